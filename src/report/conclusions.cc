// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "report/conclusions.h"

#include <map>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "base/text.h"

namespace tgpl::report {
namespace {

using Json = nlohmann::ordered_json;
using read::FileConclusion;

std::string or_none(const std::string& text) {
  return text.empty() ? "none" : printable(text);
}

/// JSON and CSV name the class as a key.
std::string spoken(std::string_view class_name) {
  return class_name == "vendored" ? "third-party" : std::string(class_name);
}

std::string row_of(const FileConclusion& file) {
  std::string out =
      cat({printable(file.path), ": ",
           file.concluded.empty() ? "unknown" : printable(file.concluded), " (",
           printable(file.reason), ")\n"});
  for (const std::string& conflict : file.conflicts)
    out += cat({"  conflict: ", printable(conflict), "\n"});
  if (!file.differs.empty())
    out += cat({"  differs from the project: ", printable(file.differs), "\n"});
  return out;
}

/// The number of files of each class with each conclusion.
std::string summary_of(std::span<const FileConclusion> files) {
  std::map<std::pair<std::string, std::string>, std::size_t> counts;
  std::size_t conflicts = 0;
  std::size_t different = 0;
  for (const FileConclusion& file : files) {
    ++counts[{std::string(read::class_name(file.file_class)), file.concluded}];
    if (!file.conflicts.empty()) ++conflicts;
    if (!file.differs.empty()) ++different;
  }
  std::string out =
      cat({"\n", counted(files.size(), "file"), ", ", std::to_string(conflicts),
           " with a conflict, ", std::to_string(different),
           " under another licence than the project\n"});
  for (const auto& [key, count] : counts)
    out += cat({"  ", spoken(key.first), ", ",
                key.second.empty() ? "unknown" : printable(key.second), ": ",
                std::to_string(count), "\n"});
  out +=
      "declared: in a tag, a .license file or REUSE.toml; stated: in a tag or "
      "in words\n";
  return out;
}

std::string holders_of(const FileConclusion& file) {
  std::vector<std::string> names;
  for (const read::HolderEvidence& one : file.holders)
    names.push_back(one.holder);
  return join(names, ";");
}

std::string csv_field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos)
    return std::string(text);
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

std::string csv_line(const std::vector<std::string>& fields) {
  std::vector<std::string> out;
  for (const std::string& field : fields) out.push_back(csv_field(field));
  return join(out, ",") + "\r\n";
}

Json json_of(const FileConclusion& file) {
  Json holders = Json::array();
  for (const read::HolderEvidence& one : file.holders)
    holders.push_back({{"holder", one.holder}, {"line", one.line}});
  return {{"path", file.path},
          {"class", read::class_name(file.file_class)},
          {"declared", file.declared},
          {"stated", file.stated},
          {"stated_clear", file.stated_clear},
          {"folder", file.folder},
          {"concluded", file.concluded},
          {"reason", file.reason},
          {"holders", std::move(holders)},
          {"conflicts", file.conflicts},
          {"differs_from_project", file.differs}};
}

}  // namespace

std::string print_conclusions(std::span<const FileConclusion> files) {
  std::string out;
  for (const FileConclusion& file : files) out += row_of(file);
  return out + summary_of(files);
}

std::string print_conclusions_json(std::span<const FileConclusion> files) {
  Json rows = Json::array();
  for (const FileConclusion& file : files) rows.push_back(json_of(file));
  const Json out = {{"format", 1}, {"files", std::move(rows)}};
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string print_conclusions_csv(std::span<const FileConclusion> files) {
  std::string out =
      csv_line({"path", "class", "declared", "stated", "concluded", "reason",
                "holders", "conflicts", "differs_from_project"});
  for (const FileConclusion& file : files)
    out += csv_line({file.path, std::string(read::class_name(file.file_class)),
                     or_none(file.declared), or_none(file.stated),
                     file.concluded.empty() ? "unknown" : file.concluded,
                     file.reason, holders_of(file), join(file.conflicts, ";"),
                     file.differs});
  return out;
}

}  // namespace tgpl::report
