#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/handing.h"
#include "document/history.h"
#include "document/judging.h"
#include "document/ranking_conflicts.h"
#include "document/results.h"
#include "document/score_file.h"

#include <algorithm>
#include <map>

namespace juri::cli {
namespace {

using document::Document;
using document::Kind;

struct InfoOptions {
    std::string file;
    std::string stage;
};

void declareInfo(CLI::App& app, InfoOptions& options)
{
    app.add_option("FILE", options.file, "an event or judge document, or a score file")->required();
    app.add_option("--stage", options.stage, "the stage that criteria and states are of");
}

std::string sheetName(document::SheetState state)
{
    switch (state) {
    case document::SheetState::Empty: return "empty";
    case document::SheetState::Partial: return "partial";
    case document::SheetState::Complete: return "complete";
    case document::SheetState::Recused: return "recused";
    case document::SheetState::Absent: return "absent";
    }
    return "empty";
}

/// How a stage and its entries stand: "complete", "missing", "conflict" …
struct Standing {
    std::string status = "provisional";
    bool unlockWaits = false; ///< for a second coordinator
    std::map<CompetitorId, std::string> entries;
};

Result<Standing> standingOf(const Document& document, const StageId& stage)
{
    Standing standing;
    if (document.kind() == Kind::Judge) {
        for (const auto& sheet : document::sheets(document, stage))
            standing.entries[sheet.key.competitor] = sheetName(sheet.state);
        return standing;
    }
    JURI_TRY(const auto result, document::stageResult(document, stage));
    standing.status = document::statusName(result.status);
    standing.unlockWaits = result.unlockWaits;
    for (const auto& line : result.lines)
        standing.entries[line.competitor] = line.open ? "missing" : "complete";
    for (const auto& ballot : document.ballots()) {
        if (ballot.key.stage == stage && ballot.state == model::BallotState::Conflict)
            standing.entries[ballot.entry] = "conflict";
    }
    return standing;
}

Result<std::size_t> countMissing(const Document& document, const StageId& stage)
{
    if (document.kind() == Kind::Judge)
        return document::unfinished(document, stage).size();
    JURI_TRY(const auto report, document::missing(document, stage));
    return report.sheets.size() + report.partial.size();
}

std::string titleOf(const Document& document, Language language)
{
    return document.event().competition.title.in(language);
}

Result<Json> countsOf(const Document& document, const StageId& stage)
{
    JURI_TRY(const auto missing, countMissing(document, stage));
    const auto conflicts = document::conflictCount(document);
    return Json{{"entries", document.event().competitors.size()},
                {"judges", document.event().judges.size()},
                {"ballots", document.ballots().size()},
                {"conflicts", conflicts},
                {"missing", missing}};
}

Json criteriaOf(const model::Event& event, const StageId& stage)
{
    auto criteria = Json::array();
    const auto* found = findStage(event, stage);
    for (const auto& criterion : found ? found->rubric.criteria : std::vector<model::Criterion>()) {
        criteria.push_back({{"id", criterion.id.text()},
                            {"name", criterion.name.in(Language::Indonesian)},
                            {"weight", numberOf(criterion.weight)},
                            {"min", numberOf(criterion.scale.min)},
                            {"max", numberOf(criterion.scale.max)}});
    }
    return criteria;
}

Json entriesOf(const Document& document, const std::map<CompetitorId, std::string>& states)
{
    auto entries = Json::array();
    for (const auto& competitor : document.event().competitors) {
        const auto state = states.find(competitor.id);
        const std::string text = competitor.withdrawn ? "withdrawn"
            : competitor.disqualified                 ? "disqualified"
            : !competitor.joinedTo.isEmpty()          ? "joined"
            : state == states.end()                   ? "none"
                                                      : state->second;
        entries.push_back({{"number", competitor.number},
                           {"code", competitor.code},
                           {"name", competitor.name},
                           {"region", competitor.region},
                           {"category", competitor.category},
                           {"state", text}});
    }
    return entries;
}

Result<Json> infoJson(const Document& document, const StageId& stage)
{
    const auto& event = document.event();
    const auto* found = findStage(event, stage);
    JURI_TRY(auto counts, countsOf(document, stage));
    JURI_TRY(const auto standing, standingOf(document, stage));
    auto stages = Json::array();
    for (const auto& each : event.stages)
        stages.push_back({{"id", each.id.text()}, {"name", each.name.in(Language::Indonesian)}});
    Json info{{"kind", document.kind() == Kind::Event ? "event" : "judge"},
              {"title", titleOf(document, Language::Indonesian)},
              {"format", document.format()},
              {"digest", document.digest().hex()},
              {"records", document.recordCount()},
              {"status", standing.status},
              {"sample", event.competition.sample},
              {"rehearsal", event.competition.rehearsal},
              {"anonymised", document.isAnonymised()},
              {"on_network", document.isOnNetwork()},
              {"two_person_unlock", event.competition.twoPersonUnlock},
              {"unlock_waits", standing.unlockWaits},
              {"counts", std::move(counts)},
              {"stage", stage.text()},
              {"ranks", found && found->kind == model::StageKind::Rank},
              {"best", found ? found->best : 0},
              {"stages", std::move(stages)},
              {"criteria", criteriaOf(event, stage)},
              {"entries", entriesOf(document, standing.entries)}};
    if (document.kind() == Kind::Judge) {
        const auto* judge = findJudge(event, document.judge());
        info["judge"] = {{"id", document.judge().text()},
                         {"code", judge ? judge->code : ""},
                         {"name", judge ? judge->name : ""}};
        info["handed_in"] = document::isHandedIn(document, stage);
    }
    return info;
}

/// What is out of the ordinary, before the figures.
void printNotes(const Document& document, const Json& info, Output& output)
{
    const auto note = [&](bool isSo, const LocalText& text) {
        if (isSo)
            output.out << output.say(text) << '\n';
    };
    note(document.event().competition.rehearsal,
         {"GLADI: nilai acak, bukan hasil sungguhan.",
          "REHEARSAL: marks by chance, not a real result."});
    note(document.isAnonymised(),
         {"Salinan tanpa nama: hanya dapat dibaca.", "Anonymised copy: it can only be read."});
    note(document.isOnNetwork(),
         {"Di folder jaringan, jadi hanya dibaca: salin ke komputer ini untuk mengerjakannya.",
          "On a network share, so it is only read: copy it to this computer to work on it."});
    note(info["unlock_waits"].get<bool>(),
         {"Membuka kunci menunggu panitia kedua.", "Unlocking waits for a second coordinator."});
}

void printText(const Document& document, const Json& info, const StageId& stage, Output& output)
{
    const auto& counts = info["counts"];
    output.out << titleOf(document, output.language)
               << (info["sample"].get<bool>() ? output.say({"  (contoh)", "  (sample)"}) : "")
               << '\n';
    printNotes(document, info, output);
    if (info.contains("judge"))
        output.out << output.say({"Juri: ", "Judge: "}) << info["judge"]["code"].get<std::string>()
                   << ' ' << info["judge"]["name"].get<std::string>() << '\n';
    const auto line = [&](const LocalText& name, const auto& value) {
        output.out << "  " << output.say(name) << ": " << value << '\n';
    };
    const auto* found = findStage(document.event(), stage);
    line({"Tahap", "Stage"}, found ? found->name.in(output.language) : "");
    line({"Peserta", "Entries"}, counts["entries"].get<int>());
    line({"Juri", "Judges"}, counts["judges"].get<int>());
    line({"Lembar nilai", "Ballots"}, counts["ballots"].get<int>());
    line({"Bertentangan", "In conflict"}, counts["conflicts"].get<int>());
    line({"Belum lengkap", "Missing"}, counts["missing"].get<int>());
    line({"Catatan", "Records"}, info["records"].get<int>());
    line({"Sidik", "Digest"}, info["digest"].get<std::string>());
}

Result<int> runScoreFile(const std::string& path, Output& output)
{
    JURI_TRY(const auto info, document::scoreFileInfo(path, document::systemEnvironment()));
    if (output.json) {
        print(output.out,
              {{"kind", "score"},
               {"sealed", info.sealed},
               {"opens", info.opens},
               {"competition", info.doc.hex()},
               {"recipients", info.recipients},
               {"records", info.records},
               {"fingerprint", info.fingerprint}});
        return kDone;
    }
    output.out << path
               << (info.sealed ? output.say({": berkas nilai yang disegel untuk ",
                                             ": a score file sealed for "})
                           + std::to_string(info.recipients)
                           + output.say({" kunci panitia\n", " coordinators' keys\n"})
                               : output.say({": berkas nilai\n", ": a score file\n"}));
    if (!info.opens)
        output.out << output.say({"Komputer ini tidak punya kunci yang membukanya.\n",
                                  "This computer has no key that opens it.\n"});
    else
        output.out << output.say({"  Catatan: ", "  Records: "}) << info.records << '\n'
                   << output.say({"  Sidik: ", "  Fingerprint: "}) << info.fingerprint << '\n';
    return kDone;
}

Result<int> runInfo(const InfoOptions& options, Output& output)
{
    if (document::isScoreFile(options.file))
        return runScoreFile(options.file, output);
    JURI_TRY(const auto document, openDocument(options.file, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto info, infoJson(document, stage));
    if (output.json)
        print(output.out, info);
    else
        printText(document, info, stage, output);
    return kDone;
}

} // namespace

void addInfoCommand(Commands& commands)
{
    commands.add<InfoOptions>("info", "what a document holds", declareInfo, runInfo);
}

} // namespace juri::cli
