// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// How all that was found in a file becomes one expression.
#include <algorithm>
#include <iterator>
#include <utility>

#include "base/text.h"
#include "license/detect.h"
#include "spdx/expression.h"

namespace tgpl::license {
namespace {

/// "GPL", "CC-BY-SA", "BSD": the id without its version and variant.
std::string_view family_of(std::string_view expression) {
  constexpr std::string_view kRef = "LicenseRef-";
  if (expression.starts_with(kRef)) expression.remove_prefix(kRef.size());
  std::size_t end = 0;
  while (end < expression.size() && expression[end] != '-') ++end;
  return expression.substr(0, end);
}

constexpr std::string_view kPublicDomain = "LicenseRef-public-domain";
constexpr std::string_view kUnknown = "LicenseRef-unknown";

bool is_vague(std::string_view expression) {
  return expression.ends_with("-unspecified") || expression.ends_with("-like");
}

bool is_same(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const auto left = spdx::parse(a);
  const auto right = spdx::parse(b);
  return left.expression && right.expression &&
         spdx::same(*left.expression, *right.expression);
}

/// Of the ids that share a text, the one that says least beyond it:
/// "GFDL-1.1-only" and not "GFDL-1.1-invariants-only".
const std::string& plainest(const std::vector<std::string>& ids) {
  return *std::ranges::min_element(ids, {}, &std::string::size);
}

bool is_gnu(std::string_view expression) {
  return expression.find("GPL-") != std::string_view::npos ||
         expression.find("GFDL-") != std::string_view::npos;
}

/// Collects the statements of a file.
class Statements {
 public:
  explicit Statements(const Detection& found) {
    for (const DetectedText& text : found.texts) add(text);
    for (const FoundNotice& notice : found.notices) add(notice);
    std::ranges::stable_sort(all_, {}, &Statement::begin);
  }

  std::string expression() {
    drop_echoes();
    drop_vague();
    drop_explained();
    drop_repeated();
    if (all_.empty()) return {};
    attach_exceptions();
    std::string out;
    for (const Statement& one : all_) {
      const bool group = !choice_ && all_.size() > 1 &&
                         one.expression.find(" OR ") != std::string::npos;
      if (!out.empty()) out += choice_ ? " OR " : " AND ";
      out += group ? cat({"(", one.expression, ")"}) : one.expression;
    }
    return out;
  }

 private:
  struct Statement {
    std::string expression;
    std::size_t begin = 0;
    bool echo = false;
    std::vector<std::string> ids;  ///< of a text: all that share it
  };

  void add(const DetectedText& text) {
    if (text.in_code) return;
    if (text.kind == TextKind::exception) {
      if (text.fit != TextFit::modified) exceptions_.push_back(text.ids[0]);
      return;
    }
    const std::string& id = plainest(text.ids);
    if (text.fit == TextFit::modified) {
      all_.push_back(
          {cat({"LicenseRef-", id, "-modified"}), text.bytes.begin, false, {}});
    } else {
      all_.push_back({id, text.bytes.begin, false, text.ids});
    }
  }

  void add(const FoundNotice& notice) {
    if (notice.kind == NoticeKind::choice) choice_ = true;
    if (notice.kind == NoticeKind::exception) {
      if (std::ranges::count(exceptions_, notice.expression) == 0) {
        exceptions_.push_back(notice.expression);
      }
      return;
    }
    const bool states = notice.kind == NoticeKind::tag ||
                        notice.kind == NoticeKind::words ||
                        notice.kind == NoticeKind::machine ||
                        notice.kind == NoticeKind::proprietary;
    if (!states || notice.in_code) return;
    all_.push_back(
        {notice.expression.empty() ? std::string(kUnknown) : notice.expression,
         notice.begin,
         notice.echo,
         {}});
  }

  /// "See the GNU General Public License for more details" also ends the
  /// notices of the Lesser one.
  void drop_echoes() {
    const bool stated = std::ranges::any_of(all_, [](const Statement& one) {
      return !one.echo && is_gnu(one.expression);
    });
    if (!stated) return;
    std::erase_if(all_, [](const Statement& one) {
      return one.echo && is_gnu(one.expression);
    });
  }

  /// A text that several ids share is the one that a notice beside it names,
  /// which may be the standard notice of the licence.
  void drop_explained() {
    const std::vector<Statement> all = all_;
    std::erase_if(all_, [&](const Statement& text) {
      return text.ids.size() > 1 &&
             std::ranges::any_of(all, [&](const Statement& other) {
               return other.ids.size() <= 1 &&
                      std::ranges::count(text.ids, other.expression) != 0;
             });
    });
  }

  /// "BSD license" beside the text of BSD-3-Clause is the same statement, and
  /// so is the public domain beside a text that dedicates to it.
  void drop_vague() {
    std::erase_if(all_, [&](const Statement& one) {
      if (one.expression == kPublicDomain) return has_dedication();
      if (one.expression == kUnknown) return all_.size() > 1;
      if (!is_vague(one.expression)) return false;
      return std::ranges::any_of(all_, [&](const Statement& other) {
        return !is_vague(other.expression) &&
               family_of(other.expression) == family_of(one.expression);
      });
    });
  }

  bool has_dedication() const {
    constexpr std::string_view kDedications[] = {"CC-PDDC", "CC0-1.0",
                                                 "PDDL-1.0", "Unlicense"};
    return std::ranges::any_of(all_, [&](const Statement& one) {
      return std::ranges::find(kDedications, one.expression) !=
             std::end(kDedications);
    });
  }

  void drop_repeated() {
    std::vector<Statement> kept;
    for (Statement& one : all_) {
      const bool repeated =
          std::ranges::any_of(kept, [&](const Statement& other) {
            return is_same(one.expression, other.expression);
          });
      if (!repeated) kept.push_back(std::move(one));
    }
    all_ = std::move(kept);
  }

  void attach_exceptions() {
    for (const std::string& id : exceptions_) {
      for (Statement& one : all_) {
        const bool plain = is_gnu(one.expression) &&
                           one.expression.find(' ') == std::string::npos;
        if (!plain) continue;
        one.expression += cat({" WITH ", id});
        break;
      }
    }
  }

  std::vector<Statement> all_;
  std::vector<std::string> exceptions_;
  bool choice_ = false;
};

}  // namespace

std::string Detection::stated() const {
  return Statements(*this).expression();
}

bool Detection::is_clear() const {
  const bool texts_clear =
      std::ranges::none_of(texts, [](const DetectedText& text) {
        return text.fit == TextFit::modified || text.in_code;
      });
  const bool notices_clear =
      std::ranges::all_of(notices, [](const FoundNotice& notice) {
        return notice.clear || notice.kind == NoticeKind::pointer ||
               notice.kind == NoticeKind::choice;
      });
  return texts_clear && notices_clear && residue.empty();
}

}  // namespace tgpl::license
