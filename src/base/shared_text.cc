// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "base/shared_text.h"

#include <cstring>
#include <new>

namespace tgpl {

SharedText::SharedText(std::string_view text) {
  if (text.empty()) return;
  void* memory = ::operator new(sizeof(Node) + text.size());
  node_ = new (memory) Node{1, text.size()};
  std::memcpy(reinterpret_cast<char*>(node_ + 1), text.data(), text.size());
}

void SharedText::release() noexcept {
  if (node_->users.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  node_->~Node();
  ::operator delete(node_);
}

}  // namespace tgpl
