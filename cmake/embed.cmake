# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# tgpl_embed(OUT FILES...): a .cc with the bytes of FILES (paths relative to
# the project) as the table that base/embedded.h declares. One escaped string
# literal a file: thirty times faster to compile than a byte array.
function(tgpl_embed out)
  list(JOIN ARGN "|" joined)
  list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/ OUTPUT_VARIABLE inputs)
  add_custom_command(
    OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DROOT=${PROJECT_SOURCE_DIR}
            "-DFILES=${joined}" -P ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${inputs} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    COMMENT "Embedding templates and hooks"
    VERBATIM)
endfunction()
