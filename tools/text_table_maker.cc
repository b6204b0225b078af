// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Writes src/license/text_table.zst; called by tools/make-text-table:
//
//   text_table_maker SOURCES XML-FOLDER TEXTS-FOLDER OUT
//
// SOURCES says where the two folders come from. TEXTS-FOLDER has files ID.json
// of the npm package spdx-license-list: a text is added where the template of
// its licence does not match it.
#include <zstd.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "license/copyright_forms.h"
#include "license/ignored_words.h"
#include "license/text_match.h"
#include "license/text_table.h"
#include "license/tgpl.h"
#include "license_xml.h"

namespace tgpl::tools {
namespace {

namespace fs = std::filesystem;
using license::TextKind;
using license::TextTemplate;
using license::WordId;

/// Words that SPDX has in a text and that are not of it, because publishers
/// leave them out: what Creative Commons say of themselves.
struct Frame {
  std::string_view begin;
  std::string_view end;  ///< the first words of the text again; "" = none
};

constexpr Frame kFrames[] = {
    {"creative commons corporation is not a law firm",
     "the work as defined below"},
    {"creative commons corporation creative commons is not a law firm",
     "by exercising the licensed rights"},
    {"creative commons is not a party to this license", ""},
    {"creative commons is not a party to its public licenses", ""},
};

/// The index of the first word of the phrase; the number of words if it is not
/// there.
std::size_t phrase_at(const std::vector<license::TextWord>& words,
                      std::string_view phrase) {
  const auto wanted = license::words_of(phrase);
  const auto same = [](const license::TextWord& a, const license::TextWord& b) {
    return a.hash == b.hash;
  };
  const auto found = std::search(words.begin(), words.end(), wanted.begin(),
                                 wanted.end(), same);
  return static_cast<std::size_t>(found - words.begin());
}

void mark_frames(MarkedText& marked,
                 const std::vector<license::TextWord>& words) {
  for (const Frame& frame : kFrames) {
    const std::size_t begin = phrase_at(words, frame.begin);
    const std::size_t end =
        frame.end.empty() ? words.size() : phrase_at(words, frame.end);
    if (begin == words.size() || end < begin) continue;
    const std::size_t end_byte =
        end < words.size() ? words[end].begin : marked.text.size();
    const auto insert = [&](std::size_t at, Mark::Kind kind) {
      const auto place =
          std::ranges::lower_bound(marked.marks, at, {}, &Mark::at);
      marked.marks.insert(place, {at, kind, 0});
    };
    insert(end_byte, Mark::Kind::optional_end);
    insert(words[begin].begin, Mark::Kind::optional_begin);
  }
}

class TableMaker {
 public:
  void add_folder(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() == ".xml") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const bool deprecated : {false, true}) {
      for (const fs::path& file : files) {
        const XmlLicense read = read_license_xml(file.string());
        // "GPL-2.0 WITH ..." has the text of the exception, which has a file.
        const bool combined = read.id.find(" WITH ") != std::string::npos;
        if (read.deprecated == deprecated && !combined) add(read);
      }
    }
  }

  /// Texts that no template of their licence matches.
  void add_missing(const fs::path& folder) {
    const license::TextTable table(license::packed(parts_));
    for (auto& [id, words] : texts_in(folder)) {
      if (is_known(table, id, words)) continue;
      std::cerr << "as it is: " << id << '\n';
      TextTemplate text;
      text.ids = {id};
      for (const license::TextWord& word : words) {
        text.ops.push_back({license::TextOp::Kind::word, number(word.hash)});
      }
      merge(std::move(text));
    }
  }

  /// The TGPL is not in the SPDX list: its text comes with the program.
  void add_tgpl() {
    TextTemplate text;
    text.ids = {"LicenseRef-TGPL-0.1-only", "LicenseRef-TGPL-0.1-or-later"};
    const std::string_view written = license::tgpl_text();
    auto words = license::words_of(written);
    license::mark_ignored(words, license::copyright_forms(written));
    for (const license::TextWord& word : words) {
      if (word.ignored) continue;
      text.ops.push_back({license::TextOp::Kind::word, number(word.hash)});
    }
    merge(std::move(text));
  }

  license::TextTableParts take() { return std::move(parts_); }
  void set_sources(std::string sources) { parts_.sources = std::move(sources); }

 private:
  using Texts =
      std::vector<std::pair<std::string, std::vector<license::TextWord>>>;

  void add(const XmlLicense& read) {
    for (const XmlText& text : read.texts) {
      auto words = license::words_of(text.marked.text);
      license::mark_ignored(words, license::copyright_forms(text.marked.text));
      std::erase_if(words,
                    [](const license::TextWord& word) { return word.ignored; });
      MarkedText marked = text.marked;
      mark_frames(marked, words);
      std::vector<WordId> ids;
      std::vector<std::size_t> begins;
      for (const license::TextWord& word : words) {
        ids.push_back(number(word.hash));
        begins.push_back(word.begin);
      }
      TextTemplate made{text.kind, {read.id}, compiled(marked, ids, begins)};
      if (read.deprecated && has_same(made)) continue;
      merge(std::move(made));
    }
  }

  bool has_same(const TextTemplate& text) const {
    return std::ranges::any_of(
        parts_.templates, [&](const TextTemplate& other) {
          return other.kind == text.kind && other.ops == text.ops;
        });
  }

  void merge(TextTemplate text) {
    for (TextTemplate& other : parts_.templates) {
      if (other.kind != text.kind || other.ops != text.ops) continue;
      if (std::ranges::count(other.ids, text.ids[0]) == 0) {
        other.ids.push_back(text.ids[0]);
      }
      return;
    }
    parts_.templates.push_back(std::move(text));
  }

  WordId number(license::WordHash hash) {
    const auto next = static_cast<WordId>(parts_.dictionary.size());
    const auto [found, added] = numbers_.emplace(hash, next);
    if (added) parts_.dictionary.push_back(hash);
    if (next >= license::kMaxWords) throw std::runtime_error("too many words");
    return found->second;
  }

  static Texts texts_in(const fs::path& folder) {
    Texts out;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
      files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const fs::path& file : files) {
      std::ifstream in(file);
      const auto json = nlohmann::json::parse(in);
      const auto text = json["licenseText"].get<std::string>();
      auto words = license::words_of(text);
      license::mark_ignored(words, license::copyright_forms(text));
      std::erase_if(words,
                    [](const license::TextWord& word) { return word.ignored; });
      out.emplace_back(file.stem().string(), std::move(words));
    }
    return out;
  }

  bool is_known(const license::TextTable& table, const std::string& id,
                const std::vector<license::TextWord>& words) const {
    std::vector<WordId> ids;
    for (const license::TextWord& word : words) {
      ids.push_back(table.id_of(word.hash));
    }
    bool listed = false;
    for (std::size_t i = 0; i < table.size(); ++i) {
      const bool own = table.kind(i) == TextKind::license &&
                       std::ranges::count(table.ids(i), id) > 0;
      listed |= own;
      if (own &&
          license::match_template(table, table.text(i), ids, {0, ids.size()})) {
        return true;
      }
    }
    return !listed;  // deprecated
  }

  license::TextTableParts parts_;
  std::unordered_map<license::WordHash, WordId> numbers_;
};

void write_compressed(const std::string& bytes, const fs::path& file) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  constexpr int kLevel = 19;
  const std::size_t size =
      ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), kLevel);
  if (ZSTD_isError(size) != 0) throw std::runtime_error("cannot compress");
  out.resize(size);
  std::ofstream(file, std::ios::binary) << out;
}

int run(const std::vector<std::string>& arguments) {
  TableMaker maker;
  maker.set_sources(arguments.at(1));
  maker.add_folder(fs::path(arguments.at(2)));
  maker.add_folder(fs::path(arguments.at(2)) / "exceptions");
  maker.add_missing(fs::path(arguments.at(3)));
  maker.add_tgpl();
  const license::TextTableParts parts = maker.take();
  write_compressed(license::packed(parts), arguments.at(4));
  std::cerr << parts.templates.size() << " texts, " << parts.dictionary.size()
            << " words\n";
  return 0;
}

}  // namespace
}  // namespace tgpl::tools

int main(int argc, char** argv) {
  try {
    return tgpl::tools::run({argv, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
