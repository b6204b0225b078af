// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/detection.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/columns.h"
#include "base/text.h"

namespace tgpl::report {
namespace {

using Json = nlohmann::ordered_json;
using license::ByteRange;
using license::DetectedText;
using license::Detection;
using license::FoundNotice;
using license::HolderSign;
using license::NoticeKind;
using license::TextFit;
using license::TextKind;

constexpr std::size_t kLongestQuote = 300;

/// The line of each byte.
class Lines {
 public:
  explicit Lines(std::string_view bytes) {
    for (const Line& line : split_lines(bytes)) begins_.push_back(line.offset);
  }

  std::size_t of(std::size_t at) const {
    const auto after = std::ranges::upper_bound(begins_, at);
    return std::max<std::size_t>(
        1, static_cast<std::size_t>(after - begins_.begin()));
  }

  std::size_t last_of(const ByteRange& range) const {
    return of(range.end > range.begin ? range.end - 1 : range.begin);
  }

  std::string in_words(const ByteRange& range) const {
    const std::size_t first = of(range.begin);
    const std::size_t last = last_of(range);
    if (first == last) return cat({"line ", std::to_string(first)});
    return cat({"lines ", std::to_string(first), "-", std::to_string(last)});
  }

 private:
  std::vector<std::size_t> begins_;
};

/// The words of a range as written, without line ends and comment marks.
std::string words_of(std::string_view bytes, const ByteRange& range) {
  const std::string_view piece =
      bytes.substr(range.begin, range.end - range.begin);
  std::string out;
  std::size_t at = 0;
  while (at < piece.size() && out.size() < kLongestQuote) {
    const std::size_t end =
        std::min(piece.find_first_of(" \t\r\n", at), piece.size());
    const std::string_view word = piece.substr(at, end - at);
    const bool mark = std::ranges::none_of(
        word, [](char c) { return is_alnum(c) || (c & 0x80) != 0; });
    if (!mark) out += cat({out.empty() ? "" : " ", word});
    at = end + 1;
  }
  if (at < piece.size()) out += " ...";
  return out;
}

std::string quoted(std::string_view bytes, const ByteRange& range) {
  return quote(words_of(bytes, range));
}

std::string_view kind_name(TextKind kind) {
  switch (kind) {
    case TextKind::exception:
      return "exception";
    case TextKind::header:
      return "header";
    case TextKind::license:
      break;
  }
  return "license";
}

std::string_view fit_name(TextFit fit) {
  switch (fit) {
    case TextFit::replaced:
      return "replaced";
    case TextFit::modified:
      return "modified";
    case TextFit::exact:
      break;
  }
  return "exact";
}

std::string_view kind_name(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::tag:
      return "tag";
    case NoticeKind::machine:
      return "field";
    case NoticeKind::pointer:
      return "pointer";
    case NoticeKind::same_project:
      return "same-project";
    case NoticeKind::proprietary:
      return "proprietary";
    case NoticeKind::carve_out:
      return "carve-out";
    case NoticeKind::exception:
      return "exception";
    case NoticeKind::choice:
      return "choice";
    case NoticeKind::origin:
      return "origin";
    case NoticeKind::words:
      break;
  }
  return "notice";
}

/// "GPL-3.0-only, GPL-3.0-or-later".
std::string ids_in_words(const DetectedText& text) {
  return join(text.ids, " or ");
}

std::string text_in_words(const DetectedText& text, std::string_view bytes) {
  constexpr std::string_view kFits[] = {
      "exact", "exact except for replaceable parts", "modified"};
  const std::string_view fit = kFits[static_cast<std::size_t>(text.fit)];
  constexpr std::string_view kKinds[] = {"", "exception ",
                                         "standard notice of "};
  const std::string_view kind = kKinds[static_cast<std::size_t>(text.kind)];
  std::string out = cat({kind, ids_in_words(text), ", ", fit});
  if (text.in_code) out += " (in code)";
  if (text.fit != TextFit::modified) return out;
  const std::string difference = difference_in_words(text, bytes);
  return difference.empty() ? out : cat({out, ": ", difference});
}

std::string notice_in_words(const FoundNotice& notice, std::string_view bytes) {
  std::string what =
      notice.expression.empty() ? "" : cat({printable(notice.expression), " "});
  std::string out = cat({kind_name(notice.kind), ": ", what,
                         quoted(bytes, {notice.begin, notice.end})});
  if (notice.in_code) return cat({out, " (in code)"});
  const bool states =
      notice.kind == NoticeKind::words || notice.kind == NoticeKind::machine;
  return notice.clear || !states ? out : cat({out, " (unclear)"});
}

/// A line of the page, with its place in the file.
struct Row {
  std::size_t at = 0;
  std::string place;
  std::string text;
};

std::vector<Row> rows_of(const DetectedFile& file, const Lines& lines) {
  std::vector<Row> rows;
  const auto add = [&](const ByteRange& range, std::string text) {
    rows.push_back({range.begin, lines.in_words(range), std::move(text)});
  };
  for (const DetectedText& text : file.found.texts) {
    add(text.bytes, cat({"text: ", text_in_words(text, file.bytes)}));
  }
  for (const FoundNotice& notice : file.found.notices) {
    add({notice.begin, notice.end}, notice_in_words(notice, file.bytes));
  }
  for (const auto& holder : file.found.holders) {
    if (holder.holder.empty()) continue;
    const bool author = holder.sign == HolderSign::author;
    add({holder.begin, holder.end},
        cat({author ? "author: " : "holder: ", printable(holder.holder),
             holder.in_code ? " (in code)" : ""}));
  }
  for (const ByteRange& sentence : file.found.residue) {
    add(sentence, cat({"beside the text: ", quoted(file.bytes, sentence)}));
  }
  std::ranges::stable_sort(rows, {}, &Row::at);
  return rows;
}

Json range_json(const ByteRange& range, const Lines& lines) {
  return {{"begin", range.begin},
          {"end", range.end},
          {"line", lines.of(range.begin)},
          {"end_line", lines.last_of(range)}};
}

Json text_json(const DetectedText& text, std::string_view bytes,
               const Lines& lines) {
  Json out = {{"kind", kind_name(text.kind)},
              {"ids", text.ids},
              {"fit", fit_name(text.fit)},
              {"in_code", text.in_code}};
  out.update(range_json(text.bytes, lines));
  out["added"] = Json::array();
  for (const ByteRange& added : text.added) {
    Json one = range_json(added, lines);
    one["text"] = words_of(bytes, added);
    out["added"].push_back(std::move(one));
  }
  out["removed"] = Json::array();
  for (const DetectedText::Removed& removed : text.removed) {
    out["removed"].push_back({{"at", removed.at},
                              {"line", lines.of(removed.at)},
                              {"words", removed.words}});
  }
  return out;
}

Json notice_json(const FoundNotice& notice, std::string_view bytes,
                 const Lines& lines) {
  const ByteRange range = {notice.begin, notice.end};
  Json out = {{"kind", kind_name(notice.kind)},
              {"expression", notice.expression},
              {"clear", notice.clear},
              {"in_code", notice.in_code}};
  out.update(range_json(range, lines));
  out["text"] = words_of(bytes, range);
  out["target"] = notice.target;
  return out;
}

Json file_json(const DetectedFile& file) {
  const Lines lines(file.bytes);
  Json out = {{"path", file.path},
              {"stated", file.found.stated()},
              {"confidence", confidence_of(file.found)}};
  out["texts"] = Json::array();
  for (const DetectedText& text : file.found.texts) {
    out["texts"].push_back(text_json(text, file.bytes, lines));
  }
  out["notices"] = Json::array();
  for (const FoundNotice& notice : file.found.notices) {
    out["notices"].push_back(notice_json(notice, file.bytes, lines));
  }
  out["holders"] = Json::array();
  for (const auto& holder : file.found.holders) {
    const bool author = holder.sign == HolderSign::author;
    Json one = {{"holder", holder.holder},
                {"sign", author ? "author" : "notice"},
                {"in_code", holder.in_code}};
    one.update(range_json({holder.begin, holder.end}, lines));
    out["holders"].push_back(std::move(one));
  }
  out["residue"] = Json::array();
  for (const ByteRange& sentence : file.found.residue) {
    Json one = range_json(sentence, lines);
    one["text"] = words_of(file.bytes, sentence);
    out["residue"].push_back(std::move(one));
  }
  return out;
}

}  // namespace

std::string_view confidence_of(const Detection& found) {
  if (found.stated().empty()) return found.is_silent() ? "none" : "unclear";
  const auto has = [&](TextFit fit) {
    return std::ranges::any_of(
        found.texts, [&](const DetectedText& text) { return text.fit == fit; });
  };
  if (has(TextFit::modified)) return "modified";
  if (!found.is_clear()) return "unclear";
  return has(TextFit::replaced) ? "replaced" : "exact";
}

std::string print_detection(const DetectedFile& file) {
  const Lines lines(file.bytes);
  const std::string stated = file.found.stated();
  const std::string_view confidence = confidence_of(file.found);
  const bool sure =
      confidence == "exact" || confidence == "replaced" || confidence == "none";
  std::string out = cat(
      {printable(file.path), ": ",
       stated.empty() ? std::string("no licence stated") : printable(stated),
       sure ? "" : cat({" (", confidence, ")"}), "\n"});
  const std::vector<Row> rows = rows_of(file, lines);
  std::size_t width = 0;
  for (const Row& row : rows) width = std::max(width, row.place.size());
  for (const Row& row : rows) {
    out += labelled(cat({"  ", row.place}), row.text, width + 4);
  }
  return out;
}

std::string print_detections_json(std::span<const DetectedFile> files) {
  Json all = Json::array();
  for (const DetectedFile& file : files) all.push_back(file_json(file));
  const Json out = {{"version", 1}, {"files", std::move(all)}};
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string difference_in_words(const DetectedText& text,
                                std::string_view bytes) {
  const Lines lines(bytes);
  std::vector<std::string> parts;
  for (const ByteRange& added : text.added) {
    parts.push_back(cat({"added ", quoted(bytes, added), " (",
                         lines.in_words({added.begin, added.end}), ")"}));
  }
  for (const DetectedText::Removed& removed : text.removed) {
    parts.push_back(cat({"removed ", counted(removed.words, "word"), " (line ",
                         std::to_string(lines.of(removed.at)), ")"}));
  }
  return join(parts, ", ");
}

}  // namespace tgpl::report
