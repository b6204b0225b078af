// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "license/trigger.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <queue>
#include <string>

#include "base/text.h"

namespace tgpl::license {
namespace {

constexpr std::uint16_t kFar = 3000;  // bytes that are read with a trigger
constexpr std::uint16_t kNear = 600;  // with one that is common in code
constexpr std::size_t kGap = 9000;    // read too, between two that are far

struct Trigger {
  std::string_view text;  ///< in lower case
  std::uint16_t around = kFar;
  bool starts_word = false;  ///< "f(c)" is a call
};

// Each notice and each stretch of a licence text has one.
constexpr Trigger kTriggers[] = {
    {"(c)", kNear, true},
    {"&copy;"},
    {"&#169;"},
    {"&#xa9;"},
    {"\xA9", kNear},
    {"@author"},
    {"all rights"},
    {"author:"},
    {"authors:"},
    {"confidential"},
    {"copr."},
    {"copyright"},
    {"copying", kNear},
    {"copyleft"},
    {"copywrite"},
    {"copyrigth"},
    {"covenant"},
    {"creativecommons"},
    {"disclaim"},
    {"distribut", kNear},
    {"do not copy"},
    {"erlaubnis"},
    {"fdlnotice"},
    {"free softw"},
    {"freely", kNear},
    {"gpl", kNear},
    {"https://", kNear},
    {"http://", kNear},
    {"licen"},
    {"lizen"},
    {"\\author"},
    {"merchantab"},
    {"permission", kNear},
    {"permitted", kNear},
    {"proprietar"},
    {"public domain"},
    {"publicdomain"},
    {"redistrib"},
    {"reproduction", kNear},
    {"spdx-"},
    {"trade secret"},
    {"unencumbered"},
    {"warrant"},
    {"what you want"},
    {"whatever way"},
    {"written by"},
};

bool is_name_byte(char c) {
  return is_alnum(c) || c == '_' || c == ')';
}

/// The automaton of Aho and Corasick over lower-case letters: one step a byte.
class Automaton {
 public:
  Automaton() {
    add_state();
    for (const Trigger& trigger : kTriggers) add(trigger);
    link();
  }

  std::uint16_t next(std::uint16_t state, char byte) const {
    return next_[state][static_cast<unsigned char>(byte)];
  }
  /// The trigger that ends in this state, or nullptr.
  const Trigger* ended(std::uint16_t state) const { return ended_[state]; }

 private:
  static unsigned char upper(unsigned char c) {
    return c >= 'a' && c <= 'z' ? static_cast<unsigned char>(c - 32) : c;
  }

  std::uint16_t add_state() {
    next_.emplace_back();
    next_.back().fill(0);
    ended_.push_back(nullptr);
    return static_cast<std::uint16_t>(next_.size() - 1);
  }

  void add(const Trigger& trigger) {
    std::uint16_t state = 0;
    for (const char c : trigger.text) {
      const auto byte = static_cast<unsigned char>(c);
      std::uint16_t to = next_[state][byte];
      if (to == 0) {
        to = add_state();
        next_[state][byte] = to;
      }
      state = to;
    }
    ended_[state] = &trigger;
  }

  void link() {
    std::vector<std::uint16_t> back(next_.size(), 0);
    std::queue<std::uint16_t> open;
    open.push(0);
    while (!open.empty()) {
      const std::uint16_t state = open.front();
      open.pop();
      if (ended_[state] == nullptr) ended_[state] = ended_[back[state]];
      for (std::size_t c = 0; c < 256; ++c) {
        const std::uint16_t to = next_[state][c];
        const std::uint16_t other =
            state == 0 ? std::uint16_t{0} : next_[back[state]][c];
        if (to == 0) {
          next_[state][c] = other;
        } else {
          back[to] = other;
          open.push(to);
        }
      }
      for (std::size_t c = 'a'; c <= 'z'; ++c) {
        next_[state][upper(static_cast<unsigned char>(c))] = next_[state][c];
      }
    }
  }

  std::vector<std::array<std::uint16_t, 256>> next_;
  std::vector<const Trigger*> ended_;
};

constexpr std::size_t kLine = 500;  // a longer line is cut
constexpr std::size_t kLongest = std::size_t{4} << 20;
constexpr std::size_t kRepeated = std::size_t{192} << 10;

struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Whether the trigger whose last byte is at `last` is one.
bool counts(const Trigger& trigger, std::string_view text, std::size_t last) {
  const std::size_t begin = last + 1 - trigger.text.size();
  return !trigger.starts_word || begin == 0 || !is_name_byte(text[begin - 1]);
}

/// A part with a far trigger may begin before those that are there.
void add_part(std::vector<Part>& parts, Part part) {
  while (!parts.empty() && part.begin <= parts.back().end) {
    part.begin = std::min(part.begin, parts.back().begin);
    part.end = std::max(part.end, parts.back().end);
    parts.pop_back();
  }
  parts.push_back(part);
}

std::vector<Part> parts_near_triggers(std::string_view text) {
  static const Automaton automaton;
  std::vector<Part> out;
  std::size_t far_end = 0;
  std::uint16_t state = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    state = automaton.next(state, text[at]);
    const Trigger* trigger = automaton.ended(state);
    if (trigger == nullptr || !counts(*trigger, text, at)) continue;
    std::size_t begin = at - std::min<std::size_t>(at, trigger->around);
    const std::size_t end = std::min(at + trigger->around, text.size());
    if (trigger->around == kFar) {
      if (far_end > 0 && begin < far_end + kGap)
        begin = std::min(begin, far_end);
      far_end = end;
    }
    add_part(out, {begin, end});
  }
  return out;
}

/// The part with the beginning of its first line and the end of its last.
Part whole_lines(std::string_view text, Part part) {
  const std::size_t back = std::min(part.begin, kLine);
  const std::string_view before = text.substr(part.begin - back, back);
  const std::size_t line = before.find_last_of("\r\n");
  if (line != std::string_view::npos) {
    part.begin = part.begin - back + line + 1;
  } else if (back == part.begin) {
    part.begin = 0;
  }
  const std::string_view after = text.substr(part.end, kLine);
  part.end += std::min(after.find_first_of("\r\n"), after.size());
  return part;
}

}  // namespace

std::vector<std::string_view> parts_to_read(std::string_view text) {
  std::vector<std::string_view> out;
  std::size_t done = 0;
  for (Part part : parts_near_triggers(text)) {
    part = whole_lines(text, part);
    part.begin = std::max(part.begin, done);
    if (part.begin >= part.end) continue;
    done = part.end;
    while (part.end - part.begin > kLongest) {
      out.push_back(text.substr(part.begin, kLongest));
      part.begin += kLongest - kRepeated;
    }
    out.push_back(text.substr(part.begin, part.end - part.begin));
  }
  return out;
}

}  // namespace tgpl::license
