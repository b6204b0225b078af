# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# tgpl_embed(TARGET FUNCTION FILES...): adds to the library TARGET a .cc with the
# bytes of FILES (paths relative to the project) as a table of the rows of
# base/embedded.h, which FUNCTION gives. One escaped string literal a file:
# thirty times faster to compile than a byte array.
function(tgpl_embed target function)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${function}.cc)
  list(JOIN ARGN "|" joined)
  list(TRANSFORM ARGN PREPEND ${PROJECT_SOURCE_DIR}/ OUTPUT_VARIABLE inputs)
  add_custom_command(
    OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DROOT=${PROJECT_SOURCE_DIR}
            -DFUNCTION=${function} "-DFILES=${joined}"
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    DEPENDS ${inputs} ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake
    COMMENT "Embedding files as ${function}()"
    VERBATIM)
  # The library target is created in the parent directory, where the rules of
  # the caller's are unknown; hence a custom target.
  add_custom_target(tgpl_${function} DEPENDS ${out})
  add_dependencies(${target} tgpl_${function})
  set_source_files_properties(${out} TARGET_DIRECTORY ${target}
                              PROPERTIES GENERATED ON)
  target_sources(${target} PRIVATE ${out})
endfunction()
