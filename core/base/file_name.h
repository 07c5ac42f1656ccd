#pragma once

#include <string>
#include <string_view>

namespace juri {

/// A name from somebody else as a file's name that is safe in any folder and reads as it
/// is: without folders, control characters, characters that turn the reading direction,
/// what FAT and Windows do not allow, or dots that hide it.
///
/// Out      well-formed UTF-8 of at most 120 bytes, its ending kept; may be empty
std::string cleanFileName(std::string_view name);

/// "pdf" for "Proposal.PDF": lower-case ASCII; empty without an ending.
std::string fileEnding(std::string_view name);

} // namespace juri
