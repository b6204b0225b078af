# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# tgpl_gather(TARGET HEADER NAMESPACE TYPE PATTERN): a thing of which there are
# many stands in its own file with its row, "const TYPE kName = {...". HEADER,
# made below gen/ and included as it is named, declares the rows of all files
# that match PATTERN and lists them as k<TYPE>Rows: nobody keeps that list.
function(tgpl_gather target header namespace type pattern)
  file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${pattern})
  set(row "^(constinit )?const ${type} (k[A-Za-z0-9]+) =.*")
  string(REGEX REPLACE "Row$" "" kind ${type})
  set(declared "")
  set(listed "")
  foreach(file IN LISTS files)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(STRINGS ${file} lines REGEX "${row}")
    foreach(line IN LISTS lines)
      string(REGEX REPLACE "${row}" "\\2" name "${line}")
      string(APPEND declared "extern const ${type} ${name};\n")
      string(APPEND listed "    &${name},\n")
    endforeach()
  endforeach()
  file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/gen/${header} @ONLY CONTENT
"// Written by cmake/gather.cmake: the rows in @pattern@ of this folder.
#pragma once

#include <array>

namespace @namespace@ {

struct @type@;

@declared@
inline constexpr auto k@kind@Rows = std::to_array<const @type@*>({
@listed@});

}  // namespace @namespace@
")
  target_include_directories(${target} PUBLIC ${CMAKE_CURRENT_BINARY_DIR}/gen)
endfunction()
