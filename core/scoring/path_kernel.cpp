#include "scoring/path_kernel.h"

#include <algorithm>

// Compiled at -O3: the inner loop has to become one of minima and maxima of whole
// registers.

namespace juri::scoring {
namespace {

template <class Strength>
void passOn(Strength* __restrict direct, const Strength* __restrict onward, Strength first,
            std::size_t size)
{
    for (std::size_t to = 0; to < size; ++to)
        direct[to] = std::max(direct[to], std::min(first, onward[to]));
}

template <class Strength> void strengthen(Strength* links, std::size_t size)
{
    for (std::size_t by = 0; by < size; ++by)
        for (std::size_t from = 0; from < size; ++from) {
            auto* direct = links + from * size;
            if (from == by || direct[by] == 0)
                continue;
            passOn(direct, links + by * size, direct[by], size);
            direct[from] = 0;
        }
}

} // namespace

void strengthenPaths(std::uint8_t* links, std::size_t size)
{
    strengthen(links, size);
}

void strengthenPaths(std::int16_t* links, std::size_t size)
{
    strengthen(links, size);
}

void strengthenPaths(std::int32_t* links, std::size_t size)
{
    strengthen(links, size);
}

} // namespace juri::scoring
