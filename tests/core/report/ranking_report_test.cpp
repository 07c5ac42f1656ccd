#include "report/ranking_report.h"

#include "golden.h"
#include "ranking_example.h"
#include "report/text_table.h"

#include "catch.h"

#include <algorithm>

using namespace juri;
using namespace juri::report;
using namespace juri::test;

namespace {

constexpr auto kId = Language::Indonesian;
constexpr auto kEn = Language::English;

/// Golden files are kept with plain line ends.
std::string withoutReturns(std::string text)
{
    std::erase(text, '\r');
    return text;
}

} // namespace

TEST_CASE("rankingReport: the Indonesian list reads as it did when a person read it", "[report]")
{
    const auto text = textTable(rankingReport(exampleRanking(), kId));

    CHECK(text == golden("ranking_id.txt", text));
}

TEST_CASE("rankingReport: the English list reads as it did when a person read it", "[report]")
{
    auto input = exampleRanking();
    input.provisional = false;
    input.competition.sample = true;
    input.acrossPanels = false;
    const auto text = textTable(rankingReport(input, kEn));

    CHECK(text == golden("ranking_en.txt", text));
}

TEST_CASE("rankingReport: groups are sections under their names", "[report]")
{
    auto input = exampleRanking();
    input.groups.push_back(input.groups[0]);
    input.groups[0].heading = {"Jawa Barat", "West Java"};
    input.groups[1].heading = {"Bali", "Bali"};
    input.groups[1].lines.resize(2);
    const auto table = rankingReport(input, kEn);

    REQUIRE(table.sections.size() == 2);
    CHECK(table.sections[0].heading == "West Java");
    CHECK(table.aside == "8 competitors, 3 judges");
    CHECK(textTable(table) == golden("ranking_groups_en.txt", textTable(table)));
    const auto csv = withoutReturns(csvTable(table));
    CHECK(csv == golden("ranking_groups_en.csv", csv));
}

TEST_CASE("rankingReport: every row has a cell for every column", "[report]")
{
    const auto table = rankingReport(exampleRanking(), kId);

    REQUIRE(table.columns.size() == 9);
    for (const auto& row : table.sections.at(0).rows)
        CHECK(row.size() == table.columns.size());
}

TEST_CASE("rankingReport: who goes on is told where anybody does", "[report]")
{
    auto input = exampleRanking();
    const auto csv = [&] { return csvTable(rankingReport(input, kEn)); };
    CHECK(csv().find(",Through,") != std::string::npos);

    for (auto& line : input.groups[0].lines)
        line.advances = false;
    CHECK(csv().find("Through") == std::string::npos);
}

TEST_CASE("rankingReport: the first three places have medals, shared ones too", "[report]")
{
    const auto table = rankingReport(exampleRanking(), kId);
    std::vector<int> medals;
    for (const auto& row : table.sections[0].rows)
        medals.push_back(row[0].medal);

    CHECK(medals == std::vector{1, 2, 3, 3, 0, 0});
}

TEST_CASE("rankingReport: bars are shares of the full scale", "[report]")
{
    auto input = exampleRanking();
    const auto barOfFirst = [&] {
        return rankingReport(input, kId).sections[0].rows[0].back().bar;
    };

    CHECK(barOfFirst() == 886);
    input.rubric.criteria[1].scale.max = Points::fromMilli(10'000);
    CHECK_FALSE(barOfFirst());
}

TEST_CASE("rankingReport: until it is locked every page is marked", "[report]")
{
    auto input = exampleRanking();
    CHECK(rankingReport(input, kId).mark == "SEMENTARA");
    CHECK(rankingReport(input, kEn).mark == "PROVISIONAL");

    input.provisional = false;
    CHECK(rankingReport(input, kId).mark.empty());
    CHECK(rankingReport(input, kId).kicker == "Hasil resmi");
}

TEST_CASE("rankingReport: a large panel is signed for by its chairs", "[report]")
{
    auto input = exampleRanking();
    CHECK(rankingReport(input, kEn).signatures.size() == 3);

    for (const auto* name : {"A", "B", "C", "D"})
        input.judges.push_back(judge(name, name));
    CHECK(rankingReport(input, kEn).signatures
          == std::vector<Signature>{{"Ratna Dewi", "Chair of the panel"}});
}

namespace {

/// document::StageResult's shape, which report cannot include.
struct StageResultLike {
    enum class Status { Provisional, Locked };
    struct Group {
        enum class By { All, Region, Category };
        By by = By::All;
        std::string id;
    };
    struct Line {
        CompetitorId competitor;
        scoring::Placing placing;
        std::optional<scoring::Value> spread;
        std::vector<std::optional<scoring::Value>> criteria;
        std::vector<std::pair<JudgeId, scoring::Value>> judges;
        bool open = false;
        bool advances = false;
    };
    StageId stage;
    Group group;
    Status status = Status::Locked;
    std::string method = "mean";
    std::vector<LocalText> bands;
    std::vector<Line> lines;
    std::size_t ballots = 3;
    std::size_t expected = 4;
    std::size_t conflicts = 1;
    bool acrossPanels = true;
};

} // namespace

TEST_CASE("rankingInput: takes names from the event and figures from the result", "[report]")
{
    model::Event event;
    event.competition.title = {"Lomba", "Contest"};
    event.competition.regions = {{"ntt", {"Nusa Tenggara Timur", "East Nusa Tenggara"}, "1"}};
    event.stages.push_back({StageId("final"), {"Final", "Grand final"}});
    event.competitors.push_back({CompetitorId("c1"), "007"});
    event.judges = {judge("J1", "Ana"), judge("J2", "Budi")};
    StageResultLike result;
    result.stage = StageId("final");
    result.group = {StageResultLike::Group::By::Region, "ntt"};
    result.lines.push_back({CompetitorId("c1"), {}, {}, {}, {{JudgeId("J2"), value("3")}}});

    const auto input = rankingInput(event, result);

    CHECK(input.stageName.en == "Grand final");
    CHECK_FALSE(input.provisional);
    REQUIRE(input.groups.size() == 1);
    CHECK(input.groups[0].heading.en == "East Nusa Tenggara");
    CHECK(input.groups[0].lines.at(0).competitor.number == "007");
    REQUIRE(input.judges.size() == 1);
    CHECK(input.judges[0].name == "Budi");
    CHECK(input.ballots == 3);
    CHECK(input.acrossPanels);
}

TEST_CASE("rankingReport: the level an entry reaches stands beside its value", "[report]")
{
    auto input = exampleRanking();
    input.bands = {{"Emas", "Gold"}, {"Perak", "Silver"}};
    auto& lines = input.groups[0].lines;
    lines[0].placing.band = 0;
    lines[1].placing.band = 1; // and a tie that a criterion decided
    const auto remark = [&](std::size_t line, Language language) {
        return rankingReport(input, language).sections[0].rows[line].back().sub;
    };
    CHECK(remark(0, kEn) == "Gold");
    CHECK(remark(1, kEn) == "Silver · tie, B decides");
    CHECK(remark(0, Language::Indonesian) == "Emas");
    CHECK(remark(2, kEn).empty());
}
