// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/diff.h"
#include "base/error.h"
#include "base/file.h"
#include "base/leftover.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "git/repository.h"
#include "read/read_state.h"
#include "read/terms_file.h"
#include "reuse/layout.h"
#include "terms/digest.h"
#include "terms/edit.h"
#include "terms/preset.h"
#include "terms/read.h"

namespace tgpl::cli {
namespace {

Error fault_in_terms(const Diagnostic& fault) {
  std::string place;
  if (fault.line > 0)
    place = cat({reuse::kTermsPath, ":", std::to_string(fault.line)});
  if (fault.line > 0 && fault.column > 0)
    place += cat({":", std::to_string(fault.column)});
  if (!place.empty()) place += ": ";
  return {ErrorKind::config, cat({place, fault.message}), fault.hint};
}

class TermsSetCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("-n,--dry-run", dry_run_, "print the change as a patch");
    options.value("--preset", preset_, "NAME",
                  "set usage, reservation, conditions and mixed to a preset; "
                  "each changes 'search' too");
    options.flag("--unset", unset_, "remove the key");
    options.optional_operand(key_, "KEY",
                             "key to change, such as usage.train-ai");
    options.optional_operand(
        value_, "VALUE",
        "new value, unquoted; separate list items with commas");
  }

  int run() override {
    check_usage();
    const Folder folder(session().repository_with_work_tree().work_tree);
    const std::string path(reuse::kTermsPath);
    const ReadFile file = read::read_terms_file(folder);
    const std::string edited = edit(file.bytes);
    if (!dry_run_) remove_leftovers_in(folder);
    if (edited == file.bytes) {
      print("nothing to change\n");
      return 0;
    }
    if (dry_run_) {
      print_data(unified_diff(path, file.bytes, edited));
      return 0;
    }
    const git::Writing writing(session());
    folder.replace(path, edited, file.stamp);
    tell(file.bytes, edited);
    return 0;
  }

 private:
  void check_usage() const {
    const bool one = !preset_.empty();
    if (one && (unset_ || !key_.empty())) {
      throw Error(ErrorKind::usage, "cannot use --preset with KEY or --unset",
                  "omit KEY and --unset");
    }
    if (one) return;
    if (key_.empty() || unset_ != value_.empty()) {
      throw Error(ErrorKind::usage, "missing KEY or VALUE",
                  "as in 'git tgpl terms set usage.search allow', or "
                  "'--unset KEY'");
    }
  }

  std::string edit(const std::string& text) const {
    terms::ReadResult now = terms::read_terms(text);
    if (!now.terms && !preset_.empty())
      throw fault_in_terms(now.errors.front());
    if (preset_.empty()) {
      terms::Setting setting = terms::set_key(text, key_, value_);
      if (!setting.text) throw fault_in_terms(setting.fault);
      return *setting.text;
    }
    const terms::Terms stance = terms::preset(preset_);
    now.terms->usage = stance.usage;
    now.terms->reservation = stance.reservation;
    now.terms->conditions = stance.conditions;
    now.terms->mixed = stance.mixed;
    if (auto edited = terms::edit_terms(text, *now.terms)) return *edited;
    throw Error(ErrorKind::config,
                "cannot set the preset without changing more than its keys",
                "edit TGPL.toml by hand");
  }

  static void tell(const std::string& before, const std::string& after) {
    const auto flat = [](const std::string& text) {
      const TomlResult toml = parse_toml(text);
      return toml.document ? terms::flattened(*toml.document)
                           : std::vector<terms::KeyValue>{};
    };
    const auto or_none = [](const std::string& value) {
      return value.empty() ? std::string("none") : printable(value);
    };
    for (const terms::KeyChange& change :
         terms::changes(flat(before), flat(after)))
      print(cat({printable(change.key), ": ", or_none(change.before), " -> ",
                 or_none(change.after), "\n"}));
  }

  bool dry_run_ = false;
  bool unset_ = false;
  std::string preset_;
  std::string key_;
  std::string value_;
};

}  // namespace

const CommandRow kTermsSet = {"terms set", "change one key of TGPL.toml",
                              make_command<TermsSetCommand>};

}  // namespace tgpl::cli
