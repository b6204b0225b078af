/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The input of an export, and values that several formats derive from it.
#pragma once

#include <string>
#include <string_view>

#include "terms/terms.h"

namespace tgpl::terms::exports {

/// The terms, and information that is not part of them.
struct Subject {
  Terms terms;
  /// The text of `license-file`; "" if there is none.
  std::string license_text = {};
  /// The URL that the files of the tree are served below, or that of the site:
  /// "https://host/widget/plain/". "" if not known; then there are no rules for
  /// paths.
  std::string url = {};
  /// "2026-11-24T12:00:00Z", for formats that require a date; may be empty.
  std::string created = {};
  /// Whether formats that name the program also name its version. False if the
  /// same terms must always give the same text.
  bool names_version = true;
};

/// The URL where a reader finds the full terms: that of the licence, otherwise
/// that of the project; "" if neither is known.
std::string terms_url(const Terms& terms);

/// `url` for an HTTP header or a rule of robots.txt: without fragment, and with
/// unsafe characters as %XX.
std::string plain_url(std::string_view url);

/// The path of an http or https URL, with '/' at its end: "/widget/plain/"; "/"
/// if it has none.
std::string path_of_url(std::string_view url);

/// "https://host" of an http or https URL; "" for any other text.
std::string site_of_url(std::string_view url);

/// "2026-11-24T00:00:00Z", the day when the terms take effect; "" if not known.
std::string effective_time(const Terms& terms);

/// "urn:uuid:...", derived from the terms: equal for equal terms only.
std::string terms_uri(const Terms& terms);

/// The name of the asset; "this work" if it has none.
std::string asset_name(const Terms& terms);

/// The names of all holders, joined by "; "; "" if there is none.
std::string holder_names(const Terms& terms);

/// The licence, if it is a single LicenseRef; otherwise "".
std::string lone_license_ref(const Terms& terms);

/// The licence, if it is a single id of the SPDX list; otherwise "".
std::string lone_listed_license(const Terms& terms);

}  // namespace tgpl::terms::exports
