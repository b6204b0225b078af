// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/options.h"

#include <algorithm>
#include <string_view>

#include "base/error.h"
#include "base/text.h"
#include "cli/usage_error.h"

#include <CLI/CLI.hpp>

namespace tgpl::cli {
namespace {

/// "--format" of "-f,--format"
std::string long_name(const std::string& names) {
  return names.substr(names.rfind(',') + 1);
}

/// Adds to the words in brackets that end the help, if there are any.
std::string repeatable(const std::string& help) {
  constexpr std::string_view kMay = "may be repeated)";
  if (!help.ends_with(')')) return cat({help, " (", kMay});
  return cat({help.substr(0, help.size() - 1), "; ", kMay});
}

/// Rejects an empty value, which usually is a shell variable that was not set.
/// The validators throw our own errors, because the library adds words to its.
CLI::Validator not_empty(const std::string& names) {
  return {[name = long_name(names)](std::string& value) -> std::string {
            if (!value.empty()) return {};
            throw Error(ErrorKind::usage, cat({"empty value for ", name}));
          },
          ""};
}

CLI::Validator member(const std::string& names,
                      std::vector<std::string> allowed) {
  return {[name = long_name(names),
           allowed = std::move(allowed)](std::string& value) -> std::string {
            if (std::ranges::find(allowed, value) != allowed.end()) return {};
            throw Error(ErrorKind::usage,
                        cat({"invalid value ", quote(value), " for ", name}),
                        cat({"expected ", one_of(allowed)}));
          },
          ""};
}

}  // namespace

void Options::flag(const std::string& names, bool& target,
                   const std::string& help) {
  app_.add_flag(names, target, help);
}

void Options::value(const std::string& names, std::string& target,
                    const std::string& metavar, const std::string& help) {
  app_.add_option(names, target, help)
      ->type_name(metavar)
      ->check(not_empty(names));
}

void Options::optional_value(const std::string& names, std::string& target,
                             const std::string& alone,
                             const std::string& metavar,
                             const std::string& help) {
  app_.add_option(names, target, help)
      ->expected(0, 1)
      ->type_name(metavar)
      ->default_str(alone)
      ->check(not_empty(names));
}

void Options::values(const std::string& names, std::vector<std::string>& target,
                     const std::string& metavar, const std::string& help) {
  // One value per option, so that arguments are never taken as values.
  app_.add_option(names, target, repeatable(help))
      ->type_name(metavar)
      ->allow_extra_args(false)
      ->check(not_empty(names));
}

void Options::choice(const std::string& names, std::string& target,
                     const std::string& metavar,
                     std::vector<std::string> allowed, const std::string& help,
                     const std::string& usual) {
  const std::string& value = target.empty() ? usual : target;
  const std::string text =
      cat({help, ": ", one_of(allowed),
           value.empty() ? "" : cat({" (default: ", value, ")"})});
  app_.add_option(names, target, text)
      ->type_name(metavar)
      ->check(member(names, std::move(allowed)));
}

void Options::operands(std::vector<std::string>& target,
                       const std::string& metavar, const std::string& help) {
  app_.add_option(metavar, target, help)->type_name("");
}

void Options::operand(std::string& target, const std::string& metavar,
                      const std::string& help) {
  app_.add_option(metavar, target, help)->required()->type_name("");
}

void Options::optional_operand(std::string& target, const std::string& metavar,
                               const std::string& help) {
  app_.add_option(metavar, target, help)->type_name("");
}

}  // namespace tgpl::cli
