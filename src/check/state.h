/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licensing state of one tree: what every path says about its licence and
// its holders, where it says so, and what stands beside it. `check` judges
// it, `status` tells it, a hook judges a part of it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/shared.h"
#include "base/shared_text.h"
#include "check/baseline.h"
#include "check/file_problem.h"
#include "header/read.h"
#include "header/suppression.h"
#include "terms/digest.h"
#include "terms/policy.h"
#include "terms/terms.h"

namespace tgpl::check {

/// One licence expression or copyright notice, and where it was found.
struct Claim {
  SharedText text;
  /// Path of the file it stands in; "" = that which says it.
  SharedText source;
  int line = 0;  ///< in `source`; 0 = not known
};

/// What is said of a file. Most files of a tree say what others say: they share
/// it, and who judges what is said judges it once.
/// Either all claims have a source, or none has.
struct Statements {
  std::vector<Claim> licenses = {};
  std::vector<Claim> copyrights = {};
  /// Licences of SPDX snippets in the file: not its own, but used (REUSE 3.3).
  std::vector<Claim> snippet_licenses = {};
  std::vector<Claim> snippet_copyrights = {};
  /// What is wrong with snippets and ignored blocks.
  std::vector<header::TagError> tag_errors = {};
  std::vector<header::Suppression> suppressions = {};
  bool empty = false;  ///< there are no bytes to say anything
};

struct FileLicensing {
  SharedText path;
  Shared<Statements> statements = {};
  SharedText sidecar = {};  ///< speaks in its place; "" = it speaks itself
  SharedText unread = {};   ///< why the content could not be read; "" = it was
  bool ours = true;         ///< false: TGPL.toml leaves it alone

  /// The file in which what is said stands, but for claims with a source.
  const SharedText& speaker() const { return sidecar.empty() ? path : sidecar; }
  const SharedText& source_of(const Claim& claim) const {
    return claim.source.empty() ? speaker() : claim.source;
  }
  /// `claims` with their sources, for who takes them away from the file.
  std::vector<Claim> placed(std::vector<Claim> claims) const;
};

/// A file in LICENSES/, whose name without suffix is a licence id.
struct LicenseText {
  std::string id;
  std::string path;
  bool has_suffix = true;
  bool empty = false;
  bool binary = false;
  /// The licence it is the text of, where that is surely not `id`.
  std::string other = {};
  /// The text is that of `id`, with words changed, added or left out.
  bool altered = false;
};

/// A file outside of LICENSES/ that holds a licence text, by its name.
struct LicenseFile {
  std::string path;
  /// The licences that it may be the text of; none where it is not surely
  /// known, or is altered.
  std::vector<std::string> licenses = {};
};

/// What a package manager's manifest says of the licence.
struct ManifestClaim {
  std::string path;
  int line = 0;
  std::string text;        ///< as written
  std::string expression;  ///< what that means in SPDX; "" = not known
};

/// The file that `license-file` in TGPL.toml names.
struct TermsText {
  std::string path;
  bool there = false;
  std::string sha256 = {};  ///< "" where it is a link, or cannot be read
  std::vector<std::string> licenses = {};  ///< as in LicenseFile
  /// The digest with LF for CRLF: other line ends are no other text.
  std::string lf_sha256 = {};
};

/// The terms that are published apart from the branches, beside those here.
struct PublishedTerms {
  std::string ref;
  bool valid = true;
  std::vector<terms::KeyChange> changes = {};  ///< from there to here
  bool other_text = false;  ///< the licence text there is not the one here
};

struct LicensingState {
  std::vector<FileLicensing> files;  ///< covered files (REUSE 3.3), by path
  std::vector<LicenseText> texts;    ///< by path
  std::vector<FileProblem> terms_problems;
  std::vector<FileProblem> reuse_problems;
  /// Patterns of REUSE.toml and .reuse/dep5 that match no file of the tree.
  std::vector<FileProblem> dead_paths;
  std::vector<std::string> orphan_sidecars;      ///< FILE.license without FILE
  std::vector<std::string> stray_license_files;  ///< LICENSE not at the root
  bool has_dep5 = false;
  bool has_terms_file = false;
  std::optional<terms::Terms> terms;  ///< where TGPL.toml is valid
  terms::Policy policy;
  std::vector<terms::KeyValue> policy_keys;  ///< [policy] as it is written
  std::vector<LicenseFile> license_files;    ///< by path
  std::vector<ManifestClaim> manifests;      ///< by path
  std::optional<TermsText> terms_text;
  std::vector<PublishedTerms> published;  ///< of a whole work tree
  Baseline baseline;
  /// Only part of the tree was looked at (--staged, or paths were named):
  /// what needs the whole tree, such as "text unused", cannot be judged.
  bool partial = false;
};

}  // namespace tgpl::check
