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
         .message = cat(
             {"this is not the text of ", quote(text.id), " word for word"}),
         .advice = cat({"put the unchanged text here, or call what this is "
                        "'LicenseRef-...'"})});
  }
  return findings;
}

}  // namespace

constinit const Rule kTextAltered = {
    "text-altered", Severity::warning,
    "a licence text in LICENSES/ was changed",
    "An id such as 'MIT' stands for one text, word for word. Under another\n"
    "text the same id promises what the text does not keep, and who knows the\n"
    "id will not read it. Copyright notices, titles and line breaks may "
    "differ;\n"
    "of the TGPL nothing but line ends may. Only the TGPL and the short\n"
    "permissive licences are judged: of the GNU and Creative Commons licences\n"
    "there are editions that differ in addresses and titles.\n"
    "\n"
    "To mend it: put the unchanged text there. Where the changes are meant it\n"
    "is another licence: give it an id of its own, 'LicenseRef-...', in the\n"
    "headers too.\n",
    judge_texts};

}  // namespace tgpl::check
