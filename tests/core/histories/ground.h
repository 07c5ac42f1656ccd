#pragma once

#include "base/bytes.h"
#include "document/document.h"
#include "document/packs.h"
#include "record/keys.h"
#include "temp_folder.h"

#include <array>
#include <string>

namespace histories {

/// Who takes part. The second laptop of A is a copy of the first, with its key; the
/// second of B opened the same pack; the second of C opened the pack that was issued
/// anew at the first desk, and which the second desk has not heard of.
enum Place : std::size_t { Desk1, Desk2, A1, A2, B1, B2, C1, C2 };
constexpr std::size_t kPlaces = 8;

inline bool isDesk(std::size_t place)
{
    return place < A1;
}

/// The laptop of the same judge.
inline std::size_t siblingOf(std::size_t laptop)
{
    return laptop ^ 1U;
}

/// What every history begins with: the documents of two coordinators and three judges
/// with two laptops each, before anybody marked anything. Built once, since opening a
/// pack is slow on purpose; histories work on copies.
class Ground {
public:
    static const Ground& get();

    struct Start {
        juri::Bytes document;
        std::string keysFolder;
        std::string computer;
    };
    const Start& at(std::size_t place) const { return m_starts[place]; }
    juri::record::KeyPair keyOf(std::size_t place) const;
    juri::record::KeyPair rootKey() const;
    juri::DocId doc() const { return m_doc; }

    /// Where documents lie in memory, if the machine has such a folder.
    static std::string scratch();

private:
    Ground();
    void setUp(juri::document::Document& event);
    void openPacks(juri::document::Document& event);
    void open(std::size_t place, const juri::document::PackReport& pack);
    void keep(std::size_t place, const std::string& path);

    TempFolder m_folder;
    std::array<Start, kPlaces> m_starts;
    juri::DocId m_doc;
};

} // namespace histories
