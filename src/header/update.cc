// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <utility>

#include "base/text.h"
#include "header/change.h"
#include "header/edit.h"
#include "header/encoding.h"
#include "header/header_form.h"
#include "header/header_region.h"
#include "header/insertion.h"

namespace tgpl::header {
namespace {

EditResult refused(std::string reason) {
  return {Outcome::refused, std::nullopt, std::move(reason)};
}

/// Why the change does not apply to this notice; "" if it does. A change does
/// not add a licence or a holder to a header that has none.
std::string mismatch(const Notice& notice, const Change& change) {
  if (!change.expression.empty() && notice.expression.empty())
    return "its header has no licence";
  const bool changes_holders = !change.renames.empty() || !change.years.empty();
  if (changes_holders && notice.copyrights.empty())
    return "its header has no copyright holder";
  // A header of others may get a holder; everything else in it is theirs.
  const bool adds_only =
      !change.new_holders.empty() && change.expression.empty();
  if (notice.copyrights.empty() || adds_only || names_ours(notice, change))
    return {};
  std::string unclear = unclear_line(notice, change);
  return unclear.empty() ? "its header names other holders than the project"
                         : unclear;
}

/// A header that git-tgpl wrote, the style in the form of this header, and the
/// text without it.
struct Found {
  OwnHeader header;
  CommentStyle form;
  std::string rest;

  bool is_written_as(std::string_view text, const Notice& notice) const {
    return render(notice) ==
           text.substr(header.region.start, header.region.size);
  }

  std::string render(const Notice& notice) const {
    return render_header(rest, header.region.start, header.line_end, notice,
                         form);
  }
};

std::optional<Found> find_in_any_form(std::string_view path,
                                      std::string_view text,
                                      const CommentStyle& style) {
  for (const CommentStyle& form : written_forms(style)) {
    auto header = find_own_header(path, text, form);
    if (!header) continue;
    const auto [start, size] = header->region;
    Found found{*std::move(header), form,
                cat({text.substr(0, start), text.substr(start + size)})};
    // In the middle of a line it would be written differently.
    if (found.is_written_as(text, found.header.notice)) return found;
  }
  return std::nullopt;
}

/// Whether only the region differs.
bool keeps_the_rest(std::string_view before, const Region& region,
                    std::string_view after, std::size_t new_size) {
  return after.substr(0, region.start) == before.substr(0, region.start) &&
         after.substr(region.start + new_size) ==
             before.substr(region.start + region.size);
}

/// Removes the old header and inserts the new one with all its checks: the new
/// one may not fit in this place, for example because it has more lines.
EditResult replaced(std::string_view path, std::string_view text,
                    const Found& found, const Notice& notice) {
  const Region& region = found.header.region;
  const Insertion insertion{region.start, found.render(notice), notice};
  std::string fault = place_fault(found.rest, insertion, found.form);
  if (!fault.empty()) return refused(std::move(fault));
  std::string result = with_header(found.rest, insertion);
  fault = insertion_fault(path, result, insertion, found.form);
  if (!fault.empty()) return refused(std::move(fault));
  if (!keeps_the_rest(text, region, result, insertion.header.size()))
    return refused("text outside the header would change");
  return {Outcome::updated, std::move(result), {}};
}

}  // namespace

EditResult update_header(std::string_view path, std::string_view text,
                         const Change& change, const CommentStyle& style) {
  if (std::string fault = change_fault(change); !fault.empty())
    return refused(std::move(fault));
  if (is_binary(text)) return refused("binary");
  if (is_wide(encoding_of(text))) return refused("UTF-16 or UTF-32");
  auto found = find_in_any_form(path, text, style);
  if (!found) return refused("no header written by 'header add'");
  const Notice& old = found->header.notice;
  if (std::string fault = mismatch(old, change); !fault.empty())
    return refused(std::move(fault));
  const Notice notice = changed(old, change);
  if (change.relayout) found->form.layout = style.layout;
  std::string unclear = unclear_line(old, change);
  if (found->is_written_as(text, notice)) {
    if (!unclear.empty()) return refused(std::move(unclear));
    return {Outcome::unchanged, std::nullopt, "already up to date"};
  }
  if (std::string fault = notice_fault(notice, found->form); !fault.empty())
    return refused(std::move(fault));
  EditResult edit = replaced(path, text, *found, notice);
  if (edit.text) edit.reason = std::move(unclear);
  return edit;
}

}  // namespace tgpl::header
