#include "merge/ballot_versions.h"

#include "catch.h"
#include "histories.h"

#include <algorithm>

using namespace juri;

namespace {

const char* const kBallot = "ballot/final/c/j";

std::vector<RecordId> sorted(std::vector<RecordId> ids)
{
    std::ranges::sort(ids);
    return ids;
}

} // namespace

TEST_CASE("ballot: a later version takes the place of an earlier one", "[merge]")
{
    History history(kBallot);
    const auto first = history.score("7");
    const auto second = history.score("8", {first});

    CHECK_FALSE(history.ballot().conflict);
    CHECK(history.ballot().record == second);
    CHECK(history.ballot().value == builders::ballot("8"));
    CHECK(history.state().heads == std::vector{second});
}

TEST_CASE("ballot: two versions saved apart are a conflict, and both stand", "[merge][fault-4]")
{
    History history(kBallot);
    const auto base = history.score("7");
    const auto a = history.score("8", {base}, 1);
    const auto b = history.score("9", {base}, 2);

    CHECK(history.ballot().conflict);
    CHECK(history.ballot().versions == sorted({a, b}));
}

TEST_CASE("ballot: equal content saved apart is no conflict", "[merge][fault-4]")
{
    History history(kBallot);
    const auto a = history.score("8", {}, 1);
    const auto b = history.score("8", {}, 2);

    CHECK_FALSE(history.ballot().conflict);
    CHECK(history.ballot().versions == sorted({a, b}));
    CHECK(history.ballot().record == std::max(a, b));
}

TEST_CASE("ballot: a judge settles a conflict by saving on top of both", "[merge]")
{
    History history(kBallot);
    const auto a = history.score("8", {}, 1);
    const auto b = history.score("9", {}, 2);
    const auto both = history.score("8.5", {a, b});

    CHECK_FALSE(history.ballot().conflict);
    CHECK(history.ballot().record == both);
}

TEST_CASE("resolve: chooses one of the versions that stood", "[merge]")
{
    History history(kBallot);
    const auto a = history.score("8", {}, 1);
    const auto b = history.score("9", {}, 2);
    history.resolve(a, {a, b});

    CHECK_FALSE(history.ballot().conflict);
    CHECK(history.ballot().versions == std::vector{a});
    CHECK(history.ballot().value == builders::ballot("8"));
}

TEST_CASE("resolve: one that names a version that did not stand is passed over",
          "[merge][fault-14]")
{
    History history(kBallot);
    const auto old = history.score("5");
    const auto a = history.score("8", {old}, 1);
    const auto b = history.score("9", {old}, 2);
    history.resolve(old, {a, b});

    CHECK(history.ballot().conflict);
    CHECK(history.ballot().versions == sorted({a, b}));
}

TEST_CASE("resolve: one that names no record of the register is passed over", "[merge][fault-14]")
{
    History history(kBallot);
    const auto a = history.score("8", {}, 1);
    RecordId foreign;
    foreign.bytes.fill(3);
    history.resolve(foreign, {a});

    CHECK(history.ballot().versions == std::vector{a});
}

TEST_CASE("resolve: naming none opens the choice again", "[merge]")
{
    History history(kBallot);
    const auto a = history.score("8", {}, 1);
    const auto b = history.score("9", {}, 2);
    const auto choice = history.resolve(a, {a, b});
    history.resolve(std::nullopt, {choice});

    CHECK(history.ballot().conflict);
    CHECK(history.ballot().versions == sorted({a, b}));
}

TEST_CASE("resolve: two that agree agree, two that differ are a conflict", "[merge][fault-12]")
{
    History history(kBallot);
    const auto a = history.score("8", {}, 1);
    const auto b = history.score("9", {}, 2);
    history.resolve(a, {a, b}, 8);
    CHECK_FALSE(history.ballot().conflict);
    history.resolve(a, {a, b}, 9);
    CHECK_FALSE(history.ballot().conflict);
    history.resolve(b, {a, b}, 7);
    CHECK(history.ballot().conflict);
}

TEST_CASE("resolve: a version that comes later than the choice stands", "[merge]")
{
    History history(kBallot);
    const auto a = history.score("8", {}, 1);
    const auto b = history.score("9", {}, 2);
    history.resolve(a, {a, b});
    const auto later = history.score("10", {b}, 2);

    CHECK(history.ballot().conflict); // the coordinator did not see it
    CHECK(history.ballot().versions == sorted({a, later}));
}

TEST_CASE("withdraw: a ballot taken back has no content", "[merge]")
{
    History history(kBallot);
    const auto a = history.score("8");
    history.add(record::Kind::Withdraw, record::encodeText("mistake"), {a});

    CHECK(history.ballot().withdrawn);
    CHECK_FALSE(history.ballot().conflict);
    history.score("9", {a}, 2);
    CHECK(history.ballot().conflict); // taken back here, changed there
}

TEST_CASE("ballot: what is not visible does not stand, but still links", "[merge]")
{
    History history(kBallot);
    const auto first = history.score("7");
    const auto hidden = history.score("8", {first});
    const auto last = history.score("9", {hidden});
    const auto without = [&](const RecordId& id) {
        return merge::registerState(history.pointers(),
                                    [&](const record::Record& record) { return record.id != id; });
    };

    CHECK(without(last).ballot->record == hidden);
    CHECK(without(hidden).heads == std::vector{last}); // first is still an ancestor of last
    CHECK(without(hidden).ballot->versions == std::vector{last});
}

TEST_CASE("ranking: two orders saved apart are a conflict until one is chosen", "[merge][fault-4]")
{
    History history("ranking/final/j/waltz");
    const auto base = history.rank({"a", "b"});
    const auto a = history.rank({"a", "b", "c"}, {base}, 1);
    const auto b = history.rank({"a", "c", "b"}, {base}, 2);
    CHECK(history.ranking().conflict);
    CHECK(history.ranking().versions == sorted({a, b}));
    CHECK_FALSE(history.state().ballot);

    history.resolve(a, {a, b});
    CHECK_FALSE(history.ranking().conflict);
    CHECK(history.ranking().value == builders::ranking({"a", "b", "c"}));
}

TEST_CASE("ranking: the same order saved apart is no conflict, and one may be taken back",
          "[merge]")
{
    History history("ranking/final/j");
    const auto a = history.rank({"a", "b"}, {}, 1);
    const auto b = history.rank({"a", "b"}, {}, 2);
    CHECK_FALSE(history.ranking().conflict);
    history.add(record::Kind::Withdraw, record::encodeText("w"), {a, b});
    CHECK(history.ranking().withdrawn);
    CHECK(history.ranking().value == model::Ranking());
}
