// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/sbom_facts.h"

#include <algorithm>

#include "base/sha256.h"
#include "base/text.h"
#include "base/uri.h"
#include "base/version.h"
#include "license/holder.h"
#include "spdx/expression.h"

namespace tgpl::report {
namespace {

const check::FileLicensing* find_licensing(const Sbom& sbom,
                                           std::string_view path) {
  const auto& files = sbom.state.files;
  const auto found = std::ranges::lower_bound(
      files, path, {}, [](const check::FileLicensing& file) {
        return std::string_view(file.path);
      });
  return found == files.end() || found->path != path ? nullptr : &*found;
}

/// Adds each single licence of the expression, with its exception.
void collect_licenses(const spdx::Expression& expression,
                      std::set<std::string>& licenses) {
  if (expression.kind == spdx::Expression::Kind::license) {
    licenses.insert(spdx::to_string(expression));
    return;
  }
  for (const spdx::Expression& operand : expression.operands)
    collect_licenses(operand, licenses);
}

std::vector<std::string> texts_of(const std::vector<check::Claim>& own,
                                  const std::vector<check::Claim>& snippets) {
  std::vector<std::string> out;
  for (const auto* claims : {&own, &snippets}) {
    for (const check::Claim& claim : *claims) {
      if (std::ranges::find(out, claim.text.str()) == out.end())
        out.push_back(claim.text);
    }
  }
  return out;
}

void set_licenses(const std::vector<std::string>& stated, FileFacts& facts) {
  std::vector<spdx::Expression> all;
  std::set<std::string> licenses;
  for (const std::string& text : stated) {
    if (std::optional<spdx::Expression> expression =
            spdx::parse_for_document(text)) {
      collect_licenses(*expression, licenses);
      all.push_back(std::move(*expression));
    } else {
      licenses.insert(std::string(kNoAssertion));
      facts.comment += cat({facts.comment.empty() ? "" : "; ",
                            "invalid SPDX expression: ", quote(text)});
    }
  }
  facts.licenses.assign(licenses.begin(), licenses.end());
  facts.expression = all.size() == stated.size()
                         ? spdx::to_string(spdx::all_of(std::move(all)))
                         : std::string(kNoAssertion);
}

/// What was read of the file; a value without words if it is not listed.
const SbomFile& listed_file(const Sbom& sbom, std::string_view path) {
  static const SbomFile kNotListed;
  const auto found = std::ranges::lower_bound(
      sbom.files, path, {},
      [](const SbomFile& file) { return std::string_view(file.path); });
  return found == sbom.files.end() || found->path != path ? kNotListed : *found;
}

/// The notices of the narrow reading, and of the wide one those of others.
std::string copyright_of(const check::Statements& statements,
                         const read::FileWords& words) {
  std::vector<std::string> notices =
      texts_of(statements.copyrights, statements.snippet_copyrights);
  for (const std::string& notice : words.notices) {
    const license::Holder holder = license::holder_from_notice(notice);
    if (!license::is_named_in(notices, holder, license::same_before_contact))
      notices.push_back(notice);
  }
  if (!notices.empty()) return join(notices, "\n");
  return std::string(words.unread.empty() ? kNone : kNoAssertion);
}

std::string at_line(int line) {
  return cat({"line ", std::to_string(line)});
}

/// What the words of a file without a tag state.
void set_words(const std::string& licenses, int line, bool clear,
               FileFacts& facts) {
  if (licenses == "LicenseRef-unknown") {
    facts.comment = cat({"words that may state a licence, ", at_line(line)});
    return;
  }
  set_licenses({licenses}, facts);
  facts.comment = cat(
      {"stated in words", clear ? "" : ", not clearly", ", ", at_line(line)});
}

}  // namespace

FileFacts facts_of(const Sbom& sbom, std::string_view path) {
  const std::string unknown(kNoAssertion);
  FileFacts facts{{unknown}, unknown, unknown, unknown, ""};
  const SbomFile& listed = listed_file(sbom, path);
  if (!listed.concluded.empty()) facts.concluded = listed.concluded;
  const check::FileLicensing* file = find_licensing(sbom, path);
  if (file == nullptr || !file->unread.empty()) return facts;
  const check::Statements& statements = *file->statements;
  facts.copyright = copyright_of(statements, listed.words);
  const std::vector<std::string> stated =
      texts_of(statements.licenses, statements.snippet_licenses);
  if (!stated.empty()) {
    set_licenses(stated, facts);
  } else if (!listed.words.licenses.empty()) {
    set_words(listed.words.licenses, listed.words.line, listed.words.clear,
              facts);
  } else if (!statements.in_words.empty()) {
    const check::Claim& words = statements.in_words.front();
    set_words(words.text, words.line, true, facts);
  } else if (listed.words.unread.empty()) {
    facts.licenses = {std::string(kNone)};
    facts.expression = kNone;
  } else {
    facts.comment = cat({"not searched: ", listed.words.unread});
  }
  return facts;
}

std::string declared_license(const Sbom& sbom) {
  if (!sbom.state.terms) return std::string(kNoAssertion);
  const auto expression =
      spdx::parse_for_document(sbom.state.terms->terms.license);
  return expression ? spdx::to_string(*expression) : std::string(kNoAssertion);
}

std::string text_of_ref(const Sbom& sbom, const std::string& id) {
  const auto found = sbom.texts.find(id);
  if (found != sbom.texts.end()) return found->second;
  return cat({"LICENSES/ has no text of ", id, "."});
}

std::string document_namespace(const Sbom& sbom, std::string_view format) {
  const std::string digest = sha256_hex(
      join(std::vector<std::string>{std::string(format), kVersion, sbom.name,
                                    sbom.revision, sbom.created},
           "\n"));
  return cat({"https://spdx.org/spdxdocs/", relative_uri(sbom.name), "-",
              digest.substr(0, 32)});
}

std::string file_id(std::string_view path) {
  return cat({"File-", sha256_hex(path).substr(0, 24)});
}

}  // namespace tgpl::report
