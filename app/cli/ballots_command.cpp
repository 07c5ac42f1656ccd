#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/ballot_list.h"

namespace juri::cli {
namespace {

struct BallotsOptions {
    std::string file;
    std::string stage;
};

void declareBallots(CLI::App& app, BallotsOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage to list");
}

LocalText stateWords(model::BallotState state)
{
    using model::BallotState;
    switch (state) {
    case BallotState::HandedIn: return {"diserahkan", "handed in"};
    case BallotState::NotHandedIn: return {"belum diserahkan", "not handed in"};
    case BallotState::Partial: return {"belum lengkap", "incomplete"};
    case BallotState::Conflict: return {"bertentangan", "in conflict"};
    case BallotState::Withdrawn: return {"ditarik juri", "taken back by the judge"};
    case BallotState::Void: return {"tidak dihitung panitia", "void"};
    case BallotState::Unassigned: return {"di luar pembagian", "not assigned"};
    case BallotState::OtherRubric: return {"perlu dinilai ulang", "rescore needed"};
    case BallotState::OutOfScope: return {"di luar wewenang", "out of scope"};
    case BallotState::Revoked: return {"kunci dicabut", "key revoked"};
    case BallotState::Hidden: return {"disisihkan", "set aside"};
    case BallotState::Late: return {"terlambat", "late"};
    case BallotState::Twice: return {"dinilai dua kali", "given twice"};
    case BallotState::Trainee: return {"juri magang, tidak dihitung", "in training, not counted"};
    }
    return {};
}

Json ballotJson(const document::ListedBallot& listed, const model::Event& event)
{
    const auto* competitor = findCompetitor(event, listed.key.competitor);
    const auto* judge = findJudge(event, listed.key.judge);
    auto uncounted = Json::array();
    for (const auto& version : listed.uncounted)
        uncounted.push_back(
            {{"record", version.record.hex()},
             {"state", document::ballotStateName(version.why)},
             {"marks", marksOf(version.value.value_or(model::BallotValue{}).marks)}});
    const auto& ballot = listed.ballot;
    return {{"ballot", listed.key.name()},
            {"entry", competitor ? competitor->number : ""},
            {"judge", judge ? judge->code : listed.key.judge.text()},
            {"state", document::ballotStateName(listed.state())},
            {"counts", ballot && ballot->counts()},
            {"record", ballot ? Json(ballot->record.hex()) : Json(nullptr)},
            {"marks", marksOf(ballot ? ballot->value.marks : model::Marks())},
            {"mapped", ballot && ballot->mapped},
            {"uncounted", uncounted}};
}

void printText(const document::ListedBallot& listed, const Json& json, Output& output)
{
    output.out << output.say({"No. ", "No. "}) << json["entry"].get<std::string>()
               << output.say({", juri ", ", judge "}) << json["judge"].get<std::string>() << ": "
               << output.say(stateWords(listed.state()));
    for (const auto& [criterion, mark] : json["marks"].items())
        output.out << "  " << criterion << '=' << mark.dump();
    output.out << '\n';
    for (const auto& version : listed.uncounted)
        output.out << "  " << version.record.hex().substr(0, 16) << "  "
                   << output.say(stateWords(version.why)) << '\n';
}

Result<int> runBallots(const BallotsOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto list, document::ballotList(document, stage));
    auto ballots = Json::array();
    for (const auto& listed : list) {
        ballots.push_back(ballotJson(listed, document.event()));
        if (!output.json)
            printText(listed, ballots.back(), output);
    }
    if (output.json)
        print(output.out, {{"stage", stage.text()}, {"ballots", ballots}});
    return kDone;
}

} // namespace

void addBallotsCommand(Commands& commands)
{
    commands.add<BallotsOptions>("ballots", "every ballot of a stage and how it stands",
                                 declareBallots, runBallots);
}

} // namespace juri::cli
