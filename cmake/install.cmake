# SPDX-FileCopyrightText: git-tgpl contributors
# SPDX-License-Identifier: LicenseRef-TGPL-0.1-or-later

# What `cmake --install` puts where. Templates, hooks and licence texts are
# also compiled in; the installed copies are for people to read and reuse.
install(TARGETS git-tgpl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
file(GLOB pages1 CONFIGURE_DEPENDS man/*.1)
file(GLOB pages5 CONFIGURE_DEPENDS man/*.5)
file(GLOB pages7 CONFIGURE_DEPENDS man/*.7)
install(FILES ${pages1} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${pages5} DESTINATION ${CMAKE_INSTALL_MANDIR}/man5)
install(FILES ${pages7} DESTINATION ${CMAKE_INSTALL_MANDIR}/man7)
install(DIRECTORY templates hooks schemas
  DESTINATION ${CMAKE_INSTALL_DATADIR}/git-tgpl USE_SOURCE_PERMISSIONS)
set(made ${PROJECT_BINARY_DIR}/src/cli)
install(FILES ${made}/git-tgpl.bash
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
  RENAME git-tgpl)
install(FILES ${made}/git-tgpl.zsh
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions
  RENAME _git-tgpl)
install(FILES ${made}/git-tgpl.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
