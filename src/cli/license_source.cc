// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/license_source.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "cli/terminal.h"
#include "license/tgpl.h"
#include "reuse/layout.h"

namespace tgpl::cli {
namespace {

constexpr std::string_view kCommonLicenses = "/usr/share/common-licenses/";

struct CommonText {
  std::string_view id;  ///< without "-only" and "-or-later"
  std::string_view file;
};

// What Debian has in base-files.
constexpr auto kCommonTexts = std::to_array<CommonText>({
    {"Apache-2.0", "Apache-2.0"},
    {"Artistic-1.0-Perl", "Artistic"},
    {"CC0-1.0", "CC0-1.0"},
    {"GFDL-1.2", "GFDL-1.2"},
    {"GFDL-1.3", "GFDL-1.3"},
    {"GPL-1.0", "GPL-1"},
    {"GPL-2.0", "GPL-2"},
    {"GPL-3.0", "GPL-3"},
    {"LGPL-2.0", "LGPL-2"},
    {"LGPL-2.1", "LGPL-2.1"},
    {"LGPL-3.0", "LGPL-3"},
    {"MPL-1.1", "MPL-1.1"},
    {"MPL-2.0", "MPL-2.0"},
});

/// "GPL-3.0" for "GPL-3.0-or-later": they share a text.
std::string_view without_variant(std::string_view id) {
  for (const std::string_view variant : {"-only", "-or-later"}) {
    if (id.ends_with(variant)) id.remove_suffix(variant.size());
  }
  return id;
}

std::optional<LicenseSource> text_of_system(std::string_view id) {
  const std::string_view wanted = without_variant(id);
  const auto* found = std::ranges::find(kCommonTexts, wanted, &CommonText::id);
  const std::string path(kCommonLicenses);
  if (found == kCommonTexts.end() || !is_there(path)) return std::nullopt;
  auto file = Folder(path).read(std::string(found->file));
  if (!file) return std::nullopt;
  return LicenseSource{cat({path, found->file}), std::move(file->bytes)};
}

/// Of node_modules/spdx-license-list in the work tree or here.
std::optional<LicenseSource> text_of_npm(git::Session& session,
                                         std::string_view id) {
  const std::string top = git::is_outside_repository(session)
                              ? std::string(".")
                              : session.repository().work_tree;
  if (top.empty()) return std::nullopt;
  const std::string path =
      cat({"node_modules/spdx-license-list/licenses/", id, ".json"});
  const auto file = Folder(top).read(path);
  if (!file) return std::nullopt;
  const auto json = nlohmann::json::parse(file->bytes, nullptr, false);
  if (!json.is_object() || !json.contains("licenseText") ||
      !json["licenseText"].is_string()) {
    return std::nullopt;
  }
  return LicenseSource{path, json["licenseText"].get<std::string>()};
}

}  // namespace

std::optional<LicenseSource> text_in_repository(git::Session& session,
                                                std::string_view id) {
  if (git::is_outside_repository(session)) return std::nullopt;
  const git::Repository& repository = session.repository();
  if (repository.bare()) return std::nullopt;
  const std::string path = reuse::text_path(id);
  auto file = Folder(repository.work_tree).read(path);
  if (!file) return std::nullopt;
  return LicenseSource{path, std::move(file->bytes)};
}

std::optional<LicenseSource> text_on_machine(git::Session& session,
                                             std::string_view id) {
  if (license::is_tgpl(id)) {
    return LicenseSource{"git tgpl", std::string(license::tgpl_text())};
  }
  if (auto found = text_of_system(id)) return found;
  return text_of_npm(session, id);
}

std::string address_of_text(std::string_view id) {
  return cat({"https://spdx.org/licenses/", id, ".html"});
}

std::string read_named_file(const std::string& path) {
  if (path == "-") return read_stdin();
  // A file that is named may be a symbolic link; Folder follows none.
  std::error_code failure;
  const auto found = std::filesystem::canonical(path, failure);
  if (failure)
    throw io_error(cat({"cannot read ", quote(path)}), failure.value());
  auto file =
      Folder(found.parent_path().string()).read(found.filename().string());
  if (!file) throw io_error(cat({"cannot read ", quote(path)}), EISDIR);
  return std::move(file->bytes);
}

}  // namespace tgpl::cli
