// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license_xml.h"

#include <algorithm>
#include <pugixml.hpp>
#include <stdexcept>
#include <utility>

#include "base/text.h"
#include "wordings.h"

namespace tgpl::tools {
namespace {

using license::TextKind;
using license::TextOp;

constexpr int kCopyrightWords = 40;

class TextWriter {
 public:
  MarkedText write(const pugi::xml_node& node) {
    children(node);
    return std::move(out_);
  }

 private:
  void mark(Mark::Kind kind, int words = 0) {
    out_.marks.push_back({out_.text.size(), kind, words});
  }

  void children(const pugi::xml_node& node) {
    for (const pugi::xml_node& child : node.children()) one(child);
  }

  void one(const pugi::xml_node& node) {
    const std::string_view name = node.name();
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      return words(node.value());
    }
    if (name == "notes" || name == "crossRefs" || name == "obsoletedBys") {
      return;
    }
    if (name == "optional" || name == "titleText") return optional(node);
    if (name == "bullet") return bullet(node);
    if (name == "alt") return replaceable(node);
    if (name == "copyrightText") return copyright();
    const bool block = name == "p" || name == "item" || name == "list" ||
                       name == "br" || name == "standardLicenseHeader";
    if (block) out_.text += '\n';
    children(node);
    if (block) out_.text += '\n';
  }

  /// Where lines end in the XML says nothing.
  void words(std::string_view text) {
    for (const char c : text) out_.text += is_space(c) ? ' ' : c;
  }

  void optional(const pugi::xml_node& node) {
    out_.text += ' ';
    mark(Mark::Kind::optional_begin);
    out_.text += ' ';
    children(node);
    out_.text += ' ';
    mark(Mark::Kind::optional_end);
    out_.text += ' ';
  }

  void bullet(const pugi::xml_node& node) {
    out_.text += '\n';
    optional(node);
  }

  void copyright() {
    out_.text += '\n';
    mark(Mark::Kind::any, kCopyrightWords);
    out_.text += '\n';
  }

  void replaceable(const pugi::xml_node& node) {
    const std::string_view pattern = node.attribute("match").value();
    const std::string own = plain(node);
    auto wordings = wordings_of(pattern);
    if (!wordings) wordings = {std::string{kAnyMark, '\x3C'}};
    std::erase(*wordings, own);
    wordings->insert(wordings->begin(), own);
    out_.text += ' ';
    mark(Mark::Kind::choice_begin);
    for (std::size_t i = 0; i < wordings->size(); ++i) {
      if (i > 0) mark(Mark::Kind::choice_next);
      wording((*wordings)[i]);
    }
    mark(Mark::Kind::choice_end);
    out_.text += ' ';
  }

  static std::string plain(const pugi::xml_node& node) {
    std::string out;
    for (const char c : std::string_view(node.text().get())) {
      out += is_space(c) ? ' ' : c;
    }
    return std::string(trim(out));
  }

  void wording(std::string_view text) {
    out_.text += ' ';
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == kAnyMark && i + 1 < text.size()) {
        out_.text += ' ';
        mark(Mark::Kind::any, text[++i]);
        out_.text += ' ';
      } else {
        out_.text += text[i];
      }
    }
    out_.text += ' ';
  }

  MarkedText out_;
};

/// Writes the program: each part with forward steps over it.
class Compiler {
 public:
  void word(license::WordId id) { ops_.push_back({TextOp::Kind::word, id}); }

  void mark(const Mark& mark) {
    switch (mark.kind) {
      case Mark::Kind::optional_begin:
        open();
        break;
      case Mark::Kind::optional_end:
        close_optional();
        break;
      case Mark::Kind::choice_begin:
        open();
        break;
      case Mark::Kind::choice_next:
        next_choice();
        break;
      case Mark::Kind::choice_end:
        close_choice();
        break;
      case Mark::Kind::any:
        ops_.push_back(
            {TextOp::Kind::any, static_cast<std::uint16_t>(mark.words)});
        break;
    }
  }

  std::vector<TextOp> take() { return std::move(ops_); }

 private:
  struct Part {
    std::size_t split = 0;           ///< the last split, which is to be aimed
    std::vector<std::size_t> jumps;  ///< to the end
  };

  void open() {
    open_.push_back({ops_.size(), {}});
    ops_.push_back({TextOp::Kind::split, 0});
  }

  void aim(std::size_t at) {
    ops_[at].value = static_cast<std::uint16_t>(ops_.size() - at);
  }

  void close_optional() {
    const Part part = std::move(open_.back());
    open_.pop_back();
    if (ops_.size() == part.split + 1) return ops_.pop_back();
    aim(part.split);
  }

  void next_choice() {
    Part& part = open_.back();
    part.jumps.push_back(ops_.size());
    ops_.push_back({TextOp::Kind::jump, 0});
    aim(part.split);
    part.split = ops_.size();
    ops_.push_back({TextOp::Kind::split, 0});
  }

  /// The last wording is no choice: its split goes on to its own words.
  void close_choice() {
    const Part part = std::move(open_.back());
    open_.pop_back();
    ops_.erase(ops_.begin() + static_cast<std::ptrdiff_t>(part.split));
    for (const std::size_t jump : part.jumps) aim(jump);
  }

  std::vector<TextOp> ops_;
  std::vector<Part> open_;
};

void add_texts(const pugi::xml_node& node, TextKind kind, XmlLicense& out) {
  for (const pugi::xml_node& child : node.children()) {
    const std::string_view name = child.name();
    if (name == "standardLicenseHeader") {
      out.texts.push_back({TextKind::header, TextWriter().write(child)});
    } else if (name == "text") {
      out.texts.push_back({kind, TextWriter().write(child)});
      add_texts(child, kind, out);
    } else if (child.first_child() != nullptr) {
      add_texts(child, kind, out);
    }
  }
}

}  // namespace

XmlLicense read_license_xml(const std::string& path) {
  pugi::xml_document document;
  const auto flags = pugi::parse_default | pugi::parse_ws_pcdata;
  if (!document.load_file(path.c_str(), flags)) {
    throw std::runtime_error("cannot read " + path);
  }
  const pugi::xml_node root = document.child("SPDXLicenseCollection");
  const bool exception = root.child("exception") != nullptr;
  const pugi::xml_node node = root.child(exception ? "exception" : "license");
  XmlLicense out;
  out.id = node.attribute("licenseId").value();
  out.deprecated = node.attribute("isDeprecated").as_bool();
  for (pugi::xml_node by = node.child("obsoletedBys").child("obsoletedBy"); by;
       by = by.next_sibling("obsoletedBy")) {
    out.id = trim(by.text().get());
    break;
  }
  add_texts(node, exception ? TextKind::exception : TextKind::license, out);
  if (out.id.empty() || out.texts.empty()) {
    throw std::runtime_error("no licence in " + path);
  }
  return out;
}

std::vector<TextOp> compiled(const MarkedText& marked,
                             const std::vector<license::WordId>& word_ids,
                             const std::vector<std::size_t>& word_begins) {
  Compiler out;
  std::size_t word = 0;
  for (const Mark& mark : marked.marks) {
    for (; word < word_ids.size() && word_begins[word] < mark.at; ++word) {
      out.word(word_ids[word]);
    }
    out.mark(mark);
  }
  for (; word < word_ids.size(); ++word) out.word(word_ids[word]);
  return out.take();
}

}  // namespace tgpl::tools
