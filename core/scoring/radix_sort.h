#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

namespace juri::scoring {

/// A position and the number it is ordered by, lowest first.
struct Keyed {
    std::uint64_t key = 0;
    std::int32_t position = 0;
};

/// A number whose order as an integer is the order of the double; -0 and 0 are one.
/// number is not a NaN.
inline std::uint64_t orderedBits(double number)
{
    const auto bits = std::bit_cast<std::uint64_t>(number + 0.0);
    return bits >> 63 ? ~bits : bits | (std::uint64_t{1} << 63);
}

/// Stable, lowest key first. Digits that all keys share cost one look.
/// Cost O(n) for each byte the keys differ in; spare is room to work in
inline void radixSort(std::vector<Keyed>& items, std::vector<Keyed>& spare)
{
    constexpr int digits = 8;
    static_assert(sizeof(std::uint64_t) == digits);
    std::array<std::array<std::uint32_t, 256>, digits> counts{};
    for (const auto& item : items)
        for (int digit = 0; digit < digits; ++digit)
            ++counts[digit][(item.key >> (8 * digit)) & 255];
    spare.resize(items.size());
    for (int digit = 0; digit < digits && !items.empty(); ++digit) {
        auto& count = counts[digit];
        if (count[(items.front().key >> (8 * digit)) & 255] == items.size())
            continue;
        std::uint32_t before = 0;
        for (auto& number : count)
            before += std::exchange(number, before);
        for (const auto& item : items)
            spare[count[(item.key >> (8 * digit)) & 255]++] = item;
        items.swap(spare);
    }
}

} // namespace juri::scoring
