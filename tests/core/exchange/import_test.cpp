#include "exchange/import.h"

#include "catch.h"

using namespace juri;
using namespace juri::exchange;

namespace {

Sheet sheet(std::vector<std::string> heads, std::vector<std::vector<std::string>> rows)
{
    Sheet result{std::move(heads), {}};
    for (auto& row : rows)
        result.rows.push_back({result.rows.size() + 2, std::move(row)});
    return result;
}

model::Criterion criterion(const char* id, LocalText name)
{
    model::Criterion result;
    result.id = CriterionId(id);
    result.name = std::move(name);
    result.scale = {Points(), Points::fromMilli(10'000), Points::fromMilli(500), {}};
    return result;
}

model::Event event()
{
    model::Event result;
    result.competition.regions = {{"Banten", {"Banten", "Banten"}, ""},
                                  {"ntt", {"Nusa Tenggara Timur", "East Nusa Tenggara"}, ""}};
    result.competition.categories = {{"waste", {"Sampah", "Waste"}, ""}};
    result.competitors = {{CompetitorId("c1"), "001", "", "Tim Lama"},
                          {CompetitorId("c2"), "002", "", "Tim Baru"}};
    result.judges = {{JudgeId("j1"), "J01", "Ratna Dewi"}, {JudgeId("j2"), "J03", "Hendra"}};
    model::Stage stage{StageId("final"), {"Final", ""}};
    stage.rubric.criteria = {criterion("idea", {"Gagasan", "Idea"}),
                             criterion("work", {"Karya", "Work"})};
    result.stages = {stage};
    return result;
}

Points pt(const char* text)
{
    return Points::parse(text).value();
}

std::vector<Rejection> reasons(const std::vector<RejectedRow>& rows)
{
    std::vector<Rejection> result;
    for (const auto& row : rows)
        result.push_back(row.reason);
    return result;
}

} // namespace

TEST_CASE("parseColumnMap: heads and fields as typed", "[exchange]")
{
    CHECK(parseColumnMap("No=number, Nama tim = name").value()
          == ColumnMap{{"No", "number"}, {"Nama tim", "name"}});
    CHECK(parseColumnMap("a=b=name").value() == ColumnMap{{"a=b", "name"}});
    CHECK(parseColumnMap("").value().empty());
    CHECK(parseColumnMap("No").error().code == ErrorCode::Usage);
    CHECK(parseColumnMap("=name").error().code == ErrorCode::Usage);
}

TEST_CASE("readCompetitors: columns are guessed in both languages", "[exchange]")
{
    const auto result =
        readCompetitors(sheet({"No.", "NAMA TIM", "Provinsi asal", "Category", "No HP"},
                              {{"17", "Anoa", "East Nusa Tenggara", "sampah", "0812"}}),
                        {}, event())
            .value();

    REQUIRE(result.competitors.size() == 1);
    const auto& competitor = result.competitors[0];
    CHECK(competitor.number == "17");
    CHECK(competitor.name == "Anoa");
    CHECK(competitor.region == "ntt");
    CHECK(competitor.category == "waste");
    CHECK(competitor.custom.empty());
    CHECK(result.ignoredColumns == std::vector<std::string>{"No HP"});
    CHECK(result.columns.at("Provinsi asal") == "region");
}

TEST_CASE("readCompetitors: chosen columns go before guessed ones", "[exchange]")
{
    const auto result =
        readCompetitors(sheet({"No", "Nama", "Usaha", "HP"}, {{"1", "Ana", "Warung", "0812"}}),
                        {{"usaha", "name"}, {"HP", "custom.phone"}, {"Nama", "members"}}, event())
            .value();

    REQUIRE(result.competitors.size() == 1);
    CHECK(result.competitors[0].name == "Warung");
    CHECK(result.competitors[0].members == "Ana");
    CHECK(result.competitors[0].custom.at("phone") == "0812");
}

TEST_CASE("readCompetitors: says which column is missing", "[exchange]")
{
    const auto problem = [](std::vector<std::string> heads, const ColumnMap& chosen) {
        return readCompetitors(sheet(std::move(heads), {}), chosen, event()).error();
    };

    CHECK(problem({"Nama"}, {}) == Error{ErrorCode::ColumnMissing, "number"});
    CHECK(problem({"No", "Nama"}, {{"Kota", "region"}}) == Error{ErrorCode::ColumnMissing, "Kota"});
    CHECK(problem({"No", "Nama"}, {{"No", "nummer"}}).code == ErrorCode::Usage);
}

TEST_CASE("readCompetitors: every rejected row has its reason", "[exchange]")
{
    const auto result = readCompetitors(sheet({"number", "name", "region", "category"},
                                              {{"10", "A", "", ""},
                                               {"", "B", "", ""},
                                               {"11", "", "", ""},
                                               {"10", "C", "", ""},
                                               {"001", "D", "", ""},
                                               {"12", "a", "", ""},
                                               {"13", "TIM  lama", "", ""},
                                               {"14", "E", "Bali", ""},
                                               {"15", "F", "", "Seni"},
                                               {"14", "G", "banten", "waste"}}),
                                        {}, event())
                            .value();

    CHECK(reasons(result.rejected)
          == std::vector{Rejection::NoNumber, Rejection::NoName, Rejection::NumberTwice,
                         Rejection::NumberTaken, Rejection::NameTwice, Rejection::NameTaken,
                         Rejection::UnknownRegion, Rejection::UnknownCategory});
    CHECK(result.rejected[2] == RejectedRow{5, Rejection::NumberTwice, "10"});
    REQUIRE(result.competitors.size() == 2);
    CHECK(result.competitors[1].region == "Banten");
}

TEST_CASE("readCompetitors: without groups every region may stand", "[exchange]")
{
    auto plain = event();
    plain.competition.regions.clear();
    const auto result =
        readCompetitors(sheet({"no", "nama", "daerah"}, {{"1", "A", "Bali"}}), {}, plain).value();

    CHECK(result.competitors.at(0).region == "Bali");
}

TEST_CASE("readJudges: codes are kept or given, regions and roles understood", "[exchange]")
{
    const auto result =
        readJudges(sheet({"Nama juri", "Kode", "Provinsi", "Peran", "Instansi"},
                         {{"Sari", "", "Banten; nusa tenggara timur", "Ketua", "Kampus"},
                          {"Budi", "X9", "", "", ""},
                          {"Tuti", "", "", "trainee", ""},
                          {"ratna dewi", "", "", "", ""},
                          {"Ana", "J01", "", "", ""},
                          {"", "J9", "", "", ""},
                          {"Eko", "", "Bali", "", ""}}),
                   {}, event())
            .value();

    REQUIRE(result.judges.size() == 3);
    CHECK(result.judges[0].code == "J02");
    CHECK(result.judges[0].role == "chair");
    CHECK(result.judges[0].affiliation == "Kampus");
    CHECK(result.judges[0].regions == std::set<std::string>{"Banten", "ntt"});
    CHECK(result.judges[1].code == "X9");
    CHECK(result.judges[1].role == "judge");
    CHECK(result.judges[2].code == "J04");
    CHECK(result.judges[2].role == "trainee");
    CHECK(reasons(result.rejected)
          == std::vector{Rejection::NameTaken, Rejection::NumberTaken, Rejection::NoName,
                         Rejection::UnknownRegion});
}

TEST_CASE("readScores: one mark a row, comma or point, blank is missing", "[exchange]")
{
    const auto result = readScores(sheet({"judge", "entry", "criterion", "mark"},
                                         {{"J01", "001", "idea", "8,5"},
                                          {"ratna dewi", "001", "Karya", "7"},
                                          {"J03", "002", "Work", ""},
                                          {"J03", "002", "idea", "9.5"}}),
                                   {}, event(), StageId("final"))
                            .value();

    CHECK(result.rejected.empty());
    CHECK(result.ballots
          == std::vector<ImportedBallot>{
              {JudgeId("j1"),
               CompetitorId("c1"),
               {{CriterionId("idea"), pt("8.5")}, {CriterionId("work"), pt("7")}}},
              {JudgeId("j2"), CompetitorId("c2"), {{CriterionId("idea"), pt("9.5")}}}});
}

TEST_CASE("readScores: one ballot a row, for the judge whose document it is", "[exchange]")
{
    const auto result =
        readScores(sheet({"Peserta", "Gagasan", "Karya"}, {{"001", "8", "7,5"}, {"002", "", "6"}}),
                   {}, event(), StageId("final"), JudgeId("j2"))
            .value();

    REQUIRE(result.ballots.size() == 2);
    CHECK(result.ballots[0].judge == JudgeId("j2"));
    CHECK(result.ballots[0].marks.size() == 2);
    CHECK(result.ballots[1].marks == model::Marks{{CriterionId("work"), pt("6")}});
}

TEST_CASE("readScores: no mark outside its scale comes in", "[exchange]")
{
    const auto result = readScores(sheet({"judge", "entry", "criterion", "mark"},
                                         {{"J01", "001", "idea", "10.5"},
                                          {"J01", "001", "idea", "8.3"},
                                          {"J01", "001", "idea", "delapan"},
                                          {"J09", "001", "idea", "8"},
                                          {"J01", "999", "idea", "8"},
                                          {"J01", "001", "gaya", "8"},
                                          {"J01", "001", "idea", "8"},
                                          {"J01", "001", "idea", "9"}}),
                                   {}, event(), StageId("final"))
                            .value();

    CHECK(reasons(result.rejected)
          == std::vector{Rejection::MarkOutOfScale, Rejection::MarkOutOfScale,
                         Rejection::MarkUnreadable, Rejection::UnknownJudge,
                         Rejection::UnknownEntry, Rejection::UnknownCriterion,
                         Rejection::MarkTwice});
    REQUIRE(result.ballots.size() == 1);
    CHECK(result.ballots[0].marks == model::Marks{{CriterionId("idea"), pt("8")}});
}

TEST_CASE("readScores: says what is missing", "[exchange]")
{
    const auto entries = sheet({"entry", "criterion", "mark"}, {});

    CHECK(readScores(entries, {}, event(), StageId("final")).error()
          == Error{ErrorCode::ColumnMissing, "judge"});
    CHECK(readScores(sheet({"judge", "mark"}, {}), {}, event(), StageId("final")).error()
          == Error{ErrorCode::ColumnMissing, "entry"});
    CHECK(readScores(entries, {}, event(), StageId("semi")).error().code
          == ErrorCode::UnknownStage);
}

TEST_CASE("rejectionWords: every reason has words in both languages", "[exchange]")
{
    for (int i = 0; i <= static_cast<int>(Rejection::MarkTwice); ++i) {
        const RejectedRow row{3, static_cast<Rejection>(i), "017"};
        const auto indonesian = rejectionWords(row, Language::Indonesian);
        const auto english = rejectionWords(row, Language::English);
        CHECK(indonesian.size() > 8);
        CHECK(english.size() > 8);
        CHECK(indonesian != english);
        CHECK(english.find('%') == std::string::npos);
    }
    CHECK(rejectionWords({3, Rejection::NumberTaken, "017"}, Language::Indonesian)
          == "nomor \"017\" sudah dipakai");
}
