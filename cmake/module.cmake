# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# tgpl_modules(OUT): one static library tgpl_<folder> for each folder of src/
# that src/LAYERS names and that holds sources, made of all *.cc in it and
# linked with the folders that it may include. OUT becomes the list of folders.
# cli/ is the program, not a library. A folder that needs more (a library, a
# file made at build time) has a CMakeLists.txt, read after its target is made.
function(tgpl_modules out)
  set(layers ${PROJECT_SOURCE_DIR}/src/LAYERS)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${layers})
  file(STRINGS ${layers} lines REGEX "^[a-z]+:")
  set(folders)
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^[a-z]+" folder ${line})
    string(REGEX REPLACE "^[a-z]+:" "" uses ${line})
    separate_arguments(uses UNIX_COMMAND "${uses}")
    if(NOT folder STREQUAL cli)
      tgpl_module(${folder} ${uses})
    endif()
    if(TARGET tgpl_${folder})
      list(APPEND folders ${folder})
    endif()
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt)
      add_subdirectory(${folder})
    endif()
  endforeach()
  set(${out} ${folders} PARENT_SCOPE)
endfunction()

# The library of one folder, linked with those that are named; none where the
# folder has no source.
function(tgpl_module folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cc)
  if(NOT sources)
    return()
  endif()
  add_library(tgpl_${folder} STATIC ${sources})
  target_include_directories(tgpl_${folder} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  foreach(name IN LISTS ARGN)
    if(TARGET tgpl_${name})
      target_link_libraries(tgpl_${folder} PUBLIC tgpl_${name})
    endif()
  endforeach()
endfunction()

# tgpl_digest_of_sources(OUT FILE...): 16 hexadecimal digits that change when
# one of the files (from src/), or a source that they include, changes.
function(tgpl_digest_of_sources out)
  set(waiting ${ARGN})
  set(found)
  while(waiting)
    list(POP_FRONT waiting path)
    set(file ${PROJECT_SOURCE_DIR}/src/${path})
    if(path IN_LIST found OR NOT EXISTS ${file})
      continue()
    endif()
    list(APPEND found ${path})
    file(STRINGS ${file} includes REGEX "^#include \"")
    foreach(line IN LISTS includes)
      string(REGEX REPLACE "^#include \"([^\"]*)\".*" "\\1" header ${line})
      string(REGEX REPLACE "\\.h$" ".cc" source ${header})
      list(APPEND waiting ${header} ${source})
    endforeach()
  endwhile()
  list(SORT found)
  set(digests)
  foreach(path IN LISTS found)
    set(file ${PROJECT_SOURCE_DIR}/src/${path})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    file(SHA256 ${file} digest)
    string(APPEND digests "${path} ${digest}\n")
  endforeach()
  string(SHA256 digest "${digests}")
  string(SUBSTRING ${digest} 0 16 digest)
  set(${out} ${digest} PARENT_SCOPE)
endfunction()
