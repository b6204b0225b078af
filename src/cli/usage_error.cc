// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/usage_error.h"

#include <optional>
#include <vector>

#include "base/text.h"

namespace tgpl::cli {
namespace {

constexpr std::string_view kProgram = "git tgpl";

Error wrong(std::string message, std::string hint) {
  return {ErrorKind::usage, std::move(message), std::move(hint)};
}

std::string see_help(std::string_view command) {
  return cat({"run '", command, " -h'"});
}

/// "terms" of "git tgpl terms"; empty for the program itself.
std::string_view group_of(std::string_view command) {
  return trim(command.substr(kProgram.size()));
}

std::string list_of(Names known) {
  const std::vector<std::string> names(known.begin(), known.end());
  return cat({"commands: ", join(names, ", ")});
}

/// The part of an option that is its name: "--format" of "--format=xml".
std::string_view option_name(std::string_view word) {
  return word.substr(0, word.find('='));
}

}  // namespace

Error unknown_command(std::string_view command, std::string_view word,
                      Names known) {
  const std::string_view group = group_of(command);
  const auto near = nearest(word, known);
  const std::string before = group.empty() ? "" : cat({group, " "});
  const std::string similar =
      near ? cat({"the most similar command is ", quote(cat({before, *near}))})
           : "";
  if (group.empty())
    return wrong(
        cat({quote(word), " is not a git tgpl command"}),
        near ? similar : cat({see_help(command), " to list the commands"}));
  return wrong(cat({"unknown command ", quote(cat({before, word}))}),
               near ? similar : list_of(known));
}

Error missing_command(std::string_view command, Names known) {
  return wrong(cat({"missing command after ", quote(command)}), list_of(known));
}

Error unknown_option(std::string_view command, std::string_view word,
                     Names known) {
  const std::string_view name = option_name(word);
  const auto near = name.starts_with("--") ? nearest(name, known)
                                           : std::optional<std::string_view>();
  return wrong(cat({"unknown option ", quote(name)}),
               near ? cat({"the most similar option is ", quote(*near), "; ",
                           see_help(command), " to list all"})
                    : see_help(command));
}

Error unexpected_argument(std::string_view command, std::string_view word) {
  return wrong(cat({"unexpected argument ", quote(word)}), see_help(command));
}

Error wrong_value(std::string_view command, std::string_view message) {
  const std::string_view name = message.substr(0, message.find_first_of(": "));
  const auto says = [message](std::string_view words) {
    return message.find(words) != std::string_view::npos;
  };
  std::string text(message);
  if (message.ends_with(" is required")) {
    text = cat({"missing ", name});
  } else if (says(" required ") && message.ends_with(" missing")) {
    text = cat({name, " requires a value"});
  } else if (says(": At Most ")) {
    text = cat({"cannot use ", name, " more than once"});
  } else if (says("too many inputs for a flag") ||
             says("Should be true/false") || says("disallowed flag override")) {
    text = cat({name, " takes no value"});
  }
  return wrong(text, see_help(command));
}

std::string one_of(std::span<const std::string> names) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? " or " : ", ";
    out += names[i];
  }
  return out;
}

}  // namespace tgpl::cli
