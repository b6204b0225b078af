/*
 * SPDX-FileCopyrightText: git-tgpl contributors
 * SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later
 */

// Whole texts of short licences, as projects have them in LICENSE. The words
// that make a copyright notice are cut in two.
#pragma once

#include <string>
#include <string_view>

#include "base/text.h"

namespace tgpl {

/// A line that names the holder; "" without one.
inline std::string copyright_line(std::string_view holder) {
  if (holder.empty()) return "";
  std::string line =
      "Copy"
      "right (c) 2026 ";
  return (line += holder) += "\n\n";
}

inline std::string mit_text(std::string_view holder) {
  return "MIT License\n\n" + copyright_line(holder) +
         "Permission is hereby granted, free of charge, to any person "
         "obtaining a copy of this software and associated documentation files "
         "(the \"Software\"), to deal in the Software without restriction, "
         "including without limitation the rights to use, copy, modify, merge, "
         "publish, distribute, sublicense, and/or sell copies of the Software, "
         "and to permit persons to whom the Software is furnished to do so, "
         "subject to the following conditions:\n\n"
         "The above copyright notice and this permission notice shall be "
         "included in all copies or substantial portions of the Software.\n\n"
         "THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, "
         "EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF "
         "MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND "
         "NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS "
         "BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN "
         "ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN "
         "CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE "
         "SOFTWARE.\n";
}

inline std::string zlib_text(std::string_view holder) {
  return "zlib License\n\n" + copyright_line(holder) +
         "This software is provided 'as-is', without any express or implied "
         "warranty. In no event will the authors be held liable for any "
         "damages arising from the use of this software.\n\n"
         "Permission is granted to anyone to use this software for any "
         "purpose, including commercial applications, and to alter it and "
         "redistribute it freely, subject to the following restrictions:\n\n"
         "1. The origin of this software must not be misrepresented; you must "
         "not claim that you wrote the original software. If you use this "
         "software in a product, an acknowledgment in the product "
         "documentation would be appreciated but is not required.\n"
         "2. Altered source versions must be plainly marked as such, and must "
         "not be misrepresented as being the original software.\n"
         "3. This notice may not be removed or altered from any source "
         "distribution.\n";
}

/// The text as comments of a shell script.
inline std::string in_comments(std::string_view text) {
  std::string out;
  for (const Line& line : split_lines(text)) {
    out += line.text.empty() ? "#" : "# ";
    (out += line.text) += '\n';
  }
  return out;
}

}  // namespace tgpl
