// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/survey.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <set>

#include "base/error.h"
#include "base/parallel.h"
#include "base/text.h"
#include "header/file_origin.h"
#include "header/read.h"
#include "header/test_data.h"
#include "license/classic_notice.h"
#include "license/copyright_notice.h"
#include "license/tgpl.h"
#include "read/licensing.h"
#include "read/manifest.h"
#include "reuse/covered.h"
#include "spdx/expression.h"

namespace tgpl::read {
namespace {

using Counts = std::map<std::string, std::size_t>;

/// Statements in the source files, with their number.
struct NoticeCounts {
  std::size_t files = 0;
  Counts tags;
  Counts notices;
  Counts holders;
};

/// The target of a symbolic link; nullptr if that is not in the tree.
const git::Entry* link_target(const tree::Tree& tree, const git::Entry& link,
                              tree::ContentReader& reader) {
  if (link.oid.empty()) return nullptr;
  const std::optional<tree::View> target = reader.view_blob(link);
  return target ? tree.find(target->bytes) : nullptr;
}

std::string most_frequent(const Counts& counts) {
  const auto most = std::ranges::max_element(
      counts, {}, [](const auto& entry) { return entry.second; });
  return most == counts.end() ? "" : most->first;
}

/// Returns nullopt for a file that cannot be read; labelling will report it.
std::optional<tree::View> view_or_skip(tree::ContentReader& reader,
                                       const git::Entry& entry) {
  try {
    return reader.view(entry);
  } catch (const Error&) {
    return std::nullopt;
  }
}

void count_claims(const std::vector<check::Claim>& claims, Counts& counts) {
  for (const check::Claim& claim : claims) ++counts[claim.text];
}

/// Counts the statements of the project's own files, including those in
/// REUSE.toml, .reuse/dep5 and FILE.license.
NoticeCounts count_notices(const tree::Tree& tree, const Context& context) {
  NoticeCounts counts;
  std::mutex mutex;
  const auto& entries = tree.entries();
  for_each_index(
      entries.size(), [&] { return tree.reader(); },
      [&](tree::ContentReader& reader, std::size_t i) {
        if (!is_covered_file(tree, entries[i]) ||
            !header::test_data_folder(entries[i].path).empty())
          return;
        const std::optional<tree::View> file = view_or_skip(reader, entries[i]);
        if (!file || file->bytes.empty() ||
            header::origin_of(entries[i].path, file->bytes).origin !=
                header::Origin::own)
          return;
        const check::FileLicensing licensing =
            licensing_of(tree, context, entries[i], file->bytes, reader);
        const auto classic =
            license::find_classic_notices(header::without_ignored(file->bytes));
        const std::scoped_lock lock(mutex);
        ++counts.files;
        count_claims(licensing.statements->licenses, counts.tags);
        for (const license::ClassicNotice& notice : classic) {
          if (!notice.expression.empty()) ++counts.notices[notice.expression];
        }
        for (const check::Claim& claim : licensing.statements->copyrights)
          ++counts.holders[license::holder_of(claim.text)];
      });
  counts.holders.erase("");
  return counts;
}

/// Chooses between licences with the same text, like GPL-3.0-only and
/// GPL-3.0-or-later, by what the project says elsewhere; "" if that does not
/// decide.
std::string decide(const std::vector<std::string>& alternatives,
                   const std::vector<Manifest>& manifests,
                   const NoticeCounts& counts) {
  const auto is_alternative = [&](const std::string& id) {
    return std::ranges::find(alternatives, id) != alternatives.end();
  };
  for (const Manifest& manifest : manifests) {
    if (is_alternative(manifest.license)) return manifest.license;
  }
  for (const Counts* votes : {&counts.tags, &counts.notices}) {
    Counts fitting;
    for (const auto& [id, count] : *votes) {
      if (is_alternative(id)) fitting[id] = count;
    }
    if (!fitting.empty()) return most_frequent(fitting);
  }
  return "";
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

/// With several licence files, the manifest says how they combine.
void weigh_texts(Survey& out, const std::vector<Manifest>& manifests,
                 const NoticeCounts& counts) {
  const std::vector<LicenseFile>& texts = out.texts;
  std::set<std::string> ids;
  for (const LicenseFile& text : texts) {
    for (const std::string& id : text.match.alternatives) ids.insert(id);
    // A changed text is not the licence, but probably meant to be.
    if (text.match.modified) ids.insert(text.match.family);
    if (!text.match.expression.empty()) ids.insert(text.match.expression);
  }
  for (const Manifest& manifest : manifests) {
    const spdx::ParseResult parsed = spdx::parse(manifest.license);
    if (!parsed.expression) continue;
    const auto named = spdx::license_ids(*parsed.expression);
    if (std::ranges::all_of(named, [&](const std::string& id) {
          return ids.contains(std::string(spdx::text_id(id)));
        }))
      return take_licence(out, spdx::to_string(*parsed.expression),
                          cat({manifest.path, " and ", names_of(texts)}));
  }
  const std::set<std::string> exact = [&] {
    std::set<std::string> found;
    for (const LicenseFile& text : texts) found.insert(text.match.expression);
    return found;
  }();
  if (exact.size() == 1 && !exact.begin()->empty())
    return take_licence(out, *exact.begin(), names_of(texts));
  out.alternatives = {ids.begin(), ids.end()};
  const std::string decided = decide(out.alternatives, manifests, counts);
  if (texts.size() == 1 && !decided.empty())
    return take_licence(
        out, decided, cat({names_of(texts), " and the notices in the files"}));
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

void find_licence(const Context& context,
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
  if (context.texts.size() == 1 && counts.tags.empty())
    return take_licence(out, context.texts.front().id,
                        context.texts.front().path);
  if (license_by_majority(counts, out)) return;
  if (!context.texts.empty())
    out.unclear = "cannot tell which of the texts in LICENSES/ applies";
}

void take_holders(Survey& out, std::string_view text, const std::string& path) {
  for (const std::string& line : license::copyright_lines(text)) {
    const std::string holder = license::holder_of(line);
    const bool known =
        std::ranges::find(out.holders, holder) != out.holders.end();
    if (!holder.empty() && !known) out.holders.push_back(holder);
  }
  if (out.holder_source.empty() && !out.holders.empty())
    out.holder_source = path;
}

/// Takes the holders from the licence file, else from NOTICE (Apache-2.0,
/// section 4d), else from the source files. A single notice in some file does
/// not make its holder one of the project.
void find_holders(const tree::Tree& tree, tree::ContentReader& reader,
                  const NoticeCounts& counts, Survey& out) {
  constexpr std::size_t kEnoughNotices = 3;
  for (const LicenseFile& text : out.texts)
    take_holders(out, text.text, text.path);
  for (const char* path : {"NOTICE", "NOTICE.txt", "NOTICE.md"}) {
    const git::Entry* entry = tree.find(path);
    if (!out.holders.empty() || entry == nullptr) continue;
    if (const auto text = reader.read(*entry)) take_holders(out, *text, path);
  }
  if (!out.holders.empty() || out.license.empty()) return;
  const std::string most = most_frequent(counts.holders);
  if (most.empty() || counts.holders.at(most) < kEnoughNotices) return;
  out.holders = {most};
  out.holder_source =
      cat({std::to_string(counts.holders.at(most)), " notices in the files"});
}

/// Returns the URL if it may be published: not a local path, no password; else
/// "".
std::string public_url(const std::string& url) {
  constexpr auto kSchemes =
      std::to_array<std::string_view>({"https://", "http://", "git://"});
  const bool known = std::ranges::any_of(
      kSchemes,
      [&](std::string_view scheme) { return url.starts_with(scheme); });
  return known && url.find('@') == std::string::npos ? url : "";
}

}  // namespace

std::string name_from(std::string_view location) {
  while (location.ends_with('/')) location.remove_suffix(1);
  std::string_view name = location.substr(location.find_last_of("/:") + 1);
  if (name.ends_with(".git")) name.remove_suffix(4);
  return std::string(name);
}

bool answers_for(const license::TextMatch& match, std::string_view id) {
  return match.expression == id || match.family == id ||
         std::ranges::find(match.alternatives, id) != match.alternatives.end();
}

const LicenseFile* text_of(const std::vector<LicenseFile>& texts,
                           std::string_view id) {
  const auto found = std::ranges::find_if(texts, [&](const LicenseFile& text) {
    return answers_for(text.match, id);
  });
  return found == texts.end() ? nullptr : &*found;
}

std::vector<LicenseFile> root_texts(const tree::Tree& tree,
                                    tree::ContentReader& reader) {
  constexpr auto kPlainNames = std::to_array<std::string_view>(
      {"copying", "copyright", "licence", "license", "unlicense"});
  std::vector<LicenseFile> texts;
  for (const git::Entry& entry : tree.entries()) {
    if (entry.path.find('/') != std::string::npos ||
        !reuse::may_hold_license(entry.path))
      continue;
    const git::Entry* file = entry.mode == git::kSymlinkMode
                                 ? link_target(tree, entry, reader)
                                 : &entry;
    if (file == nullptr) continue;
    const std::optional<std::string> text = reader.read(*file);
    if (!text || trim(*text).empty()) continue;
    const license::TextMatch match = license::match_text(*text);
    const std::string name = to_lower(entry.path);
    const bool plain = std::ranges::any_of(
        kPlainNames,
        [&](std::string_view word) { return name.starts_with(word); });
    if (plain || !match.family.empty())
      texts.push_back({entry.path, *text, match});
  }
  return texts;
}

Survey survey(const tree::Tree& tree, const Context& context,
              const git::Config& config) {
  Survey out;
  const std::string remote = config.find("remote.origin.url").value_or("");
  out.origin = public_url(remote);
  out.name = name_from(out.origin.empty() ? tree.work_tree() : out.origin);
  tree::ContentReader reader = tree.reader();
  out.texts = root_texts(tree, reader);
  const std::vector<Manifest> manifests = read_manifests(tree, reader);
  const NoticeCounts counts = count_notices(tree, context);
  find_licence(context, manifests, counts, out);
  find_holders(tree, reader, counts, out);
  return out;
}

}  // namespace tgpl::read
