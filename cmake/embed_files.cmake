# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Called by tgpl_embed at build time: cmake -DOUT= -DROOT= -DFUNCTION=
# -DFILES=a|b -P this
string(REPLACE "|" ";" files "${FILES}")
set(rows "")
foreach(file IN LISTS files)
  file(READ "${ROOT}/${file}" hex HEX)
  string(LENGTH "${hex}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "(..)" "\\\\x\\1" bytes "${hex}")
  # A literal per 64 bytes keeps lines short and every compiler's limits far.
  string(REGEX REPLACE "(................................................................................................................................................................................................................................................................)" "\\1\"\n     \"" bytes "${bytes}")
  string(APPEND rows "    {\"${file}\",\n     {\"${bytes}\",\n      ${size}}},\n")
endforeach()
file(WRITE "${OUT}" "// Written by cmake/embed_files.cmake; see base/embedded.h.
#include \"base/embedded.h\"

namespace tgpl {
namespace {
constexpr EmbeddedFile kFiles[] = {
${rows}};
}  // namespace

std::span<const EmbeddedFile> ${FUNCTION}();
std::span<const EmbeddedFile> ${FUNCTION}() { return kFiles; }

}  // namespace tgpl
")
