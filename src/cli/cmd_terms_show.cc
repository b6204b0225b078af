// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "git/revision.h"
#include "publish/answer_from.h"
#include "publish/fetch.h"
#include "report/answer.h"
#include "terms/json_schema.h"

namespace tgpl::cli {
namespace {

terms::Answer of_revision(git::Session& session, const std::string& revision) {
  const std::string tree = git::resolve_tree(session, revision);
  terms::Answer answer = publish::answer_from([&](const std::string& path) {
    return git::read_tree_file(session, tree, path, publish::kMostBytes);
  });
  answer.asked = revision;
  answer.found = terms::Found::revision;
  answer.commit = git::find_commit(session, revision).value_or("");
  return answer;
}

git::TreeFile read_in(const Folder& folder, const std::string& path) {
  using git::TreeFileKind;
  switch (folder.kind(path)) {
    case FileKind::absent:
      return {};
    case FileKind::regular:
      break;
    default:
      return {TreeFileKind::other, {}};
  }
  std::optional<ReadFile> file = folder.read(path, publish::kMostBytes);
  if (!file) return {};
  return {TreeFileKind::regular, std::move(file->bytes)};
}

terms::Answer of_work_tree(const git::Repository& repository) {
  const Folder folder(repository.work_tree);
  terms::Answer answer = publish::answer_from(
      [&](const std::string& path) { return read_in(folder, path); });
  answer.found = terms::Found::work_tree;
  return answer;
}

class TermsShowCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, {"json", "text"},
                   "text (default) or json");
    options.flag("--schema", schema_, "print the JSON Schema of TGPL.toml");
    options.optional_operand(place_, "REV|URL",
                             "a revision, or a repository elsewhere");
  }

  int run() override {
    if (schema_) {
      print(terms::json_schema());
      return 0;
    }
    const terms::Answer answer = ask();
    const std::string day = today();
    print(format_ == "json" ? report::print_answers_json({answer}, day)
                            : report::print_answer(answer, day));
    return answer.terms ? 0 : 1;
  }

 private:
  terms::Answer ask() const {
    if (publish::is_address(place_))
      return publish::fetch_terms(place_, {}, publish::Wanted::terms_and_text);
    if (!place_.empty()) return of_revision(session(), place_);
    const git::Repository& repository = session().repository();
    return repository.bare() ? of_revision(session(), "HEAD")
                             : of_work_tree(repository);
  }

  std::string format_ = "text";
  bool schema_ = false;
  std::string place_;
};

}  // namespace

const CommandRow kTermsShow = {"terms show",
                               "show the training terms of a tree, or of a "
                               "repository elsewhere",
                               make_command<TermsShowCommand>};

}  // namespace tgpl::cli
