#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace juri::scoring {

/// A square table of whole numbers, row against column, the diagonal zero.
class CountTable {
public:
    explicit CountTable(int size = 0)
        : m_size(size), m_cells(static_cast<std::size_t>(size) * static_cast<std::size_t>(size))
    {
    }

    int size() const { return m_size; }
    std::int32_t& at(int row, int column) { return m_cells[index(row, column)]; }
    std::int32_t at(int row, int column) const { return m_cells[index(row, column)]; }
    std::int32_t* row(int row) { return m_cells.data() + index(row, 0); }

    bool operator==(const CountTable&) const = default;

private:
    std::size_t index(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_size)
            + static_cast<std::size_t>(column);
    }

    int m_size;
    std::vector<std::int32_t> m_cells;
};

/// Copeland's balance: pairwise wins less losses, by entry.
std::vector<int> copelandBalance(const CountTable& preferring);

/// Schulze's strongest paths: the largest, over all paths, of a path's weakest
/// link. A link runs from the preferred to the other entry of a pair; its strength
/// is the winning votes, or the margin. 0 where no path leads.
/// Cost O(n^3). Source M. Schulze, arXiv:1804.02973.
CountTable strongestPaths(const CountTable& preferring, bool margins);

/// How many others each entry beats: its path to them is stronger than theirs back.
std::vector<int> pathWins(const CountTable& paths);

/// An order that agrees with as many pairwise preferences as any.
struct KemenyOrder {
    std::vector<int> order;     ///< best first; of equally good orders the first by position
    std::int64_t agreement = 0; ///< judges' preferences the order agrees with
    int optima = 1;             ///< equally good orders, counted up to 1,000,000
    bool exact = true;          ///< false: more than 20 entries in a cycle, searched from Borda's
};

/// Exact for any number of entries as long as no 21 of them are tied together in
/// majority cycles: strongly connected parts are ordered one by one.
KemenyOrder kemenyOrder(const CountTable& preferring);

} // namespace juri::scoring
