#include "merge/acceptance.h"

#include "model/facts.h"
#include "record/payload_state.h"
#include "record/registers.h"

#include <set>

namespace juri::merge {
namespace {

using record::Kind;
using record::Record;
using record::Role;

bool isSetupRegister(const std::string& kind)
{
    static const std::set<std::string> kinds{
        "competition", "stage",    "rule",   "panel",    "competitor", "judge", "person",
        "assignment",  "interest", "status", "decision", "award",      "alias", "item",
    };
    return kinds.contains(kind);
}

/// The judge a ballot, text, item, hand-in or ranking register belongs to.
JudgeId ownerOf(const model::RegisterName& name)
{
    const auto parts = split(name.rest, '/');
    const bool byBallot = (name.kind == "ballot" || name.kind == "text") && parts.size() == 3;
    if (byBallot)
        return JudgeId(parts[2]);
    if (name.kind == "item" && parts.size() == 4)
        return JudgeId(parts[3]);
    if (const auto ranking = model::RankingKey::parse(name.rest); ranking && name.kind == "ranking")
        return ranking->judge;
    return name.kind == "handin" && parts.size() == 2 ? JudgeId(parts[1]) : JudgeId();
}

bool isOwnStation(const Record& record, const model::RegisterName& name)
{
    const auto writer = record.header.writer.hex();
    if (record.header.kind == Kind::Station)
        return name.kind == "station" && name.rest == writer;
    return record.header.kind == Kind::Receipt && name.kind == "receipt"
        && name.rest.starts_with(writer + '/');
}

bool mayCoordinatorWrite(Kind kind, const Grantee& author, const model::RegisterName& name)
{
    if (author.role == Role::DataEntry)
        return kind == Kind::Setup && (name.kind == "competitor" || name.kind == "person");
    switch (kind) {
    case Kind::Grant:
    case Kind::Revoke: return name.kind == "key";
    case Kind::Setup: return isSetupRegister(name.kind);
    case Kind::Rubric: return name.kind == "rubric";
    case Kind::RubricMap: return name.kind == "rubricmap";
    case Kind::Resolve: return name.kind == "ballot" || name.kind == "ranking";
    case Kind::Lock:
    case Kind::Unlock:
    case Kind::Announce: return name.kind == "state";
    case Kind::Aside: return name.kind == "aside";
    default: return false;
    }
}

bool mayDeviceWrite(Kind kind, const Grantee& author, const model::RegisterName& name)
{
    const bool own = author.judges.contains(ownerOf(name));
    switch (kind) {
    case Kind::Score:
    case Kind::Withdraw: return own && (name.kind == "ballot" || name.kind == "ranking");
    case Kind::Submit:
    case Kind::Reopen: return own && name.kind == "handin";
    case Kind::Setup: return own && (name.kind == "text" || name.kind == "item");
    default: return false;
    }
}

bool mayWrite(const Grantee& author, const Record& record, const model::RegisterName& name)
{
    const auto kind = record.header.kind;
    if (author.isRoot)
        return name.kind == "key" && (kind == Kind::Grant || kind == Kind::Revoke);
    if (author.isPack && kind == Kind::Device)
        return name.kind == "key";
    if (!author.isCoordinator() && !author.isDevice)
        return false;
    if (!isKnown(kind) || isOwnStation(record, name))
        return true;
    return (author.isDevice && mayDeviceWrite(kind, author, name))
        || (author.isCoordinator() && mayCoordinatorWrite(kind, author, name));
}

Outcome payloadFits(const Record& record, const model::RegisterName& name)
{
    const auto done = [](const auto& decoded) -> Outcome {
        return decoded ? Outcome() : Outcome(decoded.error());
    };
    switch (record.header.kind) {
    case Kind::Grant: return done(record::decodeGrant(record.payload()));
    case Kind::Revoke: return done(record::decodeRevoke(record.payload()));
    case Kind::Device: return done(record::decodeDevice(record.payload()));
    case Kind::Setup: return done(record::decodeSetup(record.payload()));
    case Kind::Rubric: return done(record::decodeRubric(record.payload()));
    case Kind::RubricMap: return done(record::decodeRubricMap(record.payload()));
    case Kind::Score:
        return name.kind == "ranking" ? done(record::decodeRanking(record.payload()))
                                      : done(record::decodeBallot(record.payload()));
    case Kind::Resolve: return done(record::decodeResolve(record.payload()));
    case Kind::Submit: return done(record::decodeSubmit(record.payload()));
    case Kind::Receipt: return done(record::decodeReceipt(record.payload()));
    case Kind::Lock: return done(record::decodeLock(record.payload()));
    case Kind::Announce: return done(record::decodeAnnounce(record.payload()));
    case Kind::Aside: return done(record::decodeAside(record.payload()));
    case Kind::Withdraw:
    case Kind::Reopen:
    case Kind::Unlock:
    case Kind::Station: return done(record::decodeText(record.payload()));
    default: return {};
    }
}

/// A grant says less than it seems to if its author may not give that role.
bool mayGrant(const Grantee& author, const Record& record)
{
    if (record.header.kind != Kind::Grant)
        return true;
    const auto grant = record::decodeGrant(record.payload());
    return grant && (grant->role == Role::Judge) != author.isRoot;
}

} // namespace

Outcome acceptContent(const Authority& authority, const Record& record)
{
    if (record.withheld)
        return Error{ErrorCode::Withheld, record.header.registerName};
    const auto* author = authority.find(record.header.author);
    if (!author)
        return Error{ErrorCode::UnknownJudge, record.header.author.hex()};
    const auto name = model::splitRegister(record.header.registerName);
    JURI_CHECK(payloadFits(record, name));
    if (!mayWrite(*author, record, name) || !mayGrant(*author, record))
        return Error{ErrorCode::NotPermitted, record.header.registerName,
                     record::kindName(record.header.kind)};
    return {};
}

Outcome accept(const Authority& authority, const Record& record)
{
    if (!isAuthentic(record))
        return Error{ErrorCode::BadSignature, record.header.registerName};
    return acceptContent(authority, record);
}

} // namespace juri::merge
