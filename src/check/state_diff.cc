// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/state_diff.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "base/file.h"
#include "base/text.h"
#include "reuse/covered.h"
#include "reuse/layout.h"
#include "spdx/expression.h"

namespace tgpl::check {
namespace {

/// The licences stated for a file, joined into one expression.
struct LicenseStatement {
  std::string text;
  std::optional<spdx::Expression> expression;
};

/// What states the licence: tags, and the words of the file where there are
/// none or where they contradict the tags.
std::vector<Claim> license_claims(const FileLicensing& file) {
  const Statements& statements = *file.statements;
  std::vector<Claim> claims = statements.licenses;
  const bool elsewhere = !claims.empty() && !claims.front().source.empty();
  if (!elsewhere)
    claims.insert(claims.end(), statements.in_words.begin(),
                  statements.in_words.end());
  return claims;
}

LicenseStatement stated_license(const FileLicensing& file) {
  std::vector<spdx::Expression> expressions;
  std::vector<std::string> texts;
  std::set<std::string_view> known;
  for (const Claim& claim : license_claims(file)) {
    if (!known.insert(claim.text.view()).second) continue;
    texts.push_back(claim.text);
    auto parsed = spdx::parse(claim.text);
    if (parsed.expression) expressions.push_back(std::move(*parsed.expression));
  }
  if (texts.empty()) return {};
  if (expressions.size() != texts.size()) return {join(texts, ", "), {}};
  spdx::Expression all = spdx::all_of(std::move(expressions));
  return {spdx::to_string(all), std::move(all)};
}

void compare_licenses(const FileLicensing& before, const FileLicensing& after,
                      FileChange& change) {
  const LicenseStatement old_license = stated_license(before);
  const LicenseStatement new_license = stated_license(after);
  change.old_license = old_license.text;
  change.new_license = new_license.text;
  if (old_license.text == new_license.text) return;
  if (!old_license.expression || !new_license.expression) {
    change.shift = spdx::Shift::replaced;
    return;
  }
  change.shift = spdx::shift(*old_license.expression, *new_license.expression);
  // A different order of the same operands does not count as a change.
  if (change.shift == spdx::Shift::same)
    change.new_license = change.old_license;
}

std::vector<Claim> all_notices(const FileLicensing& file) {
  std::vector<Claim> all = file.statements->copyrights;
  const std::vector<Claim>& more = file.statements->snippet_copyrights;
  all.insert(all.end(), more.begin(), more.end());
  const std::vector<Claim>& wide = file.statements->wide_copyrights;
  all.insert(all.end(), wide.begin(), wide.end());
  return file.placed(std::move(all));
}

/// Where the licence is stated; an empty claim if none is.
Claim position_of_license(const FileLicensing& file) {
  const std::vector<Claim> licenses = license_claims(file);
  return licenses.empty() ? Claim() : file.placed({licenses.front()}).front();
}

FileChange compare(const FileLicensing& before, const FileLicensing& after) {
  FileChange change;
  change.path = after.path;
  if (before.path != after.path) {
    change.fate = FileFate::renamed;
    change.old_path = before.path;
  }
  change.ours = after.ours;
  compare_licenses(before, after, change);
  change.license_at =
      position_of_license(license_claims(after).empty() ? before : after);
  change.notices = notice_changes(all_notices(before), all_notices(after));
  return change;
}

FileChange added(const FileLicensing& file, FileFate fate) {
  FileChange change;
  change.path = file.path;
  change.fate = fate;
  change.ours = file.ours;
  change.generated = file.statements->generated;
  change.new_license = stated_license(file).text;
  change.license_at = position_of_license(file);
  change.notices = notice_changes({}, all_notices(file));
  return change;
}

FileChange removed(const FileLicensing& file) {
  FileChange change;
  change.path = file.path;
  change.fate = FileFate::removed;
  change.ours = file.ours;
  change.old_license = stated_license(file).text;
  change.license_at = position_of_license(file);
  change.notices = notice_changes(all_notices(file), {});
  return change;
}

bool is_change(const FileChange& change) {
  return change.fate != FileFate::kept || change.license_changed() ||
         !change.notices.empty();
}

using FileIndex = std::map<std::string_view, const FileLicensing*>;

FileIndex index_of(const LicensingState& state) {
  FileIndex index;
  for (const FileLicensing& file : state.files) index.emplace(file.path, &file);
  return index;
}

/// The old names of renamed files, by their new names.
std::map<std::string_view, std::string_view> old_names(
    const ChangeFacts& facts) {
  std::map<std::string_view, std::string_view> names;
  for (const ChangeFacts::Path& path : facts.paths) {
    if (!path.before.empty() && !path.after.empty())
      names.emplace(path.after, path.before);
  }
  return names;
}

std::vector<FileChange> compare_files(const StateDiff& diff) {
  const FileIndex before = index_of(diff.before);
  const auto names = old_names(diff.facts);
  std::set<std::string_view> taken;
  std::vector<FileChange> changes;
  for (const FileLicensing& file : diff.after.files) {
    const auto name = names.find(file.path);
    const auto old =
        before.find(name == names.end() ? file.path.view() : name->second);
    if (old != before.end()) taken.insert(old->first);
    // Unknown whether it changed; the rule file-unread reports it.
    const bool unread = !file.unread.empty() ||
                        (old != before.end() && !old->second->unread.empty());
    if (unread) continue;
    // An empty file is not covered (REUSE 3.3), so it is missing in `before`.
    // If the change lists it with an old path, it is not new.
    const FileFate fate =
        name == names.end() ? FileFate::added : FileFate::kept;
    FileChange change =
        old == before.end() ? added(file, fate) : compare(*old->second, file);
    if (is_change(change)) changes.push_back(std::move(change));
  }
  for (const FileLicensing& file : diff.before.files) {
    if (!taken.contains(file.path) && file.unread.empty())
      changes.push_back(removed(file));
  }
  std::ranges::stable_sort(changes, {}, &FileChange::path);
  return changes;
}

bool holds_text(std::string_view path) {
  return reuse::is_below_texts(path)
             ? !reuse::is_sidecar(path)
             : reuse::is_license_file_name(base_name(path));
}

std::vector<TextChange> compare_texts(const ChangeFacts& facts) {
  std::vector<TextChange> changes;
  for (const auto& [before, after] : facts.paths) {
    const bool was = holds_text(before);
    const bool is = holds_text(after);
    if (was && before == after) {
      changes.push_back({after, TextFate::altered});
      continue;
    }
    if (was) changes.push_back({before, TextFate::removed});
    if (is) changes.push_back({after, TextFate::added});
  }
  std::ranges::stable_sort(changes, {}, &TextChange::path);
  return changes;
}

std::vector<terms::KeyValue> keys_of(const LicensingState& state) {
  return state.terms ? terms::flattened(*state.terms)
                     : std::vector<terms::KeyValue>{};
}

std::string digest_of(const LicensingState& state) {
  return state.terms ? terms::digest(*state.terms) : "";
}

}  // namespace

bool StateDiff::empty() const {
  return files.empty() && terms.empty() && policy.empty() && texts.empty() &&
         before.terms == after.terms;
}

std::string StateDiff::old_terms_digest() const {
  return digest_of(before);
}

std::string StateDiff::new_terms_digest() const {
  return digest_of(after);
}

StateDiff diff_states(LicensingState before, LicensingState after,
                      ChangeFacts facts) {
  StateDiff diff;
  diff.before = std::move(before);
  diff.after = std::move(after);
  diff.facts = std::move(facts);
  put_in_force(diff.before, diff.facts.in_force);
  put_in_force(diff.after, diff.facts.in_force);
  diff.files = compare_files(diff);
  if (diff.before.terms != diff.after.terms)
    diff.terms = terms::changes(keys_of(diff.before), keys_of(diff.after));
  diff.policy = terms::changes(diff.before.policy_keys, diff.after.policy_keys);
  diff.texts = compare_texts(diff.facts);
  return diff;
}

}  // namespace tgpl::check
