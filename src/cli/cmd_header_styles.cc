// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <map>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "header/comment_style_table.h"
#include "header/header_form.h"

namespace tgpl::cli {
namespace {

using header::CommentStyle;
using header::Form;
using header::StyleRow;
using Json = nlohmann::ordered_json;

/// The file names in the table for one style, or for one reason to have none.
struct Keys {
  std::vector<std::string> suffixes;
  std::vector<std::string> names;
  std::vector<std::string> languages;
};

template <typename Wanted>
Keys keys_where(Wanted wanted) {
  const auto collect = [&](std::span<const StyleRow> rows) {
    std::vector<std::string> keys;
    for (const StyleRow& row : rows) {
      if (wanted(row)) keys.emplace_back(row.key);
    }
    return keys;
  };
  return {collect(header::suffix_rows()), collect(header::name_rows()),
          collect(header::language_rows())};
}

Keys keys_of(std::string_view style) {
  return keys_where([&](const StyleRow& row) { return row.style == style; });
}

std::map<std::string_view, Keys> keys_without_style() {
  std::map<std::string_view, Keys> reasons;
  for (const auto rows : {header::suffix_rows(), header::name_rows()}) {
    for (const StyleRow& row : rows) {
      if (!row.style.empty() || reasons.contains(row.reason)) continue;
      reasons[row.reason] = keys_where([&](const StyleRow& other) {
        return other.style.empty() && other.reason == row.reason;
      });
    }
  }
  return reasons;
}

std::string shape(const CommentStyle& style) {
  if (style.form == Form::lines) return cat({style.line, " ..."});
  return cat({style.open, " ... ", trim(style.close)});
}

/// The default form, then those of --single-line and --multi-line.
std::string shapes(const CommentStyle& style) {
  std::string out;
  for (const CommentStyle& form : header::written_forms(style)) {
    const std::string one = shape(form);
    if (out.find(one) == std::string::npos)
      out += cat({out.empty() ? "" : "   or   ", one});
  }
  return out;
}

/// "  suffixes   .a .b", wrapped; "" if there are no words.
std::string folded(std::string_view title, std::string_view before,
                   const std::vector<std::string>& words) {
  constexpr std::size_t kIndent = 13;
  constexpr std::size_t kWidth = 80;
  if (words.empty()) return {};
  std::string out;
  std::string line = cat({"  ", title});
  line.resize(kIndent - 1, ' ');
  for (const std::string& word : words) {
    if (line.size() + before.size() + word.size() + 1 >= kWidth) {
      out += line + "\n";
      line.assign(kIndent - 1, ' ');
    }
    line += cat({" ", before, word});
  }
  return out + line + "\n";
}

std::string listed(const Keys& keys) {
  return folded("suffixes", ".", keys.suffixes) +
         folded("names", "", keys.names) +
         folded("languages", "", keys.languages);
}

void print_text() {
  for (const CommentStyle& style : header::comment_styles())
    print(cat({style.name, "\n  comment    ", shapes(style), "\n",
               listed(keys_of(style.name)), "\n"}));
  print(cat({"the content decides\n", listed(keys_of("by-content")), "\n"}));
  for (const auto& [reason, keys] : keys_without_style())
    print(cat({"no comment: ", reason, "\n", listed(keys), "\n"}));
}

std::string_view form_name(Form form) {
  switch (form) {
    case Form::lines:
      return "lines";
    case Form::block:
      return "block";
    case Form::line_blocks:
      break;
  }
  return "line-blocks";
}

Json with_keys(Json object, const Keys& keys) {
  object["suffixes"] = keys.suffixes;
  object["names"] = keys.names;
  object["languages"] = keys.languages;
  return object;
}

void print_json() {
  Json styles = Json::array();
  for (const CommentStyle& style : header::comment_styles())
    styles.push_back(with_keys({{"name", style.name},
                                {"form", form_name(style.form)},
                                {"line", style.line},
                                {"open", style.open},
                                {"middle", style.middle},
                                {"close", style.close}},
                               keys_of(style.name)));
  Json without = Json::array();
  for (const auto& [reason, keys] : keys_without_style())
    without.push_back(with_keys({{"reason", reason}}, keys));
  const Json out = {{"version", 1},
                    {"styles", styles},
                    {"by_content", keys_of("by-content").suffixes},
                    {"no_comment", without}};
  print(out.dump(2) + "\n");
}

class HeaderStylesCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, "FORMAT", {"json", "text"},
                   "output format");
  }

  int run() override {
    format_ == "json" ? print_json() : print_text();
    return 0;
  }

 private:
  std::string format_ = "text";
};

}  // namespace

const CommandRow kHeaderStyles = {
    "header styles", "list comment styles and the files they are for",
    make_command<HeaderStylesCommand>};

}  // namespace tgpl::cli
