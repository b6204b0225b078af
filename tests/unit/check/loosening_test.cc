// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "check/loosening.h"

#include "check/judge_change.h"
#include "check/protected_paths.h"
#include "check/rule_table.h"
#include "support/catch.h"

using namespace tgpl;
using namespace tgpl::check;

namespace {

using Lines = std::vector<std::string>;

LicensingState state() {
  LicensingState out;
  out.partial = true;
  out.has_terms_file = true;
  out.terms.emplace();
  return out;
}

StateDiff diff_of(const LicensingState& before, const LicensingState& after) {
  return diff_states(before, after, {});
}

Lines between(const LicensingState& before, const LicensingState& after) {
  Lines messages;
  for (const Loosening& one : loosenings(diff_of(before, after)))
    messages.push_back(one.message);
  return messages;
}

/// What a change of the policy loosens.
template <typename Change>
Lines policy_with(Change change) {
  const LicensingState before = state();
  LicensingState after = state();
  change(after.policy);
  return between(before, after);
}

template <typename Change>
Lines policy_without(Change change) {
  LicensingState before = state();
  change(before.policy);
  return between(before, state());
}

terms::Holder ada() {
  terms::Holder holder;
  holder.name = "Ada Example";
  holder.email = "ada@example.org";
  return holder;
}

terms::Scope scope(const std::string& path, bool ours) {
  terms::Scope out;
  out.paths = {path};
  out.ours = ours;
  return out;
}

reuse::Annotation entry(const std::string& path, const std::string& license) {
  reuse::Annotation out;
  out.paths = {path};
  out.expressions = {license};
  return out;
}

LicensingState with_reuse(std::vector<reuse::Annotation> entries) {
  LicensingState out = state();
  out.policy.approvers = {"ada@example.org"};
  reuse::ReuseToml file;
  file.source = "REUSE.toml";
  file.annotations = std::move(entries);
  out.reuse_files =
      std::make_shared<const std::vector<reuse::ReuseToml>>(1, file);
  return out;
}

/// The paths that are protected by default, of those that change.
Lines protected_among(const std::vector<ChangeFacts::Path>& paths) {
  LicensingState before = state();
  before.policy.approvers = {"ada@example.org"};
  return protected_paths(diff_states(before, before, {paths, Lines{}}));
}

}  // namespace

TEST_CASE("the same policy, or a stricter one, is no loosening") {
  CHECK(between(state(), state()).empty());
  CHECK(policy_with([](auto& policy) {
          policy.sign_off = true;
          policy.protect = {"LICENSE"};
          policy.trailers = {"Training-Terms"};
          policy.severities = {{"text-unused", Severity::error}};
        }).empty());
}

TEST_CASE("a policy that accepts more is looser") {
  CHECK(policy_with([](auto& policy) { policy.exclude = {"**"}; }) ==
        Lines{"added '**' to 'exclude'"});
  CHECK(policy_with([](auto& policy) { policy.push_skip = true; }) ==
        Lines{"'push-skip' is now allowed"});
  CHECK(policy_with([](auto& policy) { policy.trailer_exempt = {"*"}; }) ==
        Lines{"added '*' to 'trailer-exempt'"});
  CHECK(policy_with([](auto& policy) {
          policy.suppressions = {{{"a.c"}, "license-missing", "why"}};
        }) == Lines{"added 'license-missing in a.c' to 'suppress'"});
  CHECK(policy_with([](auto& policy) {
          policy.approvers = {"Eve <Eve@example.org>"};
        }) == Lines{"added 'eve@example.org' to 'approvers'"});
}

TEST_CASE("a policy that asks for less is looser") {
  CHECK(policy_without([](auto& policy) { policy.sign_off = true; }) ==
        Lines{"'sign-off' is no longer required"});
  CHECK(policy_without([](auto& policy) { policy.protect = {"a.c"}; }) ==
        Lines{"removed 'a.c' from 'protect'"});
  CHECK(policy_without([](auto& policy) { policy.trailers = {"Key"}; }) ==
        Lines{"'Key' is no longer required"});
}

TEST_CASE("a lower severity is looser, also where a line for more goes") {
  CHECK(policy_with([](auto& policy) {
          policy.severities = {{"license-missing", Severity::off}};
        }) ==
        Lines{"lowered the severity of 'license-missing' from error to off"});
  CHECK(policy_without([](auto& policy) {
          policy.severities = {{"terms-changed", Severity::error}};
        }) ==
        Lines{"lowered the severity of 'terms-changed' from error to warning"});
}

TEST_CASE("licences for paths: more that is allowed, less that is forbidden") {
  const auto rules = [](Lines allowed, Lines forbidden) {
    LicensingState out = state();
    out.policy.licenses = {{{"**"}, std::move(allowed), std::move(forbidden)}};
    return out;
  };
  CHECK(between(state(), rules({"MIT"}, {})).empty());
  CHECK(between(rules({"MIT", "ISC"}, {}), rules({"MIT"}, {"ISC"})).empty());
  CHECK(between(rules({"MIT"}, {}), rules({"MIT", "ISC"}, {})) ==
        Lines{"added 'ISC for **' to 'license.allowed'"});
  CHECK(between(rules({"MIT"}, {}), rules({}, {})) ==
        Lines{"added 'all for **' to 'license.allowed'"});
  CHECK(between(rules({}, {"ISC"}), rules({}, {})) ==
        Lines{"removed 'ISC for **' from 'license.forbidden'"});
  CHECK(between(rules({"MIT"}, {}), state()) ==
        Lines{"changed paths of [[policy.license]]"});
}

TEST_CASE("a new holder may lose notices, a new scope is not judged") {
  LicensingState after = state();
  after.terms->holders = {ada()};
  after.policy.approvers = {"lin@example.org"};
  LicensingState before = state();
  before.policy.approvers = after.policy.approvers;
  CHECK(between(before, after) ==
        Lines{"added 'Ada Example' to 'holder'",
              "added 'Ada Example <ada@example.org>' to 'holder'"});
  LicensingState scoped = state();
  scoped.terms->scopes = {scope("x/**", true), scope("**", false)};
  CHECK(between(state(), scoped) == Lines{"'**' is now third-party"});
  LicensingState turned = scoped;
  std::swap(turned.terms->scopes[0], turned.terms->scopes[1]);
  CHECK(between(scoped, turned) ==
        Lines{"changed the order of the [[scope]] tables"});
}

TEST_CASE("TGPL.toml that goes, or becomes invalid, takes its policy along") {
  LicensingState none = state();
  none.has_terms_file = false;
  none.terms.reset();
  CHECK(between(state(), none) == Lines{"removed TGPL.toml with its policy"});
  LicensingState invalid = state();
  invalid.terms.reset();
  CHECK(between(state(), invalid) ==
        Lines{"TGPL.toml is now invalid: its policy has no effect"});
  CHECK(between(none, state()).empty());
}

TEST_CASE("findings that are stored in the baseline or suppressed in a file") {
  LicensingState before = state();
  before.baseline.entries = {{"license-missing", 2, "a.c"}};
  LicensingState after = state();
  after.baseline.entries = {{"license-missing", 3, "a.c"},
                            {"text-unused", 1, "b.c"}};
  CHECK(between(before, after) == Lines{"added 2 findings to the baseline"});
  CHECK(between(after, before).empty());

  FileLicensing file;
  file.path = "a.c";
  LicensingState plain = state();
  plain.files = {file};
  file.statements.own().suppressions = {{"license-missing", "why", 1, true}};
  LicensingState suppressing = state();
  suppressing.files = {file};
  CHECK(between(plain, suppressing) ==
        Lines{"added a suppression comment for 'license-missing'"});
  CHECK(between(suppressing, suppressing).empty());
}

TEST_CASE("policy-loosened: an error on a server, a warning elsewhere") {
  LicensingState after = state();
  after.policy.exclude = {"**"};
  ChangeFacts facts{{}, Lines{}};
  const auto severity = [&] {
    for (const Finding& one :
         judge(diff_states(state(), after, facts)).findings) {
      if (one.rule == kPolicyLoosened.id) return one.severity;
    }
    return Severity::off;
  };
  CHECK(severity() == Severity::warning);
  facts.on_server = true;
  CHECK(severity() == Severity::error);
}

TEST_CASE("what is in force judges both states, not what they contain") {
  FileLicensing bare;
  bare.path = "a.c";
  LicensingState after = state();
  after.files = {bare};
  after.files[0].ours = false;
  after.policy.exclude = {"**"};
  after.policy.severities = {{"license-missing", Severity::off}};
  ChangeFacts facts{{{"", "a.c"}}, Lines{}};
  const auto rules_found = [&] {
    Lines found;
    for (const Finding& one :
         judge(diff_states(state(), after, facts)).findings) {
      if (one.path == "a.c") found.push_back(one.rule.str());
    }
    return found;
  };
  CHECK(rules_found().empty());
  facts.in_force = std::make_shared<const PolicyInForce>();
  CHECK(rules_found() == Lines{"holder-missing", "license-missing"});
}

TEST_CASE("what decides how the project is judged is protected by default") {
  CHECK(protected_among({{"TGPL.toml", "TGPL.toml"}, {"a.c", "a.c"}}) ==
        Lines{"TGPL.toml"});
  CHECK(protected_among({{"LICENSE", ""}, {"", "LICENSES/MIT.txt"}}) ==
        Lines{"LICENSE", "LICENSES/MIT.txt"});
  CHECK(protected_among({{".tgpl/baseline", ".tgpl/baseline"}}) ==
        Lines{".tgpl/baseline"});
  CHECK(protected_among({{"", ".tgpl/consent/eve.toml"}}).empty());
  CHECK(
      protected_among({{".tgpl/consent/eve.toml", ".tgpl/consent/eve.toml"}}) ==
      Lines{".tgpl/consent/eve.toml"});
}

TEST_CASE("without approvers, or with a list of its own, there is no default") {
  const LicensingState plain = state();
  const std::vector<ChangeFacts::Path> paths = {{"TGPL.toml", "TGPL.toml"},
                                                {"a.c", "a.c"}};
  CHECK(protected_paths(diff_states(plain, plain, {paths, Lines{}})).empty());
  LicensingState own = state();
  own.policy.approvers = {"ada@example.org"};
  own.policy.protect = {"a.c"};
  CHECK(protected_paths(diff_states(own, own, {paths, Lines{}})) ==
        Lines{"a.c"});
}

TEST_CASE("in REUSE.toml, entries and files that exist are protected") {
  LicensingState before = with_reuse({entry("a.png", "MIT")});
  FileLicensing file;
  file.path = "b.png";
  before.files = {file};
  const auto is_protected = [&](std::vector<reuse::Annotation> entries) {
    const ChangeFacts facts{{{"REUSE.toml", "REUSE.toml"}}, Lines{}};
    return !protected_paths(
                diff_states(before, with_reuse(std::move(entries)), facts))
                .empty();
  };
  const reuse::Annotation old = entry("a.png", "MIT");
  CHECK_FALSE(is_protected({old, entry("new.png", "ISC")}));
  CHECK(is_protected({old, entry("b.png", "ISC")}));
  CHECK(is_protected({old, entry("**", "ISC")}));
  CHECK(is_protected({entry("a.png", "ISC")}));
  CHECK(is_protected({}));
  CHECK_FALSE(is_protected({entry("new.png", "ISC"), old}));
}
