/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// For each format, a reader that knows the format but not git-tgpl. It returns
// which of the three uses are permitted without conditions.
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "base/text.h"

namespace export_reader {

struct Yes {
  bool train_ai = false;
  bool ai_use = false;
  bool search = false;

  bool operator==(const Yes&) const = default;
};

inline bool has(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// The members of the dictionary "a=y;x=\"..\", b=n", without parameters.
inline std::map<std::string, std::string> members(std::string_view value) {
  std::map<std::string, std::string> out;
  for (const std::string_view member : tgpl::split(value, ',')) {
    const std::string_view plain =
        tgpl::trim(member.substr(0, member.find(';')));
    const std::size_t equals = plain.find('=');
    if (equals != std::string_view::npos)
      out[std::string(plain.substr(0, equals))] = plain.substr(equals + 1);
  }
  return out;
}

inline Yes read_aipref(const std::string& text) {
  auto found = members(text);
  return {found["train-ai"] == "y", found["ai-use"] == "y",
          found["search"] == "y"};
}

/// The text after "FIELD:" on the only line that has it.
inline std::string field(std::string_view text, std::string_view name) {
  for (const tgpl::Line& line : tgpl::split_lines(text)) {
    if (line.text.starts_with(tgpl::cat({name, ":"})))
      return std::string(line.text.substr(name.size() + 1));
  }
  return {};
}

inline Yes read_robots(const std::string& text) {
  const std::string rule(tgpl::trim(field(text, "Content-Usage")));
  return read_aipref(rule.substr(std::min(rule.find(' '), rule.size())));
}

inline Yes read_signal(const std::string& text) {
  auto found = members(field(text, "Content-Signal"));
  return {found["ai-train"] == "yes", found["ai-input"] == "yes",
          found["search"] == "yes"};
}

/// A use is permitted if at least one licence permits it and none prohibits it.
inline bool rsl_permits(const pugi::xml_document& document,
                        const std::string& token) {
  bool permitted = false;
  for (const auto& node : document.select_nodes("/rsl/content/license")) {
    const pugi::xml_node license = node.node();
    const auto lists = [&](const char* name) {
      for (const pugi::xml_node list : license.children(name)) {
        const std::string words = tgpl::cat({" ", list.text().get(), " "});
        if (has(words, tgpl::cat({" ", token, " "}))) return true;
      }
      return false;
    };
    if (lists("prohibits")) return false;
    const std::string payment =
        license.child("payment").attribute("type").as_string("free");
    // Without a list, everything that is not prohibited is permitted.
    const bool open = !license.child("permits") && !license.child("prohibits");
    if ((lists("permits") || open) && payment == "free" &&
        !license.child("reporting"))
      permitted = true;
  }
  return permitted;
}

inline Yes read_rsl(const std::string& text) {
  pugi::xml_document document;
  if (!document.load_string(text.c_str())) return {true, true, true};
  return {
      rsl_permits(document, "ai-train"),
      rsl_permits(document, "ai-input") || rsl_permits(document, "ai-index"),
      rsl_permits(document, "search")};
}

inline Yes all(bool yes) {
  return {yes, yes, yes};
}

inline Yes read_tdmrep(const std::string& text) {
  const auto rules = nlohmann::json::parse(text);
  return all(!rules.empty() && rules[0]["tdm-reservation"] == 0);
}

inline Yes read_tdm_policy(const std::string& text) {
  const auto policy = nlohmann::json::parse(text);
  bool yes = false;
  for (const auto& permission : policy["permission"])
    yes = yes || !permission.contains("duty") || permission["duty"].empty();
  return all(yes);
}

inline Yes read_croissant(const std::string& text) {
  const auto offer = nlohmann::json::parse(text)["usageInfo"];
  const auto permits = [&](const char* action) {
    if (!offer.contains("odrl:permission")) return false;
    for (const auto& permission : offer["odrl:permission"]) {
      if (permission["odrl:action"]["@id"] == action &&
          (!permission.contains("odrl:duty") ||
           permission["odrl:duty"].empty()))
        return true;
    }
    return false;
  };
  return {permits("tgpl:train-ai"), permits("tgpl:ai-use"),
          permits("tgpl:search")};
}

inline Yes read_attributes(const std::string& text) {
  return {has(text, " train-ai=allow"), has(text, " ai-use=allow"),
          has(text, " search=allow")};
}

inline Yes read_page(const std::string& text) {
  const auto says = [&](std::string_view label) {
    return has(text, tgpl::cat({label, ": yes\n"})) ||
           has(text, tgpl::cat({label, ": yes</li>"}));
  };
  return {says("Train or fine-tune a model"),
          says("Use it as input, without training"),
          says("Find it, with a link")};
}

/// Looks for a sentence in a free-text field.
inline Yes read_summary(const std::string& text) {
  return {has(text, "Training or fine-tuning a model: yes."),
          has(text, "Input to a model: yes."), has(text, "Search: yes.")};
}

/// The licences in the Hub's list permit all uses; "other" does not.
inline Yes read_card(const std::string& text) {
  return has(text, "\nlicense: other\n") ? read_summary(text) : all(true);
}

inline const std::map<std::string_view, Yes (*)(const std::string&)> kReaders =
    {
        {"aipref", read_aipref},
        {"aipref-robots", read_robots},
        {"attributes", read_attributes},
        {"cff", read_summary},
        {"codemeta", read_summary},
        {"content-signal", read_signal},
        {"croissant", read_croissant},
        {"cyclonedx", read_summary},
        {"hf", read_card},
        {"html", read_page},
        {"markdown", read_page},
        {"rsl", read_rsl},
        {"spdx-2.3", read_summary},
        {"spdx-3.0.1", read_summary},
        {"tdm-policy", read_tdm_policy},
        {"tdmrep", read_tdmrep},
};

}  // namespace export_reader
