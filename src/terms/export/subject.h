/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// What an export is made of, and what several formats say of it.
#pragma once

#include <string>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms::exports {

/// The terms, and what they do not hold themselves.
struct Subject {
  Terms terms;
  /// The text of `license-file`; "" if there is none.
  std::string license_text = {};
  /// Where the files of the tree are served, "https://host/widget/plain/", or
  /// where the site is. "" if that is not known: nothing is said of paths then.
  std::string url = {};
  /// "2026-11-24T12:00:00Z", for formats that must have a date; may be empty.
  std::string created = {};
  /// Whether formats that name the program name its version; not where the same
  /// terms have to be the same text.
  bool names_version = true;
};

/// The web address at which a reader learns the whole of the terms: that of
/// the licence, else of the project; "" if neither is known.
std::string terms_url(const Terms& terms);

/// The same, fit for a header of HTTP or a rule of robots.txt: no fragment,
/// and everything that is not part of a plain URL as %XX.
std::string plain_url(std::string_view url);

/// The path of a URL of the web, with '/' at its end: "/widget/plain/"; "/"
/// where it has none.
std::string path_of_url(std::string_view url);

/// "https://host", of a URL of the web; "" of any other text.
std::string site_of_url(std::string_view url);

/// "2026-11-24T00:00:00Z", the day from which the terms hold; "" if not known.
std::string effective_time(const Terms& terms);

/// "urn:uuid:...": the same for the same terms, and for no others.
std::string terms_uri(const Terms& terms);

/// Asset, or what to call it where it has no name.
std::string asset_name(const Terms& terms);

/// The names of all holders, joined by "; "; "" if there is none.
std::string holder_names(const Terms& terms);

/// The single LicenseRef that is the licence; "" where it is anything else.
std::string lone_license_ref(const Terms& terms);

/// The single licence of the SPDX list that is the licence; "" else.
std::string lone_listed_license(const Terms& terms);

}  // namespace tgpl::terms::exports
