// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <optional>

#include "base/error.h"
#include "base/log.h"
#include "base/text.h"
#include "cli/commands.h"
#include "cli/license_source.h"
#include "cli/terminal.h"
#include "report/detection.h"

namespace tgpl::cli {
namespace {

class LicenseDetectCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, "FORMAT", {"json", "text"},
                   "output format");
    options.operands(files_, "FILE",
                     "files to read; '-' or none: standard input");
  }

  int run() override {
    if (files_.empty()) files_.emplace_back("-");
    std::vector<std::string> contents;
    std::vector<std::string> paths;
    std::optional<Error> failed;
    for (const std::string& file : files_) {
      try {
        contents.push_back(read_named_file(file));
        paths.push_back(file);
      } catch (const Error& error) {
        tell_error(error.message(), error.hint());
        failed = error;
      }
    }
    tell(paths, contents);
    return failed ? exit_status(failed->kind()) : 0;
  }

 private:
  void tell(const std::vector<std::string>& paths,
            const std::vector<std::string>& contents) const {
    std::vector<report::DetectedFile> found;
    for (std::size_t i = 0; i < paths.size(); ++i) {
      found.push_back({paths[i], contents[i], license::detect(contents[i])});
      if (format_ == "text") print(report::print_detection(found.back()));
    }
    if (format_ == "json") print(report::print_detections_json(found));
  }

  std::string format_ = "text";
  std::vector<std::string> files_;
};

}  // namespace

const CommandRow kLicenseDetect = {"license detect",
                                   "print which licences files state",
                                   make_command<LicenseDetectCommand>};

}  // namespace tgpl::cli
