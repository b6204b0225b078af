// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/app.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "base/version.h"
#include "cli/command.h"
#include "cli/manual.h"
#include "cli/options.h"
#include "cli/overview.h"
#include "cli/terminal.h"
#include "git/session.h"

#include <CLI/CLI.hpp>

namespace tgpl::cli {
namespace {

constexpr int kUsageStatus = 129;
constexpr const char* kHidden = "";  ///< the group that CLI11 does not print

struct Global {
  std::vector<std::string> folders;
  bool quiet = false;
};

/// The commands as nested CLI::App objects: "header add" is "add" below
/// "header".
class Tree {
 public:
  Tree() : root_("licence headers, training terms and hooks", "git tgpl") {
    root_.set_help_flag("-h", "print this and exit");
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
  static std::vector<std::string> option_names(const CLI::App& app) {
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

  /// Each -C is relative to the one before. Callbacks of options before the
  /// command run first.
  std::array<CLI::Option*, 2> add_global_options(CLI::App& app) {
    CLI::Option* folder = app.add_option_function<std::vector<std::string>>(
        "-C",
        [this](const std::vector<std::string>& folders) {
          global_.folders.insert(global_.folders.end(), folders.begin(),
                                 folders.end());
        },
        "run as if started in PATH");
    folder->type_name("PATH")->allow_extra_args(false);
    return {folder,
            app.add_flag("-q,--quiet", global_.quiet, "print results only")};
  }

  /// Global options are also accepted after a command, but listed only in -h of
  /// git-tgpl.
  CLI::App* child(CLI::App* parent, const std::string& name,
                  std::string_view summary) {
    for (CLI::App* app : parent->get_subcommands(nullptr)) {
      if (app->get_name() == name) return app;
    }
    CLI::App* app = parent->add_subcommand(name, std::string(summary));
    // These must be first: CLI11 ends each group except the last with an empty
    // line, even if the later groups are not printed.
    for (CLI::Option* option : add_global_options(*app)) option->group(kHidden);
    app->set_help_flag("-h", "print this and exit");
    app->fallthrough(false);
    return app;
  }

  void add(const CommandRow& row) {
    const auto words = split(row.name, ' ');
    const std::string noun(words.front());
    CLI::App* app = child(&root_, noun,
                          words.size() == 1 ? std::string(row.summary)
                                            : cat({noun, " commands; see -h"}));
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
      throw io_error(cat({"cannot go to ", quote(folder)}), errno);
  }
}

/// The first word that should be a command but is unknown; nullopt if the
/// command line is wrong for another reason.
std::optional<std::string> unknown_command(
    const std::vector<std::string>& words,
    const std::vector<std::string_view>& known) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "-C") {
      ++i;
      continue;
    }
    if (words[i].starts_with('-')) continue;
    if (std::ranges::find(known, words[i]) != known.end()) return std::nullopt;
    return words[i];
  }
  return std::nullopt;
}

int tell_usage(Tree& tree, const CLI::ParseError& error, int argc,
               char** argv) {
  if (error.get_exit_code() == 0) return tree.root().exit(error);
  std::vector<std::string_view> nouns;
  for (const CommandRow& row : commands())
    nouns.push_back(split(row.name, ' ').front());
  if (const auto word = unknown_command({argv + 1, argv + argc}, nouns)) {
    const auto near = nearest(*word, nouns);
    tell_error(cat({"no command is called ", quote(*word)}),
               near ? cat({"did you mean 'git tgpl ", *near, "'?"})
                    : "'git tgpl -h' lists the commands");
    return kUsageStatus;
  }
  const std::string message = error.what();
  tell_error(to_lower(message.substr(0, 1)) + message.substr(1),
             "'git tgpl -h' lists the commands, 'git tgpl COMMAND -h' its "
             "options");
  return kUsageStatus;
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
             "this is a fault of git-tgpl; nothing was half written");
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
      return flushed(tell_usage(tree, error, argc, argv));
    }
    set_quiet(tree.global().quiet);
    enter(tree.global().folders);
    if (Command* command = tree.chosen(); command != nullptr)
      return flushed(command->run(session));
    if (git::is_outside_repository(session))
      return tell_usage(tree, CLI::RequiredError::Subcommand(1), argc, argv);
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
    tell_error(
        "the system starts no more threads",
        "raise the limits on processes and memory (ulimit), or end some");
    return 128;
  } catch (const std::exception& error) {
    return tell_fault(error);
  }
}

}  // namespace tgpl::cli
