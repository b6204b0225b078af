// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/root_texts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/text.h"
#include "license/detect.h"
#include "license/tgpl.h"
#include "reuse/covered.h"
#include "spdx/license_list.h"

namespace tgpl::read {
namespace {

/// The target of a symbolic link; nullptr if that is not in the tree.
const git::Entry* link_target(const tree::Tree& tree, const git::Entry& link,
                              tree::ContentReader& reader) {
  if (link.oid.empty()) return nullptr;
  const std::optional<tree::View> target = reader.view_blob(link);
  return target ? tree.find(target->bytes) : nullptr;
}

/// The first words beside the text that restrict it or put a part of the
/// project under something else; "" if there are none.
std::string beside_text(const license::Detection& found,
                        const std::string& text) {
  // Whole lines, because the words before say what it is about.
  const auto quoted = [&](std::size_t begin, std::size_t end) {
    const std::size_t before = text.rfind('\n', begin);
    const std::size_t first = before == std::string::npos ? 0 : before + 1;
    const std::size_t last = std::min(text.find('\n', end), text.size());
    return text.substr(first, last - first);
  };
  if (!found.residue.empty())
    return quoted(found.residue[0].begin, found.residue[0].end);
  for (const license::FoundNotice& notice : found.notices) {
    if (notice.kind == license::NoticeKind::carve_out)
      return quoted(notice.begin, notice.end);
    const bool other =
        notice.kind == license::NoticeKind::words && !notice.bare &&
        !notice.expression.empty() &&
        std::ranges::find(found.texts.front().ids, notice.expression) ==
            found.texts.front().ids.end();
    if (other) return quoted(notice.begin, notice.end);
  }
  return "";
}

/// Takes in what the table of all SPDX texts says of a licence file.
LicenseFile read_text(std::string path, std::string text,
                      license::TextMatch match) {
  const license::Detection found = license::detect(text);
  LicenseFile out{std::move(path), std::move(text), std::move(match)};
  if (found.texts.empty()) {
    if (out.match.family.empty() && found.is_clear())
      out.match.expression = found.stated();
    return out;
  }
  const license::DetectedText& first = found.texts.front();
  const bool known = !out.match.family.empty();
  if (found.texts.size() == 1 && known) out.more = beside_text(found, out.text);
  if (known || !found.is_clear()) return out;
  if (found.texts.size() > 1 || first.ids.size() == 1) {
    out.match.expression = found.stated();
  } else {
    for (const std::string& id : first.ids) {
      const spdx::License* row = spdx::find_license(id);
      if (row == nullptr || !row->deprecated)
        out.match.alternatives.push_back(id);
    }
  }
  out.match.family = first.ids.front();
  return out;
}

}  // namespace

bool answers_for(const license::TextMatch& match, std::string_view id) {
  return match.expression == id || match.family == id ||
         std::ranges::find(match.alternatives, id) != match.alternatives.end();
}

const LicenseFile* text_of(const std::vector<LicenseFile>& texts,
                           std::string_view id) {
  const auto found = std::ranges::find_if(texts, [&](const LicenseFile& text) {
    return answers_for(text.match, id);
  });
  return found == texts.end() ? nullptr : &*found;
}

std::vector<LicenseFile> root_texts(const tree::Tree& tree,
                                    tree::ContentReader& reader) {
  constexpr auto kPlainNames = std::to_array<std::string_view>(
      {"copying", "copyright", "licence", "license", "unlicense"});
  std::vector<LicenseFile> texts;
  for (const git::Entry& entry : tree.entries()) {
    if (entry.path.find('/') != std::string::npos ||
        !reuse::may_hold_license(entry.path))
      continue;
    const git::Entry* file = entry.mode == git::kSymlinkMode
                                 ? link_target(tree, entry, reader)
                                 : &entry;
    if (file == nullptr) continue;
    const std::optional<std::string> text = reader.read(*file);
    if (!text || trim(*text).empty()) continue;
    const license::TextMatch match = license::match_text(*text);
    const std::string name = to_lower(entry.path);
    const bool plain = std::ranges::any_of(
        kPlainNames,
        [&](std::string_view word) { return name.starts_with(word); });
    if (plain || !match.family.empty())
      texts.push_back(read_text(entry.path, *text, match));
  }
  return texts;
}

std::set<std::string, std::less<>> root_license_names(const tree::Tree& tree) {
  std::set<std::string, std::less<>> names;
  for (const git::Entry& entry : tree.entries()) {
    if (entry.path.find('/') == std::string::npos &&
        reuse::may_hold_license(entry.path))
      names.insert(entry.path);
  }
  return names;
}

}  // namespace tgpl::read
