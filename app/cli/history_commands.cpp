#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/ballot_list.h"
#include "document/history.h"

namespace juri::cli {
namespace {

using document::Document;

struct HistoryOptions {
    std::string file;
    std::string entry;
};

void declareHistory(CLI::App& app, HistoryOptions& options)
{
    app.add_option("FILE", options.file, "an event or judge document")->required();
    app.add_option("--entry", options.entry, "only what is about this entry");
}

std::string numberIn(const model::Event& event, const CompetitorId& id)
{
    const auto* competitor = findCompetitor(event, id);
    return competitor ? competitor->number : id.text();
}

Json numbersIn(const model::Event& event, const std::vector<CompetitorId>& ids)
{
    auto numbers = Json::array();
    for (const auto& id : ids)
        numbers.push_back(numberIn(event, id));
    return numbers;
}

std::string codeIn(const model::Event& event, const JudgeId& id)
{
    const auto* judge = findJudge(event, id);
    return judge ? judge->code : id.text();
}

std::string verdictName(model::Verdict verdict)
{
    switch (verdict) {
    case model::Verdict::Scored: return "scored";
    case model::Verdict::Recused: return "recused";
    case model::Verdict::Absent: return "absent";
    }
    return "scored";
}

Json lineJson(const document::HistoryLine& line, const model::Event& event)
{
    auto parents = Json::array();
    for (const auto& parent : line.parents)
        parents.push_back(parent.hex());
    return {
        {"id", line.record ? line.record->hex() : ""},
        {"kind", line.kind},
        {"register", line.registerName},
        {"stage", line.stage.text()},
        {"entry", numberIn(event, line.competitor)},
        {"judge", codeIn(event, line.judge)},
        {"verdict", verdictName(line.verdict)},
        {"marks", marksOf(line.marks)},
        {"dance", line.dance.text()},
        {"order", numbersIn(event, line.placed)},
        {"left_out", numbersIn(event, line.leftOut)},
        {"text", line.text},
        {"parents", parents},
        {"when", line.record ? toIsoText(line.when) : ""},
        {"computer", line.computer},
        {"file", line.file},
        {"counts", !line.unseen},
        {"why_not", line.unseen ? Json(document::ballotStateName(*line.unseen)) : Json(nullptr)}};
}

void printLine(const Json& line, Output& output)
{
    output.out << line["when"].get<std::string>() << "  " << line["kind"].get<std::string>() << "  "
               << line["entry"].get<std::string>() << "  " << line["judge"].get<std::string>();
    for (const auto& [criterion, mark] : line["marks"].items())
        output.out << "  " << criterion << '=' << mark.dump();
    if (const auto dance = line["dance"].get<std::string>(); !dance.empty())
        output.out << "  " << dance;
    for (std::size_t i = 0; i < line["order"].size(); ++i)
        output.out << (i == 0 ? "  " : " > ") << line["order"][i].get<std::string>();
    if (const auto text = line["text"].get<std::string>(); !text.empty())
        output.out << "  \"" << text << '"';
    if (!line["counts"].get<bool>())
        output.out << "  [" << line["why_not"].get<std::string>() << ']';
    output.out << '\n';
}

Result<int> runHistory(const HistoryOptions& options, Output& output)
{
    JURI_TRY(const auto document, openDocument(options.file, document::Access::ReadOnly));
    std::optional<CompetitorId> competitor;
    if (!options.entry.empty()) {
        JURI_TRY(const auto* found, entryNumbered(document, options.entry));
        competitor = found->id;
    }
    JURI_TRY(const auto lines, document::history(document, competitor));
    auto records = Json::array();
    for (const auto& line : lines)
        records.push_back(lineJson(line, document.event()));
    if (output.json) {
        print(output.out, {{"records", records}});
        return kDone;
    }
    for (const auto& line : records)
        printLine(line, output);
    return kDone;
}

struct MissingOptions {
    std::string file;
    std::string stage;
};

void declareMissing(CLI::App& app, MissingOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage to look at");
}

Json missingJson(const document::MissingReport& report, const model::Event& event)
{
    const auto judges = [&](const std::vector<JudgeId>& ids) {
        auto list = Json::array();
        for (const auto& id : ids) {
            const auto* judge = findJudge(event, id);
            list.push_back({{"judge", codeIn(event, id)}, {"name", judge ? judge->name : ""}});
        }
        return list;
    };
    auto entries = Json::array();
    for (const auto& entry : report.entries)
        entries.push_back({{"entry", numberIn(event, entry.competitor)},
                           {"ballots", entry.ballots},
                           {"wanted", entry.wanted}});
    auto sheets = Json::array();
    for (const auto& [judge, competitor] : report.sheets)
        sheets.push_back({{"judge", codeIn(event, judge)}, {"entry", numberIn(event, competitor)}});
    auto partial = Json::array();
    for (const auto& sheet : report.partial) {
        auto criteria = Json::array();
        for (const auto& criterion : sheet.criteria)
            criteria.push_back(criterion.text());
        partial.push_back({{"judge", codeIn(event, sheet.judge)},
                           {"entry", numberIn(event, sheet.competitor)},
                           {"criteria", criteria}});
    }
    return {{"stage", report.stage.text()},
            {"judges_without_file", judges(report.withoutFile)},
            {"judges_not_handed_in", judges(report.notHandedIn)},
            {"entries", entries},
            {"sheets", sheets},
            {"partial", partial},
            {"broken_links", report.brokenLinks},
            {"forks", report.forks}};
}

void printMissing(const Json& report, Output& output)
{
    const auto judges = [&](const LocalText& title, const Json& list) {
        output.out << output.say(title) << ": " << list.size() << '\n';
        for (const auto& judge : list)
            output.out << "  " << judge["judge"].get<std::string>() << ' '
                       << judge["name"].get<std::string>() << '\n';
    };
    judges({"Juri tanpa berkas", "Judges without a file"}, report["judges_without_file"]);
    judges({"Juri yang belum menyerahkan", "Judges who have not handed in"},
           report["judges_not_handed_in"]);
    output.out << output.say({"Lembar belum ada", "Sheets not there"}) << ": "
               << report["sheets"].size() << '\n'
               << output.say({"Lembar belum lengkap", "Incomplete sheets"}) << ": "
               << report["partial"].size() << '\n';
    for (const auto& sheet : report["partial"]) {
        output.out << "  " << sheet["judge"].get<std::string>() << output.say({", no. ", ", no. "})
                   << sheet["entry"].get<std::string>() << ':';
        for (const auto& criterion : sheet["criteria"])
            output.out << ' ' << criterion.get<std::string>();
        output.out << '\n';
    }
    output.out << output.say({"Peserta kurang juri", "Entries with too few judges"}) << ": "
               << report["entries"].size() << '\n';
    for (const auto& entry : report["entries"])
        output.out << output.say({"  no. ", "  no. "}) << entry["entry"].get<std::string>() << ": "
                   << entry["ballots"] << output.say({" dari ", " of "}) << entry["wanted"] << '\n';
}

Result<int> runMissing(const MissingOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto report, document::missing(document, stage));
    const auto json = missingJson(report, document.event());
    if (output.json)
        print(output.out, json);
    else
        printMissing(json, output);
    return kDone;
}

} // namespace

void addHistoryCommands(Commands& commands)
{
    commands.add<HistoryOptions>("history", "every version ever saved", declareHistory, runHistory);
    commands.add<MissingOptions>("missing", "what has not come yet", declareMissing, runMissing);
}

} // namespace juri::cli
