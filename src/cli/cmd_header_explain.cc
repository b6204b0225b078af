// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/columns.h"
#include "base/error.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/header_context.h"
#include "cli/terminal.h"
#include "header/prologue.h"
#include "read/licensing.h"
#include "reuse/layout.h"
#include "write/path_license.h"
#include "write/planner.h"
#include "write/uncommentable.h"

namespace tgpl::cli {
namespace {

std::string row(std::string_view title, std::string_view text) {
  return labelled(cat({"  ", title}), printable(text), 12);
}

std::string number(std::size_t value) {
  return std::to_string(value);
}

/// "line 2", or the position in a line, where the prologue ends.
std::string place_of(std::string_view path, std::string_view bytes,
                     const header::CommentStyle& style) {
  const std::size_t at = header::prologue_end(bytes, style, path);
  std::size_t line = 1;
  std::size_t start = 0;
  while (start < at) {
    const std::size_t next = line_at(bytes, start).next();
    if (next > at)
      return cat(
          {"in line ", number(line), ", after column ", number(at - start)});
    start = next;
    ++line;
  }
  if (line == 1) return "line 1";
  return cat({"line ", number(line), ", after what has to come first"});
}

/// "a.c:3, in the file".
std::string source_of(std::string_view path, const check::Claim& claim) {
  const std::string place =
      claim.line == 0 ? claim.source.str()
                      : cat({claim.source, ":", std::to_string(claim.line)});
  const bool own = claim.source == path;
  return cat({claim.text, "  (", place, own ? ", in the file)" : ")"});
}

std::string claims(const check::FileLicensing& licensing) {
  const check::Statements& statements = *licensing.statements;
  std::string out;
  for (const check::Claim& claim : licensing.placed(statements.licenses))
    out += row("licence", source_of(licensing.path, claim));
  for (const check::Claim& claim : licensing.placed(statements.copyrights))
    out += row("holder", source_of(licensing.path, claim));
  return out.empty() ? row("declares", "nothing") : out;
}

class HeaderExplainCommand : public Command {
 public:
  void declare(Options& options) override {
    options.operands(paths_, "FILE", "files to explain");
  }

  int run() override {
    if (paths_.empty())
      throw Error(ErrorKind::usage, "missing FILE",
                  "use '.' for the current directory");
    const HeaderContext target(session(), paths_);
    const write::Planner planner(target.tree, target.context, target.selected(),
                                 labelling(target));
    tree::ContentReader reader = target.tree.reader();
    for (const git::Entry& entry : target.selected())
      print(cat({printable(entry.path), "\n",
                 explain(target, planner, entry, reader)}));
    return 0;
  }

 private:
  /// If licence or holder is unknown, the rest is still explained.
  write::Labelling labelling(const HeaderContext& target) {
    try {
      write::Labelling labelling{target.notice({}), !target.context.terms};
      if (target.context.terms)
        labelling.path_licenses =
            write::licenses_in_scopes(*target.context.terms);
      return labelling;
    } catch (const Error& error) {
      if (error.kind() != ErrorKind::usage) throw;
      unknown_ = error.message();
      return {{{"unknown"}, "LicenseRef-unknown"}, true};
    }
  }

  std::string explain(const HeaderContext& target,
                      const write::Planner& planner, const git::Entry& entry,
                      tree::ContentReader& reader) const {
    const std::string reason =
        write::why_unplanned(target.tree, target.context, entry);
    if (!tree::is_regular(entry))
      return row("result", cat({"skipped: ", reason}));
    const std::optional<std::string> bytes = reader.read(entry);
    if (!bytes || bytes->empty())
      return row("result",
                 bytes ? "skipped: empty file" : "skipped: no such file");
    const write::Styling styling = planner.style_of(entry.path, *bytes);
    std::string out = row(
        "style", styling.style
                     ? cat({styling.style->name, "  (", styling.reason, ")"})
                     : cat({"none: ", styling.reason}));
    if (styling.style) {
      const header::Template* layout = styling.style->layout;
      out += row("place", place_of(entry.path, *bytes, *styling.style));
      out += row("template", layout == nullptr ? "default" : layout->name);
    }
    out += claims(
        read::licensing_of(target.tree, target.context, entry, *bytes, reader));
    if (!reason.empty()) return out + row("result", cat({"skipped: ", reason}));
    std::vector<write::FilePlan> plans = {planner.plan(entry, *bytes, reader)};
    write::refuse_ignored(target.tree, target.context, plans);
    return out + row("result", outcome(target, plans.front()));
  }

  std::string outcome(const HeaderContext& target,
                      const write::FilePlan& plan) const {
    if (write::is_edit(plan.action) && !unknown_.empty())
      return cat({"unknown: ", unknown_});
    const bool sidecar = write::takes_sidecars(target.tree, target.context) ||
                         !is_utf8(plan.path);
    switch (plan.action) {
      case write::Action::none:
      case write::Action::unread:
      case write::Action::leave:
      case write::Action::generated:
      case write::Action::exempt:
        return cat({"skipped: ", plan.reason});
      case write::Action::ignored:
        return cat({"refused: ", plan.reason});
      case write::Action::header:
        return "add a header";
      case write::Action::external:
      case write::Action::sidecar:
        break;
    }
    return cat({sidecar ? "write " : "add an entry to ",
                sidecar ? reuse::sidecar_of(plan.path)
                        : std::string(reuse::kReuseName),
                ": ", plan.reason});
  }

  std::vector<std::string> paths_;
  std::string unknown_;
};

}  // namespace

const CommandRow kHeaderExplain = {
    "header explain", "explain what 'header add' would do, and why",
    make_command<HeaderExplainCommand>};

}  // namespace tgpl::cli
