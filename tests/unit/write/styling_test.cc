// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/styling.h"

#include "base/error.h"
#include "header/edit.h"
#include "support/catch.h"
#include "support/memory_tree.h"

using namespace tgpl;
using namespace tgpl::write;
using tree::Attributes;
using tree::MemoryFiles;
using tree::MemoryTree;

namespace {

const std::string kStyles = "[policy.styles]\n\".odd\" = \"lisp\"\n";

/// Of a file "a.odd", whose text tells nothing: "lisp, because ...".
std::string style_of(const StyleOptions& options,
                     const std::vector<git::Attribute>& attributes,
                     const std::string& policy = "") {
  const MemoryTree tree{{"TGPL.toml", terms_toml(policy)}};
  const read::Context context = read::read_context(tree);
  const Attributes given(attributes);
  const Styling styling =
      Stylist(context, given, options).style_of("a.odd", "text\n");
  return (styling.style ? std::string(styling.style->name) : "none") +
         ", because " + styling.reason;
}

git::Attribute style(const std::string& value) {
  return {"a.odd", "tgpl-style", value};
}

git::Attribute language(const std::string& value) {
  return {"a.odd", "linguist-language", value};
}

/// The first line of a header in a C++ file.
std::string first_line(const StyleOptions& options,
                       const std::string& policy = "") {
  const MemoryTree tree{{"TGPL.toml", terms_toml(policy)}};
  const read::Context context = read::read_context(tree);
  const Attributes attributes;
  const Styling styling =
      Stylist(context, attributes, options).style_of("a.cc", "int a;\n");
  const std::string text =
      header::add_header("a.cc", "int a;\n", {{"Ada Example"}, "MIT"},
                         *styling.style)
          .text.value_or("");
  return text.substr(0, text.find('\n'));
}

}  // namespace

TEST_CASE("the command line, our attribute, the policy, Linguist: in order") {
  CHECK(style_of({"c"}, {style("hash")}, kStyles) == "c, because --style");
  CHECK(style_of({}, {style("hash"), language("Haskell")}, kStyles) ==
        "hash, because tgpl-style in .gitattributes");
  CHECK(style_of({}, {language("C")}, kStyles) ==
        "lisp, because '.odd' in [policy.styles] of TGPL.toml");
  CHECK(style_of({}, {language("C")}) ==
        "c, because linguist-language=C in .gitattributes");
  CHECK(style_of({}, {}).starts_with("none, because "));
}

TEST_CASE("an attribute may say that a file has no comment") {
  for (const std::string word : {"unset", "none"})
    CHECK(style_of({}, {style(word)}, kStyles) ==
          "none, because no comment, set in .gitattributes");
  CHECK(style_of({}, {style("set")}, kStyles).starts_with("lisp"));
}

TEST_CASE("a style that does not exist leaves the file without a comment") {
  CHECK(style_of({}, {style("klingon")}, kStyles) ==
        "none, because unknown comment style in .gitattributes: 'klingon'");
  CHECK(style_of({}, {language("Klingon")}, kStyles).starts_with("lisp"));
}

TEST_CASE("a style that is asked for does not make binary files texts") {
  const read::Context context = read::read_context(MemoryTree(MemoryFiles{}));
  const Attributes attributes;
  CHECK_FALSE(Stylist(context, attributes, {"c"})
                  .style_of("a.c", std::string_view("a\0b", 3))
                  .style);
}

TEST_CASE("a form that is asked for is taken where the style has it") {
  CHECK(first_line({.form = header::Form::lines}).starts_with("// "));
  CHECK(first_line({.form = header::Form::block}) == "/*");
}

TEST_CASE("files of one style share it") {
  const read::Context context = read::read_context(MemoryTree(MemoryFiles{}));
  const Attributes attributes;
  const Stylist stylist(context, attributes, {});
  CHECK(stylist.style_of("a.c", "int a;\n").style ==
        stylist.style_of("b.c", "int b;\n").style);
}

TEST_CASE("a template that does not exist is refused") {
  CHECK_THROWS_WITH(first_line({.layout = "mine"}),
                    "unknown header template 'mine'");
  CHECK_THROWS_WITH(first_line({}, "[policy]\ntemplate = \"mine\"\n"),
                    "unknown header template 'mine'");
}

TEST_CASE("a style that does not exist is refused, a near one named") {
  CHECK_NOTHROW(require_style("hash"));
  try {
    require_style("hashh");
    FAIL("it was found");
  } catch (const Error& error) {
    CHECK(error.message() == "unknown comment style 'hashh'");
    CHECK(error.hint() == "did you mean 'hash'?");
  }
}
