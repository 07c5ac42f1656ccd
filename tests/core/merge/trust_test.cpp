#include "merge/trust.h"

#include "catch.h"
#include "grants.h"

#include <algorithm>
#include <deque>

using namespace juri;
using record::Kind;
using record::Record;

namespace {

/// A chain of one writer: each record follows the one before.
class Chain {
public:
    Chain(const record::KeyPair& author, std::uint8_t writer) : m_author(author), m_writer(writer)
    {
    }

    const Record& add()
    {
        record::Header header;
        header.doc = builders::doc(grants::root);
        header.kind = Kind::Score;
        header.writer = builders::writer(m_writer);
        header.sequence = m_records.size() + 1;
        if (!m_records.empty())
            header.previous = m_records.back().id;
        header.registerName = "ballot/final/c" + std::to_string(m_records.size()) + "/j1";
        m_records.push_back(
            makeRecord(std::move(header), record::encode(builders::ballot("7")), m_author));
        return m_records.back();
    }
    const std::deque<Record>& records() const { return m_records; }

private:
    record::KeyPair m_author;
    std::uint8_t m_writer;
    std::deque<Record> m_records;
};

record::RevokePayload::Trusted point(const Record& last)
{
    return {last.header.author, last.header.writer, last.id};
}

Record revoke(const record::KeyPair& by, const record::KeyPair& key,
              std::vector<record::RevokePayload::Trusted> trusted)
{
    std::ranges::sort(trusted);
    return builders::record(grants::root, by, Kind::Revoke, record::keyRegister(key.publicKey()),
                            encode(record::RevokePayload{std::move(trusted), "lost"}));
}

merge::Trust trustOf(const std::vector<Record>& records)
{
    std::vector<const Record*> pointers;
    for (const auto& record : records)
        pointers.push_back(&record);
    return merge::Trust(grants::root.publicKey(), pointers);
}

/// Grants, the device's record, and four ballots of the device.
struct Held {
    std::vector<Record> records = grants::chain();
    Record deviceNamed = records[2];
    Chain chain{grants::device, 7};

    Held()
    {
        for (int i = 0; i < 4; ++i)
            records.push_back(chain.add());
    }
};

} // namespace

TEST_CASE("trust: of a revoked key only the trusted chain is believed", "[merge][fault-11]")
{
    Held held;
    CHECK(trustOf(held.records).isPlain());
    held.records.push_back(revoke(grants::coordinator, grants::packKey,
                                  {point(held.deviceNamed), point(held.chain.records()[1])}));
    const auto trust = trustOf(held.records);

    CHECK(trust.isRevoked(grants::packKey.publicKey()));
    CHECK(trust.isRevoked(grants::device.publicKey()));
    CHECK(trust.isTrusted(held.chain.records()[0]));
    CHECK(trust.isTrusted(held.chain.records()[1]));
    CHECK_FALSE(trust.isTrusted(held.chain.records()[2]));
    CHECK_FALSE(trust.isTrusted(held.chain.records()[3]));
}

TEST_CASE("trust: of several revocations what all of them trust", "[merge][fault-11]")
{
    Held held;
    for (const std::size_t last : {3U, 0U, 2U})
        held.records.push_back(
            revoke(grants::coordinator, grants::packKey,
                   {point(held.deviceNamed), point(held.chain.records()[last])}));
    const auto trust = trustOf(held.records);
    CHECK(trust.isTrusted(held.chain.records()[0]));
    CHECK_FALSE(trust.isTrusted(held.chain.records()[1]));
}

TEST_CASE("trust: the order of the records does not matter", "[merge]")
{
    Held held;
    held.records.push_back(revoke(grants::coordinator, grants::packKey,
                                  {point(held.deviceNamed), point(held.chain.records()[1])}));
    const auto trust = trustOf(held.records);
    std::ranges::reverse(held.records);
    CHECK(trustOf(held.records) == trust);
}

TEST_CASE("trust: a device named after the last trusted record is none", "[merge]")
{
    Held held;
    held.records.push_back(revoke(grants::coordinator, grants::packKey, {}));
    CHECK_FALSE(trustOf(held.records).isTrusted(held.chain.records()[0]));
}

TEST_CASE("trust: who may not revoke changes nothing", "[merge]")
{
    Held held;
    const auto by = GENERATE(grants::stranger, grants::device, grants::packKey);
    held.records.push_back(revoke(by, grants::packKey, {}));
    CHECK(trustOf(held.records).isPlain());
}

TEST_CASE("trust: a coordinator cannot revoke another, a scoped one no judge beyond its scope",
          "[merge]")
{
    Held held;
    auto scoped = grants::coordinatorGrant();
    scoped.scope.regions = {"Banten"};
    held.records.push_back(grants::grant(grants::root, grants::stranger, scoped));
    held.records.push_back(revoke(grants::stranger, grants::packKey, {}));
    held.records.push_back(revoke(grants::stranger, grants::coordinator, {}));
    CHECK(trustOf(held.records).isPlain());
}

TEST_CASE("trust: a revoked coordinator's later grants lead nowhere", "[merge]")
{
    Held held;
    SECTION("with the grant in the trusted chain the judge stays")
    {
        held.records.push_back(revoke(grants::root, grants::coordinator, {point(held.records[1])}));
        CHECK(trustOf(held.records).isTrusted(held.chain.records()[0]));
    }
    SECTION("without it the judge goes along")
    {
        held.records.push_back(revoke(grants::root, grants::coordinator, {}));
        const auto trust = trustOf(held.records);
        CHECK_FALSE(trust.isTrusted(held.chain.records()[0]));
        CHECK_FALSE(trust.isTrusted(held.records[1]));
    }
    SECTION("and its revocations count no more")
    {
        held.records.push_back(revoke(grants::coordinator, grants::packKey, {}));
        held.records.push_back(revoke(grants::root, grants::coordinator, {point(held.records[1])}));
        CHECK(trustOf(held.records).isTrusted(held.chain.records()[0]));
    }
}

TEST_CASE("trust: a judge who names somebody else's key takes nobody along", "[merge]")
{
    Held held;
    held.records.push_back(grants::deviceRecord(grants::packKey, grants::coordinator));
    held.records.push_back(revoke(grants::coordinator, grants::packKey,
                                  {point(held.deviceNamed), point(held.chain.records()[3])}));
    const auto trust = trustOf(held.records);
    CHECK_FALSE(trust.isRevoked(grants::coordinator.publicKey()));
    CHECK(trust.isTrusted(held.chain.records()[3]));
}
