// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/template.h"

#include <algorithm>
#include <array>

#include "base/embedded.h"
#include "base/text.h"
#include "header/encoding.h"
#include "header/file_origin.h"
#include "header/prologue.h"
#include "header/read.h"
#include "license/classic_notice.h"

namespace tgpl::header {
namespace {

constexpr std::size_t kMaxLines = 100;
constexpr std::size_t kLongestLine = 200;

struct Placeholder {
  std::string_view word;
  Part part;
};

constexpr auto kPlaceholders = std::to_array<Placeholder>({
    {"{contributors}", Part::contributor},
    {"{copyrights}", Part::copyright},
    {"{license}", Part::license},
});

constexpr std::string_view kKnown =
    "use '{copyrights}', '{contributors}' and '{license}', each on its own "
    "line";

/// The error in a line of text; nullopt if there is none.
std::optional<Diagnostic> text_fault(std::string_view text) {
  const auto fault = [](std::string message, std::string_view hint) {
    return Diagnostic{0, 0, std::move(message), std::string(hint)};
  };
  if (!is_plain(text))
    return fault("control character in the template",
                 "use plain text in UTF-8");
  if (text.size() > kLongestLine)
    return fault("line too long",
                 cat({"use at most ", std::to_string(kLongestLine), " bytes"}));
  if (trim_right(text).size() != text.size())
    return fault("trailing space", "remove it");
  if (text.find_first_of("{}") != std::string_view::npos)
    return fault(cat({"unknown placeholder in ", quote(text)}), kKnown);
  if (text.ends_with('\\'))
    return fault("line ends in a backslash",
                 "remove it: some languages would join the next line");
  if (text.find("-*-") != std::string_view::npos || is_vim_mode_line(text))
    return fault("editors would read this as a mode line",
                 "add it to the files instead");
  return std::nullopt;
}

bool has_licensing_information(std::string_view line) {
  const Notices statements = read_notices(line);
  return !statements.licenses.empty() || !statements.copyrights.empty() ||
         !statements.contributors.empty() || statements.snippets > 0 ||
         statements.unclosed_ignore_block || without_ignored(line) != line;
}

class TemplateReader {
 public:
  explicit TemplateReader(std::string_view name) {
    template_.name = std::string(name);
  }

  TemplateResult read(std::string_view text) {
    text.remove_prefix(bom_length(text));
    for (const Line& line : split_lines(text)) {
      if (++line_ > static_cast<int>(kMaxLines)) {
        fail("too many lines",
             cat({"use at most ", std::to_string(kMaxLines)}));
        break;
      }
      read_line(line.text);
    }
    check_ends();
    check_placeholders();
    if (result_.errors.empty()) check_text();
    if (result_.errors.empty()) result_.value = std::move(template_);
    return std::move(result_);
  }

 private:
  void fail(std::string message, std::string hint) {
    result_.errors.push_back({line_, 0, std::move(message), std::move(hint)});
  }

  void read_line(std::string_view line) {
    const auto* found =
        std::ranges::find(kPlaceholders, line, &Placeholder::word);
    if (found != kPlaceholders.end()) {
      if (count_of(found->part) > 0)
        fail(cat({"second ", quote(line)}), "remove it");
      template_.lines.push_back({found->part});
      return;
    }
    if (auto fault = text_fault(line)) {
      fail(std::move(fault->message), std::move(fault->hint));
    } else if (has_licensing_information(line)) {
      fail("the line would be read as licence information",
           "use the placeholders instead of tags");
    }
    template_.lines.push_back({Part::frame, std::string(line)});
  }

  std::ptrdiff_t count_of(Part part) const {
    return std::ranges::count(template_.lines, part, &TemplateLine::part);
  }

  void check_ends() {
    const std::vector<TemplateLine>& lines = template_.lines;
    if (lines.empty()) return;
    const auto is_blank = [](const TemplateLine& line) {
      return line.part == Part::frame && line.text.empty();
    };
    if (is_blank(lines.back())) fail("the last line is empty", "remove it");
    line_ = 1;
    if (is_blank(lines.front())) fail("the first line is empty", "remove it");
  }

  void check_placeholders() {
    line_ = 0;
    for (const Placeholder& placeholder : kPlaceholders) {
      if (count_of(placeholder.part) > 0) continue;
      fail(cat({"missing ", quote(placeholder.word)}),
           "add it: its tags would be lost");
    }
  }

  /// Checks the text as a whole, with one line for each placeholder, so that
  /// line numbers are right.
  void check_text() {
    std::string text;
    for (const TemplateLine& line : template_.lines) {
      text += line.text.empty() ? "#" : cat({"# ", line.text});
      text += "\n";
    }
    for (const license::ClassicNotice& notice :
         license::find_classic_notices(text)) {
      if (notice.points_elsewhere) continue;
      line_ = notice.line;
      fail(cat({"the text is a licence notice: ", notice.what}),
           "use text that is true under every licence, or only '{license}'");
    }
    line_ = 0;
    const FileOrigin origin = origin_of("a", text);
    if (origin.origin != Origin::own)
      fail(cat({"files with this text would not count as your own: ",
                origin.reason}),
           "change the wording");
  }

  Template template_;
  TemplateResult result_;
  int line_ = 0;
};

std::vector<Template> read_shipped() {
  constexpr std::string_view kFolder = "templates/headers/";
  constexpr std::string_view kSuffix = ".txt";
  std::vector<Template> templates;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.path.starts_with(kFolder) || !file.path.ends_with(kSuffix))
      continue;
    std::string_view name = file.path.substr(kFolder.size());
    name.remove_suffix(kSuffix.size());
    TemplateResult read = parse_template(name, file.bytes);
    if (!read.value)
      throw Error(ErrorKind::internal,
                  cat({"cannot read template ", quote(name), ": ",
                       read.errors.front().message}));
    templates.push_back(std::move(*read.value));
  }
  std::ranges::sort(templates, {}, &Template::name);
  return templates;
}

}  // namespace

TemplateResult parse_template(std::string_view name, std::string_view text) {
  return TemplateReader(name).read(text);
}

std::span<const Template> shipped_templates() {
  static const std::vector<Template> kShipped = read_shipped();
  return kShipped;
}

const Template& bare_template() {
  static const Template kBare{
      "default", {{Part::copyright}, {Part::contributor}, {Part::license}}};
  return kBare;
}

}  // namespace tgpl::header
