#include "merge/scopes.h"

#include "catch.h"
#include "grants.h"

using namespace juri;
using record::Kind;
using record::Record;

namespace {

const record::KeyPair kNational = grants::coordinator;
const record::KeyPair kBanten = builders::key(20);

/// A national coordinator and one for Banten, who made one competitor each.
struct Province {
    std::vector<Record> records;
    std::string national; ///< competitor ids
    std::string banten;

    Province()
    {
        auto scoped = grants::coordinatorGrant();
        scoped.scope.regions = {"Banten"};
        records = {grants::grant(grants::root, kNational, grants::coordinatorGrant()),
                   grants::grant(grants::root, kBanten, scoped)};
        national = begin(kNational, "NTT");
        banten = begin(kBanten, "Banten");
    }

    std::string begin(const record::KeyPair& author, const std::string& region)
    {
        const auto nonce = Bytes(16, static_cast<std::uint8_t>(records.size()));
        const auto id = record::makeId(author.publicKey(), nonce);
        records.push_back(
            say(author, "competitor/" + id, {{"nonce", toHex(nonce)}, {"region", region}}));
        return id;
    }
    static Record say(const record::KeyPair& author, const std::string& name,
                      const record::SetupPayload& fields)
    {
        return builders::record(grants::root, author, Kind::Setup, name, record::encode(fields));
    }
    merge::Scopes scopes() const
    {
        std::vector<const Record*> pointers;
        for (const auto& record : records)
            pointers.push_back(&record);
        return merge::Scopes(grants::authority(records), pointers);
    }
    bool covers(const record::KeyPair& author, const std::string& name) const
    {
        return scopes().covers(say(author, name, {{"x", std::string("y")}}));
    }
};

} // namespace

TEST_CASE("scopes: a province writes about its own entries, the whole about all", "[merge]")
{
    const Province province;
    CHECK(province.covers(kBanten, "competitor/" + province.banten));
    CHECK(province.covers(kBanten, "status/final/" + province.banten + "/j"));
    CHECK(province.covers(kBanten, "decision/final/" + province.banten));
    CHECK(province.covers(kBanten, "person/" + province.banten));
    CHECK_FALSE(province.covers(kBanten, "competitor/" + province.national));
    CHECK_FALSE(province.covers(kBanten, "status/final/" + province.national + "/j"));
    CHECK_FALSE(province.covers(kBanten, "alias/" + province.banten + '/' + province.national));
    for (const auto* name : {"competition", "stage/final", "rule/final", "rubric/final", "award/x"})
        CHECK_FALSE(province.covers(kBanten, name));
    CHECK(province.covers(kNational, "competition"));
    CHECK(province.covers(kNational, "competitor/" + province.banten));
}

TEST_CASE("scopes: an entry belongs to every region it ever had by right", "[merge]")
{
    Province province;
    SECTION("a coordinator of all moves it: it belongs to both")
    {
        province.records.push_back(Province::say(kNational, "competitor/" + province.national,
                                                 {{"region", std::string("Banten")}}));
        CHECK(province.covers(kBanten, "competitor/" + province.national));
    }
    SECTION("a province cannot take one by naming it its own")
    {
        province.records.push_back(Province::say(kBanten, "competitor/" + province.national,
                                                 {{"region", std::string("Banten")}}));
        CHECK_FALSE(province.covers(kBanten, "competitor/" + province.national));
    }
    SECTION("nor begin one elsewhere")
    {
        const auto elsewhere = province.begin(kBanten, "NTT");
        CHECK_FALSE(province.covers(kBanten, "competitor/" + elsewhere));
    }
}

TEST_CASE("scopes: judges of a province's key count for its entries alone", "[merge]")
{
    Province province;
    province.records.push_back(grants::grant(kBanten, grants::packKey, grants::judgeGrant()));
    province.records.push_back(grants::deviceRecord(grants::packKey, grants::device));
    CHECK(province.covers(grants::device, "ballot/final/" + province.banten + "/j1"));
    CHECK_FALSE(province.covers(grants::device, "ballot/final/" + province.national + "/j1"));

    province.records.push_back(grants::grant(kNational, grants::packKey, grants::judgeGrant()));
    CHECK(province.covers(grants::device, "ballot/final/" + province.national + "/j1"));
}

TEST_CASE("scopes: an order counts where all of it lies in its key's scope", "[merge]")
{
    Province province;
    const auto nonce = Bytes(16, 98);
    const auto judge = record::makeId(kBanten.publicKey(), nonce);
    province.records.push_back(Province::say(kBanten, "judge/" + judge, {{"nonce", toHex(nonce)}}));
    province.records.push_back(
        grants::grant(kBanten, grants::packKey, grants::judgeGrant(JudgeId(judge))));
    province.records.push_back(grants::deviceRecord(grants::packKey, grants::device));
    const auto covers = [&](const record::KeyPair& author, Kind kind, const Bytes& payload,
                            const std::string& of) {
        return province.scopes().covers(
            builders::record(grants::root, author, kind, "ranking/final/" + of, payload));
    };
    const auto order = [&](const std::vector<std::string>& placed, const std::string& leftOut) {
        auto ranking = builders::ranking(placed);
        if (!leftOut.empty())
            ranking.leftOut[CompetitorId(leftOut)] = model::Verdict::Absent;
        return covers(grants::device, Kind::Score, record::encode(ranking), judge);
    };
    CHECK(order({province.banten}, {}));
    CHECK_FALSE(order({province.banten, province.national}, {}));
    CHECK_FALSE(order({province.banten}, province.national));
    CHECK(covers(grants::device, Kind::Withdraw, record::encodeText("w"), judge));

    const auto choice = record::encode(record::ResolvePayload{std::nullopt, "r"});
    CHECK(covers(kBanten, Kind::Resolve, choice, judge + "/waltz"));
    CHECK_FALSE(covers(kBanten, Kind::Resolve, choice, "somebody"));
    CHECK(covers(kNational, Kind::Resolve, choice, "somebody"));
}

TEST_CASE("scopes: a result is locked by whose scope covers its group", "[merge]")
{
    const Province province;
    CHECK(province.covers(kBanten, "state/final/region=Banten"));
    CHECK_FALSE(province.covers(kBanten, "state/final/region=NTT"));
    CHECK_FALSE(province.covers(kBanten, "state/final/all"));
    CHECK(province.covers(kNational, "state/final/all"));
}

TEST_CASE("scopes: a province assigns its own judges its own entries", "[merge]")
{
    Province province;
    const auto nonce = Bytes(16, 99);
    const auto own = record::makeId(kBanten.publicKey(), nonce);
    province.records.push_back(Province::say(kBanten, "judge/" + own, {{"nonce", toHex(nonce)}}));
    const auto assign = [&](const std::string& judge, const std::string& entry) {
        return province.scopes().covers(Province::say(
            kBanten, "assignment/final/" + judge, {{"entries", record::ListChange{{entry}, {}}}}));
    };
    CHECK(assign(own, province.banten));
    CHECK_FALSE(assign(own, province.national));
    CHECK_FALSE(assign("somebody", province.banten));
}
