// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/blob_reader.h"

#include <git2.h>
#include <git2/sys/odb_backend.h>

#include <charconv>
#include <cstdlib>
#include <mutex>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "git/handle.h"
#include "git/subprocess.h"

namespace tgpl::git {

struct BlobReader::Store {
  Handle<git_odb, git_odb_free> odb;
};

struct BlobReader::Batch {
  // Before 2.44, git knows no GIT_NO_LAZY_FETCH; without a protocol that is
  // allowed it cannot fetch either.
  Batch()
      : process(std::vector<std::string>{"git", "cat-file", "--batch"},
                {"GIT_NO_LAZY_FETCH=1", "GIT_ALLOW_PROTOCOL=none"}) {}
  Coprocess process;
};

namespace {

void start_library() {
  static std::once_flag once;
  std::call_once(once, [] {
    git_libgit2_init();
    // git itself does not hash what it reads either; a third of the time.
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
  });
}

/// The object folder alone needs no open repository: this is how repositories
/// with extensions that libgit2 refuses are read all the same, and how a
/// pre-receive hook sees the quarantine.
Handle<git_odb, git_odb_free> open_store(const Repository& repository) {
  start_library();
  const char* elsewhere = std::getenv("GIT_OBJECT_DIRECTORY");
  const std::string objects =
      elsewhere != nullptr ? elsewhere : repository.common_dir + "/objects";
  auto odb = acquire<Handle<git_odb, git_odb_free>>(
      "open the object store", git_odb_open, objects.c_str());
  const char* alternates = std::getenv("GIT_ALTERNATE_OBJECT_DIRECTORIES");
  if (alternates != nullptr) {
    for (const std::string_view folder : split(alternates, ':')) {
      // A folder that is not there is no error for git either.
      if (!folder.empty())
        git_odb_add_disk_alternate(odb.get(), std::string(folder).c_str());
    }
  }
  return odb;
}

}  // namespace

BlobReader::BlobReader(const Repository& repository) {
  if (repository.object_format == "sha1")
    store_ = std::make_unique<Store>(Store{open_store(repository)});
}

BlobReader::~BlobReader() = default;

std::optional<std::string> BlobReader::read(const std::string& oid) {
  git_oid id;
  if (!store_ || git_oid_fromstr(&id, oid.c_str()) != 0)
    return read_through_git(oid);
  git_odb_object* raw = nullptr;
  if (git_odb_read(&raw, store_->odb.get(), &id) != 0) {
    if (is_partial_clone()) return std::nullopt;
    return read_through_git(oid);
  }
  const Handle<git_odb_object, git_odb_object_free> object(raw);
  if (git_odb_object_type(raw) != GIT_OBJECT_BLOB) return std::nullopt;
  return std::string(static_cast<const char*>(git_odb_object_data(raw)),
                     git_odb_object_size(raw));
}

std::optional<std::string> BlobReader::read_through_git(
    const std::string& oid) {
  if (!batch_) batch_ = std::make_unique<Batch>();
  // "OID TYPE SIZE", or "OID missing".
  std::string answer;
  try {
    batch_->process.write(oid + "\n");
    answer = batch_->process.read_line();
  } catch (const Error&) {
    // It ends where it wants to fetch and may not.
    batch_.reset();
    if (is_partial_clone()) return std::nullopt;
    throw;
  }
  const auto fields = split(answer, ' ');
  if (fields.size() != 3) return std::nullopt;
  std::size_t size = 0;
  std::from_chars(fields[2].data(), fields[2].data() + fields[2].size(), size);
  std::string bytes = batch_->process.read_bytes(size + 1);
  bytes.pop_back();
  if (fields[1] != "blob") return std::nullopt;
  return bytes;
}

bool BlobReader::is_partial_clone() {
  if (!is_partial_clone_) {
    is_partial_clone_ =
        run_git({"config", "--get-regexp",
                 "^(extensions\\.partialclone|remote\\..*\\.promisor)$"})
            .status == 0;
  }
  return *is_partial_clone_;
}

}  // namespace tgpl::git
