// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <string>

#include "git/repository.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::git;

namespace {

/// Makes a configuration from "KEY VALUE", or "KEY" alone, through the output
/// format of 'git config --list -z'.
Config config_of(std::initializer_list<std::string> settings) {
  std::string list;
  for (std::string setting : settings) {
    const std::size_t space = setting.find(' ');
    if (space != std::string::npos) setting[space] = '\n';
    (list += setting) += '\0';
  }
  return Config::parse(list);
}

}  // namespace

TEST_CASE("of settings of one name the last one counts") {
  const Config config = config_of({"tgpl.holder A", "tgpl.holder B", "x.bare"});
  CHECK(config.find("tgpl.holder") == "B");
  CHECK(config.find("x.bare") == "true");
  CHECK(config.find("x.none") == std::nullopt);
}

TEST_CASE("a partial clone is one as any version of git writes it down") {
  CHECK(config_of({"remote.origin.promisor true"}).is_partial_clone());
  CHECK(config_of({"remote.a.b.promisor"}).is_partial_clone());
  CHECK(config_of({"remote.origin.promisor 1"}).is_partial_clone());
  CHECK(config_of({"extensions.partialclone origin"}).is_partial_clone());
  CHECK_FALSE(config_of({"remote.origin.promisor false"}).is_partial_clone());
  CHECK_FALSE(config_of({"remote.origin.promisor 0"}).is_partial_clone());
  CHECK_FALSE(config_of({"remote.origin.url x.promisor"}).is_partial_clone());
  CHECK_FALSE(config_of({}).is_partial_clone());
}
