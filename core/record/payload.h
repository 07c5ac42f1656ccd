#pragma once

#include "base/result.h"
#include "model/ranking.h"
#include "model/rubric_map.h"
#include "record/keys.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

/// What records of each kind say. FORMAT.md gives the bytes; every decoder
/// accepts just the one encoding its encoder makes, else ErrorCode::Damaged.
namespace juri::record {

enum class Role : std::uint8_t {
    Organiser = 1,
    Coordinator = 2,
    DataEntry = 3,
    Judge = 4, ///< a pack key: it may name one device and nothing else
};

/// Where a key may act. Empty sets mean everywhere.
struct Scope {
    std::set<std::string> regions;
    std::set<std::string> categories;

    bool isAll() const { return regions.empty() && categories.empty(); }
    bool operator==(const Scope&) const = default;
};

struct GrantPayload {
    Role role = Role::Coordinator;
    JudgeId judge;     ///< Role::Judge only
    bool desk = false; ///< the key enters this judge's paper sheets at a desk
    Scope scope;
    SealingKey sealingKey{}; ///< zero if it has none
    std::string name;        ///< of the person, for lists

    bool operator==(const GrantPayload&) const = default;
};
Bytes encode(const GrantPayload& grant);
Result<GrantPayload> decodeGrant(ByteView payload);

/// A key that is not to be believed any more, and what of it still is: for each of
/// its writers the last trusted record, and with it all before in that chain.
struct RevokePayload {
    struct Trusted {
        PublicKey key; ///< the revoked key, or one of its devices
        WriterId writer;
        RecordId last;

        auto operator<=>(const Trusted&) const = default;
    };
    std::vector<Trusted> trusted; ///< ascending; several of a writer whose chain forks
    std::string reason;

    bool operator==(const RevokePayload&) const = default;
};
Bytes encode(const RevokePayload& revoke);
Result<RevokePayload> decodeRevoke(ByteView payload);

/// The pack key names the key made on the judge's computer.
struct DevicePayload {
    std::string computer;

    bool operator==(const DevicePayload&) const = default;
};
Bytes encode(const DevicePayload& device);
Result<DevicePayload> decodeDevice(ByteView payload);

/// How a setup record changes one field.
struct Cleared {
    bool operator==(const Cleared&) const = default;
};
struct ListChange {
    std::set<std::string> added;
    std::set<std::string> removed; ///< shares no element with added

    bool operator==(const ListChange&) const = default;
};
using FieldChange = std::variant<Cleared, std::string, std::int64_t, ListChange>;

/// Only the fields the record sets; at least one.
using SetupPayload = std::map<std::string, FieldChange>;
Bytes encode(const SetupPayload& setup);
Result<SetupPayload> decodeSetup(ByteView payload);

Bytes encode(const model::Rubric& rubric);

/// Errors   Damaged, also for a rubric that cannot be marked with
Result<model::Rubric> decodeRubric(ByteView payload);
RubricHash rubricHash(const model::Rubric& rubric);

/// From which rubric to which is said by the register's name.
Bytes encode(const model::RubricMap& map);
Result<model::RubricMap> decodeRubricMap(ByteView payload);

/// A score record: the ballot's whole content.
Bytes encode(const model::BallotValue& value);
Result<model::BallotValue> decodeBallot(ByteView payload);

/// A score record of a ranking register: a judge's order in one dance.
Bytes encode(const model::Ranking& ranking);
Result<model::Ranking> decodeRanking(ByteView payload);

/// A coordinator's choice between recorded versions; nothing = the choice is open again.
struct ResolvePayload {
    std::optional<RecordId> chosen;
    std::string reason;

    bool operator==(const ResolvePayload&) const = default;
};
Bytes encode(const ResolvePayload& resolve);
Result<ResolvePayload> decodeResolve(ByteView payload);

/// A judge's sign-off: the ballot records it covers, ascending.
struct SubmitPayload {
    std::vector<RecordId> ballots;

    bool operator==(const SubmitPayload&) const = default;
};
Bytes encode(const SubmitPayload& submit);
Result<SubmitPayload> decodeSubmit(ByteView payload);

/// Withdraw, Reopen, Station: one text (a reason, or a computer's name).
Bytes encodeText(const std::string& text);
Result<std::string> decodeText(ByteView payload);

/// A file that was merged here: its key (hash of its record ids), name and ids.
struct ReceiptPayload {
    RecordId fileKey;
    std::string name;
    std::vector<RecordId> ids; ///< ascending

    bool operator==(const ReceiptPayload&) const = default;
};
Bytes encode(const ReceiptPayload& receipt);
Result<ReceiptPayload> decodeReceipt(ByteView payload);

} // namespace juri::record
