#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/deliberation.h"
#include "report/number_text.h"

namespace juri::cli {
namespace {

using document::DeliberationPhase;

struct StageOptions {
    std::string file;
    std::string stage;
};

void declareDeliberate(CLI::App& app, StageOptions& options)
{
    app.add_option("JUDGE", options.file, "a judge's document")->required();
    app.add_option("--stage", options.stage, "the stage that was handed in");
}

Result<int> runDeliberate(const StageOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Judge));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_CHECK(document::beginDeliberation(document, stage));
    if (output.json)
        print(output.out, {{"stage", stage.text()}, {"digest", document.digest().hex()}});
    else
        output.out << output.say(
            {"Lembar dibuka untuk nilai setelah musyawarah; nilai sebelumnya tetap tercatat.\n",
             "The sheets are open for the marks after the deliberation; those before stay.\n"});
    return kDone;
}

void declareDeliberation(CLI::App& app, StageOptions& options)
{
    app.add_option("FILE", options.file, "an event document or a judge's")->required();
    app.add_option("--stage", options.stage, "the stage to look at");
}

Json markOrNull(const std::optional<Points>& mark)
{
    return mark ? numberOf(*mark) : Json(nullptr);
}

LocalText phaseWords(DeliberationPhase phase)
{
    switch (phase) {
    case DeliberationPhase::None: return {"tanpa musyawarah", "no deliberation"};
    case DeliberationPhase::Before: return {"belum menyerahkan", "not handed in yet"};
    case DeliberationPhase::Waits: return {"musyawarah belum dimulai", "not begun"};
    case DeliberationPhase::During: return {"sedang menilai ulang", "marking again"};
    case DeliberationPhase::After: return {"sudah menyerahkan lagi", "handed in again"};
    }
    return {};
}

std::string judgeCode(const model::Event& event, const JudgeId& id)
{
    const auto* judge = findJudge(event, id);
    return judge ? judge->code : id.text();
}

Json changeJson(const model::Event& event, const document::DeliberatedMark& change)
{
    const auto* competitor = findCompetitor(event, change.ballot.competitor);
    return {{"entry", competitor ? competitor->number : ""},
            {"judge", judgeCode(event, change.ballot.judge)},
            {"criterion", change.criterion.text()},
            {"before", markOrNull(change.before)},
            {"after", markOrNull(change.after)}};
}

/// The stage's judges: all of an event, of a judge's document its own.
Result<Json> judgesJson(const document::Document& document, const StageId& stage, Output& output)
{
    auto list = Json::array();
    for (const auto& judge : document.event().judges) {
        if (assigned(document.event(), stage, judge.id).empty())
            continue;
        JURI_TRY(const auto phase, document::deliberationPhase(document, stage, judge.id));
        list.push_back({{"judge", judge.code}, {"phase", document::phaseName(phase)}});
        if (!output.json)
            output.out << output.say({"Juri ", "Judge "}) << judge.code << ": "
                       << output.say(phaseWords(phase)) << '\n';
    }
    return list;
}

std::string textOf(const Json& mark, const Output& output)
{
    return mark.is_null() ? output.say({"kosong", "none"})
                          : report::formatDecimal(mark.dump(), output.language);
}

void printText(const Json& change, Output& output)
{
    output.out << "No. " << change["entry"].get<std::string>()
               << output.say({", juri ", ", judge "}) << change["judge"].get<std::string>() << ", "
               << change["criterion"].get<std::string>() << ": " << textOf(change["before"], output)
               << " -> " << textOf(change["after"], output) << '\n';
}

Result<int> runDeliberation(const StageOptions& options, Output& output)
{
    JURI_TRY(const auto document, openDocument(options.file, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto judges, judgesJson(document, stage, output));
    JURI_TRY(const auto changes, document::deliberatedMarks(document, stage));
    auto list = Json::array();
    for (const auto& change : changes) {
        list.push_back(changeJson(document.event(), change));
        if (!output.json)
            printText(list.back(), output);
    }
    if (output.json)
        print(output.out, {{"stage", stage.text()}, {"judges", judges}, {"changes", list}});
    else if (changes.empty())
        output.out << output.say({"Tidak ada nilai yang berubah dalam musyawarah.\n",
                                  "No mark was changed in a deliberation.\n"});
    return kDone;
}

} // namespace

void addDeliberationCommands(Commands& commands)
{
    commands.add<StageOptions>("deliberate", "open handed-in sheets for the marks after talking",
                               declareDeliberate, runDeliberate);
    commands.add<StageOptions>("deliberation", "which marks changed in the deliberation",
                               declareDeliberation, runDeliberation);
}

} // namespace juri::cli
