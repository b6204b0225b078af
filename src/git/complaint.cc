// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/complaint.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace tgpl::git {
namespace {

constexpr std::string_view kFatal = "fatal: ";
constexpr std::string_view kError = "error: ";

/// Messages that git prints only about damaged repositories. "bad object" is
/// not enough: git also prints it for ids that do not exist.
constexpr auto kDamage = std::to_array<std::string_view>({
    "Failed to traverse parents",
    "appears to be broken",
    "bad tree object",
    "does not match index",
    "is corrupt",
    "missing blob object",
    "object file",
    "unable to normalize alternate object path",
    "unable to read tree",
    "unable to unpack",
});

/// The rest of the first line that starts with `beginning`; "" if there is
/// none.
std::string_view line_behind(std::string_view err, std::string_view beginning) {
  for (std::string_view line : split(err, '\n')) {
    if (!line.starts_with(beginning)) continue;
    line.remove_prefix(beginning.size());
    return trim(line);
  }
  return {};
}

}  // namespace

std::string_view complaint(std::string_view err) {
  std::string_view words = trim(err);
  if (words.starts_with(kFatal)) words.remove_prefix(kFatal.size());
  return words.substr(0, words.find('\n'));
}

bool tells_of_damage(std::string_view err) {
  return std::ranges::any_of(kDamage, [&](std::string_view words) {
    return err.find(words) != std::string_view::npos;
  });
}

std::string damage(std::string_view err) {
  const std::string_view last = line_behind(err, kFatal);
  const std::string_view first = line_behind(err, kError);
  if (last.empty() && first.empty()) return printable(complaint(err));
  if (last.empty() || first.empty())
    return printable(last.empty() ? first : last);
  return cat({printable(last), " (", printable(first), ")"});
}

Error git_failure(std::string_view doing, std::string_view err) {
  const bool damaged = tells_of_damage(err);
  return {ErrorKind::repository,
          cat({doing, ": ", damaged ? damage(err) : printable(complaint(err))}),
          damaged ? kDamageHint : ""};
}

}  // namespace tgpl::git
