// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/published.h"

#include <algorithm>

#include "base/sha256.h"
#include "base/text.h"
#include "git/here.h"
#include "read/notice_reader.h"
#include "reuse/layout.h"
#include "terms/digest.h"
#include "terms/published_ref.h"
#include "terms/read.h"

namespace tgpl::read {
namespace {

const std::vector<std::string> kQuestion = {
    "for-each-ref", "--format=%(refname) %(objectname)",
    std::string(terms::kTermsRef), std::string(terms::kTermsBranch)};

struct Ref {
  std::string name;
  std::string oid;
};

/// The ref and the branch, as far as they are there.
std::vector<Ref> published_refs() {
  std::vector<Ref> refs;
  const std::string answer = ask_published();
  for (const std::string_view line : split(answer, '\n')) {
    const std::size_t space = line.find(' ');
    const std::string_view name = line.substr(0, space);
    // git lists what lies below such a name, too.
    if (name == terms::kTermsRef || name == terms::kTermsBranch)
      refs.push_back({std::string(name), std::string(line.substr(space + 1))});
  }
  return refs;
}

const git::Entry* entry_at(const std::vector<git::Entry>& entries,
                           std::string_view path) {
  const auto found = std::ranges::find(entries, path, &git::Entry::path);
  return found == entries.end() ? nullptr : &*found;
}

/// Nothing of it has to be read where it is the same blob.
bool is_same_blob(const tree::Tree& tree, const git::Entry& there) {
  const git::Entry* here = tree.find(there.path);
  return here != nullptr && is_as_blob(tree, *here) && here->oid == there.oid;
}

using Blobs = git::BlobReader;

void compare_terms(const git::Entry* there, Blobs& blobs,
                   const check::LicensingState& state,
                   check::PublishedTerms& published) {
  const std::optional<std::string> text =
      there == nullptr ? std::nullopt : blobs.read(there->oid);
  const terms::ReadResult result = terms::read_terms(text.value_or(""));
  published.valid = result.terms.has_value();
  if (!published.valid) return;
  published.changes = terms::changes(terms::flattened(*result.terms),
                                     terms::flattened(*state.terms));
}

void compare_text(const git::Entry* there, Blobs& blobs,
                  const check::LicensingState& state,
                  check::PublishedTerms& published) {
  if (!state.terms_text || state.terms_text->sha256.empty()) return;
  const std::optional<std::string> text =
      there == nullptr ? std::nullopt : blobs.read(there->oid);
  const check::TermsText& here = *state.terms_text;
  published.other_text =
      !text || (sha256_hex(*text) != here.sha256 &&
                sha256_hex(with_line_feeds(*text)) != here.lf_sha256);
}

check::PublishedTerms compare(const Ref& ref, const tree::Tree& tree,
                              const check::LicensingState& state) {
  const std::string terms_path(reuse::kTermsPath);
  const std::string& text_path = state.terms->terms.license_file;
  std::vector<std::string> paths = {terms_path};
  if (!text_path.empty()) paths.push_back(text_path);
  check::PublishedTerms published{ref.name};
  const auto entries = git::list_in_tree(git::here(), ref.oid, paths);
  if (!entries) {  // no commit, and no tree
    published.valid = false;
    return published;
  }
  const git::Entry* terms = entry_at(*entries, terms_path);
  const git::Entry* text = entry_at(*entries, text_path);
  Blobs blobs(tree.session(), git::ReadThrough::program);
  if (terms == nullptr || !is_same_blob(tree, *terms))
    compare_terms(terms, blobs, state, published);
  if (text == nullptr || !is_same_blob(tree, *text))
    compare_text(text, blobs, state, published);
  return published;
}

}  // namespace

void prefetch_published() {
  git::here().prefetch(kQuestion);
}

std::string ask_published() {
  return git::here().run_git(kQuestion).out;
}

void find_published(const tree::Tree& tree, check::LicensingState& state) {
  if (!state.terms) return;
  for (const Ref& ref : published_refs())
    state.published.push_back(compare(ref, tree, state));
}

}  // namespace tgpl::read
