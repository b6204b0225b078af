// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/conclusion.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/error.h"
#include "base/parallel.h"
#include "base/path.h"
#include "base/text.h"
#include "header/encoding.h"
#include "header/file_origin.h"
#include "header/read.h"
#include "header/style_choice.h"
#include "header/template_body.h"
#include "header/test_data.h"
#include "license/detect.h"
#include "license/manifest_fields.h"
#include "read/generated_mark.h"
#include "read/licensing.h"
#include "read/tag_conflict.h"
#include "reuse/covered.h"
#include "reuse/layout.h"
#include "spdx/expression.h"

namespace tgpl::read {
namespace {

bool same_expression(const std::string& a, const std::string& b) {
  const spdx::ParseResult left = spdx::parse(a);
  const spdx::ParseResult right = spdx::parse(b);
  return left.expression && right.expression &&
         spdx::same(*left.expression, *right.expression);
}

bool is_license_text(std::string_view path) {
  return reuse::is_below_texts(path) ||
         reuse::is_license_file_name(base_name(path));
}

FileClass class_of(const git::Entry& entry, std::string_view bytes,
                   const tree::Attributes& marks) {
  if (header::is_lfs_pointer(bytes)) return FileClass::lfs;
  const header::Origin origin =
      origin_of(marks.of(entry.path), entry.path, bytes).origin;
  if (origin == header::Origin::vendored) return FileClass::vendored;
  if (origin == header::Origin::generated) return FileClass::generated;
  if (is_license_text(entry.path)) return FileClass::license_text;
  if (header::is_template_body(entry.path)) return FileClass::template_body;
  if (!header::test_data_folder(entry.path).empty() ||
      header::is_golden_file(entry.path))
    return FileClass::test_data;
  return header::is_binary(bytes) ? FileClass::binary : FileClass::own;
}

std::string joined(const std::vector<check::Claim>& claims) {
  std::vector<std::string> texts;
  for (const check::Claim& claim : claims) {
    if (std::ranges::find(texts, claim.text.str()) == texts.end())
      texts.push_back(claim.text);
  }
  return join(texts, " AND ");
}

/// The field of a manifest states the licence of what it is about.
std::string stated_by(std::string_view path, std::string_view text,
                      const license::Detection& found) {
  if (const auto field = license::license_field(path, text)) {
    if (!field->expression.empty()) return field->expression;
  }
  return found.stated();
}

void take_holders(const license::Detection& found, std::string_view text,
                  FileConclusion& out) {
  for (const license::CopyrightForm& form : found.holders) {
    const std::string holder = named_holder(form, text);
    const bool known =
        holder.empty() ||
        std::ranges::any_of(out.holders, [&](const HolderEvidence& one) {
          return one.holder == holder;
        });
    if (!known) out.holders.push_back({holder, line_of(text, form.begin)});
  }
}

void settle(FileConclusion& out, std::string expression, std::string reason) {
  out.concluded = std::move(expression);
  out.reason = std::move(reason);
}

bool may_be_project(FileClass file_class) {
  return file_class != FileClass::vendored &&
         file_class != FileClass::license_text &&
         file_class != FileClass::submodule && file_class != FileClass::lfs;
}

/// The nearest source that is not in doubt.
void conclude_from(const license::Detection& found, std::string_view text,
                   const ProjectStatement& project, FileConclusion& out) {
  if (!out.conflicts.empty())
    return settle(out, "", "its sources contradict each other");
  if (!out.declared.empty())
    return settle(out, out.declared, "declared for the file");
  if (!out.stated.empty() && out.stated_clear)
    return settle(out, out.stated, "stated by the file");
  if (!out.stated.empty())
    return settle(out, "", "what the file states is not clear");
  const std::string words = license_conflict(found, text, project);
  if (!words.empty()) return settle(out, "", words);
  if (!out.folder.empty()) return settle(out, "", out.folder);
  if (!may_be_project(out.file_class))
    return settle(out, "",
                  cat({class_name(out.file_class), ", and states no licence"}));
  const std::string holder = holder_conflict(found, text, project);
  if (!holder.empty()) return settle(out, "", holder);
  if (project.expression.empty())
    return settle(out, "", "the project states no licence");
  settle(out, project.expression, "stated for the project");
}

/// Whether it is a document that declares its licence, and what else it states
/// is far below, in prose: that is about programs, and not about the document.
bool only_talks(const license::Detection& found, const FileConclusion& file) {
  constexpr std::size_t kTop = 2000;  // bytes
  constexpr std::string_view kDocuments[] = {".adoc", ".html", ".md",
                                             ".rst",  ".tex",  ".txt"};
  const bool document = std::ranges::any_of(
      kDocuments,
      [&](std::string_view end) { return file.path.ends_with(end); });
  return document && found.texts.empty() &&
         std::ranges::all_of(found.notices,
                             [](const license::FoundNotice& notice) {
                               return notice.kind == license::NoticeKind::tag ||
                                      notice.begin > kTop;
                             });
}

/// The words of a file contradict what is declared for it, however that is
/// done.
void find_conflicts(const license::Detection& found, FileConclusion& out) {
  const std::string words = stated_in_words(found);
  const bool both =
      !out.declared.empty() && !words.empty() && !only_talks(found, out);
  if (both && !is_covered_by(words, {out.declared}))
    out.conflicts.push_back(
        cat({"declares ", out.declared, ", states in words ", words}));
}

/// A file may have another licence than its project; that is no contradiction.
void compare_with_project(const ProjectStatement& project,
                          FileConclusion& out) {
  if (!may_be_project(out.file_class) || project.expression.empty()) return;
  const std::string& says = out.declared.empty() ? out.stated : out.declared;
  if (!says.empty() && !same_expression(says, project.expression))
    out.differs = project.expression;
}

/// What the files of a tree are compared with.
struct Known {
  const tree::Tree& tree;
  const Context& context;
  const ProjectStatement& project;
  std::vector<ForeignFolder> foreign;
  tree::Attributes marks;  ///< of generated files
};

FileConclusion conclusion_of(const Known& known, const git::Entry& entry,
                             tree::ContentReader& reader) {
  if (entry.mode == git::kSubmoduleMode)
    return {.path = entry.path,
            .file_class = FileClass::submodule,
            .reason = "a repository of its own"};
  const std::string bytes = reader.read(entry).value_or("");
  FileConclusion out{.path = entry.path,
                     .file_class = class_of(entry, bytes, known.marks)};
  if (is_covered_file(known.tree, entry))
    out.declared =
        joined(licensing_of(known.tree, known.context, entry, bytes, reader)
                   .statements->licenses);
  const std::string text = header::without_ignored(bytes);
  const license::Detection found = license::detect(text);
  out.stated = stated_by(entry.path, text, found);
  out.stated_clear = found.is_clear();
  if (const auto* folder = foreign_folder_of(known.foreign, entry.path))
    out.folder = folder->reason;
  take_holders(found, text, out);
  find_conflicts(found, out);
  conclude_from(found, text, known.project, out);
  compare_with_project(known.project, out);
  return out;
}

FileConclusion unread(const git::Entry& entry, std::string reason) {
  return {.path = entry.path, .reason = std::move(reason)};
}

}  // namespace

std::string_view class_name(FileClass file_class) {
  constexpr auto kNames = std::to_array<std::string_view>(
      {"own", "vendored", "generated", "template-body", "test-data",
       "license-text", "binary", "submodule", "lfs"});
  return kNames[static_cast<std::size_t>(file_class)];
}

std::vector<FileConclusion> conclude(const tree::Tree& tree,
                                     const Context& context,
                                     const ProjectStatement& project) {
  const Known known{tree, context, project, foreign_folders(tree, project),
                    generated_marks(tree, tree.entries())};
  const auto& entries = tree.entries();
  std::vector<FileConclusion> out(entries.size());
  for_each_index(
      entries.size(), [&] { return tree.reader(); },
      [&](tree::ContentReader& reader, std::size_t i) {
        if (entries[i].mode == git::kSymlinkMode) return;
        try {
          out[i] = conclusion_of(known, entries[i], reader);
        } catch (const Error& error) {
          out[i] = unread(entries[i], error.message());
        }
      });
  std::erase_if(out,
                [](const FileConclusion& one) { return one.path.empty(); });
  return out;
}

}  // namespace tgpl::read
