#include "document/remarks.h"

#include "stage_set.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace juri;
using namespace juri::document;

namespace {

const CriterionId kIdea("idea");

constexpr auto kRule = R"({"awards": [{"id": "craft", "name": "Craft"}]})";

/// A laptop whose rubric wants words: five characters on an idea marked 0 or 100, and
/// ten on each entry.
struct Wordy {
    StageSet set{1, kRule, [](model::Template& setup) {
                     auto& rubric = setup.stages.front().rubric;
                     rubric.criteria.front().comment = {false, true, 5};
                     rubric.comment = {true, false, 10};
                 }};
    Document judging = open();

    Document open()
    {
        set.laptop("A");
        return set.openLaptop("A");
    }
    CompetitorId entry(const char* number) const { return StageSet::entry(judging, number); }
    model::BallotText words(const char* number) const
    {
        return sheet(judging, StageSet::stage(), entry(number)).value().text;
    }
};

std::string bytesOfFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("words: comments on criteria and nominations last, and are steps of undo", "[document]")
{
    Wordy wordy;
    auto& judging = wordy.judging;
    const auto one = wordy.entry("1");
    REQUIRE(setCriterionComment(judging, StageSet::stage(), one, kIdea, "segar"));
    REQUIRE(nominate(judging, StageSet::stage(), one, "craft", " rapi sekali "));
    CHECK(wordy.words("1").byCriterion.at(kIdea) == "segar");
    CHECK(wordy.words("1").nominations.at("craft") == "rapi sekali");
    CHECK(undoStep(judging)->what == Step::What::Nomination);
    REQUIRE(undo(judging));
    CHECK(wordy.words("1").nominations.empty());
    CHECK(undoStep(judging)->criterion == kIdea);
    REQUIRE(redo(judging));
    CHECK(wordy.words("1").nominations.contains("craft"));
    REQUIRE(setCriterionComment(judging, StageSet::stage(), one, kIdea, ""));
    CHECK(wordy.words("1").byCriterion.empty());
}

TEST_CASE("words: what does not exist takes no words", "[document]")
{
    Wordy wordy;
    auto& judging = wordy.judging;
    const auto one = wordy.entry("1");
    CHECK(setCriterionComment(judging, StageSet::stage(), one, CriterionId("x"), "a").error().code
          == ErrorCode::UnknownCriterion);
    CHECK(nominate(judging, StageSet::stage(), one, "gold", "a").error().code
          == ErrorCode::UnknownAward);
    CHECK(setCriterionComment(judging, StageSet::stage(), one, kIdea, "\xff").error().code
          == ErrorCode::Usage);
    CHECK(setPrivateNote(judging, StageSet::stage(), CompetitorId("x"), "a").error().code
          == ErrorCode::NotAssigned);
}

TEST_CASE("words: hand-in waits for the comments the rubric wants", "[document]")
{
    Wordy wordy;
    auto& judging = wordy.judging;
    for (const auto* number : {"1", "2", "3", "4"}) {
        StageSet::mark(judging, number, "70", "70");
        REQUIRE(setComment(judging, StageSet::stage(), wordy.entry(number), "cukup panjang"));
    }
    CHECK(unfinished(judging, StageSet::stage()).empty());

    StageSet::mark(judging, "2", "100", "70");
    REQUIRE(setCriterionComment(judging, StageSet::stage(), wordy.entry("2"), kIdea, " wow "));
    REQUIRE(setComment(judging, StageSet::stage(), wordy.entry("3"), "pendek"));
    const auto open = unfinished(judging, StageSet::stage());
    REQUIRE(open.size() == 2);
    CHECK(open[0].comments == std::vector{kIdea}); // three characters are too few
    CHECK(open[0].missing.empty());
    CHECK_FALSE(open[0].entryComment);
    CHECK(open[1].entryComment);
    const auto refused = submit(judging, StageSet::stage());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == "2: comment/idea\n3: comment");

    REQUIRE(setCriterionComment(judging, StageSet::stage(), wordy.entry("2"), kIdea, "hebat"));
    REQUIRE(setComment(judging, StageSet::stage(), wordy.entry("3"), "cukup panjang"));
    CHECK(submit(judging, StageSet::stage()));
}

TEST_CASE("words: a private note never leaves the judge's file", "[document]")
{
    Wordy wordy;
    auto& judging = wordy.judging;
    for (const auto* number : {"1", "2", "3", "4"}) {
        StageSet::mark(judging, number, "70", "70");
        REQUIRE(setComment(judging, StageSet::stage(), wordy.entry(number), "cukup panjang"));
    }
    const auto digest = judging.digest();
    REQUIRE(setPrivateNote(judging, StageSet::stage(), wordy.entry("1"), "RAHASIA"));
    CHECK(judging.digest() == digest);
    REQUIRE(submit(judging, StageSet::stage()));
    REQUIRE(setPrivateNote(judging, StageSet::stage(), wordy.entry("1"), "RAHASIA juga"));
    const auto file = wordy.set.exportOf(judging, "scores");
    CHECK(bytesOfFile(file).find("RAHASIA") == std::string::npos);
    CHECK(bytesOfFile(file).find("cukup panjang") != std::string::npos);
    CHECK(privateNote(judging, StageSet::stage(), wordy.entry("1")).value() == "RAHASIA juga");
    CHECK(privateNote(judging, StageSet::stage(), wordy.entry("2")).value().empty());
}

TEST_CASE("shuffled: each judge has an order of its own, and always the same", "[document]")
{
    StageSet set{1, {}, [](model::Template& setup) { setup.stages.front().shuffled = true; }};
    std::map<std::string, std::vector<CompetitorId>> orders;
    for (const std::string name : {"A", "B", "A"}) {
        if (!orders.contains(name))
            set.laptop(name);
        const auto judging = set.openLaptop(name);
        std::vector<CompetitorId> order;
        for (const auto& sheet : sheets(judging, StageSet::stage()))
            order.push_back(sheet.key.competitor);
        CHECK(order.size() == 4);
        if (orders.contains(name))
            CHECK(orders[name] == order);
        orders[name] = order;
    }
    CHECK(orders["A"] != orders["B"]);
    CHECK(std::ranges::is_permutation(orders["A"], orders["B"]));
}
