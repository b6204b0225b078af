// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/export/subject.h"

#include <optional>

#include "base/text.h"
#include "base/uri.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"
#include "terms/digest.h"

namespace tgpl::terms::exports {
namespace {

bool is_web(std::string_view url) {
  const std::string lower = to_lower(url);
  return lower.starts_with("https://") || lower.starts_with("http://");
}

/// Offset of the path of an http or https URL; the end of the URL if it has
/// none.
std::size_t path_offset(std::string_view url) {
  const std::size_t host = url.find("://") + 3;
  return std::min(url.find_first_of("/?#", host), url.size());
}

std::optional<spdx::Expression> lone_license(const Terms& terms) {
  std::optional<spdx::Expression> license =
      spdx::parse(terms.terms.license).expression;
  if (!license || license->kind != spdx::Expression::Kind::license ||
      license->plus || !license->exception.empty())
    return std::nullopt;
  return license;
}

}  // namespace

std::string terms_url(const Terms& terms) {
  if (!terms.terms.license_url.empty()) return terms.terms.license_url;
  return is_web(terms.asset.origin) ? terms.asset.origin : std::string();
}

std::string plain_url(std::string_view url) {
  constexpr std::string_view kPartOfUrls = ":/?[]@!&()*+,;=%";
  const std::string_view all = url.substr(0, url.find('#'));
  std::string out;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (kPartOfUrls.find(all[i]) != std::string_view::npos)
      out += all[i];
    else
      out += relative_uri(all.substr(i, 1));
  }
  return out;
}

std::string path_of_url(std::string_view url) {
  if (!is_web(url)) return "/";
  std::string path(url.substr(path_offset(url)));
  path.resize(std::min(path.find_first_of("?#"), path.size()));
  if (!path.ends_with('/')) path += '/';
  return path;
}

std::string site_of_url(std::string_view url) {
  return std::string(is_web(url) ? url.substr(0, path_offset(url)) : "");
}

std::string effective_time(const Terms& terms) {
  const std::string& day = terms.terms.effective;
  return day.empty() ? day : day + "T00:00:00Z";
}

// A UUID of version 8 (RFC 9562), which has 122 free bits.
std::string terms_uri(const Terms& terms) {
  const std::string hex = digest(terms);
  const std::string_view all = hex;
  return cat({"urn:uuid:", all.substr(0, 8), "-", all.substr(8, 4), "-8",
              all.substr(12, 3), "-8", all.substr(15, 3), "-",
              all.substr(18, 12)});
}

std::string asset_name(const Terms& terms) {
  return terms.asset.name.empty() ? "this work" : terms.asset.name;
}

std::string holder_names(const Terms& terms) {
  std::vector<std::string> names;
  for (const Holder& holder : terms.holders) names.push_back(holder.name);
  return join(names, "; ");
}

std::string lone_license_ref(const Terms& terms) {
  const auto license = lone_license(terms);
  return license && spdx::is_license_ref(license->id) ? license->id : "";
}

std::string lone_listed_license(const Terms& terms) {
  const auto license = lone_license(terms);
  return license && spdx::find_license(license->id) ? license->id : "";
}

}  // namespace tgpl::terms::exports
