// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "header/lock_files.h"

#include <algorithm>
#include <array>

namespace tgpl::header {
namespace {

// Names of lock files that kEndings does not cover. Sorted.
constexpr auto kNames = std::to_array<std::string_view>({
    ".flutter-plugins",
    ".flutter-plugins-dependencies",
    ".package-lock.json",
    ".pnp.cjs",
    ".pnp.js",
    ".pnp.loader.mjs",
    ".terraform.lock.hcl",
    "Cartfile.resolved",
    "JuliaManifest.toml",
    "Package.resolved",
    "bun.lockb",
    "cabal.project.freeze",
    "cargo-bazel-lock.json",
    "conda-lock.yml",
    "deps-lock.json",
    "dub.selections.json",
    "gems.locked",
    "go.sum",
    "go.work.sum",
    "lake-manifest.json",
    "lazy-lock.json",
    "maven_install.json",
    "npm-shrinkwrap.json",
    "package-lock.json",
    "packages.lock.json",
    "pnpm-lock.yaml",
    "project.assets.json",
    "pylock.toml",
    "shrinkwrap.yaml",
    "vcpkg-lock.json",
});
static_assert(std::ranges::is_sorted(kNames));

// How names of lock files end, whatever the package manager: Cargo.lock,
// gradle.lockfile, Policyfile.lock.json, foo.opam.locked.
constexpr auto kEndings = std::to_array<std::string_view>(
    {".lock", ".lock.hcl", ".lock.json", ".lock.toml", ".lock.yaml",
     ".lock.yml", ".lockfile", ".opam.locked"});

/// pylock.toml may also have a name of its own: pylock.dev.toml (PEP 751).
bool is_pylock(std::string_view name) {
  return name.starts_with("pylock.") && name.ends_with(".toml");
}

}  // namespace

bool is_lock_file(std::string_view name) {
  return std::ranges::binary_search(kNames, name) || is_pylock(name) ||
         std::ranges::any_of(kEndings, [&](std::string_view ending) {
           return name.size() > ending.size() && name.ends_with(ending);
         });
}

}  // namespace tgpl::header
