#pragma once

#include "base/result.h"
#include "record/keys.h"

#include <string>
#include <vector>

/// The root key on paper, in a form that people can type back.
namespace juri::record {

/// Seven lines, "4K7Q XM2P D": eight characters of the key (FORMAT.md) and a check
/// character that finds any one wrong character of the line, any two exchanged, and
/// lines in the wrong order. The last line ends with a check of the whole.
std::vector<std::string> recoveryLines(const Seed& seed);

/// The key of typed lines: blanks, hyphens, small letters and look-alikes are forgiven.
///
/// Errors   SheetMistyped; detail: the numbers of the lines that are wrong, from 1; empty
///          if each is right and they still do not belong together
Result<Seed> readRecoveryLines(const std::vector<std::string>& typed);

} // namespace juri::record
