#pragma once

#include "base/id.h"
#include "base/result.h"
#include "record/hash.h"

#include <map>
#include <set>
#include <string>
#include <vector>

/// Payloads of the registers state/… and aside/…, which may be large.
namespace juri::record {

/// A result is fixed: what was counted, by which rule, and what came of it.
struct LockPayload {
    struct Place {
        CompetitorId competitor;
        std::string rank;  ///< "1", "2.5"; "0": without a rank
        std::string value; ///< exact; empty: none

        bool operator==(const Place&) const = default;
    };
    std::map<RecordId, bool> heads; ///< of the group's ballots, rankings and sign-offs;
                                    ///< whether it was counted
    std::string rule;
    Digest results{};          ///< document::resultsDigest()
    std::string version;       ///< of the program
    std::vector<Place> places; ///< as printed, to name what changed since

    bool operator==(const LockPayload&) const = default;
};
Bytes encode(const LockPayload& lock);
Result<LockPayload> decodeLock(ByteView payload);

/// The lock that is announced.
Bytes encodeAnnounce(const RecordId& lock);
Result<RecordId> decodeAnnounce(ByteView payload);

/// A file's records are set aside: for each that can be hidden, all who hold it, by
/// file key; zero stands for a record that was written here. No holders: restored.
struct AsidePayload {
    std::map<RecordId, std::set<RecordId>> holders;
    std::string reason;

    bool operator==(const AsidePayload&) const = default;
};
inline constexpr RecordId kOwnRecord{};
Bytes encode(const AsidePayload& aside);
Result<AsidePayload> decodeAside(ByteView payload);

} // namespace juri::record
