// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "spdx/license_list.h"

#include <algorithm>

#include "base/text.h"

namespace tgpl::spdx {
namespace {

#include "spdx/license_table.inc"

struct Replacement {
  std::string_view id;
  std::string_view expression;
};

// From the "obsoletedBy" elements and the notes of SPDX's license-list-XML.
// Where that says "GPL-2.0 WITH ...", itself a deprecated id, this table has
// "GPL-2.0-only WITH ...".
constexpr Replacement kReplacements[] = {
    {"AGPL-1.0", "AGPL-1.0-only"},
    {"AGPL-1.0+", "AGPL-1.0-or-later"},
    {"AGPL-3.0", "AGPL-3.0-only"},
    {"AGPL-3.0+", "AGPL-3.0-or-later"},
    {"BSD-2-Clause-FreeBSD", "BSD-2-Clause-Views"},
    {"BSD-2-Clause-NetBSD", "BSD-2-Clause"},
    {"bzip2-1.0.5", "bzip2-1.0.6"},
    {"eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"},
    {"GFDL-1.1", "GFDL-1.1-only"},
    {"GFDL-1.1+", "GFDL-1.1-or-later"},
    {"GFDL-1.2", "GFDL-1.2-only"},
    {"GFDL-1.2+", "GFDL-1.2-or-later"},
    {"GFDL-1.3", "GFDL-1.3-only"},
    {"GFDL-1.3+", "GFDL-1.3-or-later"},
    {"GPL-1.0", "GPL-1.0-only"},
    {"GPL-1.0+", "GPL-1.0-or-later"},
    {"GPL-2.0", "GPL-2.0-only"},
    {"GPL-2.0+", "GPL-2.0-or-later"},
    {"GPL-2.0-with-autoconf-exception",
     "GPL-2.0-only WITH Autoconf-exception-2.0"},
    {"GPL-2.0-with-autoconf-exception+",
     "GPL-2.0-or-later WITH Autoconf-exception-2.0"},
    {"GPL-2.0-with-bison-exception", "GPL-2.0-only WITH Bison-exception-2.2"},
    {"GPL-2.0-with-bison-exception+",
     "GPL-2.0-or-later WITH Bison-exception-2.2"},
    {"GPL-2.0-with-classpath-exception",
     "GPL-2.0-only WITH Classpath-exception-2.0"},
    {"GPL-2.0-with-classpath-exception+",
     "GPL-2.0-or-later WITH Classpath-exception-2.0"},
    {"GPL-2.0-with-font-exception", "GPL-2.0-only WITH Font-exception-2.0"},
    {"GPL-2.0-with-font-exception+",
     "GPL-2.0-or-later WITH Font-exception-2.0"},
    {"GPL-2.0-with-GCC-exception", "GPL-2.0-only WITH GCC-exception-2.0"},
    {"GPL-2.0-with-GCC-exception+", "GPL-2.0-or-later WITH GCC-exception-2.0"},
    {"GPL-3.0", "GPL-3.0-only"},
    {"GPL-3.0+", "GPL-3.0-or-later"},
    {"GPL-3.0-with-autoconf-exception",
     "GPL-3.0-only WITH Autoconf-exception-3.0"},
    {"GPL-3.0-with-autoconf-exception+",
     "GPL-3.0-or-later WITH Autoconf-exception-3.0"},
    {"GPL-3.0-with-GCC-exception", "GPL-3.0-only WITH GCC-exception-3.1"},
    {"GPL-3.0-with-GCC-exception+", "GPL-3.0-or-later WITH GCC-exception-3.1"},
    {"LGPL-2.0", "LGPL-2.0-only"},
    {"LGPL-2.0+", "LGPL-2.0-or-later"},
    {"LGPL-2.1", "LGPL-2.1-only"},
    {"LGPL-2.1+", "LGPL-2.1-or-later"},
    {"LGPL-3.0", "LGPL-3.0-only"},
    {"LGPL-3.0+", "LGPL-3.0-or-later"},
    {"Nokia-Qt-exception-1.1", "Qt-LGPL-exception-1.1"},
    {"Nunit", "zlib-acknowledgement"},
    {"StandardML-NJ", "SMLNJ"},
    {"wxWindows", "GPL-2.0-or-later WITH WxWindows-exception-3.1"},
};

constexpr char folded(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool precedes(std::string_view a, std::string_view b) {
  const std::size_t common = std::min(a.size(), b.size());
  for (std::size_t i = 0; i < common; ++i) {
    if (folded(a[i]) != folded(b[i])) return folded(a[i]) < folded(b[i]);
  }
  return a.size() < b.size();
}

template <typename Row>
constexpr bool is_sorted_and_unique(std::span<const Row> rows) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    if (!precedes(rows[i - 1].id, rows[i].id)) return false;
  }
  return true;
}

static_assert(is_sorted_and_unique<License>(kLicenses));
static_assert(is_sorted_and_unique<Exception>(kExceptions));
static_assert(is_sorted_and_unique<Replacement>(kReplacements));

template <typename Row>
const Row* find(std::span<const Row> rows, std::string_view id) {
  const auto row = std::ranges::lower_bound(rows, id, precedes, &Row::id);
  const bool found = row != rows.end() && !precedes(id, row->id);
  return found ? &*row : nullptr;
}

bool is_id_string(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) {
    return is_alnum(c) || c == '-' || c == '.';
  });
}

bool is_ref(std::string_view id, std::string_view prefix) {
  constexpr std::string_view kDocument = "DocumentRef-";
  if (id.starts_with(kDocument)) {
    const std::size_t colon = id.find(':');
    if (colon == std::string_view::npos) return false;
    if (!is_id_string(id.substr(0, colon).substr(kDocument.size()))) {
      return false;
    }
    id.remove_prefix(colon + 1);
  }
  return id.starts_with(prefix) && is_id_string(id.substr(prefix.size()));
}

}  // namespace

std::span<const License> licenses() {
  return kLicenses;
}

std::span<const Exception> exceptions() {
  return kExceptions;
}

const License* find_license(std::string_view id) {
  return find<License>(kLicenses, id);
}

const Exception* find_exception(std::string_view id) {
  return find<Exception>(kExceptions, id);
}

const License* find_license_named(std::string_view name) {
  const License* deprecated = nullptr;
  for (const License& license : kLicenses) {
    if (name.empty() || !equals_ignoring_case(license.name, name)) continue;
    if (!license.deprecated) return &license;
    deprecated = &license;
  }
  return deprecated;
}

bool is_license_ref(std::string_view id) {
  return is_ref(id, "LicenseRef-");
}

bool is_addition_ref(std::string_view id) {
  return is_ref(id, "AdditionRef-");
}

std::optional<std::string_view> replacement_for(std::string_view id) {
  const Replacement* row = find<Replacement>(kReplacements, id);
  if (row == nullptr) return std::nullopt;
  return row->expression;
}

std::optional<std::string_view> sure_replacement_for(std::string_view id) {
  const auto newer = replacement_for(id);
  const bool open = newer && !id.ends_with('+') && newer->ends_with("-only");
  return open ? std::nullopt : newer;
}

std::string license_list_version() {
  return std::string(kLicenseVersion);
}

}  // namespace tgpl::spdx
