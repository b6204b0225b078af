// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// header add, remove, show.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "scan/licensing.h"
#include "scan/setup.h"

namespace tgpl::cli {
namespace {

struct NoticeOptions {
  std::string license;
  std::vector<std::string> holders;
  bool dry_run = false;
  bool nul = false;
  std::vector<std::string> paths;

  void declare(Options& options) {
    options.value("--license", license, "EXPRESSION",
                  "instead of the licence in TGPL.toml");
    options.values("--holder", holders, "NAME",
                   "instead of the holders in TGPL.toml; repeatable");
    options.flag("-n,--dry-run", dry_run, "say what would change");
    options.flag("-z", nul, "end each path with NUL, and print only paths");
    options.operands(paths, "PATH", "only these files and folders");
  }
};

/// The work tree, and the files that the command is about.
struct Scene {
  explicit Scene(const std::vector<std::string>& paths)
      : tree(git::open_work_tree(), {}),
        context(scan::read_context(tree)),
        selected(paths.empty() ? tree.entries() : tree.select(paths)) {}

  header::Notice notice(const NoticeOptions& options) const {
    return scan::project_notice(context, git::Config::load(), options.license,
                                options.holders);
  }

  scan::Tree tree;
  scan::Context context;
  std::vector<git::Entry> selected;
};

void print_paths(std::string_view verb, const std::vector<std::string>& paths,
                 bool nul) {
  for (const std::string& path : paths) {
    print(nul ? cat({path, std::string_view("\0", 1)})
              : cat({verb, " ", printable(path), "\n"}));
  }
}

int tell_failures(const std::vector<scan::Failure>& failures) {
  for (const scan::Failure& failure : failures)
    tell_error(failure.message, failure.hint);
  return failures.empty() ? 0 : 1;
}

class HeaderAddCommand : public Command {
 public:
  void declare(Options& options) override { options_.declare(options); }

  int run() override {
    const Scene scene(options_.paths);
    const header::Notice notice = scene.notice(options_);
    const std::vector<scan::FilePlan> plans =
        scan::plan_labels(scene.tree, scene.context, scene.selected,
                          {notice, !scene.context.terms});
    for (const scan::FilePlan& plan : plans) {
      if (plan.action == scan::Action::leave)
        note(cat(
            {"left alone: ", printable(plan.path), " (",
             printable(plan.reason), ")"}));
    }
    if (options_.dry_run) {
      print_paths("would label", planned(plans), options_.nul);
      return 0;
    }
    const scan::Applied applied =
        scan::apply_labels(scene.tree, scene.context, plans);
    print_paths("labelled", applied.changed, options_.nul);
    return tell_failures(applied.failures);
  }

 private:
  static std::vector<std::string> planned(
      const std::vector<scan::FilePlan>& plans) {
    std::vector<std::string> paths;
    for (const scan::FilePlan& plan : plans) {
      if (plan.action == scan::Action::header ||
          plan.action == scan::Action::beside)
        paths.push_back(plan.path);
    }
    return paths;
  }

  NoticeOptions options_;
};

class HeaderRemoveCommand : public Command {
 public:
  void declare(Options& options) override { options_.declare(options); }

  int run() override {
    const Scene scene(options_.paths);
    const header::Notice notice = scene.notice(options_);
    const scan::Applied applied = scan::remove_labels(
        scene.tree, scene.context, scene.selected, notice,
        options_.dry_run ? scan::Writing::dry_run : scan::Writing::really);
    print_paths(options_.dry_run ? "would unlabel" : "unlabelled",
                applied.changed, options_.nul);
    return tell_failures(applied.failures);
  }

 private:
  NoticeOptions options_;
};

std::string place(const check::Claim& claim) {
  return claim.line == 0 ? claim.source
                         : cat({claim.source, ":", std::to_string(claim.line)});
}

nlohmann::ordered_json json_claims(const std::vector<check::Claim>& claims) {
  nlohmann::ordered_json out = nlohmann::ordered_json::array();
  for (const check::Claim& claim : claims)
    out.push_back(
        {{"text", claim.text}, {"source", claim.source}, {"line", claim.line}});
  return out;
}

class HeaderShowCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, {"json", "text"},
                   "text (default) or json");
    options.operands(paths_, "PATH", "only these files and folders");
  }

  int run() override {
    const Scene scene(paths_);
    const check::LicensingState state =
        scan::read_state(scene.tree, scene.selected);
    format_ == "json" ? print_json(state) : print_text(state);
    return 0;
  }

 private:
  static void print_text(const check::LicensingState& state) {
    for (const check::FileLicensing& file : state.files) {
      std::string out = cat({printable(file.path), "\n"});
      for (const check::Claim& claim : file.licenses)
        out += cat({"  licence  ", printable(claim.text), "  (",
                    printable(place(claim)), ")\n"});
      for (const check::Claim& claim : file.copyrights)
        out += cat({"  holder   ", printable(claim.text), "  (",
                    printable(place(claim)), ")\n"});
      if (!file.unread.empty())
        out += cat({"  not read: ", printable(file.unread), "\n"});
      else if (file.licenses.empty() && file.copyrights.empty())
        out += file.ours ? "  nothing\n" : "  nothing; not ours (TGPL.toml)\n";
      print(out);
    }
  }

  static void print_json(const check::LicensingState& state) {
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const check::FileLicensing& file : state.files)
      files.push_back(
          {{"path", file.path},
           {"ours", file.ours},
           {"unread", file.unread},
           {"licenses", json_claims(file.licenses)},
           {"copyrights", json_claims(file.copyrights)},
           {"snippets",
            {{"licenses", json_claims(file.snippet_licenses)},
             {"copyrights", json_claims(file.snippet_copyrights)}}}});
    const nlohmann::ordered_json out = {{"version", 1}, {"files", files}};
    print(out.dump(2, ' ', false,
                   nlohmann::ordered_json::error_handler_t::replace));
    print("\n");
  }

  std::string format_ = "text";
  std::vector<std::string> paths_;
};

}  // namespace

const CommandRow kHeaderAdd = {"header add",
                               "give files their licence and holder",
                               make_command<HeaderAddCommand>};
const CommandRow kHeaderRemove = {"header remove",
                                  "take away what header add put there",
                                  make_command<HeaderRemoveCommand>};
const CommandRow kHeaderShow = {"header show",
                                "show what files say about their licence",
                                make_command<HeaderShowCommand>};

}  // namespace tgpl::cli
