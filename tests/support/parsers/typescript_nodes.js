// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Prints the nodes and directives that the TypeScript compiler sees in a file.
"use strict";
module.paths.push("/usr/share/nodejs");
const fs = require("fs");
const ts = require("typescript");

const path = process.argv[2];
const source = ts.createSourceFile(
    path, fs.readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
for (const error of source.parseDiagnostics) {
  console.error(path + ": " + ts.flattenDiagnosticMessageText(
      error.messageText, "\n"));
  process.exitCode = 1;
}

function show(node, depth) {
  const isLeaf = node.getChildCount(source) === 0;
  console.log(" ".repeat(depth) + ts.SyntaxKind[node.kind] +
              (isLeaf ? " " + node.getText(source) : ""));
  for (const child of node.getChildren(source)) {
    if (!ts.isJSDoc(child)) show(child, depth + 1);
  }
}

show(source, 0);
const names = (list) => (list || []).map((one) => one.fileName);
console.log("references", names(source.referencedFiles),
            names(source.typeReferenceDirectives));
console.log("check", source.checkJsDirective && source.checkJsDirective.enabled);
console.log("pragmas", [...(source.pragmas || new Map()).keys()]);
