#include "merge/authority.h"

#include "catch.h"
#include "grants.h"

#include <algorithm>

using namespace juri;
using record::Role;

TEST_CASE("authority: a chain of grants leads from the root to a judge's computer", "[merge]")
{
    const auto authority = grants::authority(grants::chain());

    REQUIRE(authority.find(grants::coordinator.publicKey()));
    CHECK(authority.find(grants::coordinator.publicKey())->isCoordinator());
    REQUIRE(authority.find(grants::device.publicKey()));
    CHECK(authority.find(grants::device.publicKey())->isDevice);
    CHECK(authority.find(grants::device.publicKey())->judges == std::set{grants::judge});
    CHECK_FALSE(authority.find(grants::stranger.publicKey()));
}

TEST_CASE("authority: the order of the records does not matter, nor how they arrive", "[merge]")
{
    auto records = grants::chain();
    std::ranges::reverse(records);
    CHECK(grants::authority(records).all() == grants::authority(grants::chain()).all());

    merge::Authority stepwise(grants::root.publicKey());
    for (const auto& record : records) {
        const auto* pointer = &record;
        stepwise.add({&pointer, 1});
    }
    CHECK(stepwise.all() == grants::authority(grants::chain()).all());
}

TEST_CASE("authority: nobody gives what is not theirs to give", "[merge][fault-14]")
{
    SECTION("a stranger's grant")
    {
        const auto forged =
            grants::grant(grants::stranger, grants::device, grants::coordinatorGrant());
        CHECK_FALSE(grants::authority({forged}).find(grants::device.publicKey()));
    }
    SECTION("a coordinator naming another coordinator")
    {
        auto records = grants::chain();
        records.push_back(
            grants::grant(grants::coordinator, grants::stranger, grants::coordinatorGrant()));
        CHECK_FALSE(grants::authority(records).find(grants::stranger.publicKey()));
    }
    SECTION("a device naming a device")
    {
        auto records = grants::chain();
        records.push_back(grants::deviceRecord(grants::device, grants::stranger));
        CHECK_FALSE(grants::authority(records).find(grants::stranger.publicKey()));
    }
    SECTION("two strangers granting each other")
    {
        const auto other = builders::key(6);
        const auto authority =
            grants::authority({grants::grant(grants::stranger, other, grants::coordinatorGrant()),
                               grants::grant(other, grants::stranger, grants::coordinatorGrant())});
        CHECK_FALSE(authority.find(other.publicKey()));
        CHECK_FALSE(authority.find(grants::stranger.publicKey()));
    }
}

TEST_CASE("authority: a scoped coordinator's judges reach no further than it does", "[merge]")
{
    auto scoped = grants::coordinatorGrant();
    scoped.scope.regions = {"Banten"};
    const auto authority = grants::authority(
        {grants::grant(grants::root, grants::coordinator, scoped),
         grants::grant(grants::coordinator, grants::packKey, grants::judgeGrant())});

    CHECK(authority.find(grants::packKey.publicKey())->scope.regions
          == std::set<std::string>{"Banten"});
}

TEST_CASE("authority: several grants of one key unite", "[merge][fault-14]")
{
    auto banten = grants::coordinatorGrant();
    banten.scope.regions = {"Banten"};
    auto ntt = grants::coordinatorGrant();
    ntt.scope.regions = {"NTT"};
    std::vector records{grants::grant(grants::root, grants::coordinator, banten),
                        grants::grant(grants::root, grants::coordinator, ntt)};

    CHECK(grants::authority(records).find(grants::coordinator.publicKey())->scope.regions
          == std::set<std::string>{"Banten", "NTT"});

    records.push_back(grants::grant(grants::root, grants::coordinator, grants::coordinatorGrant()));
    CHECK(grants::authority(records).find(grants::coordinator.publicKey())->scope.isAll());
}
