// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Shell completion, generated from the options that commands declare.
#include <array>
#include <map>

#include "base/error.h"
#include "base/text.h"
#include "cli/app.h"
#include "cli/commands.h"
#include "cli/terminal.h"

namespace tgpl::cli {
namespace {

/// The words that may follow "git tgpl" or "git tgpl NOUN".
using Next = std::map<std::string, std::vector<std::string>>;

Next following_words(const std::vector<CommandShape>& shapes) {
  Next next;
  for (const CommandShape& shape : shapes) {
    if (shape.name.empty()) continue;
    const auto words = split(shape.name, ' ');
    std::vector<std::string>& nouns = next[""];
    if (nouns.empty() || nouns.back() != words.front())
      nouns.emplace_back(words.front());
    if (words.size() == 2) next[std::string(words[0])].emplace_back(words[1]);
  }
  return next;
}

std::string bash_case(std::string_view pattern,
                      const std::vector<std::string>& words) {
  return cat({"    '", pattern, "') words='", join(words, " "), "' ;;\n"});
}

/// git's own completion calls _git_tgpl for `git tgpl <TAB>`.
std::string bash() {
  const auto shapes = command_shapes();
  std::string cases;
  for (const auto& [noun, words] : following_words(shapes))
    cases += bash_case(noun, words);
  std::string options;
  for (const CommandShape& shape : shapes)
    options += bash_case(shape.name, shape.options);
  return cat(
      {R"(# bash completion for git tgpl; made by 'git tgpl completion bash'
_git_tgpl ()
{
  local word path='' words='' at=2
  while [ "$at" -lt "$COMP_CWORD" ]; do
    word=${COMP_WORDS[at]}
    case $word in -*) ;; *) path="${path:+$path }$word" ;; esac
    at=$((at + 1))
  done
  case $2$cur in
  *-*)
    case $path in
)",
       options, R"(    esac ;;
  *)
    case $path in
)",
       cases, R"(    esac ;;
  esac
  if [ -n "$words" ]; then
    __gitcomp "$words"
  else
    COMPREPLY=($(compgen -f -- "$cur"))
  fi
}
)"});
}

std::string zsh() {
  std::string rows;
  for (const CommandShape& shape : command_shapes()) {
    if (shape.name.empty()) continue;
    rows += cat({"    '", shape.name, ":", shape.summary, "'\n"});
  }
  return cat({R"(#compdef git-tgpl
#description licence headers, training terms and hooks
# zsh completion for git tgpl; made by 'git tgpl completion zsh'
_git-tgpl() {
  local -a rows found
  rows=(
)",
              rows, R"(  )
  local done="${(j: :)words[2,CURRENT-1]:#-*}"
  local row
  for row in $rows; do
    [[ ${row%%:*} == ${done:+$done }* ]] || continue
    found+=("${${${row%%:*}#$done}## }:${row#*:}")
  done
  if (( $#found )); then
    _describe command found
  else
    _files
  fi
}
_git-tgpl "$@"
)"});
}

std::string fish() {
  const auto shapes = command_shapes();
  std::string out =
      "# fish completion for git tgpl; made by 'git tgpl completion fish'\n";
  for (const CommandShape& shape : shapes) {
    if (shape.name.empty()) continue;
    const auto words = split(shape.name, ' ');
    const std::string noun(words.front());
    if (words.size() == 1) {
      out += cat({"complete -c git -n '__fish_git_using_command tgpl' -a '",
                  noun, "' -d '", shape.summary, "'\n"});
    } else {
      out += cat({"complete -c git -n '__fish_git_using_command tgpl' -a '",
                  noun, "'\n"});
      out +=
          cat({"complete -c git -n '__fish_git_using_command tgpl; and "
               "__fish_seen_subcommand_from ",
               noun, "' -a '", words[1], "' -d '", shape.summary, "'\n"});
    }
  }
  return out;
}

struct Row {
  std::string_view shell;
  std::string (*script)();
};

constexpr auto kShells =
    std::to_array<Row>({{"bash", bash}, {"fish", fish}, {"zsh", zsh}});

class CompletionCommand : public Command {
 public:
  void declare(Options& options) override {
    options.operand(shell_, "SHELL", "shell to print for: bash, fish or zsh");
  }

  int run() override {
    for (const Row& row : kShells) {
      if (row.shell != shell_) continue;
      print(row.script());
      return 0;
    }
    throw Error(ErrorKind::usage, cat({"unknown shell ", quote(shell_)}),
                "expected bash, fish or zsh");
  }

 private:
  std::string shell_;
};

}  // namespace

const CommandRow kCompletion = {"completion",
                                "print a completion script for a shell",
                                make_command<CompletionCommand>};

}  // namespace tgpl::cli
