// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Prints the terms in other formats, and what each format cannot express.
#include <algorithm>
#include <filesystem>

#include "base/error.h"
#include "base/file.h"
#include "base/leftover.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "git/revision.h"
#include "publish/export_subject.h"
#include "publish/site_writer.h"
#include "terms/export/format.h"
#include "terms/export/site.h"
#include "tree/open_tree.h"

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
  throw Error(ErrorKind::usage, cat({"unknown export format ", quote(name)}),
              near ? cat({"did you mean ", quote(*near), "?"})
                   : "run 'git tgpl terms export --list' to list the formats");
}

/// The date of the terms does not change with every commit, so it is preferred
/// to that of the commit.
std::string date_of(git::Session& session, const Subject& subject,
                    const std::string& revision) {
  if (const auto pinned = pinned_time()) return utc(*pinned);
  const std::string effective = terms::exports::effective_time(subject.terms);
  if (!effective.empty()) return effective;
  if (!git::has_commits(session)) return "";
  const auto commit =
      git::commit_facts(session, revision.empty() ? "HEAD" : revision);
  return commit ? utc(commit->time) : "";
}

/// Replaces the file atomically.
void write_output(const std::string& path, std::string_view text) {
  const std::size_t slash = path.rfind('/');
  const bool here = slash == std::string::npos;
  if (slash + 1 == path.size()) {
    throw Error(ErrorKind::usage,
                cat({"invalid file name ", quote(path), " for --output"}),
                "expected the path of a file");
  }
  const Folder folder(here ? "." : path.substr(0, slash + 1));
  const std::string name = here ? path : path.substr(slash + 1);
  remove_leftovers_of(folder, name, [&](std::string_view content) {
    return text.starts_with(content);
  });
  folder.overwrite(name, text);
}

constexpr std::string_view kSite = "site";

std::string_view word_for(publish::SiteFate fate) {
  switch (fate) {
    case publish::SiteFate::created:
      return "new";
    case publish::SiteFate::replaced:
      return "changed";
    case publish::SiteFate::foreign:
      return "not written by git tgpl";
    case publish::SiteFate::unchanged:
      break;
  }
  return "unchanged";
}

/// nginx needs absolute paths, because its working directory may be anything.
std::string absolute(const std::string& path) {
  std::error_code failure;
  const auto out = std::filesystem::canonical(path, failure);
  if (!failure) return out.string();
  throw io_error(cat({"cannot use directory ", quote(path)}), failure.value());
}

void require_ours(const std::vector<publish::SitePlan>& plan) {
  for (const publish::SitePlan& one : plan) {
    if (one.fate != publish::SiteFate::foreign) continue;
    throw Error(
        ErrorKind::io,
        cat({"refusing to overwrite ", quote(one.file.path),
             ": not written by git tgpl, or modified since; nothing written"}),
        "use --force to replace it, or add to it what 'git tgpl terms export "
        "FORMAT' prints");
  }
}

const terms::exports::Carried* scope_row(const Format& format) {
  const auto found = std::ranges::find(
      format.carries, std::string_view("scope"), &terms::exports::Carried::key);
  return found == format.carries.end() ? nullptr : &*found;
}

/// Reports what is missing in the terms or lost in this format.
void note_losses(const Format& format, const Subject& subject) {
  if (terms::exports::terms_url(subject.terms).empty()) {
    note(
        "TGPL.toml has no license-url or origin; the export will not link to "
        "the terms");
  }
  const auto* row = scope_row(format);
  const bool by_path = terms::exports::path_of_url(subject.url) != "/";
  if (subject.terms.scopes.empty() || row == nullptr || by_path) return;
  if (row->as.find("--url") != std::string_view::npos) {
    note(
        "the strictest answer of all scopes is used for all files; use --url "
        "with a path to give each its rule");
  }
}

class TermsExportCommand : public Command {
 public:
  void declare(Options& options) override {
    options.optional_operand(format_, "FORMAT",
                             "an export format (see --list), or 'site'");
    options.flag("-n,--dry-run", dry_run_,
                 "with 'site': list what would be written");
    options.flag("--explain", explain_,
                 "explain what the format can and cannot express");
    options.flag("--force", force_,
                 "with 'site': replace files not written by git tgpl");
    options.choice("--format", form_, "FORMAT", {"json", "text"},
                   "with --explain, output format", "text");
    options.flag("--list", list_, "list the export formats");
    options.value("-o,--output", output_, "FILE",
                  "write to FILE instead of standard output");
    options.value("--rev", revision_, "REV",
                  "terms of a commit or tree (default: the working tree)");
    options.value("--root", root_, "DIR",
                  "with 'site': directory that the web server serves");
    options.value(
        "--url", url_, "URL",
        "URL of the site, or of the files on it (default with 'site': "
        "origin of TGPL.toml)");
  }

  int run() override {
    if (list_) return list_formats();
    if (explain_) return explain_formats();
    if (!form_.empty())
      throw Error(ErrorKind::usage, "--format requires --explain");
    if (format_.empty()) {
      throw Error(ErrorKind::usage, "missing FORMAT",
                  "run 'git tgpl terms export --list' to list the formats");
    }
    if (format_ == kSite) return write_site();
    if (!root_.empty() || force_ || dry_run_) {
      throw Error(ErrorKind::usage,
                  "--root, --force and --dry-run require 'site'",
                  "as in 'git tgpl terms export site --root DIR'");
    }
    const Format& format = format_named(format_);
    const Subject subject = read_subject();
    const std::string text = format.print(subject);
    note_losses(format, subject);
    if (output_.empty()) {
      print(text);
    } else {
      // The output may be inside the work tree.
      const git::Writing writing(session());
      write_output(output_, text);
    }
    return 0;
  }

 private:
  static int list_formats() {
    for (const Format& format : terms::exports::formats()) {
      std::string name(format.name);
      name.resize(std::max<std::size_t>(name.size() + 1, 16), ' ');
      print(cat({name, format.summary, "\n"}));
    }
    print(
        "site            robots.txt, tdmrep.json and more, with --root DIR\n");
    return 0;
  }

  int explain_formats() const {
    std::span<const Format> chosen = terms::exports::formats();
    if (!format_.empty()) chosen = {&format_named(format_), 1};
    if (form_ == "json") {
      print(terms::exports::explain_json(chosen));
      return 0;
    }
    std::string_view between;
    for (const Format& format : chosen) {
      print(cat({between, terms::exports::explain(format)}));
      between = "\n";
    }
    return 0;
  }

  int write_site() const {
    if (root_.empty()) {
      throw Error(ErrorKind::usage, "missing --root DIR",
                  "as in 'git tgpl terms export site --root /srv/www'");
    }
    Subject subject = read_subject();
    if (subject.url.empty())
      subject.url = terms::exports::site_of_url(subject.terms.asset.origin);
    const Folder folder(absolute(root_));
    const std::vector<publish::SitePlan> plan = publish::plan_site(
        folder, terms::exports::site_files(subject, folder.path()));
    if (!force_ && !dry_run_) require_ours(plan);
    for (const publish::SitePlan& one : plan)
      print(cat({word_for(one.fate), ": ", one.file.path, "\n"}));
    const git::Writing writing(session());
    if (!dry_run_) publish::write_site(folder, plan);
    return 0;
  }

  Subject read_subject() const {
    if (!url_.empty() && terms::exports::site_of_url(url_).empty()) {
      throw Error(ErrorKind::usage,
                  cat({"invalid URL ", quote(url_), " for --url"}),
                  "as in --url https://git.example.org/widget/plain/");
    }
    git::Repository repository = session().repository();
    const tree::Source source =
        revision_.empty() ? tree::usual_source(repository)
                          : tree::Source{tree::SourceKind::revision, revision_};
    const auto tree = tree::open_tree(session(), source);
    Subject subject = publish::export_subject(*tree);
    subject.url = url_;
    subject.created = date_of(session(), subject, source.revision);
    return subject;
  }

  std::string format_;
  std::string form_;
  std::string output_;
  std::string revision_;
  std::string root_;
  std::string url_;
  bool dry_run_ = false;
  bool explain_ = false;
  bool force_ = false;
  bool list_ = false;
};

}  // namespace

const CommandRow kTermsExport = {"terms export",
                                 "export the terms to another format",
                                 make_command<TermsExportCommand>};

}  // namespace tgpl::cli
