#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/awards.h"
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

Json remarksOn(const report::AwardsInput& input, int entry, const std::string& award)
{
    auto json = Json::array();
    for (const auto& remark : input.remarks[static_cast<std::size_t>(entry)]) {
        if (remark.award == award)
            json.push_back({{"judge", remark.judge}, {"text", remark.text}});
    }
    return json;
}

Json nominationsFor(const report::AwardsInput& input, const std::string& award)
{
    auto json = Json::array();
    for (std::size_t i = 0; i < input.competitors.size(); ++i) {
        const auto remarks = remarksOn(input, static_cast<int>(i), award);
        if (!remarks.empty())
            json.push_back({{"number", input.competitors[i].number},
                            {"name", input.competitors[i].name},
                            {"by", remarks}});
    }
    return json;
}

Json awardJson(const report::AwardsInput& input, std::size_t award)
{
    const auto& result = input.results[award];
    Json json{{"award", result.id},
              {"name", input.awards[award].name.in(Language::English)},
              {"winners", input.awards[award].winners},
              {"tied_at_cut", result.tiedAtCut},
              {"decided", result.decided},
              {"reason", input.reasons[award]},
              {"entries", Json::array()},
              {"nominations", nominationsFor(input, result.id)}};
    for (std::size_t i = 0; i < report::shownLines(result); ++i) {
        const auto& line = result.lines[i];
        const auto& competitor = input.competitors[static_cast<std::size_t>(line.entry)];
        json["entries"].push_back({{"number", competitor.number},
                                   {"name", competitor.name},
                                   {"rank", numberOf(line.rank)},
                                   {"value", numberOf(line.value)},
                                   {"proposed", line.proposed},
                                   {"wins", line.wins},
                                   {"passed", line.passed},
                                   {"comments", remarksOn(input, line.entry, {})}});
    }
    return json;
}

Result<int> runAwards(const AwardsOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto input, document::awardsSheet(document, stage));
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

struct AwardOptions {
    std::string file;
    std::string stage;
    std::string award;
    std::vector<std::string> entries;
    bool nobody = false;
    bool undo = false;
    std::string reason;
};

void declareAward(CLI::App& app, AwardOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage whose award it is");
    app.add_option("--award", options.award, "the award, as the stage's rule names it")->required();
    auto* to = app.add_option("--to", options.entries, "the winners' numbers")->delimiter(',');
    auto* nobody = app.add_flag("--nobody", options.nobody, "it is not given")->excludes(to);
    app.add_flag("--undo", options.undo, "it is open again")->excludes(to)->excludes(nobody);
    app.add_option("--reason", options.reason, "why, where the values propose somebody else");
}

Result<document::ChangeSet> decide(document::Document& document, const StageId& stage,
                                   const AwardOptions& options)
{
    if (options.undo)
        return document::reopenAward(document, stage, options.award);
    if (options.entries.empty() && !options.nobody)
        return Error{ErrorCode::Usage, "--to", "the winners' numbers, --nobody or --undo"};
    std::set<CompetitorId> winners;
    for (const auto& number : options.entries) {
        JURI_TRY(const auto* competitor, entryNumbered(document, number));
        winners.insert(competitor->id);
    }
    return document::decideAward(document, stage, options.award, winners, options.reason);
}

Result<int> runAward(const AwardOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_CHECK(decide(document, stage, options));
    if (output.json)
        print(output.out,
              {{"stage", stage.text()},
               {"award", options.award},
               {"digest", document.digest().hex()}});
    else
        output.out << output.say({"Keputusan dicatat.\n", "The decision is recorded.\n"});
    return kDone;
}

} // namespace

void addAwardsCommand(Commands& commands)
{
    commands.add<AwardsOptions>("awards", "who would win the stage's awards, and who does",
                                declareAwards, runAwards);
    commands.add<AwardOptions>("award", "decide who is given an award", declareAward, runAward);
}

} // namespace juri::cli
