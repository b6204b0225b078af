// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "publish/fetch.h"

#include <new>
#include <stdexcept>

#include "base/error.h"
#include "base/tasks.h"
#include "support/catch.h"

using tgpl::Error;
using tgpl::ErrorKind;
using tgpl::terms::Answer;

namespace {

/// Repositories by what befalls who asks them.
Answer ask(const std::string& url) {
  if (url == "memory") throw std::bad_alloc();
  if (url == "fault") throw std::logic_error("no such case");
  if (url == "name") throw Error(ErrorKind::usage, "no address", "");
  if (url == "disk") throw Error(ErrorKind::io, "no room", "");
  Answer out;
  out.asked = url;
  return out;
}

std::string failures(const std::vector<std::string>& urls) {
  std::string out;
  for (const Answer& answer : tgpl::publish::ask_all(urls, 3, ask))
    out += answer.asked + ": " + answer.failure + "\n";
  return out;
}

}  // namespace

TEST_CASE("whatever happens to one repository is its answer") {
  CHECK(failures({"a", "memory", "b", "fault", "name", "c"}) ==
        "a: \nmemory: out of memory\nb: \n"
        "fault: internal error: no such case\nname: no address\nc: \n");
}

TEST_CASE("many are asked one after the other where no thread can be started") {
  const tgpl::NoThreads refused;
  CHECK(failures({"a", "b", "memory", "c"}) ==
        "a: \nb: \nmemory: out of memory\nc: \n");
}

TEST_CASE("what ends every conversation ends them all") {
  CHECK_THROWS_AS(failures({"a", "disk", "b"}), Error);
}
