// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/text_table.h"

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <utility>

#include "base/embedded.h"
#include "base/error.h"
#include "license/text_index.h"

namespace tgpl {

/// Written by cmake/embed.cmake: text_table.zst.
std::span<const EmbeddedFile> embedded_texts();

}  // namespace tgpl

namespace tgpl::license {
namespace {

constexpr std::string_view kMagic = "tgpl texts 2\n";

// Units of 16 bits: a word, or one of these and its value.
constexpr std::uint16_t kAny = 0xF001;
constexpr std::uint16_t kSplit = 0xF002;
constexpr std::uint16_t kJump = 0xF003;

[[noreturn]] void throw_damaged() {
  throw Error(ErrorKind::internal, "the table of licence texts is damaged");
}

class Packer {
 public:
  template <typename T>
  void number(T value) {
    for (std::size_t i = 0; i < sizeof(T); ++i) {
      out_ += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i));
    }
  }
  void text(std::string_view text) {
    number(static_cast<std::uint16_t>(text.size()));
    out_ += text;
  }
  void raw(std::string_view bytes) { out_ += bytes; }
  std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

template <typename T>
T number_at(std::string_view bytes, std::size_t at) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < sizeof(T); ++i) {
    value |=
        static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at + i]))
        << (8 * i);
  }
  return static_cast<T>(value);
}

class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : rest_(bytes) {}

  template <typename T>
  T number() {
    return number_at<T>(raw(sizeof(T)), 0);
  }
  std::string_view text() { return raw(number<std::uint16_t>()); }
  std::string_view raw(std::size_t size) {
    if (size > rest_.size()) throw_damaged();
    const std::string_view out = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return out;
  }

 private:
  std::string_view rest_;
};

std::uint16_t unit_of(TextOp::Kind kind) {
  switch (kind) {
    case TextOp::Kind::any:
      return kAny;
    case TextOp::Kind::split:
      return kSplit;
    case TextOp::Kind::jump:
      return kJump;
    case TextOp::Kind::word:
      break;
  }
  return 0;
}

TextOp::Kind kind_of_unit(std::uint16_t unit) {
  switch (unit) {
    case kAny:
      return TextOp::Kind::any;
    case kSplit:
      return TextOp::Kind::split;
    case kJump:
      return TextOp::Kind::jump;
    default:
      throw_damaged();
  }
}

std::string units_of(const TextTemplate& text) {
  Packer out;
  for (const TextOp& op : text.ops) {
    if (op.kind != TextOp::Kind::word) out.number(unit_of(op.kind));
    out.number(op.value);
  }
  return out.take();
}

void pack(Packer& out, const TextTemplate& text, const TextRuns& runs) {
  out.number(static_cast<std::uint8_t>(text.kind));
  out.number(static_cast<std::uint8_t>(text.ids.size()));
  for (const std::string& id : text.ids) out.text(id);
  out.number(static_cast<std::uint16_t>(runs.words));
  out.number(static_cast<std::uint16_t>(runs.needed));
  out.number(static_cast<std::uint16_t>(runs.optional.size()));
  for (const std::uint16_t at : runs.optional) out.number(at);
  const std::string units = units_of(text);
  out.number(static_cast<std::uint32_t>(units.size()));
  out.raw(units);
}

/// Column by column, which compresses better.
void pack(Packer& out, const std::vector<TextRun>& runs) {
  out.number(static_cast<std::uint32_t>(runs.size()));
  for (const TextRun& run : runs) out.number(run.hash);
  for (const TextRun& run : runs) out.number(run.text);
  for (const TextRun& run : runs) out.number(run.at);
}

std::vector<TextRun> unpacked_runs(Unpacker& in) {
  std::vector<TextRun> runs(in.number<std::uint32_t>());
  const std::string_view hashes = in.raw(4 * runs.size());
  const std::string_view texts = in.raw(2 * runs.size());
  const std::string_view places = in.raw(2 * runs.size());
  for (std::size_t i = 0; i < runs.size(); ++i) {
    runs[i] = {number_at<std::uint32_t>(hashes, 4 * i),
               number_at<std::uint16_t>(texts, 2 * i),
               number_at<std::uint16_t>(places, 2 * i)};
  }
  return runs;
}

std::string decompressed(std::string_view bytes) {
  const auto size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  constexpr unsigned long long kMost = 64U << 20;
  if (size == ZSTD_CONTENTSIZE_ERROR || size > kMost) throw_damaged();
  std::string out(size, '\0');
  const std::size_t got =
      ZSTD_decompress(out.data(), out.size(), bytes.data(), bytes.size());
  if (ZSTD_isError(got) != 0 || got != size) throw_damaged();
  return out;
}

constexpr std::string_view kLimits[] = {
    "agree",      "cannot",     "commercial",    "commercially", "condition",
    "conditions", "except",     "excluding",     "forbidden",    "granted",
    "grants",     "however",    "limited",       "may",          "must",
    "neither",    "no",         "noncommercial", "nor",          "not",
    "only",       "permission", "permitted",     "prohibited",   "required",
    "requires",   "restricted", "restriction",   "restrictions", "shall",
    "solely",     "unless",     "without",
};

}  // namespace

std::string packed(const TextTableParts& parts) {
  Packer out;
  out.raw(kMagic);
  out.text(parts.sources);
  out.number(static_cast<std::uint32_t>(parts.dictionary.size()));
  for (const WordHash word : parts.dictionary) out.number(word);
  out.number(static_cast<std::uint32_t>(parts.templates.size()));
  std::vector<TextRun> all;
  for (std::size_t i = 0; i < parts.templates.size(); ++i) {
    const TextRuns runs = runs_of(parts.templates[i]);
    pack(out, parts.templates[i], runs);
    for (TextRun run : runs.runs) {
      run.text = static_cast<std::uint16_t>(i);
      all.push_back(run);
    }
  }
  sort_runs(all);
  pack(out, all);
  return out.take();
}

TextTable::TextTable(std::string bytes) : bytes_(std::move(bytes)) {
  Unpacker in(bytes_);
  if (in.raw(kMagic.size()) != kMagic) throw_damaged();
  sources_ = in.text();
  fill_dictionary(in.raw(std::size_t{8} * in.number<std::uint32_t>()));
  texts_.resize(in.number<std::uint32_t>());
  for (Stored& text : texts_) {
    text.kind = static_cast<TextKind>(in.number<std::uint8_t>());
    text.ids.resize(in.number<std::uint8_t>());
    for (std::string& id : text.ids) id = in.text();
    text.words = in.number<std::uint16_t>();
    text.runs = in.number<std::uint16_t>();
    text.optional.resize(in.number<std::uint16_t>());
    for (std::uint16_t& at : text.optional) at = in.number<std::uint16_t>();
    text.units = in.raw(in.number<std::uint32_t>());
  }
  runs_ = unpacked_runs(in);
  mark_limits();
}

const TextTable& TextTable::shared() {
  static const TextTable table(decompressed(embedded_texts().front().bytes));
  return table;
}

TextTemplate TextTable::text(std::size_t text) const {
  const Stored& stored = texts_[text];
  TextTemplate out{stored.kind, stored.ids, {}};
  out.ops.reserve(stored.units.size() / 2);
  Unpacker in(stored.units);
  for (std::size_t left = stored.units.size() / 2; left > 0; --left) {
    const auto unit = in.number<std::uint16_t>();
    if (unit < kMaxWords) {
      out.ops.push_back({TextOp::Kind::word, unit});
      continue;
    }
    const TextOp::Kind kind = kind_of_unit(unit);
    out.ops.push_back({kind, in.number<std::uint16_t>()});
    --left;
  }
  return out;
}

void TextTable::fill_dictionary(std::string_view words) {
  const std::size_t count = words.size() / 8;
  slots_.resize(std::bit_ceil(count * 2 + 1));
  mask_ = slots_.size() - 1;
  limits_.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const auto hash = number_at<WordHash>(words, 8 * i);
    std::size_t at = hash & mask_;
    while (slots_[at].id != kNoWord) at = (at + 1) & mask_;
    slots_[at] = {hash, static_cast<WordId>(i)};
  }
}

void TextTable::mark_limits() {
  for (const std::string_view word : kLimits) {
    const WordId id = id_of(word_hash(word));
    if (id != kNoWord) limits_[id] = true;
  }
}

}  // namespace tgpl::license
