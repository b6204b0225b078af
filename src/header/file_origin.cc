// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/file_origin.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "base/text.h"
#include "header/generated_words.h"
#include "header/lock_files.h"

namespace tgpl::header {
namespace {

// Directories anywhere in the path where package managers and people put
// third-party files. Sorted.
constexpr std::string_view kVendorFolders[] = {
    ".yarn",        "3rd-party",     "3rd_party",
    "3rdparty",     "Carthage",      "Godeps",
    "Pods",         "_vendor",       "bower_components",
    "node_modules", "site-packages", "third-party",
    "third_party",  "thirdparty",    "vendor",
    "vendored",     "vendors",
};

// Directories that hold third-party files only at the top level, and only in
// subdirectories: "external/zlib/zlib.h", but not "src/external/api.cc".
constexpr std::string_view kVendorRoots[] = {"deps", "extern", "external",
                                             "externals"};

struct Ending {
  std::string_view end;
  Origin origin;
  std::string_view reason;
};

constexpr Ending kEndings[] = {
    {"-min.css", Origin::vendored, "minified file name"},
    {"-min.js", Origin::vendored, "minified file name"},
    {".min.css", Origin::vendored, "minified file name"},
    {".min.js", Origin::vendored, "minified file name"},
    {".min.mjs", Origin::vendored, "minified file name"},
    {".cjs.map", Origin::generated, "source map"},
    {".css.map", Origin::generated, "source map"},
    {".js.map", Origin::generated, "source map"},
    {".mjs.map", Origin::generated, "source map"},
    {".pb.cc", Origin::generated, "protocol buffer output"},
    {".pb.go", Origin::generated, "protocol buffer output"},
    {".pb.h", Origin::generated, "protocol buffer output"},
    {".designer.cs", Origin::generated, "output of a designer"},
    {".Designer.cs", Origin::generated, "output of a designer"},
    {".freezed.dart", Origin::generated, "output of build_runner"},
    {".g.cs", Origin::generated, "output of a source generator"},
    {".g.dart", Origin::generated, "output of build_runner"},
    {".mocks.dart", Origin::generated, "output of build_runner"},
    {".pb.dart", Origin::generated, "protocol buffer output"},
    {".pb.gw.go", Origin::generated, "protocol buffer output"},
    {"_pb2.pyi", Origin::generated, "protocol buffer output"},
    {"_pb2.py", Origin::generated, "protocol buffer output"},
    {"_pb2_grpc.py", Origin::generated, "protocol buffer output"},
};

bool is_any_of(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

FileOrigin by_folder(std::string_view path) {
  std::vector<std::string_view> parts = split(path, '/');
  parts.pop_back();
  for (const std::string_view part : parts) {
    if (is_any_of(part, kVendorFolders)) {
      return {Origin::vendored, "directory " + quote(part)};
    }
  }
  if (parts.size() > 1 && is_any_of(parts.front(), kVendorRoots)) {
    return {Origin::vendored, "directory " + quote(parts.front())};
  }
  return {};
}

FileOrigin by_name(std::string_view path) {
  const std::string_view name = path.substr(path.find_last_of('/') + 1);
  if (is_lock_file(name)) return {Origin::generated, "lock file"};
  for (const Ending& ending : kEndings) {
    if (name.size() > ending.end.size() && name.ends_with(ending.end)) {
      return {ending.origin, std::string(ending.reason)};
    }
  }
  return {};
}

/// Nobody writes JavaScript or CSS in lines of 5000 bytes.
FileOrigin by_line_length(std::string_view path, std::string_view head) {
  constexpr std::size_t kTooLong = 5000;
  const std::string_view suffix = path.substr(path.find_last_of('.') + 1);
  if (suffix != "js" && suffix != "mjs" && suffix != "css") return {};
  for (std::size_t at = 0; at < head.size();) {
    const Line line = line_at(head, at);
    if (line.text.size() > kTooLong)
      return {Origin::vendored, "minified, with very long lines"};
    at = line.next();
  }
  return {};
}

// What the schemas of standards name as the space of their names.
constexpr std::string_view kStandards[] = {
    "//docs.oasis-open.org/", "//java.sun.com/",
    "//purl.oclc.org/",       "//schemas.microsoft.com/",
    "//schemas.xmlsoap.org/", "//schemas.openxmlformats.org/",
    "//www.w3.org/",          "//xmlns.jcp.org/",
    "urn:oasis:names:",       "urn:schemas-microsoft-com:",
};

/// A schema that defines names of a standard comes from its publisher.
FileOrigin by_schema(std::string_view path, std::string_view head) {
  if (!path.ends_with(".xsd") && !path.ends_with(".wsdl")) return {};
  constexpr std::string_view kTarget = "targetNamespace=";
  const std::size_t at = head.find(kTarget);
  if (at == std::string_view::npos) return {};
  std::string_view space = head.substr(at + kTarget.size() + 1);
  space = space.substr(0, space.find_first_of("\"'"));
  for (const std::string_view standard : kStandards) {
    if (space.find(standard) != std::string_view::npos)
      return {Origin::vendored, cat({"schema of a standard, ", quote(space)})};
  }
  return {};
}

FileOrigin by_words(std::string_view head) {
  std::string words = generated_words(head);
  if (words.empty()) return {};
  return {Origin::generated, std::move(words)};
}

}  // namespace

FileOrigin origin_of(std::string_view path, std::string_view head) {
  for (const FileOrigin& found :
       {by_folder(path), by_name(path), by_line_length(path, head),
        by_schema(path, head), by_words(head)}) {
    if (found.origin != Origin::own) return found;
  }
  return {};
}

bool is_generated_name(std::string_view path) {
  return by_name(path).origin == Origin::generated;
}

bool has_generated_marker(std::string_view text) {
  return by_words(text).origin == Origin::generated;
}

bool is_generated(std::string_view path, std::string_view text) {
  return is_generated_name(path) || has_generated_marker(text);
}

}  // namespace tgpl::header
