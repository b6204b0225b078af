// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/replaced.h"

#include <string>

#include "base/file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace tgpl;

namespace {

const std::string kOid(40, 'a');
const std::string kReplaced = kOid + " refs/replace/" + kOid + "\n";

/// Lines of packed-refs. Annotated tags have a second line.
std::string many(const std::string& folder, int count) {
  std::string lines;
  for (int i = 0; i < count; ++i) {
    lines += kOid + " " + folder + std::to_string(100000 + i) + "\n";
    if (i % 3 == 0) lines += "^" + kOid + "\n";
  }
  return lines;
}

bool may_replace(const std::string& packed_refs) {
  const TemporaryFolder here;
  Folder(here.path).overwrite("packed-refs", packed_refs);
  return git::has_replace_refs(here.path).value();
}

}  // namespace

TEST_CASE("a ref of a replaced object is found among few and many") {
  for (const std::string head :
       {"", "# pack-refs with: peeled \n",
        "# pack-refs with: peeled fully-peeled sorted \n"}) {
    for (const int before : {0, 1, 2, 100, 5000}) {
      for (const int after : {0, 1, 2, 100, 5000}) {
        const std::string first = head + many("refs/heads/", before);
        const std::string last = many("refs/tags/", after);
        INFO(head << before << " before, " << after << " after");
        CHECK(may_replace(first + kReplaced + last));
        CHECK_FALSE(may_replace(first + last));
      }
    }
  }
}

TEST_CASE("names that are nearly those are others") {
  const std::string head = "# pack-refs with: peeled fully-peeled sorted \n";
  CHECK_FALSE(may_replace(head + kOid + " refs/replace-not/a\n"));
  CHECK_FALSE(may_replace(head + kOid + " refs/heads/refs/replace/a\n"));
  CHECK_FALSE(may_replace(head + kOid + " refs/replaces/a\n"));
}

TEST_CASE("a list that is cut off or none is read as far as it goes") {
  const std::string head = "# pack-refs with: peeled fully-peeled sorted \n";
  const std::string all = head + many("refs/heads/", 300) + kReplaced;
  CHECK(may_replace(all.substr(0, all.size() - 1)));
  CHECK(may_replace(all.substr(0, all.size() - 40)));
  CHECK_FALSE(may_replace(all.substr(0, all.size() - 60)));
  CHECK_FALSE(may_replace(""));
  CHECK_FALSE(may_replace(head));
  CHECK_FALSE(may_replace(std::string(10000, 'x')));
  CHECK_FALSE(may_replace(head + std::string(100000, '\n')));
}

TEST_CASE("what is kept as reftables, only git can tell") {
  const TemporaryFolder here;
  Folder(here.path).create("reftable/tables.list", "");
  CHECK(git::has_replace_refs(here.path) == std::nullopt);
  Folder(here.path).create("refs/replace/" + kOid, kOid + "\n");
  CHECK(git::has_replace_refs(here.path) == true);
}
