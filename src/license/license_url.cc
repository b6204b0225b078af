// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/license_url.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "spdx/license_list.h"

namespace tgpl::license {
namespace {

constexpr std::size_t kLongest = 200;
constexpr std::string_view kCommons = "creativecommons.org/";

struct UrlRow {
  std::string_view prefix;  ///< in lower case
  std::string_view expression;
};

// If one starts with another, the longer one comes first.
constexpr UrlRow kRows[] = {
    {"apache.org/licenses/license-1.1", "Apache-1.1"},
    {"apache.org/licenses/license-2.0", "Apache-2.0"},
    {"artistic-license.org", "Artistic-2.0"},
    {"boost.org/license_1_0.txt", "BSL-1.0"},
    {"boost.org/users/license.html", "BSL-1.0"},
    {"eclipse.org/legal/epl-2.0", "EPL-2.0"},
    {"eclipse.org/legal/epl-v10", "EPL-1.0"},
    {"eclipse.org/legal/epl-v20", "EPL-2.0"},
    {"eclipse.org/org/documents/epl-2.0", "EPL-2.0"},
    {"eclipse.org/org/documents/epl-v10", "EPL-1.0"},
    {"gnu.org/copyleft/fdl", "LicenseRef-GFDL-unspecified"},
    {"gnu.org/copyleft/gpl", "LicenseRef-GPL-unspecified"},
    {"gnu.org/copyleft/lesser", "LicenseRef-LGPL-unspecified"},
    {"gnu.org/licenses/agpl-3.0", "AGPL-3.0-only"},
    {"gnu.org/licenses/gpl-2.0", "GPL-2.0-only"},
    {"gnu.org/licenses/gpl-3.0", "GPL-3.0-only"},
    {"gnu.org/licenses/gpl.html", "LicenseRef-GPL-unspecified"},
    {"gnu.org/licenses/gpl.txt", "LicenseRef-GPL-unspecified"},
    {"gnu.org/licenses/lgpl-2.1", "LGPL-2.1-only"},
    {"gnu.org/licenses/lgpl-3.0", "LGPL-3.0-only"},
    {"gnu.org/licenses/lgpl.html", "LicenseRef-LGPL-unspecified"},
    {"gnu.org/licenses/old-licenses/gpl-2.0", "GPL-2.0-only"},
    {"gnu.org/licenses/old-licenses/lgpl-2.1", "LGPL-2.1-only"},
    {"isc.org/isc-license-1.0", "ISC"},
    {"jquery.org/license", "MIT"},
    {"mit-license.org", "MIT"},
    {"mozilla.org/mpl/2.0", "MPL-2.0"},
    {"mozilla.org/mpl/mpl-1.1", "MPL-1.1"},
    {"openfontlicense.org", "OFL-1.1"},
    {"opensource.org/licenses/afl-3.0", "AFL-3.0"},
    {"opensource.org/licenses/alphabetical", ""},
    {"opensource.org/licenses/apache-2.0", "Apache-2.0"},
    {"opensource.org/licenses/apache2.0", "Apache-2.0"},
    {"opensource.org/licenses/artistic-license-2.0", "Artistic-2.0"},
    {"opensource.org/licenses/bsd-2", "BSD-2-Clause"},
    {"opensource.org/licenses/bsd-3", "BSD-3-Clause"},
    {"opensource.org/licenses/bsd-license", "LicenseRef-BSD-unspecified"},
    {"opensource.org/licenses/cddl1", "CDDL-1.0"},
    {"opensource.org/licenses/cpl1.0", "CPL-1.0"},
    {"opensource.org/licenses/eclipse-1.0", "EPL-1.0"},
    {"opensource.org/licenses/gpl-license", "LicenseRef-GPL-unspecified"},
    {"opensource.org/licenses/isc", "ISC"},
    {"opensource.org/licenses/lgpl-license", "LicenseRef-LGPL-unspecified"},
    {"opensource.org/licenses/mit", "MIT"},
    {"opensource.org/licenses/osl-3.0", "OSL-3.0"},
    {"opensource.org/licenses/zlib", "Zlib"},
    {"opensource.org/license/mit", "MIT"},
    {"php.net/license/2_02", "PHP-2.02"},
    {"php.net/license/3_0.", "PHP-3.0"},
    {"php.net/license/3_01", "PHP-3.01"},
    {"sam.zoy.org/wtfpl", "WTFPL"},
    {"scripts.sil.org/ofl", "OFL-1.1"},
    {"sqlite.org/copyright.html", "blessing"},
    {"unlicense.org", "Unlicense"},
    {"wtfpl.net", "WTFPL"},
};

std::vector<std::string> parts_of(std::string_view path) {
  std::vector<std::string> out;
  for (const std::string_view part : split(path, '/')) {
    if (!part.empty()) out.push_back(to_lower(part));
  }
  return out;
}

/// "licenses/by-sa/3.0/de" is CC-BY-SA-3.0-DE where SPDX has that, else
/// CC-BY-SA-3.0.
std::optional<std::string> license_of_commons(std::string_view path) {
  const std::vector<std::string> parts = parts_of(path);
  if (parts.empty()) return std::nullopt;
  if (parts[0] == "publicdomain" && parts.size() > 1) {
    if (parts[1] == "zero") return "CC0-1.0";
    return "LicenseRef-public-domain";
  }
  if (parts[0] == "licenses" && parts.size() > 1) {
    if (parts[1] == "publicdomain") return "CC-PDDC";
    const std::string version = parts.size() > 2 && is_digit(parts[2].front())
                                    ? parts[2].substr(0, 3)
                                    : "";
    const std::string id = cat({"CC-", parts[1], "-", version});
    const std::string ported =
        parts.size() > 3 ? cat({id, "-", parts[3]}) : std::string();
    for (const std::string& wanted : {ported, id}) {
      const spdx::License* found = spdx::find_license(wanted);
      if (found != nullptr) return std::string(found->id);
    }
    return "LicenseRef-Creative-Commons-unspecified";
  }
  return std::nullopt;
}

std::optional<std::string> license_of_spdx(std::string_view path) {
  std::string_view id = path.substr(0, path.find_first_of("/#?"));
  if (id.ends_with(".html")) id.remove_suffix(5);
  const spdx::License* found = spdx::find_license(id);
  if (found == nullptr) return std::nullopt;
  return std::string(found->id);
}

bool is_url_byte(char c) {
  return is_alnum(c) ||
         std::string_view("-._~/#?=&%+:").find(c) != std::string_view::npos;
}

bool is_near_license(std::string_view text, std::size_t at) {
  constexpr std::size_t kNear = 60;
  const std::size_t size = std::min(at, kNear);
  const std::string before = to_lower(text.substr(at - size, size));
  return before.find("licen") != std::string::npos;
}

}  // namespace

std::optional<std::string> license_of_url(std::string_view address) {
  const std::string lower = to_lower(address.substr(0, kLongest));
  if (lower.starts_with(kCommons)) {
    return license_of_commons(address.substr(kCommons.size()));
  }
  constexpr std::string_view kSpdx = "spdx.org/licenses/";
  if (lower.starts_with(kSpdx)) {
    return license_of_spdx(address.substr(kSpdx.size()));
  }
  const auto* found = std::ranges::find_if(
      kRows, [&](const UrlRow& row) { return lower.starts_with(row.prefix); });
  if (found == std::end(kRows) || found->expression.empty()) {
    return std::nullopt;
  }
  return std::string(found->expression);
}

std::vector<LicenseUrl> license_urls(std::string_view text) {
  std::vector<LicenseUrl> out;
  for (std::size_t at = text.find("://"); at != std::string_view::npos;
       at = text.find("://", at + 3)) {
    std::size_t begin = at + 3;
    if (text.substr(begin, 4) == "www.") begin += 4;
    std::size_t end = begin;
    while (end < text.size() && end - begin < kLongest &&
           is_url_byte(text[end])) {
      ++end;
    }
    while (end > begin && std::string_view(".:").find(text[end - 1]) !=
                              std::string_view::npos) {
      --end;
    }
    const std::string_view address = text.substr(begin, end - begin);
    auto expression = license_of_url(address);
    if (!expression) continue;
    const bool commons =
        to_lower(address.substr(0, kCommons.size())) == kCommons;
    out.push_back({begin, end, std::move(*expression),
                   commons || is_near_license(text, at)});
  }
  return out;
}

}  // namespace tgpl::license
