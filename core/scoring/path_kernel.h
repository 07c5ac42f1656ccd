#pragma once

#include <cstddef>
#include <cstdint>

namespace juri::scoring {

/// Schulze's paths in place: each cell of a square becomes the strength of the
/// strongest path from its row to its column, from that of the direct link (0 = none).
/// The narrower the numbers, the more of them fit a register: the same results in
/// every width that holds the strengths.
///
/// Cost  O(size^3)
void strengthenPaths(std::uint8_t* links, std::size_t size);
void strengthenPaths(std::int16_t* links, std::size_t size);
void strengthenPaths(std::int32_t* links, std::size_t size);

} // namespace juri::scoring
