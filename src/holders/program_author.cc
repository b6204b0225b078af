// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/program_author.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/text.h"

namespace tgpl::holders {
namespace {

constexpr std::string_view kMark = "[bot]";

/// Names and e-mail addresses of programs, in lower case. Only names that no
/// person has.
constexpr auto kPrograms = std::to_array<std::string_view>({
    "action@github.com",
    "actions@github.com",
    "allcontributors",
    "bors@rust-lang.org",
    "bot@pyup.io",
    "bot@renovateapp.com",
    "bot@stepsecurity.io",
    "codemod-bot",
    "copilot@github.com",
    "copybara-service",
    "cursoragent@cursor.com",
    "dependabot",
    "dependabot-preview",
    "dependabot@github.com",
    "depfu",
    "github action",
    "github actions",
    "github-actions",
    "github-bot@pyup.io",
    "gitlab-ci",
    "greenkeeper",
    "hosted weblate",
    "hosted@weblate.org",
    "imgbot",
    "imgbothelp@gmail.com",
    "k8s-ci-robot",
    "mergify",
    "noreply@aider.chat",
    "noreply@anthropic.com",
    "noreply@github.com",
    "noreply@weblate.org",
    "pre-commit-ci",
    "pyup-bot",
    "renovate",
    "renovate bot",
    "renovate-bot",
    "semantic-release-bot",
    "snyk-bot",
    "snyk-bot@snyk.io",
    "support@dependabot.com",
    "support@greenkeeper.io",
    "transifex",
    "weblate",
});
static_assert(std::ranges::is_sorted(kPrograms));

bool is_listed(std::string_view text) {
  return std::ranges::binary_search(kPrograms, text);
}

}  // namespace

bool is_program(const Person& person) {
  const std::string name = to_lower(trim(person.name));
  const std::string email = to_lower(trim(person.email));
  const std::string_view account =
      std::string_view(email).substr(0, email.find('@'));
  return name.ends_with(kMark) || account.ends_with(kMark) ||
         email.ends_with(kMark) || is_listed(name) || is_listed(email);
}

}  // namespace tgpl::holders
