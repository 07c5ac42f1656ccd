#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/advancing.h"
#include "report/advancing_report.h"
#include "report/text_table.h"

namespace juri::cli {
namespace {

struct AdvanceOptions {
    std::string file;
    std::string stage;
    std::string include;
    std::string exclude;
    std::string reason;
    bool csv = false;
};

void declareAdvance(CLI::App& app, AdvanceOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage whose entries go on");
    auto* include = app.add_option("--include", options.include, "an entry that goes on anyway");
    app.add_option("--exclude", options.exclude, "an entry that does not")->excludes(include);
    app.add_option("--reason", options.reason, "why, of --include or --exclude");
    app.add_flag("--csv", options.csv, "print CSV");
}

std::string_view advanceName(scoring::Advance advance)
{
    switch (advance) {
    case scoring::Advance::Yes: return "yes";
    case scoring::Advance::No: return "no";
    case scoring::Advance::Undecided: return "undecided";
    }
    return "no";
}

Json lineJson(const report::AdvancingRow& row)
{
    const auto& placing = row.placing;
    const bool ranked = placing.rank > 0 && placing.value;
    return {{"number", row.competitor.number},
            {"name", row.competitor.name},
            {"region", row.competitor.region},
            {"category", row.competitor.category},
            {"rank", ranked ? numberOf(placing.rank) : Json(nullptr)},
            {"value", ranked ? numberOf(*placing.value) : Json(nullptr)},
            {"advances", advanceName(row.advance)},
            {"reason", row.reason},
            {"words", row.words.empty() ? Json(nullptr) : Json(row.words)}};
}

report::AdvancingInput inputOf(const model::Event& event, const StageId& stage,
                               const std::vector<document::AdvancingLine>& lines)
{
    report::AdvancingInput input{event.competition, findStage(event, stage)->name, {}};
    const model::CompetitorIndex competitors(event);
    for (const auto& line : lines) {
        const auto* competitor = competitors.find(line.competitor);
        input.rows.push_back({competitor ? *competitor : model::Competitor{}, line.placing,
                              line.advance, line.reason, line.words});
    }
    return input;
}

Outcome decide(document::Document& document, const StageId& stage, const AdvanceOptions& options)
{
    const bool include = !options.include.empty();
    JURI_TRY(const auto* competitor,
             entryNumbered(document, include ? options.include : options.exclude));
    JURI_CHECK(document::decideAdvance(document, stage, competitor->id, include, options.reason));
    return {};
}

Result<int> runAdvance(const AdvanceOptions& options, Output& output)
{
    const bool changes = !options.include.empty() || !options.exclude.empty();
    const auto access = changes ? document::Access::ReadWrite : document::Access::ReadOnly;
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event, access));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    if (changes)
        JURI_CHECK(decide(document, stage, options));
    JURI_TRY(const auto lines, document::advancing(document.event(), document.ballots(), stage));
    const auto input = inputOf(document.event(), stage, lines);
    if (output.json) {
        Json json{{"stage", stage.text()}, {"entries", Json::array()}};
        for (const auto& row : input.rows)
            json["entries"].push_back(lineJson(row));
        print(output.out, json);
        return kDone;
    }
    const auto table = report::advancingReport(input, output.language);
    output.out << (options.csv ? report::csvTable(table) : report::textTable(table));
    return kDone;
}

} // namespace

void addAdvanceCommand(Commands& commands)
{
    commands.add<AdvanceOptions>("advance", "who goes on from a stage, and why", declareAdvance,
                                 runAdvance);
}

} // namespace juri::cli
