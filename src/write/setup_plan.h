/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What `git tgpl init` is asked to do, and what it will do.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "holders/file_authors.h"
#include "write/plan.h"

namespace tgpl::write {

struct SetupOptions {
  std::string license = {};               ///< --license; "" = find out
  std::vector<std::string> holders = {};  ///< --holder; empty = find out
  bool headers = true;
  bool force = false;  ///< --force: --license may contradict the project
  std::set<std::string> excluded = {};          ///< files of --exclude
  std::vector<PathLicense> path_licenses = {};  ///< --license-for
  /// The text of a licence from outside the project; nullopt if there is none.
  std::function<std::optional<std::string>(const std::string& id)> text_of = {};
  /// Reads who wrote the files, for the warning about other people's; empty: no
  /// warning.
  holders::ReadFileAuthors read_authors = {};
  std::string today = {};  ///< "2026-11-23": the day from which the terms hold
};

struct NewFile {
  std::string path;
  std::string text;
};

struct SetupPlan {
  std::string license;
  std::string license_source;
  bool adopts = false;  ///< the project had no licence before
  std::vector<std::string> holders;
  std::string holder_source;
  bool is_author = false;  ///< the only holder is a person in the history
  bool wrote_all = false;  ///< the only holder is the only author
  std::vector<PathLicense> path_licenses = {};
  std::vector<NewFile> files;
  std::vector<FilePlan> labels;
  /// Files whose labels name `holders`, though only other people changed them.
  std::vector<std::string> by_others = {};
  bool dot_license = false;        ///< FILE.license instead of REUSE.toml
  bool has_reuse_toml = false;     ///< before
  std::vector<std::string> notes;  ///< messages for the user
  std::vector<std::string> missing_texts{};  ///< ids of licences without text

  bool empty() const;
};

}  // namespace tgpl::write
