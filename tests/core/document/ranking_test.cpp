#include "document/ranking_conflicts.h"

#include "document/ballot_list.h"
#include "document/ballot_status.h"
#include "document/desk.h"
#include "document/history.h"
#include "document/imports.h"
#include "document/locking.h"
#include "document/operation.h"
#include "document/pack_updates.h"
#include "document/remarks.h"
#include "document/results.h"
#include "document/standing.h"
#include "document/verify.h"
#include "rank_set.h"
#include "record/registers.h"
#include "scoring/skating.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;
using namespace rank_set;
using model::BallotState;

namespace {

const std::string kSkating = R"({"steps": [{"do": "judges", "by": "skating"}]})";

/// Orders of judge A made on two laptops, from one pack.
std::vector<std::string> twoOrders(StageSet& set)
{
    const auto pack = set.pack("A");
    std::vector<std::string> files;
    for (const std::string name : {"one", "two"}) {
        set.laptop("A", pack, name);
        auto judging = set.openLaptop(name);
        place(judging, name == "one" ? Numbers{"1", "2", "3", "4"} : Numbers{"2", "1", "3", "4"});
        REQUIRE(submit(judging, StageSet::stage()));
        files.push_back(set.exportOf(judging, name));
    }
    return files;
}

} // namespace

TEST_CASE("ranking: judges' orders merged in any order give the places of the Skating System",
          "[document]")
{
    StageSet set(1, kSkating, ranked(2));
    {
        auto event = set.openEvent();
        std::vector<model::Judge> third(1);
        third[0].code = "C";
        third[0].name = "Ibu Sari";
        REQUIRE(addJudges(event, third));
        std::set<CompetitorId> all;
        for (const auto& competitor : event.event().competitors)
            all.insert(competitor.id);
        REQUIRE(assign(event, StageSet::stage(), {{event.event().judges[2].id, all}}));
    }
    const std::map<std::string, Orders> orders{
        {"A", {{"1", "2", "3", "4"}, {"2", "1", "4", "3"}}},
        {"B", {{"2", "1", "3", "4"}, {"1", "2", "3", "4"}}},
        {"C", {{"2", "3", "1", "4"}, {"4", "2", "1", "3"}}},
    };
    std::vector<std::string> files;
    scoring::SkatingMarks table(2, std::vector<std::vector<int>>(4));
    for (const auto& [judge, of] : orders) {
        files.push_back(orderedFile(set, judge, of));
        for (std::size_t dance = 0; dance < 2; ++dance) {
            for (std::size_t i = 0; i < 4; ++i)
                table[dance][std::stoul(of[dance][i]) - 1].push_back(2 * static_cast<int>(i) + 2);
        }
    }
    const auto wanted = scoring::skatingResult(table, 3);
    auto apart = set.openEvent();
    for (const auto& file : files)
        StageSet::mergeInto(apart, {file});
    for (const auto& line : result(apart).lines) {
        const auto number = findCompetitor(apart.event(), line.competitor)->number;
        CAPTURE(number);
        CHECK(scoring::Value::ratio(static_cast<std::int64_t>(line.placing.rank * 2), 2)
              == wanted.finalPlaces[std::stoul(number) - 1]);
    }
    CHECK(result(apart).ballots == 12);
    checkSound(apart);
    const auto ballots = apart.ballots();
    const auto digest = apart.digest();

    StageSet::mergeInto(apart, files);
    CHECK(apart.digest() == digest);
    {
        const auto closed = std::move(apart);
    }
    const auto again = set.openEvent();
    CHECK(again.ballots() == ballots); // derived one by one, and all at once
}

TEST_CASE("ranking: with files in the other order the document says the same", "[document]")
{
    std::vector<std::vector<model::Ballot>> seen;
    for (const bool reversed : {false, true}) {
        StageSet set(1, kSkating, ranked(1));
        std::vector files{orderedFile(set, "A", {{"1", "2", "3", "4"}}),
                          orderedFile(set, "B", {{"2", "1", "4", "3"}})};
        if (reversed)
            std::ranges::reverse(files);
        auto event = set.openEvent();
        for (const auto& file : files)
            StageSet::mergeInto(event, {file});
        CHECK(StageSet::mergeInto(event, files).rankChanges.empty());
        seen.push_back(event.ballots());
        CHECK(stateOf(event, "1") == BallotState::HandedIn);
    }
    CHECK(seen[0] == seen[1]);
}

TEST_CASE("ranking: without a rule of its own the mean place decides, lower is better",
          "[document]")
{
    StageSet set(1, {}, ranked(1));
    const std::vector files{orderedFile(set, "A", {{"3", "1", "2", "4"}}),
                            orderedFile(set, "B", {{"3", "2", "1", "4"}})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    CHECK(ranks(event) == "3:1.0 1:2.0 2:2.0 4:4.0");
    checkSound(event);
}

TEST_CASE("ranking: where the best two are placed the others share the places left", "[document]")
{
    StageSet set(1, {}, ranked(1, 2));
    const std::vector files{orderedFile(set, "A", {{"4", "1"}})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    CHECK(ranks(event) == "4:1.0 1:2.0 2:3.0 3:3.0");
    const auto& ballots = event.ballots();
    CHECK(
        std::ranges::count(ballots, pt("3.5"),
                           [](const model::Ballot& ballot) { return ballot.value.marks.at(kIdea); })
        == 2);
    CHECK(result(event).ballots == 4);
}

TEST_CASE("hand in: an order is complete before it is handed in, and signed once", "[document]")
{
    StageSet set(1, {}, ranked(2));
    set.laptop("A");
    auto judging = set.openLaptop("A");
    place(judging, {"1", "2", "3"});
    place(judging, {"1", "2", "3", "4"}, kCraft);
    const auto left = unfinished(judging, StageSet::stage());
    REQUIRE(left.size() == 1);
    CHECK(left[0].competitor == StageSet::entry(judging, "4"));
    CHECK(left[0].missing == std::vector{kIdea});
    const auto early = submit(judging, StageSet::stage());
    REQUIRE_FALSE(early);
    CHECK(early.error() == Error{ErrorCode::BallotIncomplete, StageSet::stage().text(), "4: idea"});

    REQUIRE(recuse(judging, StageSet::stage(), StageSet::entry(judging, "4"), "kenal"));
    REQUIRE(setComment(judging, StageSet::stage(), StageSet::entry(judging, "1"), "bagus"));
    CHECK(unfinished(judging, StageSet::stage()).empty());
    REQUIRE(submit(judging, StageSet::stage()));
    CHECK(judging.state().drafts.empty());
    CHECK(put(judging, "1", 2).error().code == ErrorCode::HandedIn);
    CHECK(placed(judging) == Numbers{"1", "2", "3"});
    CHECK_FALSE(order(judging).isDraft);
    CHECK(stateOf(judging, "1") == BallotState::HandedIn);
    CHECK(stateOf(judging, "4") == BallotState::HandedIn);
    checkSound(judging);

    const auto records = judging.recordCount();
    REQUIRE(reopen(judging, StageSet::stage(), "salah"));
    CHECK(stateOf(judging, "1") == BallotState::NotHandedIn);
    REQUIRE(put(judging, "1", 2));
    REQUIRE(undo(judging));
    REQUIRE(submit(judging, StageSet::stage()));
    CHECK(judging.recordCount() == records + 2); // nothing changed: reopened and handed in

    auto event = set.openEvent();
    StageSet::mergeInto(event, {set.exportOf(judging, "A")});
    CHECK(sheet(judging, StageSet::stage(), StageSet::entry(judging, "1"))->text.comment
          == "bagus");
    CHECK(stateOf(event, "4") == BallotState::HandedIn);
    CHECK(result(event).ballots == 3);
    checkSound(event);
}

TEST_CASE("hand in: an order that is not finished is carried, and does not count", "[document]")
{
    StageSet set(1, {}, ranked(1));
    set.laptop("A");
    auto judging = set.openLaptop("A");
    place(judging, {"1", "2", "3"});
    auto event = set.openEvent();
    const auto report = StageSet::mergeInto(event, {set.exportOf(judging, "A")});
    CHECK(report.files[0].verdict == FileVerdict::Partial);
    CHECK(stateOf(event, "1") == BallotState::Partial);
    CHECK(result(event).ballots == 0);
    const auto gaps = missing(event, StageSet::stage()).value();
    CHECK(gaps.notHandedIn == std::vector{event.event().judges[0].id});
    REQUIRE(gaps.partial.size() == 1);
    CHECK(gaps.partial[0].competitor == StageSet::entry(event, "4"));
    CHECK(gaps.partial[0].criteria == std::vector{kIdea});
}

TEST_CASE("ranking: an order made twice is in conflict until one is chosen", "[document]")
{
    StageSet set(1, {}, ranked(1));
    const auto files = twoOrders(set);
    auto event = set.openEvent();
    const auto report = StageSet::mergeInto(event, files);
    CHECK(report.conflicts == 1);
    CHECK(report.files[1].conflicts == 1);
    CHECK(conflictCount(event) == 1);
    CHECK(conflicts(event)->empty());
    const auto found = rankingConflicts(event).value();
    REQUIRE(found.size() == 1);
    CHECK(found[0].dance == kIdea);
    CHECK(numbers(event, found[0].differs) == Numbers{"1", "2"});
    REQUIRE(found[0].versions.size() == 2);
    CHECK(stateOf(event, "4") == BallotState::Conflict);
    CHECK(result(event).ballots == 0);
    const auto refused = lockStage(event, StageSet::stage());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == "conflict: order of judge A");

    const auto& key = found[0].key;
    CHECK(resolveRanking(event, key, RecordId(), "r").error().code == ErrorCode::UnknownRecord);
    CHECK(resolveRanking(event, key, found[0].versions[0].record, " ").error().code
          == ErrorCode::Usage);
    CHECK(resolveRanking(event, {StageId("x"), key.judge, {}}, {}, "r").error().code
          == ErrorCode::UnknownBallot);
    REQUIRE(resolveRanking(event, key, found[0].versions[0].record, "yang ditandatangani"));
    CHECK(rankingConflicts(event)->empty());
    CHECK(stateOf(event, "4") == BallotState::HandedIn);
    CHECK(result(event).ballots == 4);
    checkSound(event);
    REQUIRE(resolveRanking(event, key, std::nullopt, "dibuka lagi"));
    CHECK(stateOf(event, "4") == BallotState::Conflict);
}

TEST_CASE("ranking: what comes after the lock is late, and counts in the next", "[document]")
{
    StageSet set(1, {}, ranked(1));
    const std::vector files{orderedFile(set, "A", {{"1", "2", "3", "4"}}),
                            orderedFile(set, "B", {{"1", "2", "3", "4"}})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    REQUIRE(lockStage(event, StageSet::stage()));
    CHECK(result(event).status == ResultStatus::Locked);
    const auto ballots = event.ballots();

    auto judging = set.openLaptop("A");
    REQUIRE(reopen(judging, StageSet::stage(), "salah"));
    REQUIRE(put(judging, "4", 1));
    REQUIRE(submit(judging, StageSet::stage()));
    const auto report = StageSet::mergeInto(event, {set.exportOf(judging, "late")});
    CHECK(report.files[0].verdict == FileVerdict::Late);
    CHECK(event.ballots() == ballots);
    CHECK(result(event).status == ResultStatus::Locked);
    checkSound(event);
    const auto list = ballotList(event, StageSet::stage()).value();
    CHECK(std::ranges::count_if(list,
                                [](const ListedBallot& listed) {
                                    return listed.uncounted.size() == 1
                                        && listed.uncounted[0].why == BallotState::Late;
                                })
          == 4);

    REQUIRE(unlockStage(event, StageSet::stage(), "protes"));
    CHECK(ranks(event).starts_with("1:1.0"));
    CHECK_FALSE(event.ballots() == ballots);
    checkSound(event);
}

TEST_CASE("ranking: a group's lock fixes the orders its entries are in", "[document]")
{
    StageSet set(1, {}, ranked(1));
    const std::vector files{orderedFile(set, "A", {{"1", "2", "3", "4"}}),
                            orderedFile(set, "B", {{"1", "2", "3", "4"}})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    REQUIRE(lockStage(event, StageSet::stage(), {GroupChoice::By::Region, "Banten"}));
    auto judging = set.openLaptop("A");
    REQUIRE(reopen(judging, StageSet::stage(), "salah"));
    REQUIRE(put(judging, "4", 1));
    REQUIRE(submit(judging, StageSet::stage()));
    const auto report = StageSet::mergeInto(event, {set.exportOf(judging, "late")});
    CHECK(report.files[0].verdict == FileVerdict::Late);
    checkSound(event);

    // Judge A has entries of Banten no more, but the order speaks of them.
    REQUIRE(assign(event, StageSet::stage(),
                   {{event.event().judges[0].id, {StageSet::entry(event, "4")}}}));
    checkSound(event);
}

TEST_CASE("ranking: a ballot may be void or withdrawn, and a file set aside", "[document]")
{
    StageSet set(1, {}, ranked(1));
    const std::vector files{orderedFile(set, "A", {{"1", "2", "3", "4"}}),
                            orderedFile(set, "B", {{"4", "3", "2", "1"}})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    const model::BallotKey key{StageSet::stage(), StageSet::entry(event, "1"),
                               event.event().judges[1].id};
    REQUIRE(voidBallot(event, key, "aduan"));
    CHECK(stateOf(event, "1", 1) == BallotState::Void);
    CHECK(stateOf(event, "2", 1) == BallotState::HandedIn);
    REQUIRE(setStanding(event, StageSet::entry(event, "3"), Standing::Withdrawn, "mundur"));
    CHECK(event.ballots().size() == 8);
    CHECK(stateOf(event, "2", 1) == BallotState::HandedIn);
    checkSound(event);

    const auto imports = mergedFiles(event).value();
    REQUIRE(setAside(event, imports.back().number, "salah kirim"));
    CHECK(event.ballots().size() == 4);
    checkSound(event);
    REQUIRE(restore(event, imports.back().number));
    CHECK(event.ballots().size() == 8);
}

TEST_CASE("ranking: ballots of an older file count until the judge ranks", "[document]")
{
    StageSet set(1, {}, ranked(1));
    set.laptop("A");
    auto event = set.openEvent();
    {
        auto judging = set.openLaptop("A"); // as versions without orders wrote it
        auto operation = Operation::begin(judging);
        REQUIRE(operation);
        for (const std::string number : {"1", "2", "3", "4"}) {
            const auto id = StageSet::entry(judging, number);
            const model::BallotValue value{
                findStage(judging.event(), StageSet::stage())->rubricHash,
                model::Verdict::Scored,
                {{kIdea, pt(number.c_str())}}};
            REQUIRE(
                operation->write(record::Kind::Score,
                                 record::ballotRegister({StageSet::stage(), id, judging.judge()}),
                                 record::encode(value)));
        }
        REQUIRE(operation->commit());
        CHECK(placed(judging) == Numbers{"1", "2", "3", "4"});
        REQUIRE(submit(judging, StageSet::stage()));
        StageSet::mergeInto(event, {set.exportOf(judging, "old")});
        CHECK_FALSE(event.ballots().front().ranked);
        CHECK(ranks(event) == "1:1.0 2:2.0 3:3.0 4:4.0");

        REQUIRE(reopen(judging, StageSet::stage(), "salah"));
        REQUIRE(put(judging, "4", 1));
        REQUIRE(submit(judging, StageSet::stage()));
        StageSet::mergeInto(event, {set.exportOf(judging, "new")});
    }
    CHECK(event.ballots().size() == 4);
    CHECK(event.ballots().front().ranked);
    CHECK(ranks(event) == "4:1.0 1:2.0 2:3.0 3:4.0");
    checkSound(event);
}

TEST_CASE("desk: places keyed from paper make the judge's order", "[document]")
{
    StageSet set(1, {}, ranked(1));
    auto event = set.openEvent();
    const auto judge = event.event().judges[0].id;
    const auto row = [&](const char* number, const char* place) {
        return DeskBallot{judge, StageSet::entry(event, number), {{kIdea, pt(place)}}};
    };
    CHECK(enterAtDesk(event, StageSet::stage(), {row("1", "1"), row("2", "1")}, "f").error().code
          == ErrorCode::OrderInvalid);
    CHECK(event.ballots().empty());
    REQUIRE(enterAtDesk(event, StageSet::stage(),
                        {row("1", "2"), row("2", "1"), row("3", "4"), row("4", "3")}, "a.csv"));
    CHECK(ranks(event) == "2:1.0 1:2.0 4:3.0 3:4.0");
    REQUIRE(enterAtDesk(event, StageSet::stage(), {row("3", "1")}, "b.csv"));
    CHECK(ranks(event) == "3:1.0 2:2.0 1:3.0 4:4.0");
    checkSound(event);
}

TEST_CASE("pack: a judge who opens the pack anew finds the order handed in before", "[document]")
{
    StageSet set(1, {}, ranked(2));
    set.laptop("A");
    auto event = set.openEvent();
    {
        auto judging = set.openLaptop("A");
        place(judging, {"4", "3", "2", "1"});
        place(judging, {"1", "2", "3", "4"}, kCraft);
        REQUIRE(submit(judging, StageSet::stage()));
        StageSet::mergeInto(event, {set.exportOf(judging, "A")});
    }
    const auto reports = makePacks(event, set.folder().file("again"), {event.event().judges[0].id});
    REQUIRE(reports);
    auto environment = set.environment();
    environment.keysFolder = set.folder().file("keys A");
    REQUIRE(updateFromPack(reports->front().path, set.folder().file("judge A.juri"), environment));
    CHECK(placed(set.openLaptop("A")) == Numbers{"4", "3", "2", "1"});
}

TEST_CASE("history: an order is one line, found by each of its entries", "[document]")
{
    StageSet set(1, {}, ranked(1));
    const std::vector files{orderedFile(set, "A", {{"4", "3", "2", "1"}})};
    auto event = set.openEvent();
    StageSet::mergeInto(event, files);
    const auto lines = history(event, StageSet::entry(event, "3")).value();
    const auto found = std::ranges::find(lines, "score", &HistoryLine::kind);
    REQUIRE(found != lines.end());
    CHECK(numbers(event, found->placed) == Numbers{"4", "3", "2", "1"});
    CHECK(found->judge == event.event().judges[0].id);
    CHECK(found->file == "A.juriscore");
}
