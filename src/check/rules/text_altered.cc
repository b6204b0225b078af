// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/text.h"
#include "check/rule_table.h"

namespace tgpl::check {
namespace {

std::vector<Finding> judge_texts(const LicensingState& state) {
  std::vector<Finding> findings;
  if (state.partial) return findings;
  for (const LicenseText& text : state.texts) {
    if (!text.altered) continue;
    findings.push_back(
        {.path = text.path,
         .message = cat({"differs from the licence text of ", quote(text.id)}),
         .advice = "restore the original text, or rename the licence to "
                   "'LicenseRef-NAME'"});
  }
  return findings;
}

}  // namespace

constinit const Rule kTextAltered = {
    "text-altered",
    Severity::warning,
    "a licence text in LICENSES/ was changed",
    {.why =
         R"(A licence identifier such as 'MIT' stands for one text, word for word.
With a changed text the identifier promises what the text does not
grant, and whoever knows the identifier will not read the text.
Copyright notices, titles, addresses and line breaks may differ; for the
TGPL only line endings may. All licences of the SPDX list are compared
word for word. Nothing is reported if only a part of the tree is
checked.)",
     .fix =
         R"(Restore the original text. If the change is intended, it is a different
licence: name it 'LicenseRef-NAME', in the headers too.)"},
    judge_texts};

}  // namespace tgpl::check
