#include "exchange/csv_reader.h"
#include "exchange/import.h"
#include "readers.h"

using namespace juri;

namespace {

/// A competition for the rows to fit, or not.
model::Event event()
{
    model::Event event;
    model::Stage stage;
    stage.id = StageId("final");
    for (const auto* id : {"idea", "craft"}) {
        model::Criterion criterion;
        criterion.id = CriterionId(id);
        criterion.name = {id, id};
        criterion.scale = {Points{}, Points::fromMilli(100'000), Points::fromMilli(500), {}};
        stage.rubric.criteria.push_back(criterion);
    }
    event.stages.push_back(stage);
    model::Competitor competitor;
    competitor.id = CompetitorId("c");
    competitor.number = "1";
    event.competitors.push_back(competitor);
    model::Judge judge;
    judge.id = JudgeId("j");
    judge.code = "J1";
    judge.name = "Ratna";
    event.judges.push_back(judge);
    return event;
}

void import(const exchange::Sheet& sheet)
{
    static const auto competition = event();
    const auto count = [&](const auto& taken, const auto& list) {
        fuzz::require(!taken || list(*taken) <= sheet.rows.size(), "no more than there are rows");
    };
    count(exchange::readCompetitors(sheet, {}, competition),
          [](const auto& read) { return read.competitors.size(); });
    count(exchange::readJudges(sheet, {}, competition),
          [](const auto& read) { return read.judges.size(); });
    count(exchange::readScores(sheet, {}, competition, StageId("final"), JudgeId("j")),
          [](const auto& read) { return read.ballots.size(); });
}

} // namespace

void fuzz::table(ByteView bytes)
{
    const auto text =
        exchange::decodedText({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    auto lines = exchange::csvLines(text, exchange::sniffSeparator(text));
    if (!lines)
        return;
    const auto sheet = exchange::sheetFromLines(*std::move(lines), "table.csv");
    if (!sheet)
        return;
    for (const auto& row : sheet->rows)
        require(row.cells.size() == sheet->heads.size(), "as many cells as heads");
    import(*sheet);
}
