#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace juri::document {

/// splitmix64: the same numbers for a seed on every machine and library, which
/// the distributions of the standard library do not promise. Not for secrets.
class SampleRandom {
public:
    explicit SampleRandom(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    /// 0 to below - 1; below is greater than zero and small against 2^64.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }

    /// True so many times in a thousand.
    bool chance(int permille) { return static_cast<int>(below(1000)) < permille; }

    /// A bell: mean 0, nearly all within three times the spread.
    int bell(int spread)
    {
        int sum = 0;
        for (int i = 0; i < 12; ++i)
            sum += static_cast<int>(below(1001)) - 500;
        return sum * spread / 1000;
    }

    template <class List> const auto& pick(const List& list)
    {
        return list[below(std::size(list))];
    }

    template <class T> void shuffle(std::vector<T>& list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[below(i)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace juri::document
