// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "write/styling.h"

#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "header/comment_style_table.h"
#include "header/header_form.h"

namespace tgpl::write {
namespace {

/// The choice by the attribute tgpl-style; nullopt if it is not set. If it
/// names an unknown style, the file gets no comment: the user does not want the
/// style from the table.
std::optional<header::StyleChoice> by_attribute(std::string_view style,
                                                std::string_view bytes) {
  if (style.empty() || style == "set") return std::nullopt;
  if (style == "unset" || style == "none")
    return header::StyleChoice{nullptr, "no comment, set in .gitattributes"};
  if (header::find_style(style) == nullptr)
    return header::StyleChoice{
        nullptr,
        cat({"unknown comment style in .gitattributes: ", quote(style)})};
  return header::forced_style(style, bytes, "tgpl-style in .gitattributes");
}

std::optional<header::StyleChoice> by_language(std::string_view language,
                                               std::string_view bytes) {
  const std::string_view style = header::style_of_language(language);
  if (header::find_style(style) == nullptr) return std::nullopt;
  return header::forced_style(
      style, bytes,
      cat({"linguist-language=", printable(language), " in .gitattributes"}));
}

/// The requested template; nullptr if that is the bare one with tags only.
const header::Template* layout_for(const read::Context& context,
                                   const StyleOptions& options) {
  const std::string& name =
      options.layout.empty() ? context.policy.layout : options.layout;
  const header::Template& layout = read::require_template(
      context.templates, name.empty() ? header::bare_template().name : name);
  return layout.lines == header::bare_template().lines ? nullptr : &layout;
}

std::vector<header::CommentStyle> styles_for(const read::Context& context,
                                             const StyleOptions& options) {
  const header::Template* layout = layout_for(context, options);
  std::vector<header::CommentStyle> styles;
  for (const header::CommentStyle& row : header::comment_styles()) {
    styles.push_back(options.form ? header::with_form(row, *options.form)
                                  : row);
    styles.back().layout = layout;
    styles.back().known = context.templates.all;
  }
  return styles;
}

}  // namespace

Stylist::Stylist(const read::Context& context,
                 const tree::Attributes& attributes, StyleOptions options)
    : context_(context),
      attributes_(attributes),
      options_(std::move(options)),
      styles_(std::make_shared<const std::vector<header::CommentStyle>>(
          styles_for(context, options_))) {}

header::StyleChoice Stylist::choose(std::string_view path,
                                    std::string_view bytes) const {
  if (!options_.style.empty())
    return header::forced_style(options_.style, bytes, "--style");
  const tree::FileAttributes& attributes = attributes_.of(path);
  if (auto choice = by_attribute(attributes.style, bytes)) return *choice;
  const terms::StyleRule* rule = terms::style_for(context_.policy, path);
  if (rule != nullptr && header::find_style(rule->style) != nullptr)
    return header::forced_style(
        rule->style, bytes,
        cat({quote(rule->pattern), " in [policy.styles] of TGPL.toml"}));
  if (auto choice = by_language(attributes.language, bytes)) return *choice;
  return header::choose_style(path, bytes);
}

Styling Stylist::style_of(std::string_view path, std::string_view bytes) const {
  header::StyleChoice choice = choose(path, bytes);
  if (choice.style == nullptr) return {nullptr, std::move(choice.reason)};
  const auto row = choice.style - header::comment_styles().data();
  return {{styles_, styles_->data() + row}, std::move(choice.reason)};
}

void require_style(std::string_view name) {
  if (header::find_style(name) != nullptr) return;
  std::vector<std::string_view> names;
  for (const header::CommentStyle& style : header::comment_styles())
    names.push_back(style.name);
  const auto near = nearest(name, names);
  throw Error(ErrorKind::usage, cat({"unknown comment style ", quote(name)}),
              near ? cat({"did you mean '", *near, "'?"})
                   : "run 'git tgpl header styles' to list the styles");
}

}  // namespace tgpl::write
