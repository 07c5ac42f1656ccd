#include "document/coordinators.h"

#include "document/ballot_list.h"
#include "document/history.h"
#include "document/locking.h"
#include "document/results.h"
#include "document/standing.h"
#include "document/verify.h"
#include "stage_set.h"

#include <algorithm>
#include <filesystem>

using namespace juri;
using namespace juri::document;

namespace {

/// A national document with entries 1, 2 (Banten) and 3, 4 (NTT), and Banten's own.
struct Province {
    StageSet set;
    PackReport pack;
    Environment environment;

    Province() : environment(set.environment())
    {
        auto national = set.openEvent();
        pack = makeCoordinatorPack(national, "Banten", {{"Banten"}, {}},
                                   set.folder().file("root kit"), set.folder().file("packs"))
                   .value();
        environment.keysFolder = set.folder().file("keys Banten");
        environment.computerName = "Serang";
        REQUIRE(openPack(pack.path, pack.code, path(), environment));
    }

    std::string path() const { return set.folder().file("banten.juri"); }
    Document open() const { return Document::open(path(), environment).value(); }
};

std::vector<std::string> numbers(const Document& event)
{
    std::vector<std::string> result;
    for (const auto& competitor : event.event().competitors)
        result.push_back(competitor.number);
    return result;
}

} // namespace

TEST_CASE("coordinator: the pack makes an event document of the same competition", "[document]")
{
    Province province;
    const auto event = province.open();

    CHECK(event.kind() == Kind::Event);
    CHECK(event.hasKey());
    CHECK(event.event().competition.title == province.set.openEvent().event().competition.title);
    CHECK(event.event().stages[0].rubric.criteria.size() == 2);
    CHECK(numbers(event) == std::vector<std::string>{"1", "2"}); // what lies in its scope
    CHECK(event.event().judges.size() == 2);                     // who mark its entries
    CHECK(verify(event)->isSound());
}

TEST_CASE("coordinator: another competition's kit, a blank name and a taken file are refused",
          "[document]")
{
    Province province;
    StageSet other(2);
    auto national = province.set.openEvent();
    const auto code = [&](const std::string& name, const std::string& kit) {
        return makeCoordinatorPack(national, name, {}, kit, province.set.folder().file("packs"))
            .error()
            .code;
    };
    const auto kit = province.set.folder().file("root kit");
    CHECK(code("X", other.folder().file("root kit")) == ErrorCode::ForeignCompetition);
    CHECK(code(" ", kit) == ErrorCode::Usage);
    CHECK(code("Banten", kit) == ErrorCode::FileExists);
    CHECK(code("X", province.set.folder().file("none")) == ErrorCode::FileNotFound);
}

TEST_CASE("coordinator: a province's work goes upwards and counts within its scope", "[document]")
{
    Province province;
    auto event = province.open();
    model::Competitor late;
    late.number = "5";
    late.region = "Banten";
    REQUIRE(addCompetitors(event, {late}));
    REQUIRE(setStanding(event, StageSet::entry(event, "1"), Standing::Withdrawn, "mundur"));
    const auto file = province.set.exportOf(event, "banten");
    auto national = province.set.openEvent();

    CHECK(StageSet::mergeInto(national, {file}).files[0].reason == std::nullopt);

    CHECK(numbers(national).size() == 5);
    CHECK(findByNumber(national.event(), "1")->withdrawn);
    CHECK(verify(national)->isSound());
    const auto lines = history(national).value();
    for (const auto& line : lines)
        CHECK_FALSE(line.unseen);
}

TEST_CASE("coordinator: outside its scope nothing is written, and nothing merged counts",
          "[document]")
{
    Province province;
    {
        auto event = province.open();
        model::Competitor elsewhere;
        elsewhere.number = "6";
        elsewhere.region = "NTT";
        const auto digest = event.digest();
        CHECK(addCompetitors(event, {elsewhere}).error().code == ErrorCode::NotPermitted);
        CHECK(lockStage(event, StageSet::stage()).error().code == ErrorCode::NotPermitted);
        CHECK(event.digest() == digest);
        REQUIRE(lockStage(event, StageSet::stage(), {GroupChoice::By::Region, "Banten"}));
    }
    // The same key on a copy of the national document, where it finds entries of NTT.
    const auto copy = province.set.folder().file("copy.juri");
    std::filesystem::copy_file(province.set.eventPath(), copy);
    auto environment = province.environment;
    auto stolen = Document::open(copy, environment).value();
    CHECK(stolen.hasKey());
    CHECK(
        setStanding(stolen, StageSet::entry(stolen, "3"), Standing::Disqualified, "r").error().code
        == ErrorCode::NotPermitted);
}

TEST_CASE("coordinator: a judge of a province counts for its entries alone", "[document]")
{
    Province province;
    auto event = province.open();
    std::vector<model::Judge> judges(1);
    judges[0].code = "P";
    REQUIRE(addJudges(event, judges));
    const auto judge = std::ranges::find(event.event().judges, "P", &model::Judge::code)->id;
    REQUIRE(assign(event, StageSet::stage(), {{judge, {StageSet::entry(event, "1")}}}));
    const auto pack = makePacks(event, province.set.folder().file("p"), {judge})->front();
    const auto path = province.set.folder().file("p.juri");
    auto environment = province.environment;
    environment.keysFolder = province.set.folder().file("keys P");
    REQUIRE(openPack(pack.path, pack.code, path, environment));
    auto judging = Document::open(path, environment).value();
    StageSet::mark(judging, "1", "70", "70");
    const auto file = province.set.exportOf(judging, "p");
    StageSet::mergeInto(event, {file});
    const auto upwards = province.set.exportOf(event, "banten");
    auto national = province.set.openEvent();

    StageSet::mergeInto(national, {upwards});

    CHECK(stageResult(national, StageSet::stage())->ballots == 1);
    const auto lines = history(national, StageSet::entry(national, "1")).value();
    const auto score = std::ranges::find(lines, "score", &HistoryLine::kind);
    REQUIRE(score != lines.end());
    CHECK(score->computer == "Serang"); // named by the station record that travelled along
    CHECK(score->file == "banten.juriscore");
}
