// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "holders/project_authors.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

#include "base/text.h"
#include "holders/program_author.h"

namespace tgpl::holders {
namespace {

/// "git" or "root" may be many people, but a name of two words is a person's.
bool is_full_name(std::string_view name) {
  return trim(name).find(' ') != std::string_view::npos;
}

/// Finds out who is who: the groups are joined by any key that they share.
class Folder {
 public:
  explicit Folder(const std::vector<git::Author>& people)
      : people_(people), group_(people.size()) {
    std::iota(group_.begin(), group_.end(), std::size_t{0});
    for (std::size_t i = 0; i < people.size(); ++i) {
      const std::string email = to_lower(trim(people[i].email));
      if (!email.empty()) join(i, cat({"<", email}));
      if (is_full_name(people[i].name)) join(i, to_lower(trim(people[i].name)));
    }
  }

  std::vector<git::Author> fold() {
    std::map<std::size_t, git::Author> found;
    for (std::size_t i = 0; i < people_.size(); ++i) {
      // The people come with most commits first, so the first is the usual one.
      const auto [one, is_new] = found.emplace(root_of(i), people_[i]);
      if (!is_new) one->second.commits += people_[i].commits;
    }
    std::vector<git::Author> out;
    for (auto& [root, person] : found) out.push_back(std::move(person));
    std::ranges::stable_sort(out, std::greater(), &git::Author::commits);
    return out;
  }

 private:
  std::size_t root_of(std::size_t i) const {
    while (group_[i] != i) i = group_[i];
    return i;
  }

  void join(std::size_t i, const std::string& key) {
    const auto [first, is_new] = first_.emplace(key, i);
    if (is_new) return;
    const std::size_t a = root_of(first->second);
    const std::size_t b = root_of(i);
    group_[std::max(a, b)] = std::min(a, b);
  }

  const std::vector<git::Author>& people_;
  std::vector<std::size_t> group_;
  std::map<std::string, std::size_t> first_;
};

}  // namespace

std::size_t ProjectAuthors::commits_of(std::string_view name,
                                       std::string_view email) const {
  const auto found = std::ranges::find_if(people, [&](const git::Author& one) {
    return to_lower(one.email) == to_lower(email) ||
           (is_full_name(name) && to_lower(one.name) == to_lower(name));
  });
  return found == people.end() ? 0 : found->commits;
}

ProjectAuthors project_authors(const std::vector<git::Author>& authors) {
  std::vector<git::Author> people;
  for (const git::Author& author : authors) {
    if (!is_program({author.name, author.email})) people.push_back(author);
  }
  ProjectAuthors out;
  out.people = Folder(people).fold();
  for (const git::Author& person : out.people) out.commits += person.commits;
  return out;
}

}  // namespace tgpl::holders
