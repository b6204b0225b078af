// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

// Generated histories are pushed to a server in memory, and each push is judged
// twice: by the program, and by the model in support/push_model.h.
//
//   TGPL_PUSHES=100000 unit_review "[pushes]"      how many; default 500, and
//                                                  10,000 with TGPL_TEST_ALL,
//                                                  100,000 with
//                                                  TGPL_TEST_EXHAUSTIVE
//   TGPL_PUSH_SCRIPT=FILE unit_review "[script]"   writes pushes for a real
//                                                  repository, a JSON a line
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <thread>
#include <vector>

#include "base/tasks.h"
#include "support/catch.h"
#include "support/push_scene.h"

using namespace tgpl;
using namespace tgpl::model;

namespace {

struct Counts {
  std::size_t pushes = 0;
  std::size_t accepted = 0;
  std::size_t refused = 0;
  std::size_t stricter = 0;  ///< only the program refuses
  std::vector<std::string> wrong = {};

  void add(const Counts& more) {
    pushes += more.pushes;
    accepted += more.accepted;
    refused += more.refused;
    stricter += more.stricter;
    wrong.insert(wrong.end(), more.wrong.begin(), more.wrong.end());
  }
};

constexpr std::size_t kEach = 12;  // pushes to one server

/// Pushes until the history is long, or a verdict is wrong.
Counts play(std::uint32_t seed) {
  Scene scene{Dice(seed)};
  Counts counts;
  while (counts.pushes < kEach && counts.wrong.empty()) {
    const Push push = scene.next();
    const review::RefVerdict verdict = scene.verdict(push);
    const bool program = is_accepted(verdict);
    ++counts.pushes;
    ++(program ? counts.accepted : counts.refused);
    if (!program && scene.accepts(push)) ++counts.stricter;
    if (!is_right(scene, push, verdict))
      counts.wrong.push_back(described(scene, push, verdict));
    if (program) scene.take(push);
  }
  return counts;
}

/// Plays scenes with at least so many pushes, on all processors.
Counts play_all(std::size_t pushes) {
  // Started here: each judges without threads of its own, which cost more than
  // they bring where trees are so small.
  const NoThreads small_trees;
  std::atomic<std::uint32_t> next{0};
  std::mutex mutex;
  Counts all;
  const auto play_some = [&] {
    for (std::uint32_t seed = ++next; (seed - 1) * kEach < pushes;
         seed = ++next) {
      const Counts one = play(seed);
      const std::scoped_lock lock(mutex);
      all.add(one);
    }
  };
  std::vector<std::jthread> threads;
  for (std::size_t i = 0; i < processor_count(); ++i)
    threads.emplace_back(play_some);
  threads.clear();
  return all;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t kAllPushes = 2000;
#else
constexpr std::size_t kAllPushes = 10'000;
#endif

std::size_t wanted_pushes() {
  if (const char* count = std::getenv("TGPL_PUSHES")) return std::stoul(count);
  if (std::getenv("TGPL_TEST_EXHAUSTIVE") != nullptr) return 100'000;
  return std::getenv("TGPL_TEST_ALL") == nullptr ? 500 : kAllPushes;
}

}  // namespace

TEST_CASE("the program and a model agree on generated pushes", "[pushes]") {
  const Counts counts = play_all(wanted_pushes());
  for (const std::string& wrong : counts.wrong) FAIL_CHECK(wrong);
  WARN(counts.pushes << " pushes, " << counts.accepted << " accepted, "
                     << counts.refused << " refused, " << counts.stricter
                     << " of them only by the program");
  CHECK(counts.pushes >= wanted_pushes());
  CHECK(counts.accepted > counts.pushes / 10);
  CHECK(counts.refused > counts.pushes / 10);
}

namespace {

using Json = nlohmann::ordered_json;

Json as_json(std::size_t id, const Commit& commit) {
  Json parents = Json::array();
  for (const std::size_t parent : commit.parents)
    parents.push_back(id_of(parent));
  Json out = {{"commit", id_of(id)},
              {"parents", parents},
              {"files", texts_of(commit.world)},
              {"signed_off", commit.signed_off}};
  if (commit.approval) out["approval"] = address_of(*commit.approval);
  if (commit.signer) out["signer"] = address_of(*commit.signer);
  return out;
}

}  // namespace

TEST_CASE("pushes for a real repository are written", "[.][script]") {
  const char* path = std::getenv("TGPL_PUSH_SCRIPT");
  REQUIRE(path != nullptr);
  std::ofstream out(path);
  std::size_t pushes = 0;
  for (std::uint32_t seed = 1; pushes < wanted_pushes(); ++seed) {
    Scene scene{Dice(seed)};
    out << Json{{"scene", seed}} << "\n";
    std::size_t written = 0;
    const auto write_commits = [&] {
      for (; written < scene.commits().size(); ++written)
        out << as_json(written, scene.commits()[written]) << "\n";
    };
    write_commits();
    for (const auto& [ref, commit] : scene.refs())
      out << Json{{"ref", ref}, {"is", id_of(commit)}} << "\n";
    for (std::size_t i = 0; i < kEach; ++i, ++pushes) {
      const Push push = scene.next();
      const bool accepted = is_accepted(scene.verdict(push));
      write_commits();
      out << Json{{"push", push.ref},
                  {"after", push.after ? id_of(*push.after) : ""},
                  {"accepted", accepted}}
          << "\n";
      if (accepted) scene.take(push);
    }
  }
}
