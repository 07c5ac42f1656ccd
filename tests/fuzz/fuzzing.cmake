# The whole build with JURI_FUZZ: the core with the fuzzer's counters, and tests/fuzz.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
  # Older ones do not compile the ranges of GCC's standard library.
  message(FATAL_ERROR "JURI_FUZZ needs Clang 16: -DCMAKE_CXX_COMPILER=clang++-16")
endif()
add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
                    -fno-omit-frame-pointer)
add_link_options(-fsanitize=address,undefined)
add_subdirectory(core EXCLUDE_FROM_ALL) # what the fuzzers need of it
add_subdirectory(tests/fuzz)
