/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Helpers for tests of decisions on a tree: texts for its files, and states
// printed as text. Tags are split in two, so that the tests themselves do not
// contain tags.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/state.h"
#include "tree/memory_tree.h"

namespace tgpl {

inline const std::string kLicenseTag =
    "SPDX-"
    "License-Identifier: ";
inline const std::string kCopyrightTag =
    "SPDX-"
    "FileCopyrightText: ";

/// Lines of a header as comments of a shell script.
inline std::string tags(std::string_view license, std::string_view holder) {
  std::string out;
  if (!holder.empty()) ((out += "# ") += kCopyrightTag) += holder, out += '\n';
  if (!license.empty()) ((out += "# ") += kLicenseTag) += license, out += '\n';
  return out;
}

/// A REUSE.toml with one annotation; `precedence` may be "".
inline std::string reuse_toml(std::string_view path, std::string_view license,
                              std::string_view holder,
                              std::string_view precedence = "") {
  std::string out = "version = 1\n[[annotations]]\npath = \"";
  (out += path) += "\"\n";
  if (!precedence.empty()) ((out += "precedence = \"") += precedence) += "\"\n";
  (((out += kCopyrightTag.substr(0, kCopyrightTag.size() - 2)) += " = \"") +=
   holder) += "\"\n";
  (((out += kLicenseTag.substr(0, kLicenseTag.size() - 2)) += " = \"") +=
   license) += "\"\n";
  return out;
}

/// TGPL.toml of a project of Ada Example's under the MIT licence, with `more`
/// at its end, where [usage] is open.
inline std::string terms_toml(std::string_view more = "") {
  std::string out =
      "version = 1\n[terms]\nlicense = \"MIT\"\n"
      "[[holder]]\nname = \"Ada Example\"\n"
      "[usage]\ntrain-ai = \"disallow\"\n";
  return out += more;
}

/// The paths of the files in the state.
inline std::vector<std::string> files_of(const check::LicensingState& state) {
  std::vector<std::string> paths;
  for (const check::FileLicensing& file : state.files)
    paths.push_back(file.path.str());
  return paths;
}

/// The statements on one file: "MIT by Ada Example, Zlib by Bob Example".
/// Several texts of a kind are joined with " and "; without any, "nothing".
inline std::string statements_text(const check::LicensingState& state,
                                   std::string_view path) {
  const auto list = [](const std::vector<check::Claim>& claims) {
    std::string out;
    for (const check::Claim& claim : claims) {
      if (!out.empty()) out += " and ";
      out += claim.text.str();
    }
    return out.empty() ? std::string("nothing") : out;
  };
  for (const check::FileLicensing& file : state.files) {
    if (file.path.str() == path)
      return list(file.statements->licenses) + " by " +
             list(file.statements->copyrights);
  }
  return "not covered";
}

/// "PATH:LINE: MESSAGE" of each problem.
inline std::vector<std::string> told(
    const std::vector<check::FileProblem>& problems) {
  std::vector<std::string> out;
  for (const check::FileProblem& problem : problems)
    out.push_back(problem.path + ":" + std::to_string(problem.diagnostic.line) +
                  ": " + problem.diagnostic.message);
  return out;
}

}  // namespace tgpl
