// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "cli/options.h"

#include <CLI/CLI.hpp>

namespace tgpl::cli {

void Options::flag(const std::string& names, bool& target,
                   const std::string& help) {
  app_.add_flag(names, target, help);
}

void Options::value(const std::string& names, std::string& target,
                    const std::string& metavar, const std::string& help) {
  app_.add_option(names, target, help)->type_name(metavar);
}

void Options::values(const std::string& names, std::vector<std::string>& target,
                     const std::string& metavar, const std::string& help) {
  // One value an option, so that operands are never swallowed.
  app_.add_option(names, target, help)
      ->type_name(metavar)
      ->expected(1)
      ->take_all()
      ->allow_extra_args(false);
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
