// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/preset.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/embedded.h"
#include "base/error.h"
#include "base/text.h"
#include "terms/read.h"

namespace tgpl::terms {
namespace {

constexpr std::string_view kFolder = "templates/terms/";
constexpr std::string_view kSuffix = ".toml";

Error unknown_preset(std::string_view name) {
  const std::vector<std::string_view> names = preset_names();
  std::string hint = "available:";
  for (const std::string_view known : names)
    hint += cat({hint.ends_with(':') ? " " : ", ", known});
  if (const auto near = nearest(name, names)) {
    hint = cat({"did you mean ", quote(*near), "?"});
  }
  return {ErrorKind::usage, cat({"unknown preset ", quote(name)}),
          std::move(hint)};
}

}  // namespace

std::vector<std::string_view> preset_names() {
  std::vector<std::string_view> names;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with(kFolder) || !file.path.ends_with(kSuffix)) {
      continue;
    }
    std::string_view name = file.path.substr(kFolder.size());
    name.remove_suffix(kSuffix.size());
    names.push_back(name);
  }
  std::ranges::sort(names);
  return names;
}

Terms preset(std::string_view name) {
  const auto text = embedded_file(cat({kFolder, name, kSuffix}));
  if (!text) throw unknown_preset(name);
  ReadResult read = read_terms(cat({"version = 1\n", *text}));
  if (!read.terms) {
    throw Error(ErrorKind::internal, cat({"cannot read preset ", quote(name),
                                          ": ", read.errors.front().message}));
  }
  return std::move(*read.terms);
}

}  // namespace tgpl::terms
