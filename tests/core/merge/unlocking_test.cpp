#include "merge/locking.h"

#include "catch.h"
#include "grants.h"

#include <algorithm>

using namespace juri;
using namespace juri::merge;
using record::KeyPair;
using record::Kind;
using record::Record;

namespace {

const KeyPair kFirst = builders::key(11);
const KeyPair kSecond = builders::key(12);
const std::string kState = "state/final/all";

Record lock(const std::vector<RecordId>& parents, const std::string& rule = "r")
{
    record::LockPayload payload;
    payload.rule = rule;
    return builders::record(grants::root, kFirst, Kind::Lock, kState, encode(payload), parents);
}

Record unlock(const KeyPair& by, const std::vector<RecordId>& parents,
              const std::string& reason = "r")
{
    return builders::record(grants::root, by, Kind::Unlock, kState, record::encodeText(reason),
                            parents);
}

/// In every order of the records; they must all say the same.
std::optional<LockState> stateOf(std::vector<Record> records, Unlocking unlocking = Unlocking::Two)
{
    const auto everything = [](const Record&) { return true; };
    std::ranges::sort(records, {}, &Record::id);
    const auto first = lockState(pointersTo(records), everything, unlocking);
    while (std::ranges::next_permutation(records, {}, &Record::id).found)
        CHECK(lockState(pointersTo(records), everything, unlocking) == first);
    return first;
}

} // namespace

TEST_CASE("unlocking: one key is enough unless two are asked for", "[merge]")
{
    const auto locked = lock({});
    const auto one = unlock(kFirst, {locked.id});

    CHECK_FALSE(stateOf({locked, one}, Unlocking::One));
    const auto waiting = stateOf({locked, one});
    REQUIRE(waiting);
    CHECK(waiting->lock == locked.id);
    CHECK(waiting->unlocking == std::set{kFirst.publicKey()});
}

TEST_CASE("unlocking: two keys open it, one upon the other or apart", "[merge]")
{
    const auto locked = lock({});
    const auto one = unlock(kFirst, {locked.id});

    CHECK_FALSE(stateOf({locked, one, unlock(kSecond, {one.id})}));
    CHECK_FALSE(stateOf({locked, one, unlock(kSecond, {locked.id})}));
    CHECK_FALSE(stateOf({locked, one, unlock(kSecond, {locked.id}, "lain")}));
}

TEST_CASE("unlocking: the same key twice is one", "[merge]")
{
    const auto locked = lock({});
    const auto one = unlock(kFirst, {locked.id});
    const auto again = unlock(kFirst, {one.id}, "sekali lagi");

    const auto state = stateOf({locked, one, again});
    REQUIRE(state);
    CHECK(state->unlocking.size() == 1);
}

TEST_CASE("unlocking: an unlock of an earlier lock does not count for a later one", "[merge]")
{
    const auto first = lock({});
    const auto one = unlock(kFirst, {first.id});
    const auto two = unlock(kSecond, {one.id});
    const auto later = lock({two.id}, "lain");
    const auto third = unlock(kSecond, {later.id});

    const auto state = stateOf({first, one, two, later, third});
    REQUIRE(state);
    CHECK(state->lock == later.id);
    CHECK(state->version == 2);
    CHECK(state->unlocking == std::set{kSecond.publicKey()});
}

TEST_CASE("unlocking: a result announced while an unlock waits stays announced", "[merge]")
{
    const auto locked = lock({});
    const auto one = unlock(kFirst, {locked.id});
    const auto said = builders::record(grants::root, kSecond, Kind::Announce, kState,
                                       record::encodeAnnounce(locked.id), {one.id});

    const auto state = stateOf({locked, one, said});
    REQUIRE(state);
    CHECK(state->announced);
    CHECK_FALSE(stateOf({locked, one, said, unlock(kSecond, {said.id})}));
}
