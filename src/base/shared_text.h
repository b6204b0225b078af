/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Immutable text that many objects share, such as a path that appears in a
// file, its claims and its findings, or a message that is the same for
// thousands of files. A copy costs no memory.
#pragma once

#include <atomic>
#include <compare>
#include <concepts>
#include <cstddef>
#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace tgpl {

class SharedText {
 public:
  SharedText() = default;
  // Implicit, so that functions taking a SharedText accept any text.
  SharedText(std::string_view text);   // NOLINT(google-explicit-constructor)
  SharedText(const std::string& text)  // NOLINT(google-explicit-constructor)
      : SharedText(std::string_view(text)) {}
  SharedText(const char* text)  // NOLINT(google-explicit-constructor)
      : SharedText(std::string_view(text)) {}

  SharedText(const SharedText& other) noexcept : node_(other.node_) {
    if (node_ != nullptr) node_->users.fetch_add(1, std::memory_order_relaxed);
  }
  SharedText(SharedText&& other) noexcept
      : node_(std::exchange(other.node_, nullptr)) {}
  SharedText& operator=(SharedText other) noexcept {
    std::swap(node_, other.node_);
    return *this;
  }
  ~SharedText() {
    if (node_ != nullptr) release();
  }

  bool empty() const { return node_ == nullptr; }

  /// Valid as long as any copy of this text exists.
  std::string_view view() const {
    if (node_ == nullptr) return {};
    return {reinterpret_cast<const char*>(node_ + 1), node_->size};
  }
  /// Equal for a text and its copies. May be used again for another text when
  /// the last copy is gone.
  const void* identity() const { return node_; }
  std::string str() const { return std::string(view()); }

  operator std::string_view() const {  // NOLINT(google-explicit-constructor)
    return view();
  }
  operator std::string() const {  // NOLINT(google-explicit-constructor)
    return str();
  }

  template <std::convertible_to<std::string_view> T>
  friend bool operator==(const SharedText& a, const T& b) {
    return a.view() == std::string_view(b);
  }
  friend bool operator==(const SharedText& a, const SharedText& b) {
    return a.node_ == b.node_ || a.view() == b.view();
  }
  friend std::strong_ordering operator<=>(const SharedText& a,
                                          const SharedText& b) {
    if (a.node_ == b.node_) return std::strong_ordering::equal;
    return a.view() <=> b.view();
  }
  friend std::ostream& operator<<(std::ostream& out, const SharedText& text) {
    return out << text.view();
  }

 private:
  /// A header; the bytes of the text follow it in memory.
  struct Node {
    std::atomic<std::size_t> users;
    std::size_t size;
  };

  void release() noexcept;

  Node* node_ = nullptr;  ///< null: ""
};

}  // namespace tgpl

template <>
struct std::hash<tgpl::SharedText> {
  std::size_t operator()(const tgpl::SharedText& text) const noexcept {
    return std::hash<std::string_view>()(text.view());
  }
};
