// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/published_files.h"

#include <algorithm>

#include "base/text.h"
#include "reuse/layout.h"
#include "terms/export/format.h"

namespace tgpl::publish {
namespace {

using terms::exports::Format;
using terms::exports::Subject;

std::vector<git::NewFile> export_files(const Subject& subject) {
  std::vector<git::NewFile> files;
  for (const Format& format : terms::exports::formats()) {
    if (format.file.empty()) continue;
    if (format.needs_date && subject.created.empty()) continue;
    files.push_back(
        {cat({reuse::kExportsFolder, format.file}), format.print(subject)});
  }
  return files;
}

/// Whether the licence text is outside of the directory of the exports.
bool leaves_exports_free(const std::string& license_file) {
  // Some file systems treat "Exports" and "exports" as equal.
  const std::string lower = to_lower(license_file);
  return !cat({lower, "/"}).starts_with(reuse::kExportsFolder);
}

}  // namespace

std::vector<git::NewFile> published_files(
    const terms::Terms& terms, const std::string& terms_file,
    const std::optional<std::string>& license_text) {
  Subject subject{terms, license_text.value_or("")};
  subject.created = terms::exports::effective_time(terms);
  subject.names_version = false;
  std::vector<git::NewFile> files;
  if (leaves_exports_free(terms.terms.license_file))
    files = export_files(subject);
  files.push_back({std::string(reuse::kTermsPath), terms_file});
  if (license_text && terms.terms.license_file != reuse::kTermsPath)
    files.push_back({terms.terms.license_file, *license_text});
  std::ranges::sort(files, {}, &git::NewFile::path);
  return files;
}

std::vector<std::string> left_out(const terms::Terms& terms) {
  std::vector<std::string> out;
  if (terms.terms.license_file.empty()) {
    out.emplace_back(
        "license-file is not set; the licence text is not published");
  }
  if (!leaves_exports_free(terms.terms.license_file)) {
    out.push_back(
        cat({"license-file is ", quote(terms.terms.license_file),
             ", in the directory of the exports; no exports are published"}));
  } else if (terms::exports::effective_time(terms).empty()) {
    out.emplace_back(
        "'effective' is not set; formats that require a date (SPDX) are not "
        "published");
  }
  return out;
}

}  // namespace tgpl::publish
