/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// The interface to the option library. Each command declares its options once;
// parsing, -h and completion use these declarations.
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

  /// `names` are as in "-n,--dry-run". Targets must outlive the parsing.
  void flag(const std::string& names, bool& target, const std::string& help);
  void value(const std::string& names, std::string& target,
             const std::string& metavar, const std::string& help);
  /// "--name VALUE", or "--name" alone, which sets `alone`.
  void optional_value(const std::string& names, std::string& target,
                      const std::string& alone, const std::string& metavar,
                      const std::string& help);
  /// May be repeated; -h says so.
  void values(const std::string& names, std::vector<std::string>& target,
              const std::string& metavar, const std::string& help);
  /// -h lists the allowed values and says which is the default: what `target`
  /// holds, else `usual` if that is not empty.
  void choice(const std::string& names, std::string& target,
              const std::string& metavar, std::vector<std::string> allowed,
              const std::string& help, const std::string& usual = {});
  /// Any number of arguments after the options.
  void operands(std::vector<std::string>& target, const std::string& metavar,
                const std::string& help);
  /// One argument after the options, required or optional.
  void operand(std::string& target, const std::string& metavar,
               const std::string& help);
  void optional_operand(std::string& target, const std::string& metavar,
                        const std::string& help);

 private:
  CLI::App& app_;
};

}  // namespace tgpl::cli
