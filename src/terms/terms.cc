// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "terms/terms.h"

namespace tgpl::terms {
namespace {

constexpr std::string_view kUsage[] = {"allow", "disallow", "conditional",
                                       "unknown"};
constexpr std::string_view kFallback[] = {"disallow", "unknown"};
constexpr std::string_view kStatus[] = {"draft", "published"};
constexpr std::string_view kHolderType[] = {"person", "organization"};
constexpr std::string_view kShare[] = {"all", "part"};
constexpr std::string_view kGranularity[] = {"source", "repository", "revision",
                                             "file"};
constexpr std::string_view kSyntheticData[] = {"none", "imitation-only", "all"};

}  // namespace

std::span<const std::string_view> words_of(Usage) {
  return kUsage;
}
std::span<const std::string_view> words_of(Fallback) {
  return kFallback;
}
std::span<const std::string_view> words_of(Status) {
  return kStatus;
}
std::span<const std::string_view> words_of(HolderType) {
  return kHolderType;
}
std::span<const std::string_view> words_of(Share) {
  return kShare;
}
std::span<const std::string_view> words_of(Granularity) {
  return kGranularity;
}
std::span<const std::string_view> words_of(SyntheticData) {
  return kSyntheticData;
}

bool asks_something(const Conditions& conditions) {
  return conditions.weights.required || conditions.documentation.required ||
         conditions.attribution.required || conditions.inherit != Inherit{};
}

}  // namespace tgpl::terms
