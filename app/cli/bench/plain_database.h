#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace juri::bench {

/// The tables anyone would make for ballots and marks, in the journal mode of documents.
class PlainDatabase {
public:
    explicit PlainDatabase(const std::string& path); ///< a new one
    ~PlainDatabase();

    void fill(std::size_t ballots, int criteria);
    void commitRow(); ///< one more ballot, in a transaction of its own

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace juri::bench
