#include "record/salvage.h"

#include "record/bundle.h"
#include "record/codec.h"

#include <algorithm>

namespace juri::record {
namespace {

constexpr std::size_t kLengthLimit = 4; ///< bytes of a length: records have at most 8 MiB
constexpr std::size_t kEffort = 32;
constexpr std::size_t kHeadSize = 8 + 1 + 16; ///< magic, version, competition

/// Every body begins with its version and the competition.
Bytes beginningOf(const DocId& doc)
{
    Bytes beginning{1};
    beginning.insert(beginning.end(), doc.bytes.begin(), doc.bytes.end());
    return beginning;
}

class Search {
public:
    Search(ByteView bytes, const DocId& doc)
        : m_bytes(bytes), m_beginning(beginningOf(doc)), m_effort(bytes.size() * kEffort)
    {
    }

    Salvage run()
    {
        // A score file's own head reads like the beginning of a record.
        const auto start = looksLikeBundle(m_bytes) ? kHeadSize : 0;
        for (std::size_t at = next(start); at < m_bytes.size(); at = next(at)) {
            const auto length = take(at);
            m_found.damaged += length == 0 ? 1 : 0;
            at += std::max<std::size_t>(length, 1);
        }
        std::ranges::sort(m_found.records, {}, &Record::id);
        const auto same = std::ranges::unique(m_found.records, {}, &Record::id);
        m_found.records.erase(same.begin(), same.end());
        return std::move(m_found);
    }

private:
    std::size_t next(std::size_t from) const
    {
        const auto rest = m_bytes.subspan(std::min(from, m_bytes.size()));
        const auto found = std::ranges::search(rest, m_beginning);
        return static_cast<std::size_t>(found.begin() - m_bytes.begin());
    }

    /// Takes the record whose body begins here; answers the length of all of it, or 0.
    std::size_t take(std::size_t at)
    {
        for (std::size_t prefix = 1; prefix <= kLengthLimit && prefix <= at; ++prefix) {
            Decoder decoder(m_bytes.subspan(at - prefix, prefix));
            const auto length = decoder.varint();
            const auto whole = length + Signature{}.size();
            if (!decoder.isFinished() || length > m_bytes.size() - at || whole > m_bytes.size() - at
                || length > m_effort)
                continue;
            m_effort -= length;
            if (takeBody(m_bytes.subspan(at, length), m_bytes.subspan(at + length)))
                return whole;
        }
        return 0;
    }

    bool takeBody(ByteView body, ByteView after)
    {
        Signature signature{};
        std::ranges::copy(after.first(signature.size()), signature.begin());
        auto record = parseRecord(body, signature);
        if (!record || !isAuthentic(*record))
            return false;
        m_found.records.push_back(*std::move(record));
        return true;
    }

    ByteView m_bytes;
    Bytes m_beginning;
    std::size_t m_effort;
    Salvage m_found;
};

} // namespace

Salvage salvageRecords(ByteView bytes, const DocId& doc)
{
    return Search(bytes, doc).run();
}

} // namespace juri::record
