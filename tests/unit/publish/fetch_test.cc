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

/// The result of asking a repository, by its name.
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

TEST_CASE("any error of one repository becomes its answer") {
  CHECK(failures({"a", "memory", "b", "fault", "name", "c"}) ==
        "a: \nmemory: out of memory\nb: \n"
        "fault: internal error: no such case\nname: no address\nc: \n");
}

TEST_CASE("without threads, repositories are asked one after the other") {
  const tgpl::NoThreads refused;
  CHECK(failures({"a", "b", "memory", "c"}) ==
        "a: \nb: \nmemory: out of memory\nc: \n");
}

TEST_CASE("an error that concerns every repository is thrown") {
  CHECK_THROWS_AS(failures({"a", "disk", "b"}), Error);
}
