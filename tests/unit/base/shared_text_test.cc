// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/shared_text.h"

#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "support/catch.h"

using namespace tgpl;

TEST_CASE("a copy shares the memory of the original") {
  const SharedText text = "a path that is longer than a short string";
  const SharedText copy = text;
  CHECK(copy == text);
  CHECK(copy.identity() == text.identity());
  CHECK(SharedText(text.view()).identity() != text.identity());
}

TEST_CASE("a copy outlives what it was made from") {
  SharedText copy;
  {
    const SharedText text = std::string(100, 'x');
    copy = text;
  }
  CHECK(copy == std::string(100, 'x'));
}

TEST_CASE("a missing text is empty, however it is given") {
  CHECK(SharedText().empty());
  CHECK(SharedText("").empty());
  CHECK(SharedText(std::string_view()).view().empty());
  CHECK(SharedText() == "");
  SharedText text = "x";
  const SharedText moved = std::move(text);
  CHECK(moved.str() == "x");
}

TEST_CASE("texts are ordered by their bytes") {
  const std::vector<std::string> in_order = {
      "", std::string("\0", 1), "a", std::string("a\0", 2), "b", "\xff"};
  for (std::size_t i = 0; i < in_order.size(); ++i) {
    for (std::size_t k = 0; k < in_order.size(); ++k) {
      CHECK((SharedText(in_order[i]) < SharedText(in_order[k])) == (i < k));
      CHECK((SharedText(in_order[i]) == SharedText(in_order[k])) == (i == k));
      CHECK((SharedText(in_order[i]) == in_order[k]) == (i == k));
    }
  }
}

TEST_CASE("equal texts are one element of a set") {
  std::unordered_set<SharedText> texts;
  texts.insert("MIT");
  texts.insert(std::string("MIT"));
  CHECK(texts.size() == 1);
}
