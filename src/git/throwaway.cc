// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "git/throwaway.h"

#include <stdlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/text.h"
#include "git/local_variables.h"

namespace tgpl::git {
namespace {

struct Transport {
  std::string_view scheme;
  std::string_view allowed;
};

constexpr auto kTransports = std::to_array<Transport>({
    {"file", "file"},
    {"git", "git"},
    {"http", "http:https"},
    {"https", "https"},
    {"ssh", "ssh"},
});

/// Settings that disable everything the user's git may be configured to do
/// during a fetch.
constexpr std::array kSettings = {
    "core.bigFileThreshold=1m",  // a large blob is not held in memory
    "core.fsync=none",
    "core.hooksPath=/dev/null",
    "credential.helper=",
    "fetch.fsckObjects=false",
    "fetch.negotiationAlgorithm=noop",
    "fetch.recurseSubmodules=false",
    "fetch.unpackLimit=1",  // one file, whose size is bounded
    "fetch.uriProtocols=",
    "fetch.writeCommitGraph=false",
    "gc.auto=0",
    "http.followRedirects=initial",
    "maintenance.auto=false",
    "pack.threads=1",
    "protocol.version=2",
    "transfer.bundleURI=false",
};

/// Disables all prompts.
constexpr std::array kVariables = {
    "GCM_INTERACTIVE=never",     "GIT_ASKPASS=true",
    "GIT_TERMINAL_PROMPT=0",     "SSH_ASKPASS=true",
    "SSH_ASKPASS_REQUIRE=never",
};

/// Whether the URL has the short SSH form, "git@example.org:widget.git".
bool is_scp_like(std::string_view url) {
  const std::size_t colon = url.find(':');
  const std::size_t at = url.find('@');
  return at != std::string_view::npos && at > 0 && at < colon &&
         colon != std::string_view::npos && colon + 1 < url.size() &&
         url.front() != '-' && url[at + 1] != '-' &&
         url.substr(0, colon).find('/') == std::string_view::npos;
}

/// The protocols that both we and the user (GIT_ALLOW_PROTOCOL) allow.
std::string allowed_protocols(std::string_view url) {
  const std::string_view ours = protocols_for(url);
  const char* theirs = std::getenv("GIT_ALLOW_PROTOCOL");
  if (theirs == nullptr) return std::string(ours);
  const std::vector<std::string_view> wanted = split(theirs, ':');
  std::vector<std::string> both;
  for (const std::string_view one : split(ours, ':')) {
    if (std::ranges::find(wanted, one) != wanted.end()) both.emplace_back(one);
  }
  // An empty list would mean git's default; "none" is not a protocol.
  return both.empty() ? "none" : join(both, ":");
}

/// Converts a plain path to a file:// URL. From a plain path git may fetch all
/// objects or fail; a file:// URL is treated like any other URL.
std::string as_url(const std::string& address) {
  if (protocols_for(address) != "file" ||
      address.find("://") != std::string::npos)
    return address;
  std::string url = "file://";
  for (const char c : std::filesystem::absolute(address).string()) {
    if (c == '%') url += "%25";
    if (c != '%') url += c;
  }
  return url;
}

/// Disables all prompts of ssh.
constexpr const char* kQuietSsh = "GIT_SSH_COMMAND=ssh -o BatchMode=yes";

bool has_own_ssh() {
  return std::getenv("GIT_SSH_COMMAND") != nullptr ||
         std::getenv("GIT_SSH") != nullptr ||
         std::getenv("GIT_SSH_VARIANT") != nullptr;
}

std::string make_folder() {
  const char* given = std::getenv("TMPDIR");
  const std::string base =
      given != nullptr && *given != '\0' ? given : std::string("/tmp");
  std::string folder = base + "/git-tgpl-look.XXXXXX";
  if (::mkdtemp(folder.data()) == nullptr)
    throw io_error(cat({"cannot create a directory in ", quote(base)}), errno);
  return folder;
}

}  // namespace

std::string_view protocols_for(std::string_view url) {
  if (printable(url) != url || url.empty()) return {};
  const std::size_t stop = url.find("://");
  if (stop != std::string_view::npos) {
    const auto found = std::ranges::find(
        kTransports, to_lower(url.substr(0, stop)), &Transport::scheme);
    return found == kTransports.end() ? std::string_view{} : found->allowed;
  }
  if (url.front() == '/' || url.starts_with("./") || url.starts_with("../"))
    return "file";
  return is_scp_like(url) ? "ssh" : "";
}

TemporaryFolder::TemporaryFolder() : path_(make_folder()) {}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

Throwaway::Throwaway(const std::string& url, const std::string& object_format,
                     const Bounds& bounds)
    : url_(as_url(url)),
      bounds_(bounds),
      last_(std::chrono::steady_clock::now() + bounds.time) {
  const ProcessResult made =
      run({"init", "-q", "--bare",
           "--template=", cat({"--object-format=", object_format})});
  if (made.status != 0) {
    throw Error(ErrorKind::repository,
                cat({"cannot create a repository in ", quote(folder_.path()),
                     ": ", printable(trim(made.err))}));
  }
  // Only for git's default ssh command: the user's own may not be OpenSSH.
  quiet_ssh_ =
      protocols_for(url) == "ssh" && !has_own_ssh() &&
      run({"config", "--get-regexp", "^(core\\.sshcommand|ssh\\.variant)$"})
          .out.empty();
}

ProcessResult Throwaway::fetch(const std::vector<std::string>& options,
                               const std::vector<std::string>& refspecs) const {
  std::vector<std::string> words = {"fetch", "-q", "--no-tags",
                                    "--no-write-fetch-head"};
  words.insert(words.end(), options.begin(), options.end());
  words.insert(words.end(), {"--", url_});
  words.insert(words.end(), refspecs.begin(), refspecs.end());
  return run(std::move(words));
}

ProcessResult Throwaway::run(std::vector<std::string> arguments) const {
  std::vector<std::string> words = {"git", cat({"--git-dir=", folder_.path()})};
  for (const char* setting : kSettings)
    words.insert(words.end(), {"-c", setting});
  words.insert(words.end(), std::make_move_iterator(arguments.begin()),
               std::make_move_iterator(arguments.end()));
  std::vector<std::string> variables(kVariables.begin(), kVariables.end());
  variables.insert(variables.end(), kLocalVariables.begin(),
                   kLocalVariables.end());
  variables.push_back(cat({"GIT_ALLOW_PROTOCOL=", allowed_protocols(url_)}));
  if (quiet_ssh_) variables.emplace_back(kQuietSsh);
  Bounds bounds = bounds_;
  bounds.time = std::max(std::chrono::milliseconds(1),
                         std::chrono::duration_cast<std::chrono::milliseconds>(
                             last_ - std::chrono::steady_clock::now()));
  return run_bounded(words, variables, bounds);
}

}  // namespace tgpl::git
