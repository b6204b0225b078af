// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/write.h"

#include <cstdint>
#include <string>
#include <vector>

#include "base/glob.h"
#include "support/catch.h"
#include "terms/preset.h"
#include "terms/read.h"
#include "unit/terms/told.h"

namespace {

using namespace tgpl::terms;

/// A pseudo-random generator that gives the same terms on every machine.
class Random {
 public:
  explicit Random(std::uint32_t seed) : state_(seed) {}

  std::size_t below(std::size_t n) {
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 8) % n;
  }
  bool flip() { return below(2) == 1; }

  template <typename Enum>
  Enum value() {
    return static_cast<Enum>(below(words_of(Enum{}).size()));
  }
  std::string one_of(const std::vector<std::string>& texts) {
    return texts[below(texts.size())];
  }
  std::vector<std::string> some_of(const std::vector<std::string>& texts) {
    std::vector<std::string> some;
    for (std::size_t n = below(4); n > 0; --n) some.push_back(one_of(texts));
    return some;
  }

 private:
  std::uint32_t state_;
};

const std::vector<std::string> kLines = {
    "",           "a",           " b ",
    "\"quoted\"", "back\\slash", "it's",
    "# no",       "]",           "'''",
    "\"\"\"",     "Zo\u00EB",    "\u6771\u4EAC",
    "\U0001F40D", "a = 1",       "\\u0041",
    "\\",         "\u00A0",      "[[holder]]",
    "%s ${x}",    "\u202Ertl"};
const std::vector<std::string> kLicenses = {
    "", "MIT", "(MIT OR Apache-2.0) AND BSD-3-Clause",
    "LicenseRef-TGPL-0.1-or-later",
    "GPL-2.0-only WITH Classpath-exception-2.0"};
const std::vector<std::string> kPaths = {
    "a", "\"x\"/**", "*.c", "**/*'", tgpl::glob_literal("a*b\\c"), "\u00FC/ #"};
const std::vector<std::string> kUrls = {"", "https://example.org/a?b=c#d",
                                        "http://[::1]/\u00E9"};

std::string nonempty(std::string text, std::string fallback) {
  return text.empty() ? fallback : text;
}

Scope random_scope(Random& dice) {
  Scope scope;
  scope.paths = dice.some_of(kPaths);
  if (scope.paths.empty()) scope.paths = {"z/**"};
  scope.ours = dice.flip();
  scope.license = dice.one_of(kLicenses);
  if (!scope.ours) return scope;
  scope.surely_ours = dice.flip();
  if (!scope.surely_ours || dice.flip()) scope.train_ai = dice.value<Usage>();
  if (dice.flip()) scope.ai_use = dice.value<Usage>();
  if (dice.flip()) scope.search = dice.value<Usage>();
  return scope;
}

Conditions random_conditions(Random& dice) {
  const std::vector<std::string> licenses = {"MIT", "AGPL-3.0-or-later"};
  Conditions conditions;
  conditions.weights = {dice.flip(), dice.some_of(licenses),
                        dice.some_of({"tokenizer", "parameters"}), dice.flip()};
  conditions.documentation = {dice.flip(), dice.value<Granularity>(),
                              dice.some_of({"git", "swhid"}),
                              dice.some_of({"spdx-3.0.1", "x"})};
  conditions.inherit = {dice.flip(), dice.flip(), dice.flip(),
                        dice.flip(), dice.flip(), dice.value<SyntheticData>()};
  conditions.network = {dice.flip()};
  conditions.attribution = {true};
  return conditions;
}

/// Random terms that the reader accepts, with unusual characters in free texts.
Terms random_terms(std::uint32_t seed) {
  Random dice(seed);
  Terms terms;
  terms.terms = {dice.one_of(kLicenses),
                 dice.one_of({"", "LICENSE", "a b/\"c\""}),
                 dice.one_of(kUrls),
                 dice.one_of({"", std::string(64, 'e')}),
                 dice.value<Status>(),
                 dice.one_of({"", "2026-11-23", "1970-01-01"}),
                 dice.one_of({"", std::string(40, '0')})};
  for (std::size_t n = dice.below(3); n > 0; --n) {
    terms.holders.push_back({nonempty(dice.one_of(kLines), "A"),
                             dice.value<HolderType>(),
                             dice.one_of({"", "a'b@example.org"}),
                             dice.one_of(kUrls), dice.value<Share>()});
  }
  terms.asset = {dice.one_of(kLines), dice.one_of(kUrls),
                 dice.one_of({"", "git"})};
  terms.usage = {Usage::conditional, dice.value<Usage>(), dice.value<Usage>()};
  terms.reservation = {dice.flip(), dice.value<Fallback>()};
  terms.conditions = random_conditions(dice);
  terms.mixed = {static_cast<std::int64_t>(dice.below(1000)), dice.flip()};
  for (std::size_t n = dice.below(3); n > 0; --n) {
    terms.scopes.push_back(random_scope(dice));
  }
  terms.contact = {dice.one_of({"", "mailto:a@b"})};
  return terms;
}

}  // namespace

TEST_CASE("a new file is commented and in the order of the schema") {
  Terms terms = preset("tgpl");
  terms.terms.license = "LicenseRef-TGPL-0.1-or-later";
  terms.terms.license_file = "LICENSE";
  terms.terms.effective = "2026-11-23";
  terms.holders = {{"Alice Example", HolderType::person, "alice@example.org",
                    "", Share::all}};
  terms.asset = {"widget", "https://example.org/widget.git", "git"};
  terms.scopes = {{{"third_party/**", "*.pb.cc"}, false, "MIT", {}, {}, {}}};
  terms.contact = {"mailto:alice@example.org"};
  CHECK(write_terms(terms, "\n[policy]\nuncommentable = \"reuse-toml\"\n") ==
        R"toml(# Training terms: what machines may do with this project.
# tgpl-terms(5) explains each key, 'git tgpl check' tests them.
version = 1

[terms]
# licence that governs training, as an SPDX expression
license = "LicenseRef-TGPL-0.1-or-later"
license-file = "LICENSE"  # path of the licence text
status = "draft"  # draft | published: whether to rely on the terms
effective = 2026-11-23  # date from which the terms are offered

# Copyright holder who offers these terms.
[[holder]]
name = "Alice Example"
type = "person"  # person | organization
email = "alice@example.org"
share = "all"  # all | part: how much of the code is theirs

# The work that the terms cover.
[asset]
name = "widget"
origin = "https://example.org/widget.git"  # URL of the original
vcs = "git"

# What machines may do: allow | disallow | conditional | unknown.
# "conditional" means allow, if the conditions below are met.
[usage]
train-ai = "conditional"  # train or fine-tune a model
ai-use = "allow"  # use as input to a model, without training
search = "allow"  # list in search results, with a link to the original

# Rights reserved apart from the licence.
[reservation]
tdm = true  # text and data mining reserved: Art. 4(3), Directive 2019/790
# disallow | unknown: "conditional" in formats with only yes and no
binary-fallback = "disallow"

# Distributed models come with their weights.
[conditions.weights]
required = true
# any one of these is enough
licenses = ["LicenseRef-TGPL-0.1-or-later", "AGPL-3.0-or-later"]
include = ["parameters", "architecture", "tokenizer", "inference-code"]
public = true  # without charge or registration

# The training data is documented.
[conditions.documentation]
required = true
granularity = "revision"  # source | repository | revision | file
identifiers = ["swhid", "git"]
# any one of these is enough
formats = ["spdx-3.0.1", "cyclonedx-1.6", "croissant-1.1"]

# Which derived models keep these conditions.
[conditions.inherit]
finetune = true
adapter = true
merge = true
quantized = true
distillation = true
synthetic-data = "imitation-only"  # none | imitation-only | all

# Whether network use counts as distribution.
[conditions.network]
counts-as-distribution = true

# Training on this together with other works.
[mixed]
de-minimis-tokens = 0  # training on fewer tokens is exempt; 0: no exemption
whole-model = true  # the terms cover the model as a whole

# Other terms for some paths; the first that matches counts.
# In a path '*' is anything but '/', and '**' is anything.
# "ours = false": third-party files. Whether they may be used is
# unknown, and git tgpl requires no headers in them.
[[scope]]
path = ["third_party/**", "*.pb.cc"]
ours = false  # false: third-party files, no terms and no headers
license = "MIT"

# Contact for questions and other terms.
[contact]
licensing = "mailto:alice@example.org"  # URL or e-mail address for questions

[policy]
uncommentable = "reuse-toml"
)toml");
}

TEST_CASE("empty terms are written as a short commented file") {
  CHECK(write_terms(Terms{}, "") ==
        R"toml(# Training terms: what machines may do with this project.
# tgpl-terms(5) explains each key, 'git tgpl check' tests them.
version = 1

[terms]
status = "draft"  # draft | published: whether to rely on the terms

# What machines may do: allow | disallow | conditional | unknown.
# "conditional" means allow, if the conditions below are met.
[usage]
train-ai = "unknown"  # train or fine-tune a model
ai-use = "unknown"  # use as input to a model, without training
search = "unknown"  # list in search results, with a link to the original

# Rights reserved apart from the licence.
[reservation]
tdm = false  # text and data mining reserved: Art. 4(3), Directive 2019/790
# disallow | unknown: "conditional" in formats with only yes and no
binary-fallback = "disallow"
)toml");
}

TEST_CASE("every preset can be written and read back") {
  for (const std::string_view name : preset_names()) {
    CAPTURE(std::string(name));
    const ReadResult result = read_terms(write_terms(preset(name), ""));
    CHECK(told(result) == "");
    REQUIRE(result.terms);
    CHECK(*result.terms == preset(name));
  }
}

TEST_CASE("random terms can be written and read back") {
  for (std::uint32_t seed = 0; seed < 2000; ++seed) {
    const Terms terms = random_terms(seed);
    const std::string text = write_terms(terms, "");
    const ReadResult result = read_terms(text);
    if (result.terms == terms && result.warnings.empty()) continue;
    CAPTURE(seed, text, told(result));
    REQUIRE(result.terms == terms);
    REQUIRE(result.warnings.empty());
  }
}

TEST_CASE("writing, reading and writing again gives the same text") {
  const std::string text = write_terms(random_terms(7), "");
  const ReadResult result = read_terms(text);
  REQUIRE(result.terms);
  CHECK(write_terms(*result.terms, "") == text);
}

TEST_CASE("the policy comes back as it was given") {
  const ReadResult result =
      read_terms(write_terms(preset("tgpl"), "[policy]\nexclude = [\"a\"]"));
  CHECK(told(result) == "");
  CHECK(result.policy.find("exclude"));
}
