// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/app.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <map>
#include <string>
#include <system_error>
#include <vector>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "base/version.h"
#include "cli/command.h"
#include "cli/help.h"
#include "cli/manual.h"
#include "cli/options.h"
#include "cli/overview.h"
#include "cli/terminal.h"
#include "cli/usage_error.h"
#include "git/session.h"

#include <CLI/CLI.hpp>

namespace tgpl::cli {
namespace {

constexpr const char* kHelpText = "print this and exit";
constexpr const char* kHidden = "";  ///< the group that is not in -h

/// What -h of a command with verbs begins with, and its line in `git tgpl -h`.
struct GroupRow {
  std::string_view noun;
  std::string_view summary;
};

constexpr GroupRow kGroups[] = {
    {"cache", "clear the cache"},
    {"header", "add, update, remove or inspect headers"},
    {"hook", "install, remove or inspect git hooks"},
    {"license", "detect, list, show, add or compare licences"},
    {"terms", "show, check, set, publish or export training terms"},
};

std::string group_summary(std::string_view noun) {
  const auto* found = std::ranges::find(kGroups, noun, &GroupRow::noun);
  assert(found != std::end(kGroups));
  return std::string(found->summary);
}

bool takes_value(const CLI::Option& option) {
  return option.get_items_expected_max() > 0;
}

/// "-n, --dry-run", "--rev REV", "--range [A..B]"
std::string option_term(const CLI::Option& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.get_snames())
    names.push_back("-" + name);
  for (const std::string& name : option.get_lnames())
    names.push_back("--" + name);
  const std::string term = join(names, ", ");
  if (!takes_value(option)) return term;
  const std::string value = option.get_type_name();
  return option.get_items_expected_min() == 0 ? cat({term, " [", value, "]"})
                                              : cat({term, " ", value});
}

std::string argument_term(const CLI::Option& option) {
  const bool many = option.get_items_expected_max() > 1;
  return cat({option.get_name(true), many ? "..." : ""});
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    if (option->get_group() == kHidden) continue;
    for (const std::string& name : option->get_lnames())
      names.push_back("--" + name);
    for (const std::string& name : option->get_snames())
      names.push_back("-" + name);
  }
  return names;
}

/// -h and --help, which every command has, are last.
std::vector<HelpRow> option_rows(const CLI::App& app) {
  std::vector<HelpRow> rows;
  std::vector<HelpRow> help;
  for (const CLI::Option* option : app.get_options()) {
    if (!option->nonpositional() || option->get_group() == kHidden) continue;
    const bool on_help =
        option == app.get_help_ptr() || option->check_lname("help");
    (on_help ? help : rows)
        .push_back({option_term(*option), option->get_description()});
  }
  rows.insert(rows.end(), help.rbegin(), help.rend());
  return rows;
}

HelpPage help_page(const CLI::App& app, const std::string& name) {
  HelpPage page;
  page.summary = app.get_description();
  page.options = option_rows(app);
  page.usage = cat({name, page.options.size() > 2 ? " [OPTIONS]" : ""});
  for (const CLI::Option* option : app.get_options()) {
    if (option->nonpositional()) continue;
    const std::string term = argument_term(*option);
    page.arguments.push_back({term, option->get_description()});
    page.usage +=
        option->get_required() ? cat({" ", term}) : cat({" [", term, "]"});
  }
  for (const CLI::App* child : app.get_subcommands({}))
    page.commands.push_back({child->get_name(), child->get_description()});
  if (page.commands.empty()) return page;
  page.usage += " COMMAND";
  page.closing =
      cat({"run '", name, " COMMAND -h' for the options of a command"});
  return page;
}

struct Global {
  std::vector<std::string> folders;
  bool quiet = false;
};

/// The commands as nested CLI::App objects: "header add" is "add" below
/// "header".
class Tree {
 public:
  Tree() : root_("licence headers, training terms and hooks", "git tgpl") {
    root_.formatter_fn(
        [](const CLI::App* app, const std::string& name, CLI::AppFormatMode) {
          return help_text(help_page(*app, name));
        });
    root_.set_help_flag("-h", kHelpText);
    root_.add_flag_callback(
        "--help", [] { open_manual("git-tgpl"); }, "open the manual page");
    root_.add_flag_callback(
        "--version",
        [] {
          std::printf("git-tgpl version %s\n", kVersion);
          throw CLI::Success();
        },
        "print the version and exit");
    add_global_options(root_);
    root_.require_subcommand(0, 1);
    for (const CommandRow& row : commands()) add(row);
  }

  CLI::App& root() { return root_; }
  const CLI::App& root() const { return root_; }
  const Global& global() const { return global_; }

  std::vector<CommandShape> shapes() const {
    std::vector<CommandShape> out = {{"", "", option_names(root_)}};
    for (const CommandRow& row : commands()) {
      const CLI::App* app = &root_;
      for (const std::string_view word : split(row.name, ' '))
        app = app->get_subcommand(std::string(word));
      out.push_back({std::string(row.name), std::string(row.summary),
                     option_names(*app)});
    }
    return out;
  }

  /// The command that was parsed.
  Command* chosen() const {
    const CLI::App* app = &root_;
    std::string name;
    while (!app->get_subcommands().empty()) {
      app = app->get_subcommands().front();
      name += (name.empty() ? "" : " ") + app->get_name();
    }
    const auto found = commands_.find(name);
    return found == commands_.end() ? nullptr : found->second.get();
  }

 private:
  /// Each -C is relative to the one before. Callbacks of options before the
  /// command run first.
  std::array<CLI::Option*, 2> add_global_options(CLI::App& app) {
    CLI::Option* folder = app.add_option_function<std::vector<std::string>>(
        "-C",
        [this](const std::vector<std::string>& folders) {
          global_.folders.insert(global_.folders.end(), folders.begin(),
                                 folders.end());
        },
        "run as if started in PATH (may be repeated)");
    folder->type_name("PATH")->allow_extra_args(false);
    return {folder, app.add_flag("-q,--quiet", global_.quiet,
                                 "suppress notes and progress")};
  }

  /// Global options are also accepted after a command, but listed only in -h of
  /// git-tgpl.
  CLI::App* child(CLI::App* parent, const std::string& name,
                  std::string_view summary) {
    for (CLI::App* app : parent->get_subcommands(nullptr)) {
      if (app->get_name() == name) return app;
    }
    CLI::App* app = parent->add_subcommand(name, std::string(summary));
    for (CLI::Option* option : add_global_options(*app)) option->group(kHidden);
    app->set_help_flag("-h", kHelpText);
    app->fallthrough(false);
    return app;
  }

  void add(const CommandRow& row) {
    const auto words = split(row.name, ' ');
    const std::string noun(words.front());
    CLI::App* app = child(
        &root_, noun,
        words.size() == 1 ? std::string(row.summary) : group_summary(noun));
    if (words.size() == 2) {
      app->require_subcommand(1);
      if (app->get_option_no_throw("--help") == nullptr)
        add_manual_flag(*app, noun);
      app = child(app, std::string(words[1]), row.summary);
    }
    add_manual_flag(*app, noun);
    std::unique_ptr<Command> command = row.make();
    Options options(*app);
    command->declare(options);
    commands_.emplace(row.name, std::move(command));
  }

  static void add_manual_flag(CLI::App& app, const std::string& noun) {
    app.add_flag_callback(
        "--help", [noun] { open_manual("git-tgpl-" + noun); },
        "open the manual page");
  }

  CLI::App root_;
  Global global_;
  std::map<std::string, std::unique_ptr<Command>, std::less<>> commands_;
};

void enter(const std::vector<std::string>& folders) {
  for (const std::string& folder : folders) {
    if (::chdir(folder.c_str()) != 0)
      throw io_error(cat({"cannot change to ", quote(folder)}), errno);
  }
}

std::vector<std::string_view> command_names(const CLI::App& app) {
  std::vector<std::string_view> names;
  for (const CLI::App* child : app.get_subcommands({}))
    names.push_back(child->get_name());
  return names;
}

/// The error for a word that the command does not take.
Error leftover_error(const CLI::App& app, const std::string& command,
                     const std::string& word) {
  if (word.size() > 1 && word.starts_with('-')) {
    const auto names = option_names(app);
    const std::vector<std::string_view> known(names.begin(), names.end());
    return unknown_option(command, word, known);
  }
  const auto known = command_names(app);
  return known.empty() ? unexpected_argument(command, word)
                       : unknown_command(command, word, known);
}

/// What is wrong with the command line: first what no command understood, from
/// left to right, because it often causes the library's error.
Error usage_error(const CLI::App& root, const CLI::ParseError& error) {
  std::string command;
  for (const CLI::App* app = &root;;) {
    command += cat({command.empty() ? "" : " ", app->get_name()});
    for (const std::string& word : app->remaining()) {
      if (word != "--") return leftover_error(*app, command, word);
    }
    const auto chosen = app->get_subcommands();
    if (!chosen.empty()) {
      app = chosen.front();
      continue;
    }
    const auto known = command_names(*app);
    return known.empty() ? wrong_value(command, error.what())
                         : missing_command(command, known);
  }
}

int tell_usage(Tree& tree, const CLI::ParseError& error) {
  if (error.get_exit_code() == 0) return tree.root().exit(error);
  throw usage_error(tree.root(), error);
}

/// Checks that all output was written, so that a full disk is an error.
int flushed(int status) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return status;
  if (errno == EPIPE) return status;
  tell_error(cat({"cannot write the output: ", std::strerror(errno)}), "");
  return 128;
}

/// Reports an exception that should not happen.
int tell_fault(const std::exception& error) {
  tell_error(cat({"internal error: ", error.what()}),
             "this is a bug in git-tgpl, please report it; no file was left "
             "half-written");
  return 128;
}

}  // namespace

std::vector<CommandShape> command_shapes() {
  return Tree().shapes();
}

int run(int argc, char** argv) {
  // Declared before the try block, so that errors are printed before the
  // destructor waits for running commands.
  git::Session session;
  try {
    Tree tree;
    try {
      tree.root().parse(argc, argv);
    } catch (const CLI::ParseError& error) {
      return flushed(tell_usage(tree, error));
    }
    set_quiet(tree.global().quiet);
    enter(tree.global().folders);
    if (Command* command = tree.chosen(); command != nullptr)
      return flushed(command->run(session));
    if (git::is_outside_repository(session))
      throw Error(ErrorKind::usage, "not in a git repository",
                  "run 'git init', or 'git tgpl -h' to list the commands");
    print(overview(session));
    return flushed(0);
  } catch (const Error& error) {
    std::fflush(stdout);
    tell_error(error.message(), error.hint());
    return exit_status(error.kind());
  } catch (const std::bad_alloc&) {
    tell_error("out of memory", "");
    return 128;
  } catch (const std::system_error& error) {
    if (error.code() != std::errc::resource_unavailable_try_again)
      return tell_fault(error);
    tell_error("cannot start more threads",
               "raise the limits on processes and memory (ulimit)");
    return 128;
  } catch (const std::exception& error) {
    return tell_fault(error);
  }
}

}  // namespace tgpl::cli
