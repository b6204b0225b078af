// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "read/cache/cache_folder.h"

#include <filesystem>
#include <mutex>

#include "base/error.h"
#include "base/file.h"
#include "base/leftover.h"
#include "base/text.h"

namespace tgpl::read {
namespace {

constexpr std::string_view kNone = "none";
constexpr const char* kSetting = "tgpl.cache";
constexpr const char* kUsualFolder = "tgpl/";

/// What is known in this session.
struct Choice {
  std::mutex mutex;
  std::string option;  ///< "" where there was none
  bool is_found = false;
  std::optional<CacheFolder> folder;
};

/// `place` as the user says it, seen from `folder`.
std::optional<CacheFolder> folder_at(const std::string& folder,
                                     const std::string& place) {
  if (place == kNone) return std::nullopt;
  return CacheFolder{(std::filesystem::path(folder) / place).string()};
}

std::optional<CacheFolder> find_folder(git::Session& session,
                                       const std::string& option) {
  if (!option.empty()) return folder_at(session.folder(), option);
  const std::string place = git::config_path(session, kSetting).value_or("");
  if (place.empty()) return usual_cache_folder(session);
  return folder_at(session.repository().common_dir, place);
}

}  // namespace

std::string CacheFolder::path_of(std::string_view name) const {
  return cat({below, name});
}

std::string CacheFolder::full_path_of(std::string_view name) const {
  return cat({root, "/", below, name});
}

void choose_cache(git::Session& session, const std::string& place) {
  std::error_code none;
  if (place != kNone && std::filesystem::exists(place, none) &&
      !std::filesystem::is_directory(place, none)) {
    throw Error(ErrorKind::usage, cat({quote(place), " is not a directory"}),
                "use a directory or 'none' for --cache");
  }
  Choice& choice = session.attached<Choice>();
  const std::scoped_lock lock(choice.mutex);
  choice.option = place;
}

void prefetch_cache_folder(git::Session& session) {
  if (session.attached<Choice>().option.empty())
    git::prefetch_config_path(session, kSetting);
}

std::optional<CacheFolder> cache_folder(git::Session& session) {
  // There an object id may have other content than when it was read.
  if (session.repository().may_replace) return std::nullopt;
  return chosen_cache_folder(session);
}

std::optional<CacheFolder> chosen_cache_folder(git::Session& session) {
  Choice& choice = session.attached<Choice>();
  const std::scoped_lock lock(choice.mutex);
  if (!choice.is_found) {
    choice.folder = find_folder(session, choice.option);
    choice.is_found = true;
  }
  return choice.folder;
}

CacheFolder usual_cache_folder(git::Session& session) {
  return {session.repository().common_dir, kUsualFolder};
}

std::optional<CacheFolder> guess_cache_folder(git::Session& session) {
  const std::string option = session.attached<Choice>().option;
  if (!option.empty()) return folder_at(session.folder(), option);
  const std::string git_dir = session.guess().git_dir;
  if (git_dir.empty()) return std::nullopt;
  return CacheFolder{git_dir, kUsualFolder};
}

void write_cache(const CacheFolder& folder, std::string_view name,
                 std::string_view bytes) {
  // If it cannot be made, it cannot be opened.
  std::error_code none;
  std::filesystem::create_directories(folder.root, none);
  const Folder root(folder.root);
  // Any content: nobody else writes here.
  remove_leftovers_of(root, folder.path_of(name),
                      [](std::string_view) { return true; });
  root.overwrite(folder.path_of(name), bytes);
}

std::optional<std::string> read_cache(const CacheFolder& folder,
                                      std::string_view name,
                                      std::size_t limit) {
  try {
    std::optional<ReadFile> file =
        Folder(folder.root).read(folder.path_of(name), limit);
    if (file) return std::move(file->bytes);
  } catch (const Error&) {
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace tgpl::read
