// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/preset.h"

#include <algorithm>

#include "base/embedded.h"
#include "base/error.h"
#include "support/catch.h"
#include "terms/read.h"
#include "unit/terms/told.h"

using namespace tgpl::terms;

TEST_CASE("the presets are sorted by name") {
  const std::vector<std::string_view> names = preset_names();
  CHECK(std::ranges::is_sorted(names));
  for (const std::string_view name : {"agpl", "tgpl", "unknown"})
    CHECK(std::ranges::count(names, name) == 1);
}

TEST_CASE("every preset reads without a problem") {
  for (const std::string_view name : preset_names()) {
    const std::string path = "templates/terms/" + std::string(name) + ".toml";
    CAPTURE(path);
    CHECK(told(read_terms("version = 1\n" +
                          std::string(*tgpl::embedded_file(path)))) == "");
  }
}

TEST_CASE("the preset tgpl is the training copyleft") {
  Terms terms;
  terms.usage = {Usage::conditional, Usage::allow, Usage::allow};
  terms.reservation = {true, Fallback::disallow};
  terms.conditions.weights = {
      true,
      {"LicenseRef-TGPL-0.1-or-later", "AGPL-3.0-or-later"},
      {"parameters", "architecture", "tokenizer", "inference-code"},
      true};
  terms.conditions.documentation = {
      true,
      Granularity::revision,
      {"swhid", "git"},
      {"spdx-3.0.1", "cyclonedx-1.6", "croissant-1.1"}};
  terms.conditions.inherit = {true, true, true,
                              true, true, SyntheticData::imitation_only};
  terms.conditions.network = {true};
  terms.mixed = {0, true};
  CHECK(preset("tgpl") == terms);
}

TEST_CASE("the preset unknown sets no use") {
  CHECK(preset("unknown") == Terms{});
}

TEST_CASE("the preset agpl reserves mining, the preset ccai has conditions") {
  Terms agpl;
  agpl.usage.search = Usage::allow;
  agpl.reservation.tdm = true;
  CHECK(preset("agpl") == agpl);
  const Terms ccai = preset("ccai");
  CHECK(ccai.usage.train_ai == Usage::conditional);
  CHECK(ccai.conditions.weights.required);
  CHECK(ccai.conditions.weights.licenses ==
        std::vector<std::string>{"LicenseRef-CCAI-1.0"});
  CHECK(ccai.conditions.network.counts_as_distribution);
}

TEST_CASE("the presets allow and disallow have no conditions") {
  Terms allow;
  allow.usage = {Usage::allow, Usage::allow, Usage::allow};
  CHECK(preset("allow") == allow);
  Terms disallow;
  disallow.usage = {Usage::disallow, Usage::disallow, Usage::allow};
  disallow.reservation.tdm = true;
  CHECK(preset("disallow") == disallow);
}

TEST_CASE("the error for an unknown preset suggests a similar one") {
  std::string message;
  try {
    preset("tgp");
  } catch (const tgpl::Error& error) {
    message = error.message() + " | " + error.hint();
  }
  CHECK(message == "unknown preset 'tgp' | did you mean 'tgpl'?");
}
