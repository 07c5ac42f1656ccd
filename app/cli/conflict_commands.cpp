#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "app/cli/order_conflicts.h"
#include "document/merging.h"
#include "record/registers.h"

namespace juri::cli {
namespace {

struct FileOptions {
    std::string file;
};

void declareFile(CLI::App& app, FileOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
}

Json versionJson(const document::Version& version)
{
    return {{"record", version.record.hex()},
            {"marks", marksOf(version.value.marks)},
            {"when", toIsoText(version.when)},
            {"computer", version.computer},
            {"file", version.file}};
}

Json conflictJson(const document::Conflict& conflict, const model::Event& event)
{
    const auto* competitor = findCompetitor(event, conflict.key.competitor);
    const auto* judge = findJudge(event, conflict.key.judge);
    auto differs = Json::array();
    for (const auto& criterion : conflict.differs)
        differs.push_back(criterion.text());
    auto versions = Json::array();
    for (const auto& version : conflict.versions)
        versions.push_back(versionJson(version));
    return {{"ballot", conflict.key.name()},
            {"entry", competitor ? competitor->number : ""},
            {"judge", judge ? judge->code : conflict.key.judge.text()},
            {"differs", differs},
            {"versions", versions}};
}

Json twiceJson(const document::TwiceGiven& twice, const model::Event& event)
{
    const auto* judge = findJudge(event, twice.judge);
    const auto numberOf = [&](const CompetitorId& id) {
        const auto* competitor = findCompetitor(event, id);
        return competitor ? competitor->number : id.text();
    };
    auto differs = Json::array();
    for (const auto& criterion : twice.differs)
        differs.push_back(criterion.text());
    auto ballots = Json::array();
    for (const auto& [key, version] : twice.ballots) {
        Json ballot{{"ballot", key.name()}, {"entry", numberOf(key.competitor)}};
        ballot.update(versionJson(version));
        ballots.push_back(std::move(ballot));
    }
    return {{"entry", numberOf(twice.entry)},
            {"judge", judge ? judge->code : twice.judge.text()},
            {"differs", differs},
            {"settled_by", "void"},
            {"ballots", ballots}};
}

void printMarks(const Json& version, const Json& differs, Output& output)
{
    for (const auto& criterion : differs) {
        const auto id = criterion.get<std::string>();
        const auto mark = version["marks"].find(id);
        output.out << "  " << id << '=' << (mark == version["marks"].end() ? "-" : mark->dump());
    }
    output.out << '\n';
}

void printTwice(const Json& twice, Output& output)
{
    output.out << output.say({"No. ", "No. "}) << twice["entry"].get<std::string>()
               << output.say({", juri ", ", judge "}) << twice["judge"].get<std::string>()
               << output.say({": dinilai dua kali; batalkan semua kecuali satu dengan: void\n",
                              ": given twice; settle it with void, on all but one\n"});
    for (const auto& ballot : twice["ballots"]) {
        output.out << "  " << ballot["ballot"].get<std::string>()
                   << output.say({"  no. ", "  no. "}) << ballot["entry"].get<std::string>();
        printMarks(ballot, twice["differs"], output);
    }
}

void printText(const Json& conflict, Output& output)
{
    output.out << output.say({"No. ", "No. "}) << conflict["entry"].get<std::string>()
               << output.say({", juri ", ", judge "}) << conflict["judge"].get<std::string>()
               << ": " << conflict["ballot"].get<std::string>() << '\n';
    for (const auto& version : conflict["versions"]) {
        output.out << "  " << version["record"].get<std::string>() << "  "
                   << version["when"].get<std::string>() << "  "
                   << version["computer"].get<std::string>();
        printMarks(version, conflict["differs"], output);
    }
}

Result<int> runConflicts(const FileOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto conflicts, document::conflicts(document));
    auto list = Json::array();
    for (const auto& conflict : conflicts)
        list.push_back(conflictJson(conflict, document.event()));
    JURI_TRY(const auto given, document::twiceGiven(document));
    auto twice = Json::array();
    for (const auto& each : given)
        twice.push_back(twiceJson(each, document.event()));
    JURI_TRY(const auto apart, document::rankingConflicts(document));
    auto orders = Json::array();
    for (const auto& conflict : apart)
        orders.push_back(orderConflictJson(conflict, document.event()));
    if (output.json) {
        print(output.out, {{"conflicts", list}, {"orders", orders}, {"twice", twice}});
        return kDone;
    }
    for (const auto& conflict : orders)
        printOrderConflict(conflict, output);
    for (const auto& conflict : list)
        printText(conflict, output);
    for (const auto& each : twice)
        printTwice(each, output);
    if (list.empty() && orders.empty() && twice.empty())
        output.out << output.say({"Tidak ada yang bertentangan.\n", "Nothing is in conflict.\n"});
    return kDone;
}

struct ResolveOptions {
    std::string file;
    std::string ballot;
    std::string take;
    std::string reason;
};

void declareResolve(CLI::App& app, ResolveOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("BALLOT", options.ballot, "as conflicts names it")->required();
    app.add_option("--take", options.take, "the record to take, or none")->required();
    app.add_option("--reason", options.reason, "why")->required();
}

Result<int> runResolve(const ResolveOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    const auto order = record::rankingOf(options.ballot);
    const auto key = model::BallotKey::parse(options.ballot);
    if (!key && !order)
        return Error{ErrorCode::UnknownBallot, options.ballot};
    std::optional<RecordId> take;
    if (options.take != "none") {
        take = RecordId::fromHex(options.take);
        if (!take)
            return Error{ErrorCode::UnknownRecord, options.take};
    }
    JURI_CHECK(order ? document::resolveRanking(document, *order, take, options.reason)
                     : document::resolve(document, *key, take, options.reason));
    if (output.json)
        print(output.out, {{"ballot", options.ballot}, {"digest", document.digest().hex()}});
    else
        output.out << output.say({"Pilihan dicatat.\n", "The choice is recorded.\n"});
    return kDone;
}

} // namespace

void addConflictCommands(Commands& commands)
{
    commands.add<FileOptions>("conflicts", "ballots saved apart with different content",
                              declareFile, runConflicts);
    commands.add<ResolveOptions>("resolve", "choose one of a ballot's recorded versions",
                                 declareResolve, runResolve);
}

} // namespace juri::cli
