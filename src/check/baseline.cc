// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/baseline.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "base/text.h"

namespace tgpl::check {
namespace {

using Key = std::pair<SharedText, SharedText>;  // rule, about

Key key_of(const Finding& finding) {
  return {finding.rule, counted_under(finding)};
}

std::map<Key, std::size_t> count(const std::vector<Finding>& findings) {
  std::map<Key, std::size_t> counts;
  for (const Finding& finding : findings) ++counts[key_of(finding)];
  return counts;
}

bool is_plain(std::string_view path) {
  return !path.empty() && path.front() != '"' && trim(path) == path &&
         printable(path) == path && path.find('\\') == std::string_view::npos;
}

/// An unusual path as git quotes it: in double quotes, special bytes in octal.
std::string write_path(std::string_view path) {
  if (is_plain(path)) return std::string(path);
  std::string out = "\"";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte > 0x20 && byte < 0x7f && c != '"' && c != '\\') {
      out += c;
      continue;
    }
    out += '\\';
    for (const int shift : {6, 3, 0})
      out += static_cast<char>('0' + ((byte >> shift) & 7));
  }
  return out + '"';
}

std::optional<std::string> read_path(std::string_view text) {
  if (!text.starts_with('"')) return std::string(text);
  if (text.size() < 2 || !text.ends_with('"')) return std::nullopt;
  text = text.substr(1, text.size() - 2);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    unsigned byte = 0;
    for (std::size_t k = i + 1; k <= i + 3; ++k) {
      if (k >= text.size() || text[k] < '0' || text[k] > '7')
        return std::nullopt;
      byte = byte * 8 + static_cast<unsigned>(text[k] - '0');
    }
    if (byte > 0xff) return std::nullopt;
    out += static_cast<char>(byte);
    i += 3;
  }
  return out;
}

std::optional<BaselineEntry> read_entry(std::string_view line) {
  const std::size_t first = line.find(' ');
  if (first == 0 || first == std::string_view::npos) return std::nullopt;
  const std::size_t second = line.find(' ', first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  BaselineEntry entry;
  entry.rule = line.substr(0, first);
  const std::string_view digits = line.substr(first + 1, second - first - 1);
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, entry.count);
  if (read.ec != std::errc() || read.ptr != end || entry.count == 0)
    return std::nullopt;
  auto about = read_path(line.substr(second + 1));
  if (!about) return std::nullopt;
  entry.about = std::move(*about);
  return entry;
}

}  // namespace

Baseline read_baseline(std::string_view text) {
  Baseline baseline;
  baseline.there = true;
  int number = 0;
  for (const Line& line : split_lines(text)) {
    ++number;
    if (line.text.starts_with('#') || line.text.empty()) {
      if (baseline.entries.empty()) {
        baseline.head += line.text;
        baseline.head += '\n';
      }
      continue;
    }
    if (auto entry = read_entry(line.text)) {
      baseline.entries.push_back(std::move(*entry));
    } else {
      baseline.problems.push_back(
          {number, 0, "invalid baseline line: expected RULE COUNT PATH",
           "git tgpl check --write-baseline"});
    }
  }
  return baseline;
}

std::string write_baseline(const std::vector<Finding>& findings,
                           std::string_view head) {
  std::string out(head);
  for (const auto& [key, number] : count(findings)) {
    out += cat({key.first, " ", std::to_string(number), " ",
                write_path(key.second), "\n"});
  }
  return out;
}

Compared compare(std::vector<Finding> findings, const Baseline& baseline) {
  if (baseline.entries.empty()) return {std::move(findings)};
  Compared out;
  const std::map<Key, std::size_t> counts = count(findings);
  // A merge may have left two lines for one key.
  std::map<Key, std::size_t> known;
  for (const BaselineEntry& entry : baseline.entries) {
    std::size_t& number = known[{entry.rule, entry.about}];
    number = std::max(number, entry.count);
  }
  for (Finding& finding : findings) {
    const Key key = key_of(finding);
    const auto entry = known.find(key);
    if (entry == known.end() || counts.at(key) > entry->second) {
      out.fresh.push_back(std::move(finding));
    } else {
      ++out.known;
    }
  }
  for (const auto& [key, number] : known) {
    const auto now = counts.find(key);
    const std::size_t left = now == counts.end() ? 0 : now->second;
    if (left < number)
      out.gone.push_back({key.first, number - left, key.second});
  }
  return out;
}

}  // namespace tgpl::check
