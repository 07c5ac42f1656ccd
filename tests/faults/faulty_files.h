#pragma once

#include <cstddef>

/// The system calls of core/base/file.cpp that write: the linker sends them here
/// (--wrap, see CMakeLists.txt), and one of them fails on demand. All others, and
/// those of every other file, are the real ones.
namespace faulty_files {

/// From now on the n-th call (from 0) fails with this errno, and all after it; of
/// what it was to write, half is written.
void failFrom(std::size_t n, int error);

/// From now on all calls succeed; they are counted from 0.
void failNever();

std::size_t calls();

} // namespace faulty_files
