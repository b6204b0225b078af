// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "hook/skip_log.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <iterator>

#include "base/error.h"
#include "base/file.h"
#include "base/text.h"

namespace tgpl::hook {
namespace {

std::string path_of(const git::Repository& repository) {
  return cat({repository.common_dir, "/", kSkipLog});
}

}  // namespace

void record_skip(const git::Repository& repository,
                 const std::vector<std::string>& fields) {
  std::string line;
  for (const std::string& field : fields)
    line += cat({line.empty() ? "" : "\t", printable(field)});
  line += "\n";
  const std::string path = path_of(repository);
  ::mkdir(std::string(parent_path(path)).c_str(), 0777);
  const Descriptor file(
      ::open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666));
  // A single write with O_APPEND, so that lines of several hooks do not mix.
  if (!file || ::write(file.get(), line.data(), line.size()) !=
                   static_cast<ssize_t>(line.size()))
    throw io_error(cat({"cannot write ", quote(path)}), errno);
}

std::size_t count_skips(const git::Repository& repository) {
  std::ifstream file(path_of(repository), std::ios::binary);
  return static_cast<std::size_t>(
      std::count(std::istreambuf_iterator<char>(file), {}, '\n'));
}

}  // namespace tgpl::hook
