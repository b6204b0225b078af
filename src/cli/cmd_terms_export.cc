// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// The terms in the formats of others, and what each of them loses.
#include "base/error.h"
#include "base/file.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "scan/export_subject.h"
#include "terms/export/format.h"

namespace tgpl::cli {
namespace {

using terms::exports::Format;
using terms::exports::Subject;

const Format& format_named(const std::string& name) {
  const Format* format = terms::exports::find_format(name);
  if (format != nullptr) return *format;
  std::vector<std::string_view> names;
  for (const Format& known : terms::exports::formats())
    names.push_back(known.name);
  const auto near = nearest(name, names);
  throw Error(ErrorKind::usage, cat({"no format is called ", quote(name)}),
              near ? cat({"did you mean ", quote(*near), "?"})
                   : "'git tgpl terms export --list' lists them");
}

/// The day of the terms does not change with every commit, so it comes before
/// that of the commit.
std::string date_of(const Subject& subject, const std::string& revision) {
  if (const auto pinned = pinned_time()) return utc(*pinned);
  const std::string effective = terms::exports::effective_time(subject.terms);
  if (!effective.empty()) return effective;
  if (!git::has_commits()) return "";
  const auto commit = git::commit_facts(revision.empty() ? "HEAD" : revision);
  return commit ? utc(commit->time) : "";
}

/// The file is old or new, never half of it.
void write_output(const std::string& path, std::string_view text) {
  const std::size_t slash = path.rfind('/');
  const bool here = slash == std::string::npos;
  const Folder folder(here ? "." : path.substr(0, slash + 1));
  folder.overwrite(here ? path : path.substr(slash + 1), text);
}

class TermsExportCommand : public Command {
 public:
  void declare(Options& options) override {
    options.optional_operand(format_, "FORMAT", "one of those of --list");
    options.flag("--explain", explain_,
                 "say what the format carries, and what it loses");
    options.flag("--list", list_, "list the formats");
    options.value("-o,--output", output_, "FILE",
                  "write to this file in place of standard output");
    options.value("--rev", revision_, "REV",
                  "the terms of a commit (default: the work tree)");
    options.value("--url", url_, "URL", "where the files are served");
  }

  int run() override {
    if (list_) return list_formats();
    if (explain_) return explain_formats();
    if (format_.empty()) {
      throw Error(ErrorKind::usage, "no format was named",
                  "'git tgpl terms export --list' lists them");
    }
    const Format& format = format_named(format_);
    const std::string text = format.print(read_subject());
    if (output_.empty())
      print(text);
    else
      write_output(output_, text);
    return 0;
  }

 private:
  static int list_formats() {
    for (const Format& format : terms::exports::formats()) {
      std::string name(format.name);
      name.resize(std::max<std::size_t>(name.size() + 1, 16), ' ');
      print(cat({name, format.summary, "\n"}));
    }
    return 0;
  }

  int explain_formats() const {
    if (!format_.empty()) {
      print(terms::exports::explain(format_named(format_)));
      return 0;
    }
    std::string_view between;
    for (const Format& format : terms::exports::formats()) {
      print(cat({between, terms::exports::explain(format)}));
      between = "\n";
    }
    return 0;
  }

  Subject read_subject() const {
    if (!url_.empty() && terms::exports::site_of_url(url_).empty()) {
      throw Error(ErrorKind::usage, cat({quote(url_), " is no URL of the web"}),
                  "as in --url https://git.example.org/widget/plain/");
    }
    const bool of_revision = !revision_.empty();
    const scan::Tree tree(
        git::open_repository(),
        {of_revision ? scan::SourceKind::revision : scan::SourceKind::work_tree,
         revision_});
    Subject subject = scan::export_subject(tree);
    subject.url = url_;
    subject.created = date_of(subject, revision_);
    return subject;
  }

  std::string format_;
  std::string output_;
  std::string revision_;
  std::string url_;
  bool explain_ = false;
  bool list_ = false;
};

}  // namespace

const CommandRow kTermsExport = {"terms export",
                                 "print the terms in a format of others",
                                 make_command<TermsExportCommand>};

}  // namespace tgpl::cli
