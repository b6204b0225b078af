// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/survey.h"

#include <algorithm>
#include <array>
#include <mutex>
#include <optional>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/parallel.h"
#include "base/text.h"
#include "header/file_origin.h"
#include "header/read.h"
#include "header/test_data.h"
#include "license/copyright_notice.h"
#include "license/detect.h"
#include "license/tgpl.h"
#include "read/licensing.h"
#include "read/manifest.h"
#include "read/project_notice.h"
#include "reuse/covered.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"

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

/// Counts each holder of a file once.
void count_holders(const check::Statements& statements,
                   const license::Detection& words, std::string_view text,
                   Counts& counts) {
  std::set<std::string> holders;
  for (const check::Claim& claim : statements.copyrights)
    holders.insert(license::holder_of(claim.text));
  if (holders.empty()) {
    for (const license::CopyrightForm& form : words.holders)
      holders.insert(named_holder(form, text));
  }
  for (const std::string& holder : holders) ++counts[holder];
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
        const std::string text = header::without_ignored(file->bytes);
        const license::Detection words = license::detect(text);
        const std::scoped_lock lock(mutex);
        ++counts.files;
        count_claims(licensing.statements->licenses, counts.tags);
        if (licensing.statements->licenses.empty() && words.is_clear())
          ++counts.notices[words.stated()];
        count_holders(*licensing.statements, words, text, counts.holders);
      });
  counts.holders.erase("");
  counts.notices.erase("");
  return counts;
}

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
  if (!out.holders.empty()) return;
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

/// The files and directories of the tree that a text names.
std::vector<std::string> paths_in(const tree::Tree& tree,
                                  std::string_view text) {
  std::vector<std::string> paths;
  std::string words(text);
  std::ranges::replace_if(
      words,
      [](char c) {
        return std::string_view(" \t\r\n\"'`(),;").find(c) !=
               std::string_view::npos;
      },
      ' ');
  for (std::string_view word : split(words, ' ')) {
    while (word.ends_with('.') || word.ends_with('/')) word.remove_suffix(1);
    if (word.empty()) continue;
    const std::string below = cat({word, "/"});
    const bool known =
        std::ranges::any_of(tree.entries(), [&](const git::Entry& entry) {
          return entry.path == word || entry.path.starts_with(below);
        });
    if (known) paths.emplace_back(word);
  }
  return paths;
}

/// The first words beside the text that restrict it or put a part of the
/// project under something else; "" if there are none.
std::string beside_text(const license::Detection& found,
                        const std::string& text) {
  // Whole lines, because the words before say what it is about.
  const auto quoted = [&](std::size_t begin, std::size_t end) {
    const std::size_t before = text.rfind('\n', begin);
    const std::size_t first = before == std::string::npos ? 0 : before + 1;
    const std::size_t last = std::min(text.find('\n', end), text.size());
    return text.substr(first, last - first);
  };
  if (!found.residue.empty())
    return quoted(found.residue[0].begin, found.residue[0].end);
  for (const license::FoundNotice& notice : found.notices) {
    if (notice.kind == license::NoticeKind::carve_out)
      return quoted(notice.begin, notice.end);
    const bool other =
        notice.kind == license::NoticeKind::words && !notice.bare &&
        !notice.expression.empty() &&
        std::ranges::find(found.texts.front().ids, notice.expression) ==
            found.texts.front().ids.end();
    if (other) return quoted(notice.begin, notice.end);
  }
  return "";
}

/// Takes in what the table of all SPDX texts says of a licence file.
LicenseFile read_text(std::string path, std::string text,
                      license::TextMatch match) {
  const license::Detection found = license::detect(text);
  LicenseFile out{std::move(path), std::move(text), std::move(match)};
  if (found.texts.empty()) {
    if (out.match.family.empty() && found.is_clear())
      out.match.expression = found.stated();
    return out;
  }
  const license::DetectedText& first = found.texts.front();
  const bool known = !out.match.family.empty();
  if (found.texts.size() == 1 && known) out.more = beside_text(found, out.text);
  if (known || !found.is_clear()) return out;
  if (found.texts.size() > 1 || first.ids.size() == 1) {
    out.match.expression = found.stated();
  } else {
    for (const std::string& id : first.ids) {
      const spdx::License* row = spdx::find_license(id);
      if (row == nullptr || !row->deprecated)
        out.match.alternatives.push_back(id);
    }
  }
  out.match.family = first.ids.front();
  return out;
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
      texts.push_back(read_text(entry.path, *text, match));
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
  for (const LicenseFile& text : out.texts) {
    if (text.more.empty()) continue;
    for (std::string& path : paths_in(tree, text.more))
      out.carved_out.push_back(std::move(path));
  }
  find_holders(tree, reader, counts, out);
  return out;
}

std::set<std::string, std::less<>> root_license_names(const tree::Tree& tree) {
  std::set<std::string, std::less<>> names;
  for (const git::Entry& entry : tree.entries()) {
    if (entry.path.find('/') == std::string::npos &&
        reuse::may_hold_license(entry.path))
      names.insert(entry.path);
  }
  return names;
}

ProjectStatement project_statement(const tree::Tree& tree,
                                   const Context& context,
                                   const git::Config& config) {
  const Survey found = survey(tree, context, config);
  const header::Notice terms = terms_notice(context);
  ProjectStatement out{terms.expression, terms.copyrights};
  if (out.expression.empty()) out.expression = found.license;
  out.holders.insert(out.holders.end(), found.holders.begin(),
                     found.holders.end());
  out.holders.push_back(found.name);
  out.license_files = root_license_names(tree);
  return out;
}

}  // namespace tgpl::read
