// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include <algorithm>
#include <charconv>

#include "base/error.h"
#include "base/interrupt.h"
#include "base/text.h"
#include "cli/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "publish/fetch.h"
#include "report/answer.h"

namespace tgpl::cli {
namespace {

std::size_t number_in(const std::string& text, std::string_view option,
                      std::size_t most) {
  std::size_t number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = end == text.data() + text.size();
  if (error == std::errc() && whole && number >= 1 && number <= most)
    return number;
  throw Error(ErrorKind::usage,
              cat({"invalid value ", quote(text), " for ", option}),
              cat({"expected a number from 1 to ", std::to_string(most)}));
}

class TermsFetchCommand : public Command {
 public:
  void declare(Options& options) override {
    options.choice("--format", format_, "FORMAT", {"json", "text"},
                   "output format");
    options.value("--jobs", jobs_, "N",
                  "repositories to query at once (default: 8)");
    options.flag("--stdin", stdin_,
                 "read URLs from standard input, one per line");
    options.value("--timeout", timeout_, "SECONDS",
                  "timeout per repository, in seconds (default: 30)");
    options.operands(urls_, "URL", "repositories to query");
  }

  int run() override {
    const std::vector<std::string> urls = addresses();
    git::Bounds bounds;
    bounds.time = std::chrono::seconds(number_in(timeout_, "--timeout", 3600));
    const std::size_t jobs = number_in(jobs_, "--jobs", 64);
    // Interrupts are handled, so that temporary repositories are deleted.
    watch_interrupts();
    const std::vector<terms::Answer> answers =
        publish::fetch_all(urls, bounds, jobs);
    const std::string day = today();
    print(format_ == "json" ? report::print_answers_json(answers, day)
                            : report::print_answers(answers, day));
    const bool all = std::ranges::all_of(
        answers, [](const auto& answer) { return answer.terms.has_value(); });
    return all ? 0 : 1;
  }

 private:
  std::vector<std::string> addresses() const {
    std::vector<std::string> urls = urls_;
    if (stdin_) {
      const std::string text = read_stdin();
      for (const Line& line : split_lines(text)) {
        const std::string_view url = trim(line.text);
        if (!url.empty()) urls.emplace_back(url);
      }
    }
    if (urls.empty() && !stdin_)
      throw Error(ErrorKind::usage, "missing URL",
                  "pass URLs, or use --stdin to read them");
    return urls;
  }

  std::string format_ = "text";
  std::string jobs_ = "8";
  std::string timeout_ = "30";
  bool stdin_ = false;
  std::vector<std::string> urls_;
};

}  // namespace

const CommandRow kTermsFetch = {
    "terms fetch", "fetch the training terms of other repositories",
    make_command<TermsFetchCommand>};

}  // namespace tgpl::cli
