// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/text_template.h"

#include <string>
#include <vector>

#include "support/catch.h"

namespace tgpl::license {
namespace {

using Kind = TextOp::Kind;

/// 1 [ 2 ] ( 3 4 | 5 | any ) 6
const TextTemplate kText = {TextKind::license,
                            {"X"},
                            {{Kind::word, 1},
                             {Kind::split, 2},
                             {Kind::word, 2},
                             {Kind::split, 4},
                             {Kind::word, 3},
                             {Kind::word, 4},
                             {Kind::jump, 5},
                             {Kind::split, 3},
                             {Kind::word, 5},
                             {Kind::jump, 2},
                             {Kind::any, 7},
                             {Kind::word, 6}}};

/// The words; in brackets those that may be missing.
std::string words(const ChosenWordings& chosen) {
  std::string out;
  for (const TemplateWord& word : words_of(kText, chosen)) {
    const std::string number = std::to_string(word.word);
    out += word.optional == 0 ? number : "[" + number + "]";
    if (word.any_before > 0) out += "+" + std::to_string(word.any_before);
    out += ' ';
  }
  return out;
}

TEST_CASE("a choice of wordings is no optional part") {
  const auto choices = choices_of(kText);
  REQUIRE(choices.size() == 1);
  CHECK(choices[0].op == 3);
  CHECK(choices[0].wordings == 3);
}

TEST_CASE("the wording that is chosen must be there") {
  CHECK(words({}) == "1 [2] [3] [4] 6+7 ");
  CHECK(words({{3, 0}}) == "1 [2] 3 4 6 ");
  CHECK(words({{3, 1}}) == "1 [2] 5 6 ");
  CHECK(words({{3, 2}}) == "1 [2] 6+7 ");
}

}  // namespace
}  // namespace tgpl::license
