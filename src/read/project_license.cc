// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/project_license.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "base/text.h"
#include "license/tgpl.h"
#include "read/tagged_license.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

namespace tgpl::read {
namespace {

bool is_among(const std::vector<std::string>& texts, std::string_view text) {
  return std::ranges::find(texts, text) != texts.end();
}

/// What the project says elsewhere of each of the alternatives: "GPL-2.0-only"
/// to "pandoc.cabal", "12 files".
std::map<std::string, std::vector<std::string>> evidence_for(
    const std::vector<std::string>& alternatives,
    const std::vector<Manifest>& manifests, const NoticeCounts& counts) {
  std::map<std::string, std::vector<std::string>> found;
  for (const Manifest& manifest : manifests) {
    const spdx::ParseResult parsed = spdx::parse(manifest.license);
    if (!parsed.expression) continue;
    const std::string id = spdx::to_string(*parsed.expression);
    if (is_among(alternatives, id)) found[id].push_back(manifest.path);
  }
  for (const Counts* votes : {&counts.tags, &counts.notices}) {
    for (const auto& [id, count] : *votes) {
      if (is_among(alternatives, id))
        found[id].push_back(counted(count, "file"));
    }
  }
  return found;
}

/// Licences with the same text, like GPL-3.0-only and GPL-3.0-or-later, are
/// told apart only by what the project says elsewhere. Where it says different
/// things, nobody chooses for the user.
void tell_apart(Survey& out, const std::vector<Manifest>& manifests,
                const NoticeCounts& counts) {
  const std::string path = out.texts.front().path;
  const auto evidence = evidence_for(out.alternatives, manifests, counts);
  if (evidence.size() == 1) {
    const auto& [id, where] = *evidence.begin();
    out.license = id;
    out.license_source = cat({path, ", and ", join(where, ", ")});
    return;
  }
  std::vector<std::string> sayings;
  for (const auto& [id, where] : evidence)
    sayings.push_back(cat({id, " in ", join(where, ", ")}));
  out.unclear =
      cat({quote(path), " is the text of ", join(out.alternatives, " and "),
           sayings.empty() ? ", and nothing says which is meant" : "; found ",
           join(sayings, "; ")});
}

/// Where the licence file is no text that we know, but the notices in the files
/// agree: then they say what it is.
bool license_by_words(const NoticeCounts& counts, Survey& out) {
  constexpr std::size_t kEnough = 3;
  std::size_t all = 0;
  for (const auto& [expression, count] : counts.notices) all += count;
  const std::string most = most_frequent(counts.notices);
  if (most.empty() || !spdx::parse(most).expression) return false;
  const std::size_t count = counts.notices.at(most);
  if (count < kEnough || 2 * count <= all) return false;
  out.license = most;
  out.license_source = cat(
      {out.texts.front().path, " and ", counted(count, "notice"), " in files"});
  return true;
}

/// Why the text is not one licence and nothing else; "" if it is, or unknown.
std::string doubt_about(const LicenseFile& text) {
  if (text.match.altered)
    return cat({quote(text.path), " is a changed text of ", text.match.family});
  if (text.more.empty()) return "";
  return cat({quote(text.path), " is ",
              text.match.family.empty() ? "a licence" : text.match.family,
              " and more: \"", printable(text.more), "\""});
}

/// The ids that the texts stand for beyond doubt.
std::set<std::string> clear_ids(const std::vector<LicenseFile>& texts) {
  std::set<std::string> ids;
  for (const LicenseFile& text : texts) {
    if (!doubt_about(text).empty()) continue;
    for (const std::string& id : text.match.alternatives) ids.insert(id);
    if (text.match.modified) ids.insert(text.match.family);
    if (!text.match.expression.empty()) ids.insert(text.match.expression);
  }
  ids.erase("");
  return ids;
}

std::string names_of(const std::vector<LicenseFile>& texts) {
  std::vector<std::string> names;
  for (const LicenseFile& text : texts) names.push_back(text.path);
  return join(names, ", ");
}

void take_licence(Survey& out, std::string license, std::string source) {
  out.license = std::move(license);
  out.license_source = std::move(source);
}

/// With several licence files, the manifest says how they combine. Returns
/// whether it does.
bool weigh_manifests(Survey& out, const std::vector<Manifest>& manifests,
                     const std::set<std::string>& ids) {
  for (const Manifest& manifest : manifests) {
    const spdx::ParseResult parsed = spdx::parse(manifest.license);
    if (!parsed.expression) continue;
    const auto named = spdx::license_ids(*parsed.expression);
    const bool known = std::ranges::all_of(named, [&](const std::string& id) {
      return ids.contains(std::string(spdx::text_id(id)));
    });
    if (!known) continue;
    take_licence(out, spdx::to_string(*parsed.expression),
                 cat({manifest.path, " and ", names_of(out.texts)}));
    return true;
  }
  return false;
}

/// The licence files that name several licences, as if they were manifests.
std::vector<Manifest> combining(const std::vector<LicenseFile>& texts) {
  std::vector<Manifest> found;
  for (const LicenseFile& text : texts) {
    if (text.match.expression.find(' ') != std::string::npos)
      found.push_back({text.path, text.match.expression});
  }
  return found;
}

void weigh_texts(Survey& out, const std::vector<Manifest>& manifests,
                 const NoticeCounts& counts) {
  const std::vector<LicenseFile>& texts = out.texts;
  for (const LicenseFile& text : texts) {
    if (text.match.altered) out.altered.push_back(text.match.family);
    if (out.unclear.empty()) out.unclear = doubt_about(text);
  }
  if (!out.unclear.empty()) return;
  const std::set<std::string> ids = clear_ids(texts);
  if (ids.empty() && texts.size() == 1 && license_by_words(counts, out)) return;
  if (weigh_manifests(out, manifests, ids)) return;
  // A file such as COPYING may say how the texts beside it combine.
  if (weigh_manifests(out, combining(texts), ids)) return;
  const std::set<std::string> exact = [&] {
    std::set<std::string> found;
    for (const LicenseFile& text : texts) found.insert(text.match.expression);
    return found;
  }();
  if (exact.size() == 1 && !exact.begin()->empty())
    return take_licence(out, *exact.begin(), names_of(texts));
  out.alternatives = {ids.begin(), ids.end()};
  if (texts.size() == 1 && !ids.empty())
    return tell_apart(out, manifests, counts);
  out.unclear =
      texts.size() == 1
          ? cat({"cannot identify the licence in ", quote(texts[0].path)})
          : cat({"cannot tell how the licences in ", names_of(texts),
                 " combine"});
}

/// Without a licence file for the project, takes the licence of most files.
/// Returns false if too few files have one: they may come from elsewhere.
bool license_by_majority(const NoticeCounts& counts, Survey& out) {
  for (const Counts* votes : {&counts.tags, &counts.notices}) {
    const std::string most = most_frequent(*votes);
    if (most.empty() || !spdx::parse(most).expression) continue;
    const std::size_t count = votes->at(most);
    // Words may be about a file from elsewhere: a few of them prove nothing.
    if (votes == &counts.notices && count < 3) continue;
    // A few files under the TGPL come from an interrupted run of init.
    if (2 * count >= counts.files || license::is_tgpl(most)) {
      take_licence(out, most, cat({"declared in ", counted(count, "file")}));
      return true;
    }
    if (count < 3 || 10 * count < counts.files) continue;
    out.unclear =
        cat({"no licence file, but ", std::to_string(count), " of ",
             counted(counts.files, "file"), " declare ", quote(most)});
    out.alternatives = {most};
    return true;
  }
  return false;
}

}  // namespace

void find_licence(const std::vector<check::LicenseText>& texts,
                  const std::vector<Manifest>& manifests,
                  const NoticeCounts& counts, Survey& out) {
  if (!out.texts.empty()) return weigh_texts(out, manifests, counts);
  for (const Manifest& manifest : manifests) {
    const spdx::ParseResult parsed = spdx::parse(manifest.license);
    if (parsed.expression)
      return take_licence(out, spdx::to_string(*parsed.expression),
                          manifest.path);
    out.unclear = cat({quote(manifest.path), " declares the invalid licence ",
                       quote(manifest.license), ": ", parsed.error.message});
  }
  if (!out.unclear.empty()) return;
  if (texts.size() == 1 && counts.tags.empty()) {
    out.unclear = doubt_about_texts(texts, texts.front().id);
    if (!out.unclear.empty()) return;
    return take_licence(out, texts.front().id, texts.front().path);
  }
  if (!texts.empty() && license_by_tags(texts, counts, out)) return;
  if (license_by_majority(counts, out)) return;
  if (!texts.empty())
    out.unclear = "cannot tell which of the texts in LICENSES/ applies";
}

}  // namespace tgpl::read
