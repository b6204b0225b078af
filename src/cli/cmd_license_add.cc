// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/error.h"
#include "base/file.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/license_id.h"
#include "cli/license_source.h"
#include "cli/terminal.h"
#include "license/verify_text.h"
#include "report/detection.h"
#include "reuse/layout.h"

namespace tgpl::cli {
namespace {

using license::TextFault;

/// Why the text is not that of the licence, as the end of a sentence.
std::string in_words(TextFault fault, const license::Detection& found,
                     std::string_view bytes) {
  switch (fault) {
    case TextFault::other:
      return cat({"it is ", found.texts[0].ids[0]});
    case TextFault::modified:
      return report::difference_in_words(found.texts[0], bytes);
    case TextFault::more: {
      const license::ByteRange& more = found.residue[0];
      return cat({"it also says ", quote(trim(bytes.substr(
                                       more.begin, more.end - more.begin)))});
    }
    case TextFault::several:
      return "it has several licence texts";
    case TextFault::unknown:
    case TextFault::none:
      break;
  }
  return "no licence text was found in it";
}

class LicenseAddCommand : public Command {
 public:
  void declare(Options& options) override {
    options.value("--from", from_, "FILE",
                  "take the text from this file; '-' is standard input");
    options.flag("-n,--dry-run", dry_run_, "only say what would be written");
    options.operand(id_, "ID", "a licence or exception of SPDX");
  }

  int run() override {
    const std::string id = known_license_id(id_);
    const LicenseSource source = source_of(id);
    require_text(id, source);
    const Folder folder(session().repository_with_work_tree().work_tree);
    const std::string path = reuse::text_path(id);
    if (const auto there = folder.read(path)) {
      return keep(path, there->bytes == source.text);
    }
    if (!dry_run_) folder.create(path, source.text);
    note(cat({dry_run_ ? "would write " : "wrote ", path, " (from ",
              printable(source.place), ")"}));
    return 0;
  }

 private:
  LicenseSource source_of(const std::string& id) {
    if (!from_.empty()) return {from_, read_named_file(from_)};
    if (auto found = text_on_machine(session(), id)) return *found;
    throw Error(
        ErrorKind::io,
        cat({"the text of ", quote(id), " is not on this machine"}),
        cat({"get it from ", address_of_text(id), " and pass it with --from"}));
  }

  static void require_text(const std::string& id, const LicenseSource& source) {
    const license::Detection found = license::detect(source.text);
    const TextFault fault = license::fault_of_text(found, id);
    if (fault == TextFault::none) return;
    throw Error(ErrorKind::config,
                cat({quote(source.place), " is not the text of ", quote(id),
                     ": ", in_words(fault, found, source.text)}),
                "a changed text needs an id of its own: LicenseRef-NAME");
  }

  static int keep(const std::string& path, bool same) {
    if (!same) {
      throw Error(ErrorKind::config, cat({quote(path), " already exists"}),
                  "remove it first to replace it");
    }
    note(cat({path, " is up to date"}));
    return 0;
  }

  std::string from_;
  bool dry_run_ = false;
  std::string id_;
};

}  // namespace

const CommandRow kLicenseAdd = {"license add",
                                "add the text of a licence to LICENSES/",
                                make_command<LicenseAddCommand>};

}  // namespace tgpl::cli
