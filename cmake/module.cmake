# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# tgpl_module(NAME SOURCES ... USES ...): one static library per folder of
# src/. USES names the folders it may include; src/LAYERS is the law, and
# tests/meta/layers.sh compares every #include with it.
function(tgpl_module name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  add_library(tgpl_${name} STATIC ${arg_SOURCES})
  target_include_directories(tgpl_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  list(TRANSFORM arg_USES PREPEND tgpl_)
  target_link_libraries(tgpl_${name} PUBLIC ${arg_USES}
                                     PRIVATE ${arg_LIBRARIES})
endfunction()
