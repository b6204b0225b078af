// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/blob_reader.h"

#include <git2.h>
#include <git2/sys/odb_backend.h>

#include <algorithm>
#include <charconv>
#include <mutex>
#include <span>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "git/complaint.h"
#include "git/coprocess.h"
#include "git/handle.h"

namespace tgpl::git {

struct BlobReader::Store {
  Handle<git_odb, git_odb_free> odb;
};

namespace {

/// git, too, shall not hold large blobs: it reads and prints those over this
/// size piece by piece.
constexpr const char* kPieceByPiece = "core.bigFileThreshold=2m";

std::unique_ptr<Coprocess> start_batch(Session& session) {
  return std::make_unique<Coprocess>(
      session,
      std::vector<std::string>{"-c", kPieceByPiece, "cat-file", "--batch"});
}

std::unique_ptr<HeldBytes> hold(std::size_t size) {
  return size <= kSmallFile ? nullptr : std::make_unique<HeldBytes>(size);
}

/// A reply line of `git cat-file --batch`, "OID TYPE SIZE". For "OID missing",
/// parse_reply() returns nullopt.
struct BatchReply {
  std::string type;
  std::size_t size = 0;
};

std::optional<BatchReply> parse_reply(std::string_view line) {
  const auto fields = split(line, ' ');
  if (fields.size() != 3) return std::nullopt;
  BatchReply answer{std::string(fields[1])};
  std::from_chars(fields[2].data(), fields[2].data() + fields[2].size(),
                  answer.size);
  return answer;
}

void start_library() {
  static std::once_flag once;
  std::call_once(once, [] {
    git_libgit2_init();
    // git does not verify hashes when it reads either; it costs a third of the
    // time.
    git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
  });
}

/// Opens only the object directory, not the repository. So repositories with
/// extensions that libgit2 does not support can be read, and a pre-receive hook
/// sees the quarantined objects.
Handle<git_odb, git_odb_free> open_store(Session& session) {
  start_library();
  const std::string objects =
      session.variable("GIT_OBJECT_DIRECTORY")
          .value_or(session.repository().common_dir + "/objects");
  auto odb = acquire<Handle<git_odb, git_odb_free>>(
      "open the object store", git_odb_open, objects.c_str());
  const std::string alternates =
      session.variable("GIT_ALTERNATE_OBJECT_DIRECTORIES").value_or("");
  for (const std::string_view folder : split(alternates, ':')) {
    // git ignores alternates that do not exist, too.
    if (!folder.empty())
      git_odb_add_disk_alternate(odb.get(), std::string(folder).c_str());
  }
  return odb;
}

}  // namespace

/// A `git cat-file --batch` process. It is taken from the session's idle
/// processes or started, and returned to them at the end.
class BlobReader::Batch {
 public:
  explicit Batch(Session& session) : Batch(session, session.take_batch()) {
    if (!process_) process_ = start_batch(session);
  }

  /// Returns nullptr if no process is idle.
  static std::unique_ptr<Batch> take_idle(Session& session) {
    std::unique_ptr<Coprocess> process = session.take_batch();
    if (!process) return nullptr;
    return std::unique_ptr<Batch>(new Batch(session, std::move(process)));
  }

  ~Batch() {
    // A process with unread output is not reused.
    if (process_ && waited_for_ == 0) session_.give_batch(std::move(process_));
  }
  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;
  Batch(Batch&&) = delete;
  Batch& operator=(Batch&&) = delete;

  /// Requests objects. All replies must be read before the next call.
  void ask(std::span<const std::string> oids) {
    std::string request;
    for (const std::string& oid : oids) (request += oid) += '\n';
    waited_for_ = oids.size();
    process_->write(request);
  }

  /// Reads a reply line: "OID TYPE SIZE", or "OID missing".
  std::string answer() {
    std::string answer = process_->read_line();
    if (answer.ends_with(" missing")) --waited_for_;
    return answer;
  }

  void forget_errors() { process_->take_errors(); }

  /// Throws Error(repository) if git has reported that the repository is
  /// damaged, which is then why object `oid` is missing.
  void tell_damage(const std::string& oid) {
    const std::string errors = process_->take_errors();
    if (tells_of_damage(errors))
      throw git_failure(cat({"git cannot read object ", oid}), errors);
  }

  /// Reads the content that follows a reply line with a size.
  std::string contents(std::size_t size) {
    std::string bytes = process_->read_bytes(size + 1);
    bytes.pop_back();
    --waited_for_;
    return bytes;
  }

 private:
  /// Discards errors about earlier objects, which are already reported.
  Batch(Session& session, std::unique_ptr<Coprocess> process)
      : session_(session), process_(std::move(process)) {
    if (process_) forget_errors();
  }

  Session& session_;
  std::unique_ptr<Coprocess> process_;
  std::size_t waited_for_ = 0;
};

void prefetch_blobs(Session& session) {
  session.give_batch(start_batch(session));
}

namespace {

using UseBlob =
    std::function<void(const std::string& oid, std::string_view bytes)>;

/// Like read_ahead(), up to the first blob that is too large. Returns how many
/// of `oids` are done with.
std::size_t read_to_too_large(Session& session,
                              std::span<const std::string> oids,
                              const UseBlob& use) {
  std::string input;
  for (const std::string& oid : oids) (input += oid) += '\n';
  Coprocess git(session,
                {"-c", kPieceByPiece, "cat-file", "--batch", "--buffer"}, {},
                input);
  for (std::size_t i = 0; i < oids.size(); ++i) {
    try {
      const std::optional<BatchReply> object = parse_reply(git.read_line());
      if (!object) continue;
      // To leave git is cheaper than to have it unpacked.
      if (object->size > kLargestFile) return i + 1;
      const auto held = hold(object->size);
      std::string bytes = git.read_bytes(object->size + 1);
      if (object->type != "blob") continue;
      bytes.pop_back();
      use(oids[i], bytes);
    } catch (const Error&) {
      break;
    }
  }
  return oids.size();
}

}  // namespace

void read_ahead(Session& session, const std::vector<std::string>& oids,
                const std::function<void(const std::string& oid,
                                         std::string_view bytes)>& use) {
  std::span<const std::string> rest(oids);
  while (!rest.empty())
    rest = rest.subspan(read_to_too_large(session, rest, use));
}

BlobReader::BlobReader(Session& session, ReadThrough through)
    : session_(&session),
      may_open_store_(through == ReadThrough::library &&
                      session.repository().object_format == "sha1" &&
                      !session.repository().may_replace) {}

BlobReader::~BlobReader() = default;

void BlobReader::prefetch(const std::vector<std::string>& oids) {
  // At most so many that the requests fit into the pipe: git must not block on
  // writing while we still write.
  constexpr std::size_t kMost = 100;
  constexpr std::size_t kMostBytes = std::size_t{32} << 20;
  std::size_t room = kMostBytes;
  if (may_open_store_ || oids.empty()) return;
  if (!batch_) batch_ = std::make_unique<Batch>(*session_);
  const auto asked = std::span(oids).first(std::min(oids.size(), kMost));
  try {
    batch_->ask(asked);
    for (const std::string& oid : asked) {
      const std::optional<BatchReply> object = parse_reply(batch_->answer());
      if (!object) continue;
      if (object->size > room) {  // too large to prefetch
        batch_.reset();
        return;
      }
      room -= object->size;
      std::string bytes = batch_->contents(object->size);
      if (object->type == "blob") prefetched_.emplace(oid, std::move(bytes));
    }
    batch_->forget_errors();  // read() requests missing blobs again
  } catch (const Error&) {
    batch_.reset();  // read() reports the error if the blob is needed
  }
}

namespace {

std::optional<std::string> bytes_of(std::optional<HeldBlob> blob) {
  if (!blob) return std::nullopt;
  return std::move(blob->bytes);
}

}  // namespace

std::optional<std::string> BlobReader::read(const std::string& oid,
                                            std::size_t limit) {
  return bytes_of(read_object({oid, "blob", limit}));
}

std::optional<HeldBlob> BlobReader::read_held(const std::string& oid) {
  return read_object({.oid = oid, .type = "blob", .hold = true});
}

std::optional<std::string> BlobReader::read_tree(const std::string& oid) {
  return bytes_of(read_object({oid, "tree"}));
}

std::optional<HeldBlob> BlobReader::read_object(const Request& request) {
  std::optional<HeldBlob> object = is_for_store(request.oid)
                                       ? read_from_store(request)
                                       : read_through_git(request);
  if (!object) session_->log().add_missing_object();
  return object;
}

bool BlobReader::is_for_store(const std::string& oid) {
  constexpr std::size_t kFew = 64;
  git_oid id;
  if (!may_open_store_ || git_oid_fromstr(&id, oid.c_str()) != 0) return false;
  if (store_) return true;
  if (!batch_ && few_ == 0) batch_ = Batch::take_idle(*session_);
  if (batch_ && few_++ < kFew) return false;
  batch_.reset();
  store_ = std::make_unique<Store>(Store{open_store(*session_)});
  return true;
}

std::optional<HeldBlob> BlobReader::read_from_store(const Request& request) {
  git_oid id;
  git_oid_fromstr(&id, request.oid.c_str());
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_ANY;
  int code = git_odb_read_header(&size, &type, store_->odb.get(), &id);
  if (code == GIT_ENOTFOUND && is_partial_clone()) return std::nullopt;
  // git looks in more places and gives better error messages.
  if (code != 0) return read_through_git(request);
  if (git_object_string2type(std::string(request.type).c_str()) != type)
    return std::nullopt;
  if (size > request.limit) throw TooLarge(request.oid, request.limit);
  HeldBlob out;
  // libgit2 has a copy of it for a moment.
  if (request.hold) out.held = hold(size <= kSmallFile ? size : 2 * size);
  git_odb_object* raw = nullptr;
  code = git_odb_read(&raw, store_->odb.get(), &id);
  if (code != 0) {
    out.held.reset();
    return read_through_git(request);
  }
  const Handle<git_odb_object, git_odb_object_free> object(raw);
  out.bytes.assign(static_cast<const char*>(git_odb_object_data(raw)),
                   git_odb_object_size(raw));
  return out;
}

std::optional<HeldBlob> BlobReader::read_through_git(const Request& request) {
  const std::string& oid = request.oid;
  if (request.type == "blob") {
    if (auto prefetched = prefetched_.extract(oid))
      return HeldBlob{nullptr, std::move(prefetched.mapped())};
  }
  if (!batch_) batch_ = std::make_unique<Batch>(*session_);
  std::string answer;
  try {
    batch_->ask({&oid, 1});
    answer = batch_->answer();
  } catch (const Error&) {
    // In a partial clone, git exits when it needs an object that it may not
    // fetch.
    batch_.reset();
    if (is_partial_clone()) return std::nullopt;
    throw;
  }
  const std::optional<BatchReply> object = parse_reply(answer);
  if (!object) {
    // git also prints "missing" for objects that it cannot read.
    batch_->tell_damage(oid);
    return std::nullopt;
  }
  if (object->size > request.limit) {
    // To start another git is cheaper than to have it unpacked.
    batch_.reset();
    if (object->type != request.type) return std::nullopt;
    throw TooLarge(oid, request.limit);
  }
  HeldBlob out;
  if (request.hold) out.held = hold(object->size);
  out.bytes = batch_->contents(object->size);
  if (object->type != request.type) return std::nullopt;
  return out;
}

bool BlobReader::is_partial_clone() {
  if (!is_partial_clone_)
    is_partial_clone_ = session_->config().is_partial_clone();
  return *is_partial_clone_;
}

}  // namespace tgpl::git
