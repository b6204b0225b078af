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

/// What a file says about its licence, as one expression.
struct Stated {
  std::string text;
  std::optional<spdx::Expression> expression;
};

Stated stated_license(const FileLicensing& file) {
  std::vector<spdx::Expression> expressions;
  std::vector<std::string> texts;
  for (const Claim& claim : file.statements->licenses) {
    if (std::ranges::find(texts, claim.text.str()) != texts.end()) continue;
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
  const Stated old_license = stated_license(before);
  const Stated new_license = stated_license(after);
  change.old_license = old_license.text;
  change.new_license = new_license.text;
  if (old_license.text == new_license.text) return;
  if (!old_license.expression || !new_license.expression) {
    change.shift = spdx::Shift::replaced;
    return;
  }
  change.shift = spdx::shift(*old_license.expression, *new_license.expression);
  // Another order of the same is no news.
  if (change.shift == spdx::Shift::same)
    change.new_license = change.old_license;
}

std::vector<Claim> with_snippets(const FileLicensing& file) {
  std::vector<Claim> all = file.statements->copyrights;
  const std::vector<Claim>& more = file.statements->snippet_copyrights;
  all.insert(all.end(), more.begin(), more.end());
  return file.placed(std::move(all));
}

/// Where its licence stands; nothing where it states none.
Claim place_of_license(const FileLicensing& file) {
  const std::vector<Claim>& licenses = file.statements->licenses;
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
      place_of_license(after.statements->licenses.empty() ? before : after);
  change.notices = notice_changes(with_snippets(before), with_snippets(after));
  return change;
}

FileChange added(const FileLicensing& file, FileFate fate) {
  FileChange change;
  change.path = file.path;
  change.fate = fate;
  change.ours = file.ours;
  change.new_license = stated_license(file).text;
  change.license_at = place_of_license(file);
  change.notices = notice_changes({}, with_snippets(file));
  return change;
}

FileChange removed(const FileLicensing& file) {
  FileChange change;
  change.path = file.path;
  change.fate = FileFate::removed;
  change.ours = file.ours;
  change.old_license = stated_license(file).text;
  change.license_at = place_of_license(file);
  change.notices = notice_changes(with_snippets(file), {});
  return change;
}

bool says_something(const FileChange& change) {
  return change.fate != FileFate::kept || change.license_changed() ||
         !change.notices.empty();
}

using FileIndex = std::map<std::string_view, const FileLicensing*>;

FileIndex index_of(const LicensingState& state) {
  FileIndex index;
  for (const FileLicensing& file : state.files) index.emplace(file.path, &file);
  return index;
}

/// What a file was called before, by what it is called now.
std::map<std::string_view, std::string_view> old_names(
    const ChangeFacts& contribution) {
  std::map<std::string_view, std::string_view> names;
  for (const ChangeFacts::Path& path : contribution.paths) {
    if (!path.before.empty() && !path.after.empty())
      names.emplace(path.after, path.before);
  }
  return names;
}

std::vector<FileChange> compare_files(const StateDiff& diff) {
  const FileIndex before = index_of(diff.before);
  const auto names = old_names(diff.contribution);
  std::set<std::string_view> taken;
  std::vector<FileChange> changes;
  for (const FileLicensing& file : diff.after.files) {
    const auto name = names.find(file.path);
    const auto old =
        before.find(name == names.end() ? file.path.view() : name->second);
    if (old != before.end()) taken.insert(old->first);
    // What was not read is not known to have changed; a rule tells it.
    const bool unread = !file.unread.empty() ||
                        (old != before.end() && !old->second->unread.empty());
    if (unread) continue;
    // A file that was empty before was not looked at, but is no new one.
    const FileFate fate =
        name == names.end() ? FileFate::added : FileFate::kept;
    FileChange change =
        old == before.end() ? added(file, fate) : compare(*old->second, file);
    if (says_something(change)) changes.push_back(std::move(change));
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

std::vector<TextChange> compare_texts(const ChangeFacts& contribution) {
  std::vector<TextChange> changes;
  for (const auto& [before, after] : contribution.paths) {
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
                      ChangeFacts contribution) {
  StateDiff diff;
  diff.before = std::move(before);
  diff.after = std::move(after);
  diff.contribution = std::move(contribution);
  diff.files = compare_files(diff);
  if (diff.before.terms != diff.after.terms)
    diff.terms = terms::changes(keys_of(diff.before), keys_of(diff.after));
  diff.policy = terms::changes(diff.before.policy_keys, diff.after.policy_keys);
  diff.texts = compare_texts(diff.contribution);
  return diff;
}

}  // namespace tgpl::check
