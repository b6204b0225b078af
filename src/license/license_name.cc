// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/license_name.h"

#include <algorithm>

#include "base/text.h"
#include "license/classic_phrases.h"

namespace tgpl::license {
namespace {

/// Finds the names in one text.
class NameFinder {
 public:
  explicit NameFinder(const SourceWords& words) : words_(words) {}

  /// The licence whose name starts at word `i`, or two with "or" between them.
  std::optional<NamedLicense> license_at(std::size_t i) const {
    auto first = single_license_at(i);
    if (!first) return std::nullopt;
    constexpr std::size_t kBetween = 14;
    for (std::size_t j = first->next; j < first->next + kBetween; ++j) {
      if (words_.word(j) != "or" && words_.word(j) != "and") continue;
      for (std::size_t k = j + 1; k < j + 4; ++k) {
        const auto second = single_license_at(k);
        if (!second) continue;
        first->exact &= second->exact && words_.word(j) == "or";
        first->expression += " OR " + second->expression;
        first->next = second->next;
        return first;
      }
    }
    return first;
  }

 private:
  std::optional<NamedLicense> single_license_at(std::size_t i) const {
    if (auto gnu = gnu_at(i)) return gnu;
    std::optional<NamedLicense> best;
    for (const LicenseName& name : license_names()) {
      const auto next = words_.phrase_at(i, name.words);
      if (!next || (best && best->next >= *next)) continue;
      best = NamedLicense{std::string(name.id), *next, !name.id.empty()};
    }
    if (best) best->exact &= !is_style(best->next);
    return best;
  }

  /// "MIT-style license", "BSD like".
  bool is_style(std::size_t i) const {
    return words_.word(i) == "style" || words_.word(i) == "like" ||
           words_.word(i) == "type" || words_.word(i) == "styled";
  }

  std::optional<NamedLicense> gnu_at(std::size_t i) const {
    for (const GnuName& name : gnu_names()) {
      if (const auto next = words_.phrase_at(i, name.words)) {
        return find_gnu_version(name.id, i, *next);
      }
    }
    return compact_gnu_at(i);
  }

  /// "GPLv2", "LGPL2.1+".
  std::optional<NamedLicense> compact_gnu_at(std::size_t i) const {
    const std::string_view all = words_.word(i);
    const std::size_t name_end = all.find("gpl");
    if (name_end > 1 || all.size() < name_end + 4) return std::nullopt;
    std::string_view version = all.substr(name_end + 3);
    if (version.starts_with('v')) version.remove_prefix(1);
    const std::string_view id = all.starts_with("agpl")   ? "AGPL"
                                : all.starts_with("lgpl") ? "LGPL"
                                                          : "GPL";
    if (name_end == 1 && id == "GPL") return std::nullopt;
    return gnu_license(id, version, i + 1);
  }

  NamedLicense find_gnu_version(std::string_view id, std::size_t begin,
                                std::size_t next) const {
    // "version 2 of the GNU General Public License"
    for (std::size_t back = 3; back <= 5 && back <= begin; ++back) {
      if (words_.word(begin - back) == "version" &&
          words_.word(begin - back + 2) == "of") {
        return gnu_license(id, words_.word(begin - back + 1), next);
      }
    }
    constexpr std::size_t kMaxDistance = 14;
    for (std::size_t i = next; i < next + kMaxDistance; ++i) {
      // A number without "version" must directly follow the name: "GPL 2".
      const bool worded =
          words_.word(i) == "version" || words_.word(i).starts_with('v');
      if (!worded && i > next) continue;
      const std::string_view spelling = version_at(words_, i);
      if (!spelling.empty()) {
        return gnu_license(id, spelling,
                           i + (words_.word(i) == "version" ? 2U : 1U));
      }
    }
    return {std::string(id), next, false};
  }

  NamedLicense gnu_license(std::string_view id, std::string_view spelling,
                           std::size_t next) const {
    const auto known_versions = gnu_versions();
    const auto found =
        std::ranges::find_if(known_versions, [&](const GnuVersion& known) {
          return known.id == id && known.spelling == spelling;
        });
    if (found == known_versions.end()) return {std::string(id), next, false};
    NamedLicense out{cat({id, "-", found->version}), next, true};
    const bool later = is_or_later(next, spelling, out);
    out.expression += later ? "-or-later" : "-only";
    return out;
  }

  /// Whether "or later" follows. A second version before it ("version 2 or
  /// version 3") makes the name inexact.
  bool is_or_later(std::size_t next, std::string_view spelling,
                   NamedLicense& out) const {
    constexpr std::size_t kMaxDistance = 16;
    if (words_.word(next) == "+") {
      out.next = next + 1;
      return true;
    }
    for (std::size_t i = next; i < next + kMaxDistance; ++i) {
      const bool second = words_.word(i) == "version" &&
                          !version_at(words_, i).empty() &&
                          version_at(words_, i) != spelling;
      if (second && is_of_gnu(i)) out.exact = false;
      for (const std::string_view later : later_phrases()) {
        const auto after = words_.phrase_at(i, later);
        if (!after) continue;
        out.next = *after;
        return true;
      }
      if (other_license_at(i)) return false;
    }
    return false;
  }

  /// Whether the version at word `i` belongs to the GNU licence, and not to
  /// another one ("... or the Apache License, Version 2.0").
  bool is_of_gnu(std::size_t i) const {
    return words_.word(i - 1) != "license" && words_.word(i - 2) != "apache";
  }

  bool other_license_at(std::size_t i) const {
    return std::ranges::any_of(license_names(), [&](const LicenseName& name) {
      return !name.id.empty() && words_.phrase_at(i, name.words).has_value();
    });
  }

  const SourceWords& words_;
};

}  // namespace

std::optional<NamedLicense> license_named_at(const SourceWords& words,
                                             std::size_t i) {
  return NameFinder(words).license_at(i);
}

std::string_view version_at(const SourceWords& words, std::size_t i) {
  std::string_view spelling = words.word(i);
  if (spelling == "version" || spelling == "v" || spelling == "versions") {
    spelling = words.word(i + 1);
  }
  if (spelling.size() > 1 && spelling.front() == 'v') spelling.remove_prefix(1);
  return !spelling.empty() && is_digit(spelling.front()) ? spelling
                                                         : std::string_view();
}

}  // namespace tgpl::license
