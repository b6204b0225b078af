/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The licensing state of one tree: the licences and holders that are stated for
// each path, where they are stated, and the licence texts. `check` judges it,
// `status` prints it, and hooks judge a part of it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/shared.h"
#include "base/shared_text.h"
#include "check/baseline.h"
#include "check/file_problem.h"
#include "check/policy_in_force.h"
#include "header/read.h"
#include "header/suppression.h"
#include "reuse/reuse_toml.h"
#include "terms/digest.h"
#include "terms/policy.h"
#include "terms/terms.h"

namespace tgpl::check {

/// One licence expression or copyright notice, and where it was found.
struct Claim {
  SharedText text;
  /// The file that contains it; "" = the file itself, or its .license file.
  SharedText source;
  int line = 0;  ///< in `source`; 0 = unknown
};

/// The licence and copyright statements for a file. Most files of a tree have
/// the same statements as others and share one value, which rules judge once.
/// Either all claims have a source, or none has one.
struct Statements {
  std::vector<Claim> licenses = {};
  std::vector<Claim> copyrights = {};
  /// Licences of SPDX snippets in the file. They are not the licence of the
  /// file, but their texts are required (REUSE 3.3).
  std::vector<Claim> snippet_licenses = {};
  std::vector<Claim> snippet_copyrights = {};
  /// Errors in snippet tags and ignore blocks.
  std::vector<header::TagError> tag_errors = {};
  std::vector<header::Suppression> suppressions = {};
  bool empty = false;  ///< the file has no bytes
  /// The file is generated (header/file_origin.h), so it needs no header. Only
  /// known if licence or holder is missing.
  bool generated = false;
  /// The licence that the file states in words: an SPDX expression and the
  /// first of its lines. Where a tag in the file states one, only what
  /// contradicts it.
  std::vector<Claim> in_words = {};
  /// Copyright notices in the file in forms that REUSE does not count
  /// (read/wide_notices.h). Only changes of them are judged.
  std::vector<Claim> wide_copyrights = {};
  /// TGPL.toml says that the file is ours, whatever its words say.
  bool overruled = false;
};

/// A covered file and its statements.
struct FileLicensing {
  SharedText path;
  Shared<Statements> statements = {};
  /// Its .license file, whose statements replace those of the file; "" = none.
  SharedText sidecar = {};
  SharedText unread = {};  ///< why the file could not be read; "" = it was read
  bool ours = true;        ///< false: third-party, or excluded by the policy
  SharedText unread_hint = {};  ///< what helps; "" = make it readable

  /// The file that contains the claims without a source.
  const SharedText& stating_file() const {
    return sidecar.empty() ? path : sidecar;
  }
  const SharedText& source_of(const Claim& claim) const {
    return claim.source.empty() ? stating_file() : claim.source;
  }
  /// `claims` with every source filled in, for use without the file.
  std::vector<Claim> placed(std::vector<Claim> claims) const;
};

/// A file in LICENSES/, named after a licence id and a file extension.
struct LicenseText {
  std::string id;
  std::string path;
  bool has_suffix = true;  ///< whether it has a file extension
  bool empty = false;
  bool binary = false;
  /// The licence whose text this is, if that is certainly not `id`.
  std::string other = {};
  /// Whether the text is that of `id` with changed, added or missing words.
  bool altered = false;
};

/// A licence file outside of LICENSES/, recognised by its name.
struct LicenseFile {
  std::string path;
  /// The licences whose text this may be; empty if the text is unknown or
  /// altered.
  std::vector<std::string> licenses = {};
};

/// The licence that a package manifest declares.
struct ManifestClaim {
  std::string path;
  int line = 0;
  std::string text;        ///< as written in the manifest
  std::string expression;  ///< as an SPDX expression; "" = unknown
};

/// The file that `license-file` in TGPL.toml names.
struct TermsText {
  std::string path;
  bool there = false;                      ///< whether it exists
  std::string sha256 = {};                 ///< "" if it is a link or unreadable
  std::vector<std::string> licenses = {};  ///< as in LicenseFile
  /// The digest with CRLF converted to LF: line ends do not count as a change.
  std::string lf_sha256 = {};
};

/// The published terms, compared with those of this tree.
struct PublishedTerms {
  std::string ref;
  bool valid = true;
  /// From the published terms to those of the tree.
  std::vector<terms::KeyChange> changes = {};
  bool other_text = false;  ///< whether the licence texts differ
};

/// Everything about licensing in one tree.
struct LicensingState {
  std::vector<FileLicensing> files;  ///< covered files (REUSE 3.3), sorted
  std::vector<LicenseText> texts;    ///< sorted by path
  std::vector<FileProblem> terms_problems;
  std::vector<FileProblem> reuse_problems;
  /// Patterns of REUSE.toml and .reuse/dep5 that match no file of the tree.
  std::vector<FileProblem> dead_paths;
  std::vector<std::string> orphan_sidecars;      ///< FILE.license without FILE
  std::vector<std::string> stray_license_files;  ///< not at the top level
  bool has_dep5 = false;
  bool has_terms_file = false;
  std::optional<terms::Terms> terms;  ///< if TGPL.toml is valid
  terms::Policy policy;
  std::vector<terms::KeyValue> policy_keys;  ///< [policy] as written
  std::vector<LicenseFile> license_files;    ///< sorted by path
  std::vector<ManifestClaim> manifests;      ///< sorted by path
  std::optional<TermsText> terms_text;
  std::vector<PublishedTerms> published;  ///< only for a whole working tree
  Baseline baseline;
  /// What judges the state instead of its own policy and baseline; nullptr for
  /// none (check/policy_in_force.h).
  std::shared_ptr<const PolicyInForce> in_force;
  /// Shared with what the state was read from; nullptr if there are none.
  std::shared_ptr<const std::vector<reuse::ReuseToml>> reuse_files;
  /// Whether only a part of the tree was read (--staged, or paths were given).
  /// Rules that need the whole tree, such as text-unused, do not run then.
  bool partial = false;
};

}  // namespace tgpl::check
