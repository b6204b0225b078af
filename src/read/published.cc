// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/published.h"

#include <optional>
#include <string>
#include <vector>

#include "base/sha256.h"
#include "base/text.h"
#include "reuse/layout.h"
#include "terms/digest.h"
#include "terms/published_ref.h"
#include "terms/read.h"

namespace tgpl::read {
namespace {

/// Whether the published file and the one in the tree are the same blob, so
/// that neither needs to be read.
bool is_same_blob(const tree::Tree& tree, const git::Entry& there) {
  const git::Entry* here = tree.find(there.path);
  return here != nullptr && here->oid == there.oid &&
         tree.content_of(*here) == tree::Content::blob;
}

/// The content, for any kind of file.
std::optional<std::string> bytes_of(const git::Entry* entry,
                                    tree::ContentReader& reader) {
  if (entry == nullptr) return std::nullopt;
  const std::optional<tree::View> view = reader.view_blob(*entry);
  return view ? std::optional(std::string(view->bytes)) : std::nullopt;
}

void compare_terms(const std::optional<std::string>& text,
                   const check::LicensingState& state,
                   check::PublishedTerms& published) {
  const terms::ReadResult result = terms::read_terms(text.value_or(""));
  published.valid = result.terms.has_value();
  if (!published.valid) return;
  published.changes = terms::changes(terms::flattened(*result.terms),
                                     terms::flattened(*state.terms));
}

void compare_text(const std::optional<std::string>& text,
                  const check::LicensingState& state,
                  check::PublishedTerms& published) {
  const check::TermsText& here = *state.terms_text;
  published.other_text =
      !text || (sha256_hex(*text) != here.sha256 &&
                sha256_hex(with_line_feeds(*text)) != here.lf_sha256);
}

/// Whether there is a text of the terms to compare with.
bool has_text(const check::LicensingState& state) {
  return state.terms_text && !state.terms_text->sha256.empty();
}

std::string text_path(const check::LicensingState& state) {
  return state.terms->terms.license_file;
}

check::PublishedTerms compare(const tree::RefTree& there,
                              const tree::Tree& here,
                              const check::LicensingState& state) {
  check::PublishedTerms published{there.ref};
  if (!there.tree) {
    published.valid = false;
    return published;
  }
  const git::Entry* terms = there.tree->find(reuse::kTermsPath);
  const git::Entry* text = there.tree->find(text_path(state));
  tree::ContentReader reader = there.tree->reader();
  if (terms == nullptr || !is_same_blob(here, *terms))
    compare_terms(bytes_of(terms, reader), state, published);
  if (has_text(state) && (text == nullptr || !is_same_blob(here, *text)))
    compare_text(bytes_of(text, reader), state, published);
  return published;
}

}  // namespace

void find_published(const tree::Tree& tree, check::LicensingState& state) {
  if (!state.terms) return;
  std::vector<std::string> paths = {std::string(reuse::kTermsPath)};
  if (!text_path(state).empty()) paths.push_back(text_path(state));
  for (const tree::RefTree& there :
       tree.trees_at(terms::published_refs(), paths))
    state.published.push_back(compare(there, tree, state));
}

}  // namespace tgpl::read
