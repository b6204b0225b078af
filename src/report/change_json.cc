// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// JSON for programs, version 1, as described in git-tgpl-diff(1). Fields may be
// added, but never changed.
#include <nlohmann/json.hpp>

#include "base/json_list.h"
#include "report/change.h"

namespace tgpl::report {
namespace {

using Json = nlohmann::ordered_json;

Json json_of(const std::optional<check::Claim>& claim) {
  if (!claim) return nullptr;
  return {
      {"text", claim->text}, {"source", claim->source}, {"line", claim->line}};
}

Json json_of(const std::vector<terms::KeyChange>& changes) {
  Json out = Json::array();
  for (const terms::KeyChange& change : changes)
    out.push_back({{"key", change.key},
                   {"before", change.before},
                   {"after", change.after}});
  return out;
}

Json json_of(const check::FileChange& change) {
  Json notices = Json::array();
  for (const check::NoticeChange& notice : change.notices)
    notices.push_back(
        {{"before", json_of(notice.before)}, {"after", json_of(notice.after)}});
  const bool both = !change.old_license.empty() && !change.new_license.empty();
  return {{"path", change.path},
          {"fate", word_for(change.fate)},
          {"old_path", change.old_path},
          {"ours", change.ours},
          {"license",
           {{"before", change.old_license},
            {"after", change.new_license},
            {"shift", both ? word_for(change.shift) : ""}}},
          {"notices", notices}};
}

std::string print_change_json(const ChangeReport& report) {
  const check::StateDiff& diff = report.diff;
  Json files = Json::array();
  for (const check::FileChange& change : diff.files)
    files.push_back(json_of(change));
  Json texts = Json::array();
  for (const check::TextChange& change : diff.texts)
    texts.push_back({{"path", change.path}, {"fate", word_for(change.fate)}});
  const Json out = {{"version", 1},
                    {"before", report.before},
                    {"after", report.after},
                    {"files", files},
                    {"license_texts", texts},
                    {"terms",
                     {{"digest_before", diff.old_terms_digest()},
                      {"digest_after", diff.new_terms_digest()},
                      {"changes", json_of(diff.terms)}}},
                    {"policy", {{"changes", json_of(diff.policy)}}}};
  // JSON must be UTF-8, but a path may be anything.
  return json_text(out, 0) + "\n";
}

}  // namespace

const ChangeFormat kChangeJson = {"json", print_change_json};

}  // namespace tgpl::report
