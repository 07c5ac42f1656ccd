#include "merge/acceptance.h"

#include "catch.h"
#include "grants.h"

using namespace juri;
using record::Kind;

namespace {

Bytes ballot()
{
    return record::encode(builders::ballot("7"));
}

/// What acceptance says of a record of this author.
Outcome accepted(const record::KeyPair& author, Kind kind, const std::string& registerName,
                 const Bytes& payload)
{
    const auto record = builders::record(grants::root, author, kind, registerName, payload);
    return merge::accept(grants::authority(grants::chain()), record);
}

ErrorCode refusal(const Outcome& outcome)
{
    return outcome ? ErrorCode::Internal : outcome.error().code;
}

const Bytes kOrder = record::encode(builders::ranking({"a", "b"}));
const Bytes kSetup = record::encode(record::SetupPayload{{"name", std::string("Pesut")}});

} // namespace

TEST_CASE("acceptance: everyone writes what is theirs", "[merge]")
{
    CHECK(accepted(grants::device, Kind::Score, "ballot/final/c/j1", ballot()));
    CHECK(
        accepted(grants::device, Kind::Submit, "handin/final/j1", encode(record::SubmitPayload{})));
    CHECK(accepted(grants::device, Kind::Score, "ranking/final/j1", kOrder));
    CHECK(accepted(grants::device, Kind::Score, "ranking/final/j1/waltz", kOrder));
    CHECK(accepted(grants::device, Kind::Withdraw, "ranking/final/j1", record::encodeText("w")));
    CHECK(accepted(grants::coordinator, Kind::Resolve, "ranking/final/j1/waltz",
                   encode(record::ResolvePayload{std::nullopt, "r"})));
    CHECK(accepted(grants::device, Kind::Setup, "text/final/c/j1", kSetup));
    CHECK(accepted(grants::device, Kind::Setup, "item/final/c/time/j1", kSetup));
    CHECK(accepted(grants::coordinator, Kind::Setup, "item/final/c/time/desk", kSetup));
    CHECK(accepted(grants::device, Kind::Station, "station/" + builders::writer(1).hex(),
                   record::encodeText("laptop")));
    CHECK(accepted(grants::coordinator, Kind::Setup, "competitor/c", kSetup));
    CHECK(accepted(grants::coordinator, Kind::Resolve, "ballot/final/c/j1",
                   encode(record::ResolvePayload{std::nullopt, "r"})));
    CHECK(accepted(grants::coordinator, Kind::Rubric, "rubric/final",
                   record::encode(builders::rubric())));
}

TEST_CASE("acceptance: nobody writes what is not", "[merge][fault-14]")
{
    using E = ErrorCode;
    CHECK(refusal(accepted(grants::device, Kind::Score, "ballot/final/c/j2", ballot()))
          == E::NotPermitted); // another judge's ballot
    for (const auto* item : {"item/final/c/time/j2", "item/final/c/time/desk", "item/final/c/j1"})
        CHECK(refusal(accepted(grants::device, Kind::Setup, item, kSetup)) == E::NotPermitted);
    for (const auto* name : {"ranking/final/j2", "ranking/final/j2/j1", "ranking/j1",
                             "ranking/final/j1/", "ranking/final/j1/waltz/tango"})
        CHECK(refusal(accepted(grants::device, Kind::Score, name, kOrder)) == E::NotPermitted);
    CHECK(refusal(accepted(grants::coordinator, Kind::Score, "ranking/final/j1", kOrder))
          == E::NotPermitted);
    CHECK(refusal(accepted(grants::coordinator, Kind::Score, "ballot/final/c/j1", ballot()))
          == E::NotPermitted); // a coordinator never writes a mark
    CHECK(refusal(accepted(grants::packKey, Kind::Score, "ballot/final/c/j1", ballot()))
          == E::NotPermitted); // a pack key names a device and nothing else
    CHECK(refusal(accepted(grants::root, Kind::Setup, "competition", kSetup)) == E::NotPermitted);
    CHECK(refusal(accepted(grants::device, Kind::Setup, "competitor/c", kSetup))
          == E::NotPermitted);
    CHECK(refusal(accepted(grants::device, Kind::Resolve, "ballot/final/c/j1",
                           encode(record::ResolvePayload{})))
          == E::NotPermitted);
    CHECK(refusal(accepted(grants::device, Kind::Station, "station/" + builders::writer(2).hex(),
                           record::encodeText("laptop")))
          == E::NotPermitted); // another's station
    CHECK(refusal(accepted(grants::stranger, Kind::Score, "ballot/final/c/j1", ballot()))
          == E::UnknownJudge);
    CHECK(refusal(accepted(grants::device, Kind::Score, "handin/final/j1", ballot()))
          == E::NotPermitted); // a score in a register that holds none
}

TEST_CASE("acceptance: a payload that is not what its kind says is damage", "[merge]")
{
    CHECK(refusal(accepted(grants::device, Kind::Score, "ballot/final/c/j1", kSetup))
          == ErrorCode::Damaged);
    CHECK(refusal(accepted(grants::device, Kind::Score, "ranking/final/j1", ballot()))
          == ErrorCode::Damaged);
    CHECK(refusal(accepted(grants::device, Kind::Score, "ballot/final/c/j1", kOrder))
          == ErrorCode::Damaged);
}

TEST_CASE("acceptance: a signature that does not hold is named", "[merge][fault-14]")
{
    auto record =
        builders::record(grants::root, grants::device, Kind::Score, "ballot/final/c/j1", ballot());
    record.signature[5] ^= 1;
    CHECK(refusal(merge::accept(grants::authority(grants::chain()), record))
          == ErrorCode::BadSignature);
}

TEST_CASE("acceptance: a kind of a newer version passes if its author is known",
          "[merge][fault-21]")
{
    const auto future = static_cast<Kind>(77);
    CHECK(accepted(grants::device, future, "future/x", {}));
    CHECK(refusal(accepted(grants::stranger, future, "future/x", {})) == ErrorCode::UnknownJudge);
    CHECK(refusal(accepted(grants::packKey, future, "future/x", {})) == ErrorCode::NotPermitted);
}

TEST_CASE("acceptance: a grant that its author may not give is refused", "[merge][fault-14]")
{
    const auto record =
        grants::grant(grants::coordinator, grants::stranger, grants::coordinatorGrant());
    CHECK(refusal(merge::accept(grants::authority(grants::chain()), record))
          == ErrorCode::NotPermitted);
}
