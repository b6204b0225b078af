// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/notice_counts.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <set>

#include "base/error.h"
#include "base/parallel.h"
#include "header/file_origin.h"
#include "header/read.h"
#include "header/test_data.h"
#include "license/copyright_notice.h"
#include "license/detect.h"
#include "read/licensing.h"
#include "read/own_words.h"
#include "spdx/expression.h"

namespace tgpl::read {
namespace {

/// Returns nullopt for a file that cannot be read; labelling will report it.
std::optional<tree::View> view_or_skip(tree::ContentReader& reader,
                                       const git::Entry& entry) {
  try {
    return reader.view(entry);
  } catch (const Error&) {
    return std::nullopt;
  }
}

void count_claims(const std::vector<check::Claim>& claims, Counts& counts) {
  for (const check::Claim& claim : claims) ++counts[claim.text];
}

/// Counts the tags in the file itself; REUSE.toml often covers pictures, whose
/// licence is not that of the code.
void count_own_tags(const check::FileLicensing& file, NoticeCounts& counts) {
  std::set<std::string> tags;
  for (const check::Claim& claim : file.statements->licenses) {
    if (file.source_of(claim) != file.path) continue;
    const spdx::ParseResult parsed = spdx::parse(claim.text);
    tags.insert(parsed.expression ? spdx::to_string(*parsed.expression)
                                  : claim.text.str());
  }
  for (const std::string& tag : tags) ++counts.own_tags[tag];
  if (!tags.empty()) ++counts.tagged;
}

/// Counts each holder of a file once.
void count_holders(const check::Statements& statements,
                   const license::Detection& words, std::string_view text,
                   NoticeCounts& counts) {
  std::set<std::string> holders;
  for (const check::Claim& claim : statements.copyrights)
    holders.insert(license::holder_of(claim.text));
  if (holders.empty()) {
    for (const license::CopyrightForm& form : words.holders)
      holders.insert(named_holder(form, text));
  }
  holders.erase("");
  for (const std::string& holder : holders) ++counts.holders[holder];
  if (!holders.empty()) ++counts.files_with_holder;
}

}  // namespace

std::string most_frequent(const Counts& counts) {
  const auto most = std::ranges::max_element(
      counts, {}, [](const auto& entry) { return entry.second; });
  return most == counts.end() ? "" : most->first;
}

NoticeCounts count_notices(const tree::Tree& tree, const Context& context) {
  NoticeCounts counts;
  std::mutex mutex;
  const auto& entries = tree.entries();
  for_each_index(
      entries.size(), [&] { return tree.reader(); },
      [&](tree::ContentReader& reader, std::size_t i) {
        if (!is_covered_file(tree, entries[i]) ||
            !header::test_data_folder(entries[i].path).empty())
          return;
        const std::optional<tree::View> file = view_or_skip(reader, entries[i]);
        if (!file || file->bytes.empty() ||
            header::origin_of(entries[i].path, file->bytes).origin !=
                header::Origin::own)
          return;
        const check::FileLicensing licensing =
            licensing_of(tree, context, entries[i], file->bytes, reader);
        const std::string text = header::without_ignored(file->bytes);
        const license::Detection words = license::detect(text);
        const std::scoped_lock lock(mutex);
        ++counts.files;
        count_claims(licensing.statements->licenses, counts.tags);
        if (licensing.statements->licenses.empty() && words.is_clear())
          ++counts.notices[words.stated()];
        count_own_tags(licensing, counts);
        count_holders(*licensing.statements, words, text, counts);
      });
  counts.notices.erase("");
  return counts;
}

}  // namespace tgpl::read
