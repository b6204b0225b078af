// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/options.h"

#include <CLI/CLI.hpp>

namespace tgpl::cli {
namespace {

/// Rejects an empty value, which usually is a shell variable that was not set.
CLI::Validator not_empty() {
  return {[](std::string& value) {
            return value.empty() ? std::string("its value is empty")
                                 : std::string();
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
  app_.add_option(names, target, help)->type_name(metavar)->check(not_empty());
}

void Options::optional_value(const std::string& names, std::string& target,
                             const std::string& alone,
                             const std::string& metavar,
                             const std::string& help) {
  app_.add_option(names, target, help)
      ->expected(0, 1)
      ->type_name(metavar)
      ->default_str(alone)
      ->check(not_empty());
}

void Options::values(const std::string& names, std::vector<std::string>& target,
                     const std::string& metavar, const std::string& help) {
  // One value per option, so that arguments are never taken as values.
  app_.add_option(names, target, help)
      ->type_name(metavar)
      ->allow_extra_args(false)
      ->check(not_empty());
}

void Options::choice(const std::string& names, std::string& target,
                     std::vector<std::string> allowed,
                     const std::string& help) {
  app_.add_option(names, target, help)
      ->check(CLI::IsMember(std::move(allowed)));
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
