# What is installed, and the Debian package: cpack -G DEB, or the preset "release".
include(GNUInstallDirs)

install(TARGETS juri-cli RUNTIME)
if(TARGET juri)
  set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
  install(TARGETS juri RUNTIME)
  install(FILES ${desktop}/id.juri.Juri.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${desktop}/id.juri.Juri.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${desktop}/id.juri.Juri.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
          RENAME id.juri.Juri.xml)
  install(FILES ${desktop}/id.juri.Juri.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME juri)
set(CPACK_PACKAGE_VENDOR Juri)
set(CPACK_PACKAGE_CONTACT "The Juri developers <juri@localhost>")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # the libraries it needs, found by dpkg-shlibdeps
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "judge competitions offline and merge the scores
 Judges score on their own computers without a network, coordinators merge the
 score files, organisers print ranked results. Every score is signed and the
 same scores give the same result on every computer.")
include(CPack)
