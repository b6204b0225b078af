// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/text.h"
#include "terms/export/format.h"

namespace tgpl::terms::exports {
namespace {

constexpr std::size_t kWidth = 80;
constexpr std::size_t kIndent = 15;

constexpr auto kKeys = std::to_array<std::string_view>({
    "terms.license",
    "terms.license-file",
    "terms.license-url",
    "terms.license-sha256",
    "terms.status",
    "terms.effective",
    "terms.supersedes",
    "holder.name",
    "holder.type",
    "holder.email",
    "holder.url",
    "holder.share",
    "asset.name",
    "asset.origin",
    "asset.vcs",
    "usage.train-ai",
    "usage.ai-use",
    "usage.search",
    "reservation.tdm",
    "reservation.binary-fallback",
    "conditions.weights",
    "conditions.documentation",
    "conditions.inherit",
    "conditions.network",
    "conditions.attribution",
    "mixed",
    "scope",
    "contact.licensing",
});

/// "  label        pieces", wrapped at 80 columns.
std::string wrapped(std::string_view label,
                    const std::vector<std::string>& pieces) {
  if (pieces.empty()) return {};
  std::string line = cat({"  ", label});
  line.resize(kIndent - 1, ' ');
  std::string out;
  for (const std::string& piece : pieces) {
    if (line.size() >= kIndent && line.size() + 1 + piece.size() > kWidth) {
      out += line + "\n";
      line.assign(kIndent - 1, ' ');
    }
    line += " " + piece;
  }
  return out + line + "\n";
}

std::vector<std::string> split_words(std::string_view text) {
  std::vector<std::string> out;
  for (const std::string_view word : split(text, ' ')) out.emplace_back(word);
  return out;
}

std::vector<std::string> commas_between(std::vector<std::string> pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) pieces[i] += ",";
  return pieces;
}

std::string print_carried(const Format& format, Fit fit,
                          std::string_view label) {
  std::string out;
  for (const Carried& row : format.carries) {
    if (row.fit != fit) continue;
    out += wrapped(out.empty() ? label : "",
                   split_words(cat({row.key, " as ", row.as})));
  }
  return out;
}

std::vector<std::string> lost_in(const Format& format) {
  std::vector<std::string> out;
  for (const std::string_view key : kKeys) {
    if (std::ranges::find(format.carries, key, &Carried::key) ==
        format.carries.end())
      out.emplace_back(key);
  }
  return out;
}

nlohmann::ordered_json json_of(const Format& format) {
  nlohmann::ordered_json carries = nlohmann::ordered_json::array();
  for (const Carried& row : format.carries)
    carries.push_back({{"key", row.key},
                       {"fit", row.fit == Fit::exact ? "exact" : "partly"},
                       {"as", row.as}});
  return {{"name", format.name},
          {"summary", format.summary},
          {"file", format.file},
          {"after", format.source},
          {"conditional", format.conditional},
          {"carries", carries},
          {"loses", lost_in(format)}};
}

}  // namespace

std::span<const std::string_view> mapped_keys() {
  return kKeys;
}

std::string explain(const Format& format) {
  return cat({format.name, ": ", format.summary, "\n",
              wrapped("after", split_words(format.source)),
              wrapped("\"yes, if\"", split_words(format.conditional)),
              print_carried(format, Fit::exact, "says"),
              print_carried(format, Fit::partly, "says partly"),
              wrapped("loses", commas_between(lost_in(format)))});
}

std::string explain_json(std::span<const Format> formats) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const Format& format : formats) list.push_back(json_of(format));
  const nlohmann::ordered_json out = {{"version", 1}, {"formats", list}};
  return out.dump(2) + "\n";
}

}  // namespace tgpl::terms::exports
