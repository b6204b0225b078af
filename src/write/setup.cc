// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/setup.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/error.h"
#include "base/shell_word.h"
#include "base/text.h"
#include "check/stated.h"
#include "license/tgpl.h"
#include "read/project_notice.h"
#include "reuse/layout.h"
#include "spdx/expression.h"
#include "spdx/license_list.h"
#include "write/collection.h"
#include "write/path_license.h"
#include "write/setup_holders.h"
#include "write/setup_others.h"
#include "write/setup_terms.h"
#include "write/uncommentable.h"

namespace tgpl::write {
namespace {

constexpr std::string_view kDefaultLicense = "LicenseRef-TGPL-0.1-or-later";

void require_valid_reuse(const read::Context& context) {
  for (const check::FileProblem& problem : context.reuse_problems) {
    if (problem.warning) continue;
    throw Error(ErrorKind::config,
                cat({"cannot read ", quote(problem.path), ": line ",
                     std::to_string(problem.diagnostic.line), ": ",
                     problem.diagnostic.message}),
                problem.diagnostic.hint);
  }
}

/// Throws if something exists where a new file will be written: a link, a
/// directory, or a file that git ignores and that is therefore not in the tree.
void require_room(const tree::Tree& tree, const SetupPlan& plan) {
  if (tree.work_tree().empty()) return;
  const Folder folder(tree.work_tree());
  for (const NewFile& file : plan.files) {
    const std::string top(split(file.path, '/').front());
    const FileKind kind = folder.kind(file.path);
    const bool odd_folder = top != file.path &&
                            folder.kind(top) != FileKind::absent &&
                            folder.kind(top) != FileKind::folder;
    if (kind == FileKind::regular) {
      throw Error(ErrorKind::usage,
                  cat({quote(file.path), " exists but is ignored"}),
                  cat({"remove it from .gitignore; run 'git check-ignore -v ",
                       shell_word(file.path), "' to find the line"}));
    }
    if (kind != FileKind::absent || odd_folder) {
      throw Error(ErrorKind::usage,
                  cat({quote(odd_folder ? top : file.path),
                       " is not a regular file or directory"}),
                  "move it away and run the command again");
    }
  }
}

std::string one_of(const std::vector<std::string>& alternatives) {
  constexpr std::size_t kShown = 3;
  std::vector<std::string> options;
  for (std::size_t i = 0; i < alternatives.size() && i < kShown; ++i)
    options.push_back(cat({"--license ", shell_word(alternatives[i])}));
  return options.empty() ? "--license EXPRESSION" : join(options, " or ");
}

/// What the ids mean that one text of the GPL stands for.
std::string_view difference_of(const std::vector<std::string>& alternatives) {
  const auto ends_with = [&](std::string_view end) {
    return std::ranges::any_of(
        alternatives, [&](const std::string& id) { return id.ends_with(end); });
  };
  if (!ends_with("-only") || !ends_with("-or-later")) return "";
  return "; -or-later also permits later versions of the licence, -only does "
         "not: the notices in the files or the README tell which it is";
}

bool same_license(const std::string& a, const std::string& b) {
  return spdx::same(*spdx::parse(a).expression, *spdx::parse(b).expression);
}

/// Whether `wanted` may be the licence of a project whose licence is unclear.
/// If the text is unknown, the user may name any licence except the TGPL and
/// one whose text was changed.
bool may_be(const read::Survey& found, const std::string& wanted) {
  if (wanted.empty()) return false;
  if (std::ranges::any_of(found.alternatives, [&](const std::string& one) {
        return same_license(one, wanted);
      }))
    return true;
  if (license::is_tgpl(wanted)) return false;
  const auto ids = spdx::license_ids(*spdx::parse(wanted).expression);
  const auto among = [](const std::vector<std::string>& list,
                        const std::string& id) {
    return std::ranges::any_of(list, [&](const std::string& one) {
      return check::without_version_choice(one) ==
             check::without_version_choice(id);
    });
  };
  return std::ranges::none_of(
             ids,
             [&](const std::string& id) { return among(found.altered, id); }) &&
         (found.alternatives.empty() ||
          std::ranges::all_of(ids, [&](const std::string& id) {
            return among(found.alternatives, id);
          }));
}

void choose_license(const read::Context& context, const read::Survey& found,
                    const SetupOptions& options, SetupPlan& plan) {
  const std::string wanted = options.license.empty()
                                 ? ""
                                 : read::canonical_expression(options.license);
  std::string present = context.terms ? context.terms->terms.license : "";
  std::string source(reuse::kTermsPath);
  if (present.empty() && !found.license.empty()) {
    present = read::canonical_expression(found.license);
    source = found.license_source;
  }
  if (!present.empty()) {
    if (options.force && !wanted.empty() && !same_license(wanted, present)) {
      plan.license = wanted;
      plan.license_source = "--license and --force";
      plan.notes.push_back(
          cat({source, " says ", present, ", and is not changed"}));
      return;
    }
    if (!wanted.empty() && !same_license(wanted, present)) {
      throw Error(
          ErrorKind::usage,
          cat({"cannot change the licence: the project is already under ",
               present, " (", source, ")"}),
          "omit --license; a new licence needs the consent of all "
          "copyright holders");
    }
    plan.license = present;
    plan.license_source = source;
    // Headers with the TGPL but no TGPL.toml: an earlier run was interrupted.
    plan.adopts = !context.terms && license::is_tgpl(present);
    return;
  }
  const bool forced = options.force && !wanted.empty();
  if (!found.unclear.empty() && !forced && !may_be(found, wanted)) {
    throw Error(ErrorKind::usage, found.unclear,
                cat({"use ", one_of(found.alternatives),
                     difference_of(found.alternatives)}));
  }
  plan.license = wanted.empty() ? std::string(kDefaultLicense) : wanted;
  plan.license_source = wanted.empty() ? "default" : "--license";
  plan.adopts = found.unclear.empty();
}

/// The paths with a licence of their own: in TGPL.toml, or as the user says,
/// which is written into a new one.
void choose_path_licenses(const read::Context& context,
                          const SetupOptions& options, SetupPlan& plan) {
  if (!options.path_licenses.empty() && context.has_terms_file)
    throw Error(
        ErrorKind::usage,
        cat({"cannot use --license-for: ", reuse::kTermsPath, " exists"}),
        cat({"add a [[scope]] with 'path' and 'license' to ",
             reuse::kTermsPath}));
  plan.path_licenses = options.path_licenses;
  if (!context.terms) return;
  plan.path_licenses = licenses_in_scopes(*context.terms);
  std::erase_if(plan.path_licenses,
                [](const PathLicense& one) { return one.expression.empty(); });
}

/// Leaves what the licence file puts under something else.
void leave_carved_out(const read::Survey& found,
                      std::vector<FilePlan>& labels) {
  for (FilePlan& label : labels) {
    const bool carved =
        is_edit(label.action) &&
        std::ranges::any_of(found.carved_out, [&](const std::string& path) {
          return label.path == path || label.path.starts_with(path + "/");
        });
    if (carved)
      label = {label.path, Action::leave,
               "the licence file of the project excepts it"};
  }
}

void plan_text(const tree::Tree& tree, const read::Survey& found,
               const std::string& id, const SetupOptions& options,
               SetupPlan& plan) {
  const std::string path = reuse::text_path(id);
  const auto answers = [&](const git::Entry& entry) {
    return entry.path.starts_with(cat({reuse::kTextsFolder, id, "."}));
  };
  if (std::ranges::any_of(tree.entries(), answers) ||
      std::ranges::find(plan.files, path, &NewFile::path) != plan.files.end())
    return;
  if (license::is_tgpl(id)) {
    plan.files.push_back({path, std::string(license::tgpl_text())});
    return;
  }
  const read::LicenseFile* source = read::text_of(found.texts, id);
  if (source == nullptr && options.text_of) {
    if (std::optional<std::string> text = options.text_of(id)) {
      plan.files.push_back({path, std::move(*text)});
      return;
    }
  }
  if (source == nullptr) {
    plan.notes.push_back(
        cat({"no file with the text of ", id, " alone; add it as ", path}));
    plan.missing_texts.push_back(id);
    return;
  }
  plan.files.push_back({path, source->text});
}

void plan_texts(const tree::Tree& tree, const read::Survey& found,
                const SetupOptions& options, SetupPlan& plan) {
  std::vector<std::string> expressions = {plan.license};
  for (const PathLicense& one : plan.path_licenses)
    expressions.push_back(one.expression);
  for (const std::string& expression : expressions) {
    const spdx::ParseResult parsed = spdx::parse(expression);
    for (const std::string& id : spdx::license_ids(*parsed.expression))
      plan_text(tree, found, std::string(spdx::text_id(id)), options, plan);
  }
  if (license::is_tgpl(plan.license) && found.texts.empty() &&
      !tree.contains(reuse::kLicensePath)) {
    plan.files.push_back(
        {std::string(reuse::kLicensePath), std::string(license::tgpl_text())});
  }
}

}  // namespace

bool SetupPlan::empty() const {
  return files.empty() &&
         std::ranges::none_of(labels, [](const FilePlan& label) {
           return label.action == Action::header ||
                  label.action == Action::external;
         });
}

SetupPlan plan_setup(const tree::Tree& tree, const read::Context& context,
                     const git::Config& config, const SetupOptions& options) {
  read::require_valid_terms(context);
  require_valid_reuse(context);
  const read::Survey found = read::survey(tree, context, config);
  SetupPlan plan;
  choose_license(context, found, options, plan);
  choose_holders(tree, context, config, found, options, plan);
  choose_path_licenses(context, options, plan);
  plan_texts(tree, found, options, plan);
  const header::Notice notice{plan.holders, plan.license};
  plan.dot_license = takes_sidecars(tree, context);
  plan.has_reuse_toml = tree.contains(reuse::kReuseName);
  if (options.headers) {
    Labelling labelling{notice, plan.adopts};
    if (options.holders.empty()) labelling.also_ours = found.holders;
    labelling.path_licenses =
        context.terms ? licenses_in_scopes(*context.terms) : plan.path_licenses;
    labelling.excluded = options.excluded;
    plan.labels = plan_labels(tree, context, tree.entries(), labelling);
    leave_collections(plan.labels);
    leave_carved_out(found, plan.labels);
    plan.by_others = files_of_others(tree, plan, options);
  }
  if (!context.has_terms_file) {
    plan.files.push_back(terms_file(found, context, options, plan));
  }
  require_room(tree, plan);
  return plan;
}

tree::Applied apply_setup(const tree::Tree& tree, const read::Context& context,
                          const SetupPlan& plan) {
  const git::Writing writing(tree.session());
  const Folder folder(tree.work_tree());
  tree::Applied applied = apply_labels(tree, context, plan.labels);
  // TGPL.toml is written last, because it marks the project as set up: after a
  // failed run, the next one must do the remaining work.
  for (const NewFile& file : plan.files) {
    if (file.path == reuse::kTermsPath && !applied.failures.empty()) break;
    try {
      folder.create(file.path, file.text);
      applied.changed.push_back(file.path);
    } catch (const Error& error) {
      applied.failures.push_back({file.path, error.message(), error.hint()});
    }
  }
  std::ranges::sort(applied.changed);
  return applied;
}

}  // namespace tgpl::write
