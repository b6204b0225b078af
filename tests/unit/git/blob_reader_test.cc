// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/blob_reader.h"

#include <string>
#include <vector>

#include "base/text.h"
#include "support/catch.h"
#include "support/temporary_repository.h"

using namespace tgpl;
using namespace tgpl::git;

namespace {

std::string blob_of(const TemporaryRepository& project,
                    const std::string& bytes) {
  project.write("file", bytes);
  return std::string(trim(project.run({"hash-object", "-w", "file"})));
}

}  // namespace

TEST_CASE("a blob over the limit is not read, and the next one is") {
  const TemporaryRepository project;
  const std::string large = blob_of(project, std::string(1000, 'x'));
  const std::string small = blob_of(project, "small");
  Session session(project.path());
  for (const ReadThrough through :
       {ReadThrough::library, ReadThrough::program}) {
    BlobReader reader(session, through);
    CHECK_THROWS_AS(reader.read(large, 999), TooLarge);
    CHECK(reader.read(small, 999) == "small");
    CHECK(reader.read(large, 1000) == std::string(1000, 'x'));
  }
}

TEST_CASE("a blob that is larger than a pipe is read whole") {
  const TemporaryRepository project;
  std::string bytes;
  while (bytes.size() < 3'000'001)
    bytes += "line " + std::to_string(bytes.size());
  const std::string large = blob_of(project, bytes);
  const std::string small = blob_of(project, "small");
  Session session(project.path());
  for (const ReadThrough through :
       {ReadThrough::library, ReadThrough::program}) {
    BlobReader reader(session, through);
    CHECK(reader.read(small) == "small");
    const std::optional<HeldBlob> blob = reader.read_held(large);
    REQUIRE(blob);
    CHECK(blob->bytes == bytes);
    CHECK(blob->held);
    CHECK(reader.read(small) == "small");
  }
  std::vector<std::string> seen;
  read_ahead(session, {small, large, small},
             [&](const std::string& oid, std::string_view content) {
               seen.push_back(oid);
               CHECK(content == (oid == large ? bytes : "small"));
             });
  CHECK(seen == std::vector<std::string>{small, large, small});
}
