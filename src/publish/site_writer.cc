// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/site_writer.h"

#include <algorithm>

#include "base/leftover.h"
#include "base/sha256.h"
#include "base/text.h"

namespace tgpl::publish {
namespace {

/// A line of the list: "DIGEST  PATH", as sha256sum writes it.
std::string entry(std::string_view bytes, std::string_view path) {
  return cat({sha256_hex(bytes), "  ", path});
}

std::vector<std::string> read_list(const Folder& folder) {
  std::vector<std::string> out;
  const auto file = folder.read(std::string(kSiteList));
  if (!file) return out;
  for (const Line& line : split_lines(file->bytes)) out.emplace_back(line.text);
  return out;
}

void write_list(const Folder& folder, const std::vector<std::string>& entries) {
  folder.overwrite(std::string(kSiteList), join(entries, "\n") + "\n");
}

/// Removes what killed runs left of these files and of the list.
void remove_leftovers(const Folder& folder, const std::vector<SitePlan>& plan) {
  for (const SitePlan& one : plan)
    remove_leftovers_of(folder, one.file.path, [&](std::string_view content) {
      return one.file.text.starts_with(content);
    });
  remove_leftovers_of(folder, std::string(kSiteList),
                      [](std::string_view) { return true; });
}

SiteFate fate_of(const Folder& folder, const terms::exports::SiteFile& file,
                 const std::vector<std::string>& ours) {
  const FileKind kind = folder.kind(file.path);
  if (kind == FileKind::absent) return SiteFate::created;
  if (kind != FileKind::regular) return SiteFate::foreign;
  const auto old = folder.read(file.path);
  if (!old) return SiteFate::foreign;
  if (old->bytes == file.text) return SiteFate::unchanged;
  const bool known =
      std::ranges::find(ours, entry(old->bytes, file.path)) != ours.end();
  return known ? SiteFate::replaced : SiteFate::foreign;
}

}  // namespace

std::vector<SitePlan> plan_site(
    const Folder& folder, const std::vector<terms::exports::SiteFile>& files) {
  const std::vector<std::string> ours = read_list(folder);
  std::vector<SitePlan> plan;
  for (const terms::exports::SiteFile& file : files)
    plan.push_back({file, fate_of(folder, file, ours)});
  return plan;
}

void write_site(const Folder& folder, const std::vector<SitePlan>& plan) {
  std::vector<std::string> now;
  for (const SitePlan& one : plan)
    now.push_back(entry(one.file.text, one.file.path));
  remove_leftovers(folder, plan);
  std::vector<std::string> old_and_new = read_list(folder);
  if (old_and_new == now && std::ranges::all_of(plan, [](const SitePlan& one) {
        return one.fate == SiteFate::unchanged;
      }))
    return;
  old_and_new.insert(old_and_new.end(), now.begin(), now.end());
  write_list(folder, old_and_new);
  for (const SitePlan& one : plan) {
    if (one.fate != SiteFate::unchanged)
      folder.overwrite(one.file.path, one.file.text);
  }
  write_list(folder, now);
}

}  // namespace tgpl::publish
