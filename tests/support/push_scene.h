/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Generated histories, and pushes of them to a server in memory. Each push is
// judged twice: by the program, and by the model in push_model.h.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "review/push.h"
#include "review/way_on.h"
#include "support/memory_history.h"
#include "support/push_model.h"

namespace tgpl::model {

inline const std::vector<std::string> kRefs = {
    "refs/heads/main", "refs/heads/topic", "refs/heads/other",
    "refs/tags/v1",    "refs/notes/door",  "refs/heads/free/x"};
inline const std::string kMain = kRefs[0];

using Refs = std::map<std::string, std::size_t>;

inline std::string id_of(std::size_t commit) {
  return "c" + std::to_string(commit);
}

/// One push to one ref; no commit: the ref is deleted.
struct Push {
  std::string ref;
  std::optional<std::size_t> after;
};

/// Throws numbers: from a seed, the same with every compiler, or from bytes
/// that somebody else chose, and 0 after their end.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : numbers_(seed) {}
  explicit Dice(std::string_view bytes) : bytes_(bytes), has_bytes_(true) {}

  std::size_t below(std::size_t count) {
    if (!has_bytes_) return numbers_() % count;
    if (bytes_.empty()) return 0;
    const auto byte = static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
    return byte % count;
  }
  bool one_in(std::size_t count) { return below(count) == 0; }
  bool is_at_end() const { return has_bytes_ && bytes_.empty(); }

 private:
  std::mt19937 numbers_;
  std::string_view bytes_;
  bool has_bytes_ = false;
};

/// Changes one thing in a tree.
inline void change(World& world, Dice& dice) {
  const auto flip = [](bool& flag) { flag = !flag; };
  const auto flip_approver = [&](Who who) {
    if (world.approvers.erase(who) == 0) world.approvers.insert(who);
  };
  switch (dice.below(16)) {
    case 0:
      world.terms = static_cast<Terms>(dice.below(3));
      break;
    case 1:
      return flip(world.exclude_a);
    case 2:
      return flip(world.scope_a);
    case 3:
      return flip(world.sign_off);
    case 4:
      return flip(world.notices_off);
    case 5:
      return flip(world.suppress_b);
    case 6:
      return flip(world.jane_is_holder);
    case 7:
      return flip_approver(Who::ada);
    case 8:
      return flip_approver(Who::mallory);
    case 9:
    case 10:
      world.holder_a = static_cast<Who>(dice.below(3));
      break;
    case 11:
      return flip(world.isc_a);
    case 12:
      return flip(world.baseline_b);
    default:
      world.b = static_cast<Bare>(dice.below(4));
  }
}

/// Mixes the files of several trees, as a merge does, honest or not.
inline World mixed(const std::vector<World>& worlds, Dice& dice) {
  const auto one = [&]() -> const World& {
    return worlds[dice.below(worlds.size())];
  };
  World out = one();  // with its TGPL.toml
  out.holder_a = one().holder_a;
  out.isc_a = one().isc_a;
  out.b = one().b;
  out.baseline_b = one().baseline_b;
  return out;
}

/// The commits that exist anywhere, and what the server has of them.
class Scene {
 public:
  explicit Scene(Dice dice) : dice_(dice) {
    add({{}, nothing()});
    World first;
    first.sign_off = dice_.one_in(2);
    if (dice_.one_in(2)) first.approvers = {Who::ada};
    add({{0}, first});
    if (!dice_.one_in(8)) refs_[kMain] = 1;
  }

  Push next() {
    for (std::size_t i = 1 + dice_.below(3); i > 0; --i) commit();
    Push push{kRefs[dice_.one_in(2) ? 0 : dice_.below(kRefs.size())], {}};
    if (dice_.one_in(40) && refs_.contains(push.ref)) return push;
    push.after =
        dice_.one_in(4) ? dice_.below(commits_.size()) : commits_.size() - 1;
    return push;
  }

  /// The model's verdict.
  bool accepts(const Push& push) const {
    if (!push.after) return push.ref != main_ref();
    if (push.ref.starts_with("refs/notes/") ||
        push.ref.starts_with("refs/heads/free/"))
      return true;
    return Judge(commits_).accepts(at(push.ref), *push.after, at(main_ref()));
  }

  review::RefVerdict verdict(const Push& push) {
    const auto before = at(push.ref);
    review::CommitUpdate update;
    update.update = {push.ref, before ? id_of(*before) : "",
                     push.after ? id_of(*push.after) : ""};
    if (before) update.before = id_of(*before);
    if (push.after) update.after = id_of(*push.after);
    review::Receiving receiving;
    receiving.receiver.main_ref = main_ref();
    if (const auto main = at(main_ref()))
      receiving.receiver.main_commit = id_of(*main);
    receiving.receiver.judged_refs = {"!refs/heads/free/**"};
    receiving.approvals = [this](const git::RangeCommit& commit) {
      const Commit& one = commits_.at(std::stoul(commit.id.substr(1)));
      std::vector<std::string> out;
      if (one.approval && one.approval == one.signer)
        out.push_back(address_of(*one.approval));
      return out;
    };
    return review::judge_received(history_, update, receiving);
  }

  void take(const Push& push) {
    if (push.after) {
      refs_[push.ref] = *push.after;
    } else {
      refs_.erase(push.ref);
    }
  }

  bool is_at_end() const { return dice_.is_at_end(); }
  const Commits& commits() const { return commits_; }
  const Refs& refs() const { return refs_; }

  std::optional<std::size_t> at(const std::string& ref) const {
    const auto found = refs_.find(ref);
    if (found == refs_.end()) return std::nullopt;
    return found->second;
  }

 private:
  std::string main_ref() const {
    std::vector<std::string> branches;
    for (const auto& [ref, commit] : refs_)
      if (ref.starts_with("refs/heads/") && !ref.starts_with("refs/heads/free"))
        branches.push_back(ref);
    return review::main_branch(kMain, branches).value_or("");
  }

  void commit() {
    Commit commit;
    const std::size_t last = commits_.size() - 1;
    commit.parents = {dice_.one_in(3) ? dice_.below(last + 1) : last};
    if (dice_.one_in(4)) {
      for (std::size_t i = 1 + dice_.below(2); i > 0; --i) {
        const std::size_t parent = dice_.below(last + 1);
        if (std::ranges::find(commit.parents, parent) == commit.parents.end())
          commit.parents.push_back(parent);
      }
    }
    std::vector<World> worlds;
    for (const std::size_t parent : commit.parents)
      worlds.push_back(commits_[parent].world);
    commit.world = mixed(worlds, dice_);
    if (commit.parents.size() == 1 || dice_.one_in(4))
      change(commit.world, dice_);
    if (dice_.one_in(3)) change(commit.world, dice_);
    if (dice_.one_in(12)) commit.parents.clear();
    commit.signed_off = !dice_.one_in(6);
    if (dice_.one_in(2)) {
      commit.approval = dice_.one_in(3) ? Who::mallory : Who::ada;
      if (!dice_.one_in(3)) commit.signer = commit.approval;
      if (dice_.one_in(8)) commit.signer = Who::mallory;
    }
    add(std::move(commit));
  }

  void add(Commit commit) {
    MemoryCommit out;
    for (const std::size_t parent : commit.parents)
      out.parents.push_back(id_of(parent));
    out.texts = texts_of(commit.world);
    out.makers = {"Eve <eve@example.org>"};
    if (commit.signed_off)
      out.trailers.emplace_back("Signed-off-by", "Eve <eve@example.org>");
    if (commit.approval)
      out.trailers.emplace_back("Licensing-Approved-by",
                                address_of(*commit.approval));
    history_.add(std::move(out));
    commits_.push_back(std::move(commit));
  }

  Dice dice_;
  Commits commits_;
  MemoryHistory history_;
  Refs refs_;
};

inline bool has_approvals(const Commits& commits) {
  return std::ranges::any_of(commits, [](const Commit& commit) {
    return commit.approval.has_value();
  });
}

inline std::string described(const Scene& scene, const Push& push,
                             const review::RefVerdict& verdict) {
  std::string out = push.ref + " from ";
  const auto before = scene.at(push.ref);
  out += before ? id_of(*before) : "nothing";
  out += " to " + (push.after ? id_of(*push.after) : "nothing") + "\n";
  for (const auto& [ref, commit] : scene.refs())
    out += "  " + ref + " " + id_of(commit) + "\n";
  for (std::size_t i = 0; i < scene.commits().size(); ++i) {
    const Commit& commit = scene.commits()[i];
    out += "commit " + id_of(i) + " of";
    for (const std::size_t parent : commit.parents) out += " " + id_of(parent);
    if (!commit.signed_off) out += ", not signed off";
    if (commit.approval) out += ", approved by " + name_of(*commit.approval);
    if (commit.signer) out += ", signed by " + name_of(*commit.signer);
    out += "\n";
    for (const auto& [path, text] : texts_of(commit.world))
      if (path.size() < 4 || path == "TGPL.toml" || path[0] == '.')
        out += "--- " + path + "\n" + text;
  }
  for (const check::Finding& finding : verdict.verdict.findings)
    out +=
        (finding.severity == check::Severity::error ? "error " : "warning ") +
        finding.rule.str() + " " + finding.path.str() + ": " +
        finding.message.str() + "\n";
  return out;
}

inline bool is_accepted(const review::RefVerdict& verdict) {
  return verdict.outcome != review::RefOutcome::deletes_main &&
         !review::blocks(verdict.verdict.findings);
}

/// Whether the program decides as the model. Of approvals it may ask more than
/// the model.
inline bool is_right(const Scene& scene, const Push& push,
                     const review::RefVerdict& verdict) {
  const bool model = scene.accepts(push);
  return is_accepted(verdict) == model ||
         (model && has_approvals(scene.commits()));
}

}  // namespace tgpl::model
