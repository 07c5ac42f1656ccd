#pragma once

#include <string>

namespace juri::store {

/// The program of this computer that has a file locked, other than this one: "juri
/// (4711)". Empty where it cannot be told: on another computer, or another system
/// than Linux. Opens nothing: closing a file would let go of this program's own locks.
std::string holderOf(const std::string& path);

/// The same of a list of locks as Linux keeps it in /proc/locks.
///
/// In       self: this program's process, passed over
/// Out      the process, or 0
long holderIn(const std::string& locks, unsigned major, unsigned minor, unsigned long inode,
              long self = 0);

} // namespace juri::store
