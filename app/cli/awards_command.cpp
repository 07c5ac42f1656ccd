#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/stage_scores.h"
#include "report/awards_report.h"
#include "report/text_table.h"

namespace juri::cli {
namespace {

struct AwardsOptions {
    std::string file;
    std::string stage;
};

void declareAwards(CLI::App& app, AwardsOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage whose awards are given");
}

Result<report::AwardsInput> inputOf(const document::Document& document, const StageId& stage)
{
    const auto& event = document.event();
    JURI_TRY(const auto scores, document::stageScores(event, document.ballots(), stage, {}));
    JURI_TRY(const auto ranking, scoring::rank(scores.rule, scores.scores));
    report::AwardsInput input;
    input.competition = event.competition;
    input.stage = findStage(event, stage)->name;
    input.awards = scores.rule.awards;
    const model::CompetitorIndex competitors(event);
    for (const auto& id : scores.entries) {
        const auto* competitor = competitors.find(id);
        input.competitors.push_back(competitor ? *competitor : model::Competitor{});
    }
    JURI_TRY(input.results, scoring::awardsOf(scores.rule, scores.scores, ranking));
    return input;
}

Json awardJson(const report::AwardsInput& input, std::size_t award)
{
    const auto& result = input.results[award];
    Json json{{"award", result.id},
              {"name", input.awards[award].name.in(Language::English)},
              {"winners", input.awards[award].winners},
              {"tied_at_cut", result.tiedAtCut},
              {"entries", Json::array()}};
    for (std::size_t i = 0; i < report::shownLines(result); ++i) {
        const auto& line = result.lines[i];
        const auto& competitor = input.competitors[static_cast<std::size_t>(line.entry)];
        json["entries"].push_back({{"number", competitor.number},
                                   {"name", competitor.name},
                                   {"rank", numberOf(line.rank)},
                                   {"value", numberOf(line.value)},
                                   {"wins", line.wins},
                                   {"passed", line.passed}});
    }
    return json;
}

Result<int> runAwards(const AwardsOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto input, inputOf(document, stage));
    if (output.json) {
        Json json{{"stage", stage.text()}, {"awards", Json::array()}};
        for (std::size_t award = 0; award < input.results.size(); ++award)
            json["awards"].push_back(awardJson(input, award));
        print(output.out, json);
    } else if (input.awards.empty()) {
        output.out << output.say({"Aturan tahap ini tidak menyebut penghargaan.\n",
                                  "The rule of this stage names no awards.\n"});
    } else {
        output.out << report::textTable(report::awardsReport(input, output.language));
    }
    return kDone;
}

} // namespace

void addAwardsCommand(Commands& commands)
{
    commands.add<AwardsOptions>("awards", "who would win the stage's awards", declareAwards,
                                runAwards);
}

} // namespace juri::cli
