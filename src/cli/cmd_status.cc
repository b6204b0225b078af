// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The licensing state on one page: files, terms, and the number of findings.
#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "check/rule.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "header/read.h"
#include "hook/install.h"
#include "license/copyright_notice.h"
#include "read/cache/cache_folder.h"
#include "read/cache/notice_cache.h"
#include "read/cache/prefetch.h"
#include "read/read_state.h"
#include "tree/open_tree.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kMost = 8;

using Counts = std::map<std::string, std::size_t>;

std::string line(std::string_view label, std::string_view text) {
  std::string out = cat({label, ":"});
  out.resize(std::max<std::size_t>(out.size() + 1, 12), ' ');
  return cat({out, text, "\n"});
}

/// Sorted by frequency, with the rest added up.
std::string table(std::string_view label, const Counts& counts) {
  if (counts.empty()) return line(label, "none");
  std::vector<std::pair<std::string, std::size_t>> rows(counts.begin(),
                                                        counts.end());
  std::ranges::stable_sort(rows, std::greater(),
                           &std::pair<std::string, std::size_t>::second);
  std::string out;
  for (std::size_t i = 0; i < rows.size() && i < kMost; ++i) {
    out +=
        line(i == 0 ? label : "", cat({printable(rows[i].first), " (",
                                       counted(rows[i].second, "file"), ")"}));
  }
  if (rows.size() > kMost)
    out +=
        line("", cat({"and ", std::to_string(rows.size() - kMost), " more"}));
  return out;
}

/// Number of files with the same statements.
using Saying = std::unordered_map<const check::Statements*, std::size_t>;

Saying count_statements(const check::LicensingState& state) {
  Saying saying;
  for (const check::FileLicensing& file : state.files)
    ++saying[file.statements.identity()];
  return saying;
}

std::vector<std::string> sorted_once(std::vector<std::string> texts) {
  std::ranges::sort(texts);
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  return texts;
}

Counts count_licenses(const Saying& saying) {
  Counts counts;
  for (const auto& [statements, files] : saying) {
    std::vector<std::string> texts;
    for (const check::Claim& claim : statements->licenses)
      texts.push_back(claim.text);
    if (!texts.empty())
      counts[join(sorted_once(std::move(texts)), " AND ")] += files;
  }
  return counts;
}

Counts count_holders(const Saying& saying) {
  Counts counts;
  for (const auto& [statements, files] : saying) {
    std::vector<std::string> holders;
    for (const check::Claim& claim : statements->copyrights)
      holders.push_back(license::holder_of(claim.text));
    for (const std::string& holder : sorted_once(std::move(holders)))
      counts[holder] += files;
  }
  return counts;
}

std::string describe_terms(const check::LicensingState& state) {
  if (!state.has_terms_file) return "none; 'git tgpl init' writes TGPL.toml";
  if (!state.terms) return "TGPL.toml is not valid; see 'git tgpl check'";
  const terms::Terms& terms = *state.terms;
  return cat({"train-ai ", to_string(terms.usage.train_ai), ", ai-use ",
              to_string(terms.usage.ai_use), ", search ",
              to_string(terms.usage.search), " (", terms.terms.license, ")"});
}

std::string describe_findings(const std::vector<check::Finding>& findings) {
  if (findings.empty()) return "none";
  Counts counts;
  for (const check::Finding& finding : findings) ++counts[finding.rule];
  std::vector<std::string> parts;
  for (const auto& [rule, count] : counts)
    parts.push_back(cat({rule, " ", std::to_string(count)}));
  return cat({join(parts, ", "), "; see 'git tgpl check'"});
}

std::string describe_hooks(git::Session& session) {
  std::vector<std::string> parts;
  for (const hook::HookFile& file :
       hook::inspect_usual(session, hook::place_of(session.repository()))) {
    const bool active = hook::is_active(file.state);
    parts.push_back(cat({file.name, active ? " active" : " not active"}));
  }
  return join(parts, ", ");
}

class StatusCommand : public Command {
 public:
  void declare(Options& options) override {
    options.value("--rev", revision_, "REV", "the state of a commit or tree");
    options.value("--cache", cache_, "DIR",
                  "keep there what is read, or with 'none' nowhere");
  }

  int run() override {
    if (!cache_.empty()) read::choose_cache(session(), cache_);
    read::prefetch_cache_folder(session());
    if (revision_.empty()) read::prefetch_work_tree(session());
    const git::Repository& repository = session().repository();
    read::prefetch_notices(session());
    if (revision_.empty() && repository.bare()) revision_ = "HEAD";
    const tree::Source source =
        revision_.empty() ? tree::Source{}
                          : tree::Source{tree::SourceKind::revision, revision_};
    const auto tree = tree::open_tree(session(), source);
    const check::LicensingState state = read::read_state(*tree);
    const auto left = static_cast<std::size_t>(
        std::ranges::count(state.files, false, &check::FileLicensing::ours));
    print(line("files", cat({std::to_string(state.files.size()), " covered, ",
                             std::to_string(left),
                             " of them left alone by TGPL.toml"})));
    const Saying saying = count_statements(state);
    print(table("licences", count_licenses(saying)));
    print(table("holders", count_holders(saying)));
    print(line("terms", describe_terms(state)));
    print(line("findings", describe_findings(check::judge(state))));
    print(line("hooks", describe_hooks(session())));
    if (state.terms && state.terms->terms.license.find("LicenseRef-TGPL-0.1") !=
                           std::string::npos)
      print(
          line("note", "the TGPL 0.1 is a draft that no lawyer has reviewed"));
    return 0;
  }

 private:
  std::string revision_;
  std::string cache_;
};

}  // namespace

const CommandRow kStatus = {"status", "show the licensing state in one page",
                            make_command<StatusCommand>};

}  // namespace tgpl::cli
