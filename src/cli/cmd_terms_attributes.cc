// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <optional>
#include <utility>

#include "base/diff.h"
#include "base/error.h"
#include "base/file.h"
#include "base/leftover.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "git/repository.h"
#include "read/terms_file.h"
#include "terms/attributes.h"
#include "terms/export/format.h"
#include "terms/read.h"

namespace tgpl::cli {
namespace {

const std::string kAttributes = ".gitattributes";

terms::Terms terms_in(const Folder& folder) {
  terms::ReadResult result =
      terms::read_terms(read::read_terms_file(folder).bytes);
  if (result.terms) return std::move(*result.terms);
  throw Error(ErrorKind::config,
              cat({"TGPL.toml is not valid: ", result.errors.front().message}),
              "run 'git tgpl terms check' for details");
}

std::string lines_for(terms::Terms terms) {
  return terms::exports::find_format("attributes")
      ->print({std::move(terms), "", "", ""});
}

class TermsAttributesCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("-n,--dry-run", dry_run_,
                 "with --write: print the change as a patch");
    options.flag("--write", write_, "write the lines to .gitattributes");
  }

  int run() override {
    if (dry_run_ && !write_)
      throw Error(ErrorKind::usage, "--dry-run requires --write");
    const Folder folder(session().repository_with_work_tree().work_tree);
    const std::string block =
        terms::attributes_block(lines_for(terms_in(folder)));
    if (!write_) {
      print(block);
      return 0;
    }
    return put(folder, block);
  }

 private:
  int put(const Folder& folder, const std::string& block) const {
    const FileKind kind = folder.kind(kAttributes);
    if (kind != FileKind::absent && kind != FileKind::regular)
      throw Error(ErrorKind::io, ".gitattributes is not a regular file");
    const auto file = folder.read(kAttributes);
    const std::string before = file ? file->bytes : std::string();
    const std::string after = terms::with_attributes(before, block);
    if (!dry_run_) remove_leftovers_in(folder);
    if (before == after) {
      print("nothing to change\n");
    } else if (dry_run_) {
      print_data(unified_diff(
          kAttributes,
          file ? std::optional<std::string_view>(before) : std::nullopt,
          after));
    } else {
      const git::Writing writing(session());
      file ? folder.replace(kAttributes, after, file->stamp)
           : folder.create(kAttributes, after);
      print("wrote .gitattributes\n");
    }
    return 0;
  }

  bool dry_run_ = false;
  bool write_ = false;
};

}  // namespace

const CommandRow kTermsAttributes = {"terms attributes",
                                     "print the terms as git attributes",
                                     make_command<TermsAttributesCommand>};

}  // namespace tgpl::cli
