#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace juri::scoring {

/// splitmix64: the same numbers for a seed on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next()
    {
        auto z = (m_state += 0x9e3779b97f4a7c15u);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }

    /// Below limit, which is above zero; every number is as likely.
    std::uint64_t below(std::uint64_t limit)
    {
        const auto reject = (0 - limit) % limit;
        for (;;)
            if (const auto drawn = next(); drawn >= reject)
                return drawn % limit;
    }

    /// Within (0, 1), both ends left out.
    double uniform() { return (static_cast<double>(next() >> 11) + 0.5) / 9007199254740992.0; }

    template <class T> void shuffle(std::vector<T>& items)
    {
        for (auto i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace juri::scoring
