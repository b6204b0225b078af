# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# Warnings, sanitizers and link-time optimisation, for every target of ours.

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(TGPL_WERROR)
  add_compile_options(-Werror)
endif()
if(TGPL_SANITIZE)
  add_compile_options(-fsanitize=${TGPL_SANITIZE} -fno-omit-frame-pointer
    -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${TGPL_SANITIZE})
endif()
if(TGPL_LTO)
  set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
endif()
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
