// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// AIPREF, a structured field dictionary (RFC 9651). According to the draft,
// readers ignore unknown parameters. So "yes, if" is "n" with a parameter,
// never "y".
#include "terms/export/aipref.h"

#include <array>
#include <vector>

#include "base/text.h"
#include "base/uri.h"
#include "terms/export/format.h"
#include "terms/export/strictness.h"

namespace tgpl::terms::exports {
namespace {

struct Use {
  std::string_view label;
  Usage usage;
};

std::array<Use, 3> labelled_uses(const Vocabulary& vocabulary,
                                 const Uses& uses) {
  return {{{vocabulary.train_ai, uses.train_ai},
           {vocabulary.ai_use, uses.ai_use},
           {vocabulary.search, uses.search}}};
}

enum class Unanswered { leave_out, name };

/// "label=yes" for each use. `unless` follows a "no" that stands for "yes, if".
std::string list_uses(const Vocabulary& vocabulary, const Uses& uses,
                      const Reservation& reservation, std::string_view unless,
                      Unanswered unanswered = Unanswered::leave_out) {
  std::vector<std::string> out;
  for (const Use& use : labelled_uses(vocabulary, uses)) {
    const BinaryAnswer answer = binary_answer(use.usage, reservation);
    if (answer == BinaryAnswer::none) {
      if (unanswered == Unanswered::name)
        out.push_back(cat({use.label, "=", to_string(Usage::unknown)}));
      continue;
    }
    const bool conditional = use.usage == Usage::conditional;
    out.push_back(
        cat({use.label, "=",
             answer == BinaryAnswer::yes ? vocabulary.yes : vocabulary.no,
             conditional ? unless : ""}));
  }
  return join(out, ", ");
}

std::string terms_parameter(std::string_view pointer) {
  const std::string url = plain_url(pointer);
  return url.empty() ? "" : cat({";", kTermsParameter, "=\"", url, "\""});
}

std::string print_header(const Subject& subject) {
  return aipref_value(whole_uses(subject.terms), subject.terms.reservation,
                      terms_url(subject.terms)) +
         "\n";
}

std::string print_robots(const Subject& subject) {
  return content_usage_rules(subject.terms, subject.url,
                             terms_url(subject.terms));
}

std::string print_signal(const Subject& subject) {
  const std::string value =
      content_signal_value(whole_uses(subject.terms), subject.terms);
  std::string out = "User-Agent: *\n";
  if (!value.empty()) out += cat({kContentSignal, ": ", value, "\n"});
  return out;
}

constexpr Carried kHeaderRows[] = {
    {"terms.license-url", Fit::partly, "parameter terms"},
    {"asset.origin", Fit::partly, "parameter terms, if there is no URL"},
    {"usage.train-ai", Fit::partly, "train-ai, of generative models only"},
    {"usage.ai-use", Fit::exact, "ai-use"},
    {"usage.search", Fit::exact, "search"},
    {"reservation.binary-fallback", Fit::exact, "n or nothing"},
    {"scope", Fit::partly, "the strictest answer for all files"},
};

constexpr Carried kRobotsRows[] = {
    {"terms.license-url", Fit::partly, "parameter terms"},
    {"asset.origin", Fit::partly, "parameter terms, if there is no URL"},
    {"usage.train-ai", Fit::partly, "train-ai, of generative models only"},
    {"usage.ai-use", Fit::exact, "ai-use"},
    {"usage.search", Fit::exact, "search"},
    {"reservation.binary-fallback", Fit::exact, "n or nothing"},
    {"scope", Fit::partly, "a rule for each path, with --url"},
};

constexpr Carried kSignalRows[] = {
    {"usage.train-ai", Fit::exact, "ai-train"},
    {"usage.ai-use", Fit::exact, "ai-input"},
    {"usage.search", Fit::exact, "search"},
    {"reservation.binary-fallback", Fit::exact, "no or nothing"},
    {"scope", Fit::partly, "the strictest answer for all files"},
};

}  // namespace

std::string aipref_value(const Uses& uses, const Reservation& reservation,
                         std::string_view pointer) {
  return list_uses(kAipref, uses, reservation, terms_parameter(pointer));
}

std::string content_signal_value(const Uses& uses, const Terms& terms) {
  return list_uses(kContentSignals, uses, terms.reservation, "");
}

std::string url_path(std::string_view base, std::string_view prefix) {
  std::string out(base);
  for (std::size_t at = 0; at <= prefix.size();) {
    const std::size_t star = std::min(prefix.find('*', at), prefix.size());
    out += relative_uri(prefix.substr(at, star - at));
    if (star < prefix.size()) out += '*';
    at = star + 1;
  }
  return out;
}

// A rule for a path names every use: for a missing one, a reader could apply
// the rule for all paths. In AIPREF a value other than y and n is no answer.
std::string content_usage_rules(const Terms& terms, std::string_view url,
                                std::string_view pointer) {
  const std::string base = path_of_url(url);
  const bool by_path = base != "/";
  std::string out = "User-Agent: *\n";
  const auto add = [&](const std::string& path, const std::string& value) {
    if (!value.empty())
      out += cat({kContentUsage, ": ", path, " ", value, "\n"});
  };
  add(base, aipref_value(by_path ? terms.usage : whole_uses(terms),
                         terms.reservation, pointer));
  if (!by_path) return out;
  for (const PathRule& rule : path_rules(terms))
    add(url_path(base, rule.prefix),
        list_uses(kAipref, rule.uses, terms.reservation,
                  terms_parameter(pointer), Unanswered::name));
  return out;
}

const Format kAiprefFormat = {
    "aipref",
    "the value of Content-Usage, a field of HTTP",
    kAipref.source,
    "n, with the URL of the terms as a parameter that readers ignore",
    kHeaderRows,
    print_header};

const Format kAiprefRobotsFormat = {
    "aipref-robots",
    "a group of robots.txt with Content-Usage",
    kAipref.source,
    "n, with the URL of the terms as a parameter that readers ignore",
    kRobotsRows,
    print_robots,
    "robots.txt"};

const Format kContentSignalFormat = {
    "content-signal",
    "a group of robots.txt with Content-Signal",
    kContentSignals.source,
    "no; the format has no place for the terms",
    kSignalRows,
    print_signal};

}  // namespace tgpl::terms::exports
