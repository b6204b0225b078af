// SPDX-FileCopyrightText: git-tgpl contributors
// SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

#include "tree/edit.h"

namespace tgpl::tree {

EditSink writer(const Folder& folder) {
  return [&folder](const Edit& edit) {
    if (!edit.replaces) {
      folder.create(edit.path, edit.text.value_or(""));
    } else if (edit.text) {
      folder.replace(edit.path, *edit.text, *edit.replaces);
    } else {
      folder.remove(edit.path, *edit.replaces);
    }
  };
}

}  // namespace tgpl::tree
