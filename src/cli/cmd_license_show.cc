// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/columns.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/license_id.h"
#include "cli/license_source.h"
#include "cli/terminal.h"
#include "license/tgpl.h"
#include "spdx/license_list.h"

namespace tgpl::cli {
namespace {

std::string row(std::string_view title, std::string_view text) {
  return labelled(cat({"  ", title}), printable(text), 15);
}

/// What the SPDX list says of the id.
std::string facts(const std::string& id) {
  if (const spdx::License* license = spdx::find_license(id)) {
    std::string out;
    if (!license->name.empty()) out += row("name", license->name);
    out += row("OSI approved", license->osi ? "yes" : "no");
    if (!license->deprecated) return out;
    const auto instead = spdx::replacement_for(id);
    return out + row("deprecated",
                     instead ? cat({"use ", *instead}) : std::string("yes"));
  }
  if (license::is_tgpl(id)) {
    return row("name", "Training Giveback Public Licence 0.1 (draft)");
  }
  return row("kind", "exception, follows WITH");
}

class LicenseShowCommand : public Command {
 public:
  void declare(Options& options) override {
    options.flag("--text", text_only_, "print the text only");
    options.operand(id_, "ID", "a licence or exception of SPDX");
  }

  int run() override {
    const std::string id = known_license_id(id_);
    auto source = text_in_repository(session(), id);
    if (!source) source = text_on_machine(session(), id);
    if (text_only_) return print_text(id, source);
    std::string out = cat({id, "\n", facts(id)});
    out +=
        row("text",
            source ? source->place
                   : cat({"not on this machine; see ", address_of_text(id)}));
    if (source) out += cat({"\n", source->text});
    print(out);
    return 0;
  }

 private:
  static int print_text(const std::string& id,
                        const std::optional<LicenseSource>& source) {
    if (!source) {
      throw Error(ErrorKind::io,
                  cat({"the text of ", quote(id), " is not on this machine"}),
                  cat({"see ", address_of_text(id)}));
    }
    print(source->text);
    return 0;
  }

  bool text_only_ = false;
  std::string id_;
};

}  // namespace

const CommandRow kLicenseShow = {"license show",
                                 "show facts about a licence, and its text",
                                 make_command<LicenseShowCommand>};

}  // namespace tgpl::cli
