// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/template_start.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "header/comment_scan.h"
#include "header/encoding.h"

namespace tgpl::header {
namespace {

constexpr auto kNone = std::string_view::npos;

struct Tag {
  std::string_view open;
  std::string_view close;
};

constexpr auto kTags = std::to_array<Tag>(
    {{"{{", "}}"}, {"{%", "%}"}, {"{#", "#}"}, {"<%", "%>"}, {"[%", "%]"}});

/// First lines of what a template makes that count only as first lines.
constexpr auto kFirstOutput = std::to_array<std::string_view>(
    {"#!", "#cloud-config", "%YAML", "<?php", "<?xml "});

/// Words with which an action of Go's templates starts, and no tag of
/// Handlebars, Vue or Jinja does.
constexpr auto kGoWords = std::to_array<std::string_view>(
    {"/*", "block \"", "define \"", "define `", "if ", "partial \"",
     "partialCached \"", "printf ", "range ", "template \"", "with "});

/// End of the tag at `at`; npos if none starts there or it is not closed.
std::size_t tag_end(std::string_view text, std::size_t at) {
  for (const Tag& tag : kTags) {
    if (!text.substr(at).starts_with(tag.open)) continue;
    const std::size_t close = text.find(tag.close, at + tag.open.size());
    return close == kNone ? kNone : close + tag.close.size();
  }
  return kNone;
}

/// A run of tags with only blanks between them.
struct TagRun {
  std::size_t end = 0;  ///< where the first thing after them starts
  bool prints_xml = false;
  bool removes_blanks = false;  ///< a tag with '-' at its end
  bool any = false;
};

TagRun read_tags(std::string_view text, std::size_t at) {
  TagRun run{skip_blanks(text, at)};
  while (run.end < text.size()) {
    const std::size_t end = tag_end(text, run.end);
    if (end == kNone) break;
    const std::string_view tag = text.substr(run.end, end - run.end);
    run.any = true;
    run.removes_blanks = run.removes_blanks || tag[tag.size() - 3] == '-';
    run.end = skip_blanks(text, end);
    if (tag.find("<?xml ") != kNone) {
      run.prints_xml = true;
      run.end = end;
      break;
    }
  }
  return run;
}

std::string_view inside_first_tag(std::string_view text,
                                  std::string_view open) {
  text = text.substr(bom_length(text));
  text = text.substr(skip_blanks(text, 0));
  while (text.starts_with("{#") || text.starts_with("{{!--")) {
    const std::size_t close = text.find(text[1] == '#' ? "#}" : "--}}");
    if (close == kNone) return {};
    text = trim_left(text.substr(close + (text[1] == '#' ? 2 : 4)));
  }
  if (!text.starts_with(open)) return {};
  text.remove_prefix(open.size());
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  return trim_left(text);
}

}  // namespace

bool extends_another(std::string_view text) {
  const std::string_view tag = inside_first_tag(text, "{%");
  return tag.starts_with("extends ") || tag.starts_with("extends\"") ||
         tag.starts_with("extends(");
}

bool is_go_template(std::string_view text) {
  const std::string_view action = inside_first_tag(text, "{{");
  if (action.size() > 1 && action[0] == '.' && is_alpha(action[1])) return true;
  if (action.size() > 1 && action[0] == '$' && action.find('=') != kNone)
    return line_at(action, 0).text.find('=') != kNone;
  return std::ranges::any_of(
      kGoWords, [&](auto word) { return action.starts_with(word); });
}

std::size_t skip_tags_before_xml(std::string_view text, std::size_t at,
                                 const CommentStyle& style) {
  // The comment of a Go template prints nothing, wherever it is.
  if (style.form == Form::lines || style.name == "go-template") return at;
  const TagRun run = read_tags(text, at);
  if (!run.any) return at;
  if (run.prints_xml) return finish_line(text, run.end);
  if (!text.substr(run.end).starts_with("<?xml ")) return at;
  const std::size_t close = text.find("?>", run.end);
  return close == kNone ? at : finish_line(text, close + 2);
}

std::string template_fault(std::string_view text, const CommentStyle& style) {
  const TagRun run = read_tags(text, 0);
  if (!run.any) return {};
  const std::string_view rest = text.substr(run.end);
  const bool counts = std::ranges::any_of(
      kFirstOutput, [&](auto first) { return rest.starts_with(first); });
  if (counts)
    return "template tags precede the first line of what the template makes";
  const std::string_view start = text.substr(skip_blanks(text, 0));
  if (style.name == "go-template" && start.size() < text.size())
    return "blanks follow, which the end of the comment would remove";
  const bool may_be_helm = start.starts_with("{{-") || start.starts_with("{%-");
  const bool own = start.starts_with(style.open) && !style.open.empty();
  if (style.form != Form::lines && may_be_helm && !own &&
      style.open.starts_with('<'))
    return "a template tag follows that removes what precedes it";
  return {};
}

}  // namespace tgpl::header
