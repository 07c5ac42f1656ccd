#include "sample_support.h"

#include "catch.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

using namespace juri;
using namespace juri::document;
using namespace juri::test;

TEST_CASE("makeSampleData: 466 entries with numbers, names and codes of their own", "[sample]")
{
    const auto& data = winnerSample();

    REQUIRE(data.competitors.size() == 466);
    CHECK(data.competitors.front().number == "001");
    CHECK(data.competitors.back().number == "466");
    std::set<std::string> names, codes;
    for (const auto& competitor : data.competitors) {
        names.insert(competitor.name);
        codes.insert(competitor.code);
        CHECK(competitor.id.isEmpty());
        CHECK_FALSE(competitor.title.empty());
        CHECK(competitor.members.find('\n') != std::string::npos);
        CHECK_FALSE(competitor.institution.empty());
    }
    CHECK(names.size() == 466);
    CHECK(codes.size() == 466);
}

TEST_CASE("makeSampleData: entries are spread unevenly over provinces and issues", "[sample]")
{
    std::map<std::string, int> regions, categories;
    for (const auto& competitor : winnerSample().competitors) {
        ++regions[competitor.region];
        ++categories[competitor.category];
    }
    const auto size = [](const auto& item) { return item.second; };

    CHECK(regions.size() == 6);
    CHECK(categories.size() == 7);
    const auto [least, most] = std::ranges::minmax(regions | std::views::transform(size));
    CHECK(least >= 20);
    CHECK(most >= least + 10);
}

TEST_CASE("makeSampleData: every judge sits in the panel of one province", "[sample]")
{
    const auto& data = winnerSample();

    REQUIRE(data.judges.size() == 36);
    CHECK(data.judges.front().code == "J01");
    REQUIRE(data.panels.size() == 6);
    std::set<std::size_t> seated;
    for (const auto& panel : data.panels) {
        CHECK(panel.judges.size() >= 3);
        CHECK(std::ranges::count(panel.judges, panel.chair) == 1);
        CHECK(data.judges[panel.chair].role == "chair");
        for (const auto judge : panel.judges) {
            CHECK(seated.insert(judge).second);
            CHECK(data.judges[judge].regions == std::set<std::string>{panel.region});
        }
    }
    CHECK(seated.size() == 36);
    std::set<std::string> names;
    for (const auto& judge : data.judges)
        names.insert(judge.name);
    CHECK(names.size() == 36);
}

TEST_CASE("makeSampleData: three judges of its province for each entry, loads even", "[sample]")
{
    const auto& data = winnerSample();
    std::map<std::size_t, int> judgesOf;

    for (const auto& panel : data.panels) {
        std::set<std::size_t> loads;
        for (const auto judge : panel.judges) {
            loads.insert(data.assignment[judge].size());
            CHECK(std::ranges::is_sorted(data.assignment[judge]));
            for (const auto entry : data.assignment[judge]) {
                ++judgesOf[entry];
                CHECK(data.competitors[entry].region == panel.region);
            }
        }
        CHECK(*loads.rbegin() - *loads.begin() <= 1);
    }
    CHECK(judgesOf.size() == 466);
    CHECK(std::ranges::all_of(judgesOf, [](const auto& item) { return item.second == 3; }));
}

TEST_CASE("makeSampleData: nobody is assigned where there is an interest", "[sample]")
{
    int seen = 0;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const auto data = makeSampleData(winner(), {466, 36, seed}).value();
        for (const auto& interest : data.interests) {
            ++seen;
            CHECK_FALSE(interest.reason.empty());
            CHECK(std::ranges::count(data.assignment[interest.judge], interest.competitor) == 0);
        }
    }
    CHECK(seen >= 8);
}

TEST_CASE("makeSampleData: one judge without a file, most others handed in", "[sample]")
{
    const auto& progress = winnerSample().progress;

    CHECK(std::ranges::count(progress, SampleProgress::NoFile) == 1);
    CHECK(std::ranges::count(progress, SampleProgress::NotHandedIn) == 3);
    CHECK(std::ranges::count(progress, SampleProgress::HandedIn) == 32);
}

TEST_CASE("makeSampleData: a seed decides everything, and nothing else does", "[sample]")
{
    const auto one = makeSampleData(winner(), {}).value();
    const auto other = makeSampleData(winner(), {466, 36, 2}).value();

    CHECK(one.competitors == winnerSample().competitors);
    CHECK(one.assignment == winnerSample().assignment);
    CHECK(one.competitors != other.competitors);
    // Written down, so that another machine or library is noticed.
    CHECK(one.competitors[0].name == "Eco Bersama");
    CHECK(one.ballots[0].marks.begin()->second.toString() == "67");
}

TEST_CASE("makeSampleData: without regions there is one panel", "[sample]")
{
    const auto data = makeSampleData(plainTemplate(), {12, 3, 7}).value();

    REQUIRE(data.panels.size() == 1);
    CHECK(data.panels[0].judges.size() == 3);
    CHECK(data.panels[0].region.empty());
    CHECK(data.stage == StageId("final"));
    CHECK(data.judges[0].regions.empty());
    CHECK(data.competitors[0].category.empty());
}

TEST_CASE("makeSampleData: numbers that make no sense are refused with the range", "[sample]")
{
    const auto refusal = [](int entries, int judges) {
        return makeSampleData(winner(), {entries, judges, 1}).error();
    };

    CHECK(refusal(466, 17) == Error{ErrorCode::Usage, "judges", "18..5000"});
    CHECK(refusal(466, -1).subject == "judges");
    CHECK(refusal(466, 5001).subject == "judges");
    CHECK(refusal(0, 36) == Error{ErrorCode::Usage, "entries", "1..100000"});
    CHECK(refusal(-5, 36).subject == "entries");

    model::Template gateOnly = winner();
    gateOnly.stages.resize(1);
    CHECK(makeSampleData(gateOnly, {}).error().code == ErrorCode::TemplateInvalid);
}

TEST_CASE("makeSampleData: from one entry to thousands", "[sample]")
{
    const auto one = makeSampleData(winner(), {1, 18, 3}).value();
    const auto many = makeSampleData(plainTemplate(), {2500, 20, 3}).value();

    CHECK(one.competitors.size() == 1);
    CHECK(std::ranges::count(one.progress, SampleProgress::NoFile) == 1);
    CHECK(many.competitors.front().number == "0001");
    std::size_t sheets = 0;
    for (const auto& entries : many.assignment)
        sheets += entries.size();
    CHECK(sheets == 5000);
}
