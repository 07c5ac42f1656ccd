#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace juri::document {

/// A folder into which others put score files, by stick, share or synchronisation. It
/// is only ever read.
class DropBox {
public:
    explicit DropBox(std::string folder) : m_folder(std::move(folder)) { }

    /// The score files and documents that are complete and were not named before, by
    /// name: a file is complete when two looks in a row find it unchanged.
    std::vector<std::string> look();

    /// They are named once more: the merge could not be done yet.
    void giveBack(const std::vector<std::string>& files);

private:
    struct Seen {
        std::uintmax_t size = 0;
        std::int64_t changed = 0; ///< as the medium says; only compared
        bool named = false;

        bool isSame(const Seen& other) const
        {
            return size == other.size && changed == other.changed;
        }
    };

    std::string m_folder;
    std::map<std::string, Seen> m_seen;
};

} // namespace juri::document
