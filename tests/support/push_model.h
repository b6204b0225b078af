/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// A small world of pushes, and a slow and simple judge of them, written from
// the manual and not from the program: what a push may and may not do to a file
// with a notice of Jane, to a file without header, and to the policy.
//
// The judge looks at values such as "who holds a.c", never at texts; the
// program gets the texts that texts_of() makes of the same values.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "support/memory_tree.h"

namespace tgpl::model {

enum class Terms { none, valid, invalid };
enum class Who { jane, mallory, ada };
enum class Bare { absent, bare, labelled, suppressed };

/// What one tree contains.
struct World {
  Terms terms = Terms::valid;
  // TGPL.toml, where it is valid.
  bool exclude_a = false;
  bool scope_a = false;  ///< a.c is somebody else's
  bool sign_off = false;
  bool notices_off = false;  ///< the rules on notices are switched off
  bool suppress_b = false;
  bool jane_is_holder = false;
  std::set<Who> approvers = {};
  // Files.
  Who holder_a = Who::jane;
  bool isc_a = false;  ///< a.c is under ISC instead of MIT
  Bare b = Bare::absent;
  bool baseline_b = false;

  bool operator==(const World&) const = default;
};

struct Commit {
  std::vector<std::size_t> parents;
  World world;
  bool signed_off = true;
  std::optional<Who> approval = {};  ///< the trailer
  std::optional<Who> signer = {};    ///< who signed the commit
};

using Commits = std::vector<Commit>;

// --- as texts ---------------------------------------------------------------

inline std::string name_of(Who who) {
  switch (who) {
    case Who::jane:
      return "Jane Doe";
    case Who::mallory:
      return "Mallory Example";
    case Who::ada:
      break;
  }
  return "Ada Example";
}

inline std::string address_of(Who who) {
  return who == Who::ada       ? "ada@example.org"
         : who == Who::mallory ? "mallory@example.org"
                               : "jane@example.org";
}

inline std::string header_of(Who holder, const std::string& license) {
  return tags(license, "2019 " + name_of(holder));
}

inline std::string terms_text(const World& world) {
  std::string out = tags("MIT", "2026 Ada Example");
  if (world.terms == Terms::invalid) return out + "version = \n";
  out += "version = 1\n\n[[holder]]\nname = \"Ada Example\"\n";
  if (world.jane_is_holder) out += "\n[[holder]]\nname = \"Jane Doe\"\n";
  if (world.scope_a) out += "\n[[scope]]\npath = \"a.c\"\nours = false\n";
  out += "\n[policy]\n";
  if (!world.approvers.empty()) {
    out += "approvers = [";
    for (const Who who : world.approvers)
      out += "\"" + address_of(who) + "\", ";
    out += "]\n";
  }
  if (world.exclude_a) out += "exclude = [\"a.c\"]\n";
  if (world.sign_off) out += "sign-off = true\n";
  if (world.notices_off)
    out +=
        "\n[policy.severity]\nnotice-altered = \"off\"\nnotice-removed = "
        "\"off\"\n";
  if (world.suppress_b) {
    for (const char* rule : {"license-missing", "holder-missing"})
      out += std::string("\n[[policy.suppress]]\npath = \"b.c\"\nrule = \"") +
             rule + "\"\nreason = \"why\"\n";
  }
  return out;
}

inline std::string b_text(Bare b) {
  switch (b) {
    case Bare::labelled:
      return header_of(Who::ada, "MIT") + "int b;\n";
    case Bare::suppressed:
      return "// tgpl: ignore-file license-missing: why\n"
             "// tgpl: ignore-file holder-missing: why\nint b;\n";
    default:
      return "int b;\n";
  }
}

inline std::map<std::string, std::string> texts_of(const World& world) {
  std::map<std::string, std::string> texts = {
      {"LICENSES/ISC.txt", "What ISC says.\n"},
      {"LICENSES/MIT.txt", "What MIT says.\n"},
      {"a.c", header_of(world.holder_a, world.isc_a ? "ISC" : "MIT")},
      {"isc.c", header_of(Who::ada, "ISC")},
      {"mit.c", header_of(Who::ada, "MIT")},
  };
  if (world.terms != Terms::none) texts["TGPL.toml"] = terms_text(world);
  if (world.b != Bare::absent) texts["b.c"] = b_text(world.b);
  if (world.baseline_b)
    texts[".tgpl/baseline"] = tags("MIT", "2026 Ada Example") +
                              "holder-missing 1 b.c\nlicense-missing 1 b.c\n";
  return texts;
}

// --- the judge --------------------------------------------------------------

/// What judges: a policy that is in force, or none.
struct Law {
  World world;  ///< only what TGPL.toml and the baseline say
};

inline World nothing() {
  World world;
  world.terms = Terms::none;
  return world;
}

/// The policy of a world; that of a file that cannot be read is the default.
inline World policy_in(World world) {
  if (world.terms == Terms::valid) return world;
  World out;
  out.terms = world.terms;
  out.baseline_b = world.baseline_b;
  return out;
}

class Judge {
 public:
  explicit Judge(const Commits& commits) : commits_(commits) {}

  /// The ancestors of a commit, and itself.
  std::set<std::size_t> history(std::size_t commit) const {
    std::set<std::size_t> out = {commit};
    for (const std::size_t parent : commits_[commit].parents)
      out.merge(history(parent));
    return out;
  }

  /// Whether the server accepts that a ref goes from `before` to `after`. Its
  /// main branch is `main`.
  bool accepts(std::optional<std::size_t> before, std::size_t after,
               std::optional<std::size_t> main) const {
    std::optional<std::size_t> base = before;
    std::optional<std::size_t> known = before;
    if (!before && main) {
      base = merge_base(after, *main);
      known = main;
    }
    std::optional<World> law;
    for (const auto& one : {before, main}) {
      if (!law && one && commits_[*one].world.terms != Terms::none)
        law = policy_in(commits_[*one].world);
    }
    const bool has_terms =
        (base && commits_[*base].world.terms != Terms::none) ||
        commits_[after].world.terms != Terms::none;
    if (!law && !has_terms) return true;
    const std::vector<std::size_t> fresh = without(after, known);
    if (states_fail(base, after, law)) return false;
    if (messages_fail(base, after, fresh, law)) return false;
    for (const std::string& path : changed(base, after, law)) {
      if (!is_approved(path, base, after, fresh, law)) return false;
    }
    return true;
  }

 private:
  using Place = std::optional<std::size_t>;  ///< no commit: the empty tree

  std::optional<std::size_t> merge_base(std::size_t a, std::size_t b) const {
    const auto of_a = history(a);
    const auto of_b = history(b);
    std::optional<std::size_t> best;
    for (const std::size_t one : of_a)
      if (of_b.contains(one)) best = one;
    return best;
  }

  std::vector<std::size_t> without(std::size_t head, Place known) const {
    std::vector<std::size_t> out;
    const auto old = known ? history(*known) : std::set<std::size_t>();
    for (const std::size_t one : history(head))
      if (!old.contains(one)) out.push_back(one);
    return out;
  }

  bool exists(Place place) const { return place.has_value(); }
  World at(Place place) const {
    return place ? commits_[*place].world : nothing();
  }

  /// Whose policy judges what happened between two trees.
  World law_of_change(Place before, Place after,
                      const std::optional<World>& law) const {
    if (law) return *law;
    return policy_in(at(at(before).terms != Terms::none ? before : after));
  }

  static bool is_bare(const World& world, const World& law) {
    return world.b == Bare::bare && !law.suppress_b && !law.baseline_b;
  }

  /// Faults that no approval lets pass.
  bool states_fail(Place before, Place after,
                   const std::optional<World>& law) const {
    const World old = at(before);
    const World now = at(after);
    const bool was_bare =
        exists(before) && is_bare(old, law ? *law : policy_in(old));
    if (is_bare(now, law ? *law : policy_in(now)) && !was_bare) return true;
    return now.terms == Terms::invalid && old.terms != Terms::invalid;
  }

  bool messages_fail(Place before, Place after,
                     const std::vector<std::size_t>& fresh,
                     const std::optional<World>& law) const {
    if (!law_of_change(before, after, law).sign_off) return false;
    for (const std::size_t one : fresh)
      if (commits_[one].parents.size() < 2 && !commits_[one].signed_off)
        return true;
    return false;
  }

  /// The paths with changes that need an approval.
  std::set<std::string> changed(Place before, Place after,
                                const std::optional<World>& law) const {
    std::set<std::string> paths;
    const World old = at(before);
    const World now = at(after);
    const World by = law_of_change(before, after, law);
    if (exists(before) && exists(after) && is_a_harmed(old, now, by, law))
      paths.insert("a.c");
    if (!law && old.terms == Terms::none) return paths;
    const bool is_protected = !by.approvers.empty();
    const bool terms_differ =
        texts(old, "TGPL.toml") != texts(now, "TGPL.toml");
    if ((is_protected && terms_differ) || is_looser(old, now))
      paths.insert("TGPL.toml");
    if (is_protected && exists(before) != exists(after))
      paths.insert({"LICENSES/ISC.txt", "LICENSES/MIT.txt"});
    if ((is_protected && old.baseline_b != now.baseline_b) ||
        (now.baseline_b && !old.baseline_b))
      paths.insert(".tgpl/baseline");
    if (now.b == Bare::suppressed && old.b != Bare::suppressed)
      paths.insert("b.c");
    return paths;
  }

  static std::string texts(const World& world, const std::string& path) {
    const auto all = texts_of(world);
    const auto found = all.find(path);
    return found == all.end() ? "" : found->second;
  }

  /// Whether somebody's notice or licence in a.c was changed.
  static bool is_a_harmed(const World& old, const World& now, const World& by,
                          const std::optional<World>& law) {
    const World ours = law ? *law : policy_in(now);
    const bool is_ours = !ours.exclude_a && !ours.scope_a;
    const bool is_own = old.holder_a == Who::ada
                            ? by.terms == Terms::valid
                            : old.holder_a == Who::jane && by.jane_is_holder;
    if (!is_ours || is_own) return false;
    if (old.isc_a != now.isc_a) return true;
    return old.holder_a != now.holder_a && !by.notices_off;
  }

  static bool is_looser(const World& old, const World& now) {
    if (old.terms == Terms::none) return false;
    if (now.terms == Terms::none) return true;
    if (old.terms == Terms::valid && now.terms == Terms::invalid) return true;
    if (now.terms == Terms::invalid) return false;
    if (old.terms == Terms::invalid) return true;  // it has a holder
    for (const Who who : now.approvers)
      if (!old.approvers.contains(who)) return true;
    return (!old.approvers.empty() && now.approvers.empty()) ||
           (now.exclude_a && !old.exclude_a) || (now.scope_a && !old.scope_a) ||
           (now.notices_off && !old.notices_off) ||
           (now.suppress_b && !old.suppress_b) ||
           (now.jane_is_holder && !old.jane_is_holder) ||
           (old.sign_off && !now.sign_off);
  }

  bool has(Place place, const std::string& path) const {
    return place && texts_of(commits_[*place].world).contains(path);
  }

  /// Whether a chain of trees leads from `before` to `after`, in which each
  /// step leaves the path alone or is a commit that an approver signed.
  bool is_approved(const std::string& path, Place before, std::size_t after,
                   const std::vector<std::size_t>& fresh,
                   const std::optional<World>& law) const {
    std::set<Place> all(fresh.begin(), fresh.end());
    for (const std::size_t one : fresh)
      for (const std::size_t parent : commits_[one].parents) all.insert(parent);
    for (const std::size_t one : fresh)
      if (commits_[one].parents.empty()) all.insert(Place());
    all.insert(after);
    std::set<Place> reached = {before};
    std::vector<Place> next = {before};
    while (!next.empty()) {
      const Place from = next.back();
      next.pop_back();
      for (const Place to : all) {
        if (reached.contains(to)) continue;
        const bool harmless = has(from, path) == has(to, path) &&
                              !changed(from, to, law).contains(path);
        if (!harmless && !approves(from, to, law)) continue;
        reached.insert(to);
        next.push_back(to);
      }
    }
    return reached.contains(after);
  }

  bool approves(Place parent, Place commit,
                const std::optional<World>& law) const {
    if (!commit) return false;
    const Commit& one = commits_[*commit];
    bool is_parent = !parent && one.parents.empty();
    for (const std::size_t id : one.parents)
      is_parent = is_parent || parent == Place(id);
    const World by = law_of_change(parent, commit, law);
    return is_parent && one.approval && one.approval == one.signer &&
           by.approvers.contains(*one.approval);
  }

  const Commits& commits_;
};

}  // namespace tgpl::model
