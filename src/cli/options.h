/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Our door to the option library: a command declares what it takes, once;
// parsing, -h, and the completions come from these declarations.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace tgpl::cli {

class Options {
 public:
  explicit Options(CLI::App& app) : app_(app) {}

  /// Names as "-n,--dry-run". Targets must outlive the parsing.
  void flag(const std::string& names, bool& target, const std::string& help);
  void value(const std::string& names, std::string& target,
             const std::string& metavar, const std::string& help);
  /// "--name VALUE", or "--name" alone, which stands for `alone`.
  void optional_value(const std::string& names, std::string& target,
                      const std::string& alone, const std::string& metavar,
                      const std::string& help);
  void values(const std::string& names, std::vector<std::string>& target,
              const std::string& metavar, const std::string& help);
  void choice(const std::string& names, std::string& target,
              std::vector<std::string> allowed, const std::string& help);
  /// What stands behind the options: any number of words.
  void operands(std::vector<std::string>& target, const std::string& metavar,
                const std::string& help);
  /// One word that must stand behind the options, or may.
  void operand(std::string& target, const std::string& metavar,
               const std::string& help);
  void optional_operand(std::string& target, const std::string& metavar,
                        const std::string& help);

 private:
  CLI::App& app_;
};

}  // namespace tgpl::cli
