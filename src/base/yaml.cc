// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/yaml.h"

#include <yaml.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/text.h"

namespace tgpl {
namespace {

constexpr std::size_t kMostBytes = std::size_t{1} << 20;
constexpr std::size_t kMostWeight = std::size_t{4} << 20;
constexpr int kMostDepth = 100;
const std::string kTooDeep = "nested too deeply";

/// Ends the parsing; caught in parse_yaml().
struct Fault {
  Diagnostic at;
};

std::string text_of(const yaml_char_t* text) {
  return reinterpret_cast<const char*>(text);
}

/// The number of levels below the node.
int height_of(const YamlNode& node) {
  int height = 0;
  if (const auto* sequence = node.as<YamlSequence>()) {
    for (const YamlNode& inner : sequence->nodes)
      height = std::max(height, 1 + height_of(inner));
  } else if (const auto* mapping = node.as<YamlMapping>()) {
    for (const YamlEntry& entry : mapping->entries)
      height = std::max(height, 1 + height_of(entry.node));
  }
  return height;
}

class Event {
 public:
  explicit Event(yaml_parser_t& parser) {
    if (yaml_parser_parse(&parser, &event_) == 0) throw_problem(parser);
  }
  ~Event() { yaml_event_delete(&event_); }
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;

  yaml_event_type_t type() const { return event_.type; }
  int line() const { return static_cast<int>(event_.start_mark.line) + 1; }
  int column() const { return static_cast<int>(event_.start_mark.column) + 1; }
  YamlScalar scalar() const {
    const auto& scalar = event_.data.scalar;
    return {
        std::string(reinterpret_cast<const char*>(scalar.value), scalar.length),
        scalar.plain_implicit == 0};
  }
  /// The name of the anchor or alias; "" if there is none.
  std::string anchor() const {
    const yaml_char_t* anchor = nullptr;
    if (type() == YAML_SCALAR_EVENT) anchor = event_.data.scalar.anchor;
    if (type() == YAML_SEQUENCE_START_EVENT)
      anchor = event_.data.sequence_start.anchor;
    if (type() == YAML_MAPPING_START_EVENT)
      anchor = event_.data.mapping_start.anchor;
    if (type() == YAML_ALIAS_EVENT) anchor = event_.data.alias.anchor;
    return anchor == nullptr ? std::string() : text_of(anchor);
  }
  [[noreturn]] void refuse(std::string message) const {
    throw Fault{{line(), column(), std::move(message), ""}};
  }

 private:
  [[noreturn]] static void throw_problem(const yaml_parser_t& parser) {
    const yaml_mark_t& mark = parser.problem_mark;
    Diagnostic at{
        static_cast<int>(mark.line) + 1, static_cast<int>(mark.column) + 1,
        parser.problem == nullptr ? "out of memory" : parser.problem, ""};
    // libyaml knows the line of invalid bytes only roughly.
    if (parser.error == YAML_READER_ERROR) at.line = at.column = 0;
    throw Fault{std::move(at)};
  }

  yaml_event_t event_{};
};

class Reader {
 public:
  explicit Reader(std::string_view text) {
    if (yaml_parser_initialize(&parser_) == 0)
      throw Fault{{0, 0, "out of memory", ""}};
    yaml_parser_set_input_string(
        &parser_, reinterpret_cast<const unsigned char*>(text.data()),
        text.size());
  }
  ~Reader() { yaml_parser_delete(&parser_); }
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;

  std::vector<YamlNode> documents() {
    std::vector<YamlNode> out;
    while (true) {
      const Event event(parser_);
      if (event.type() == YAML_STREAM_END_EVENT) return out;
      if (event.type() != YAML_DOCUMENT_START_EVENT) continue;
      anchors_.clear();
      out.push_back(node(Event(parser_), 0));
    }
  }

 private:
  /// A node with an anchor, and the cost of copying it.
  struct Anchored {
    YamlNode node;
    std::size_t weight = 0;
    int height = 0;
  };

  YamlNode node(const Event& event, int depth) {
    if (depth > kMostDepth) event.refuse(kTooDeep);
    if (event.type() == YAML_ALIAS_EVENT) return copy_of(event, depth);
    const std::size_t before = weight_;
    YamlNode out{read(event, depth), event.line(), event.column()};
    const std::string anchor = event.anchor();
    if (!anchor.empty()) {
      const std::size_t own = weight_ - before;
      add_weight(own, event);
      anchors_[anchor] = {out, own, height_of(out)};
    }
    return out;
  }

  decltype(YamlNode::value) read(const Event& event, int depth) {
    add_weight(1, event);
    if (event.type() == YAML_SEQUENCE_START_EVENT) return sequence(depth);
    if (event.type() == YAML_MAPPING_START_EVENT) return mapping(depth);
    YamlScalar scalar = event.scalar();
    add_weight(scalar.text.size(), event);
    return scalar;
  }

  YamlSequence sequence(int depth) {
    YamlSequence out;
    while (true) {
      const Event event(parser_);
      if (event.type() == YAML_SEQUENCE_END_EVENT) return out;
      out.nodes.push_back(node(event, depth + 1));
    }
  }

  YamlMapping mapping(int depth) {
    YamlMapping out;
    std::set<std::string> keys;
    while (true) {
      const Event event(parser_);
      if (event.type() == YAML_MAPPING_END_EVENT) return out;
      const YamlNode key = node(event, depth + 1);
      const auto* text = key.as<YamlScalar>();
      if (text == nullptr) event.refuse("a key is not a word");
      if (!keys.insert(text->text).second)
        event.refuse(cat({"duplicate key ", quote(text->text)}));
      out.entries.push_back(
          {text->text, key.line, key.column, node(Event(parser_), depth + 1)});
    }
  }

  YamlNode copy_of(const Event& alias, int depth) {
    const std::string name = alias.anchor();
    const auto found = anchors_.find(name);
    // An anchor whose node is not complete yet does not exist either.
    if (found == anchors_.end())
      alias.refuse(cat({"unknown anchor ", quote(name)}));
    if (depth + found->second.height > kMostDepth) alias.refuse(kTooDeep);
    add_weight(found->second.weight, alias);
    YamlNode out = found->second.node;
    out.line = alias.line();
    out.column = alias.column();
    return out;
  }

  void add_weight(std::size_t weight, const Event& event) {
    weight_ += weight;
    if (weight_ > kMostWeight) event.refuse("its aliases make it too large");
  }

  yaml_parser_t parser_{};
  std::map<std::string, Anchored> anchors_;
  std::size_t weight_ = 0;  ///< nodes and bytes, copies included
};

}  // namespace

const YamlEntry* YamlMapping::find(std::string_view key) const {
  const auto found = std::ranges::find(entries, key, &YamlEntry::key);
  return found == entries.end() ? nullptr : &*found;
}

YamlResult parse_yaml(std::string_view text) {
  if (text.size() > kMostBytes)
    return {{}, Diagnostic{0, 0, "larger than 1 MiB", ""}};
  try {
    return {Reader(text).documents(), std::nullopt};
  } catch (Fault& fault) {
    return {{}, std::move(fault.at)};
  }
}

}  // namespace tgpl
