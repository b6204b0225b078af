// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The licensing state on one page: files, terms, and the number of findings.
#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "base/columns.h"
#include "base/text.h"
#include "check/holder_counts.h"
#include "check/rule.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "header/read.h"
#include "hook/install.h"
#include "publish/local_answer.h"
#include "read/cache/cache_folder.h"
#include "read/cache/notice_cache.h"
#include "read/cache/prefetch.h"
#include "read/read_state.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "tree/open_tree.h"

namespace tgpl::cli {
namespace {

constexpr std::size_t kMost = 8;
constexpr std::size_t kLabelWidth = 11;

using Counts = std::map<std::string, std::size_t>;
using Cells = std::vector<std::vector<std::string>>;

std::string row(std::string_view label, std::string_view text) {
  return labelled(label, text, kLabelWidth);
}

using Rows = std::vector<std::pair<std::string, std::size_t>>;

/// The counts, most frequent first.
Rows by_frequency(const Counts& counts) {
  Rows rows(counts.begin(), counts.end());
  std::ranges::stable_sort(rows, std::greater(),
                           &std::pair<std::string, std::size_t>::second);
  return rows;
}

/// Appends a row for each of the most frequent counts, the first with the
/// label, and one for the rest.
void append_rows(std::string_view label, const Rows& rows, Cells& cells) {
  std::string lead = pad_right(label, kLabelWidth - 2);
  if (rows.empty()) cells.push_back({lead, "none"});
  for (std::size_t i = 0; i < rows.size() && i < kMost; ++i) {
    cells.push_back(
        {lead, printable(rows[i].first), std::to_string(rows[i].second)});
    lead.clear();
  }
  if (rows.size() > kMost)
    cells.push_back(
        {"", cat({"and ", std::to_string(rows.size() - kMost), " more"})});
}

/// Both tables, with their numbers in the same column.
std::string counts_page(const Counts& licenses,
                        const std::vector<check::HolderCount>& holders) {
  constexpr Align kColumns[] = {Align::left, Align::left, Align::right};
  Cells cells;
  append_rows("licences", by_frequency(licenses), cells);
  Rows rows;
  for (const check::HolderCount& one : holders)
    rows.emplace_back(one.holder, one.files);
  append_rows("holders", rows, cells);
  return columns(cells, kColumns);
}

/// "14 covered, of which 2 excluded by TGPL.toml, 1 third-party"
std::string describe_files(const check::LicensingState& state) {
  std::size_t excluded = 0;
  std::size_t third_party = 0;
  for (const check::FileLicensing& file : state.files) {
    if (file.ours) continue;
    ++(terms::is_excluded(state.policy, file.path) ? excluded : third_party);
  }
  std::string out = cat({std::to_string(state.files.size()), " covered"});
  if (excluded + third_party > 0) out += ", of which ";
  if (excluded > 0)
    out += cat({std::to_string(excluded), " excluded by ", reuse::kTermsPath});
  if (excluded > 0 && third_party > 0) out += ", ";
  if (third_party > 0)
    out += cat({std::to_string(third_party), " third-party"});
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

/// "(MIT OR Zlib) AND ISC": all expressions of a file as one. Invalid ones are
/// shown as they are.
std::string joined_licenses(const std::vector<std::string>& texts) {
  std::vector<spdx::Expression> expressions;
  std::vector<std::string> invalid;
  for (const std::string& text : texts) {
    if (auto parsed = spdx::parse(text).expression)
      expressions.push_back(std::move(*parsed));
    else
      invalid.push_back(cat({text, " (invalid)"}));
  }
  if (!expressions.empty())
    invalid.insert(invalid.begin(),
                   spdx::to_string(spdx::all_of(std::move(expressions))));
  return join(invalid, ", ");
}

Counts count_licenses(const Saying& saying) {
  Counts counts;
  for (const auto& [statements, files] : saying) {
    std::vector<std::string> texts;
    for (const check::Claim& claim : statements->licenses)
      texts.push_back(claim.text);
    if (!texts.empty())
      counts[joined_licenses(sorted_once(std::move(texts)))] += files;
  }
  return counts;
}

/// "3 state a licence in words, 5 state none": of the files without a tag.
std::string describe_untagged(const Saying& saying) {
  std::size_t words = 0;
  std::size_t nothing = 0;
  for (const auto& [statements, files] : saying) {
    if (!statements->licenses.empty()) continue;
    (statements->in_words.empty() ? nothing : words) += files;
  }
  if (words == 0) return "";
  return cat({std::to_string(words), " with a licence in words, ",
              std::to_string(nothing), " without any"});
}

/// The answer of 'terms show', which may be "unknown" where TGPL.toml says
/// more: before the date from which the terms are offered, for example.
std::string describe_terms(git::Session& session, const std::string& revision,
                           const check::LicensingState& state) {
  if (!state.has_terms_file) return "none  (git tgpl init)";
  if (!state.terms) return "TGPL.toml is invalid  (git tgpl check)";
  const terms::Answer answer =
      revision.empty() ? publish::answer_of_work_tree(session.repository())
                       : publish::answer_of_revision(session, revision);
  const terms::Verdict verdict = terms::verdict_on(answer, today());
  const terms::Uses& usage = verdict.usage;
  return cat({"train-ai ", to_string(usage.train_ai), ", ai-use ",
              to_string(usage.ai_use), ", search ", to_string(usage.search),
              verdict.reasons.empty() ? "" : "  (git tgpl terms show)"});
}

std::vector<std::string> describe_findings(
    const std::vector<check::Finding>& findings) {
  if (findings.empty()) return {"none"};
  Counts counts;
  for (const check::Finding& finding : findings) ++counts[finding.rule];
  std::vector<std::string> parts;
  for (const auto& [rule, count] : by_frequency(counts))
    parts.push_back(cat({std::to_string(count), " ", rule}));
  parts = listed(std::move(parts));
  parts.insert(parts.end(), {"", "(git tgpl check)"});
  return parts;
}

std::string describe_hooks(git::Session& session) {
  const std::vector<hook::HookFile> files =
      hook::inspect_usual(session, hook::place_of(session.repository()));
  const auto active = static_cast<std::size_t>(std::ranges::count_if(
      files,
      [](const hook::HookFile& file) { return hook::is_active(file.state); }));
  return cat({std::to_string(active), " of ", std::to_string(files.size()),
              " active",
              active < files.size() ? "  (git tgpl hook status)" : ""});
}

class StatusCommand : public Command {
 public:
  void declare(Options& options) override {
    options.value("--rev", revision_, "REV",
                  "summarise a commit or tree (default: the working tree)");
    options.value(
        "--cache", cache_, "DIR",
        "cache directory, or 'none' for no cache (default: tgpl.cache, "
        "else in the git directory)");
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
    const Saying saying = count_statements(state);
    print(row("files", describe_files(state)));
    print(counts_page(count_licenses(saying), check::count_holders(state)));
    if (const std::string untagged = describe_untagged(saying);
        !untagged.empty())
      print(row("no tag", untagged));
    print(row("terms", describe_terms(session(), revision_, state)));
    print(labelled("findings", describe_findings(check::judge(state)),
                   kLabelWidth));
    print(row("hooks", describe_hooks(session())));
    if (state.terms && state.terms->terms.license.find("LicenseRef-TGPL-0.1") !=
                           std::string::npos)
      print(row("note", "the TGPL 0.1 is a draft that no lawyer has reviewed"));
    return 0;
  }

 private:
  std::string revision_;
  std::string cache_;
};

}  // namespace

const CommandRow kStatus = {"status", "summarise the licensing state",
                            make_command<StatusCommand>};

}  // namespace tgpl::cli
