#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/desk.h"
#include "document/setup.h"
#include "exchange/import.h"
#include "exchange/sheet.h"

#include <filesystem>

namespace juri::cli {
namespace {

using document::Document;

struct ImportOptions {
    std::string file;
    std::string competitors;
    std::string judges;
    std::string scores;
    std::string stage;
    std::string judge;
    std::string map;
    bool dryRun = false;
};

void declareImport(CLI::App& app, ImportOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    auto* what = app.add_option_group("table");
    what->add_option("--competitors", options.competitors, "a table of competitors");
    what->add_option("--judges", options.judges, "a table of judges");
    what->add_option("--scores", options.scores, "a table of marks, entered at the desk");
    what->require_option(1);
    app.add_option("--stage", options.stage, "the stage that was marked");
    app.add_option("--judge", options.judge, "whose marks they are, if no column says so");
    app.add_option("--map", options.map, "column=field,…");
    app.add_flag("--dry-run", options.dryRun, "say what would happen, and change nothing");
}

/// What a table brought, whichever kind it was.
struct Imported {
    std::string what; ///< "competitors", "judges" or "ballots"
    std::size_t count = 0;
    std::vector<exchange::RejectedRow> rejected;
    exchange::ColumnMap columns;
    std::vector<std::string> ignored;
};

Result<Imported> importCompetitors(Document& document, const ImportOptions& options,
                                   const exchange::ColumnMap& map)
{
    JURI_TRY(const auto sheet, exchange::readTable(options.competitors));
    JURI_TRY(auto read, exchange::readCompetitors(sheet, map, document.event()));
    const auto count = read.competitors.size();
    if (!options.dryRun && count > 0)
        JURI_CHECK(document::addCompetitors(document, std::move(read.competitors)));
    return Imported{"competitors", count, read.rejected, read.columns, read.ignoredColumns};
}

Result<Imported> importJudges(Document& document, const ImportOptions& options,
                              const exchange::ColumnMap& map)
{
    JURI_TRY(const auto sheet, exchange::readTable(options.judges));
    JURI_TRY(auto read, exchange::readJudges(sheet, map, document.event()));
    const auto count = read.judges.size();
    if (!options.dryRun && count > 0)
        JURI_CHECK(document::addJudges(document, std::move(read.judges)));
    return Imported{"judges", count, read.rejected, read.columns, read.ignoredColumns};
}

Result<Imported> importScores(Document& document, const ImportOptions& options,
                              const exchange::ColumnMap& map)
{
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JudgeId judge;
    if (!options.judge.empty()) {
        JURI_TRY(judge, judgeNamed(document.event(), options.judge));
    }
    JURI_TRY(const auto sheet, exchange::readTable(options.scores));
    JURI_TRY(const auto read, exchange::readScores(sheet, map, document.event(), stage, judge));
    std::vector<document::DeskBallot> ballots;
    for (const auto& ballot : read.ballots)
        ballots.push_back({ballot.judge, ballot.competitor, ballot.marks});
    const auto source = std::filesystem::path(options.scores).filename().string();
    if (!options.dryRun && !ballots.empty())
        JURI_CHECK(document::enterAtDesk(document, stage, ballots, source));
    return Imported{"ballots", ballots.size(), read.rejected, read.columns, read.ignoredColumns};
}

Result<Imported> importTable(Document& document, const ImportOptions& options)
{
    JURI_TRY(const auto map, exchange::parseColumnMap(options.map));
    if (!options.competitors.empty())
        return importCompetitors(document, options, map);
    if (!options.judges.empty())
        return importJudges(document, options, map);
    return importScores(document, options, map);
}

Json importJson(const Imported& imported, const ImportOptions& options, Language language)
{
    auto rejected = Json::array();
    for (const auto& row : imported.rejected)
        rejected.push_back({{"row", row.row},
                            {"reason", exchange::rejectionWords(row, language)},
                            {"subject", row.subject}});
    auto columns = Json::object();
    for (const auto& [column, field] : imported.columns)
        columns[column] = field;
    return {{"what", imported.what}, {"imported", imported.count},  {"rejected", rejected},
            {"columns", columns},    {"ignored", imported.ignored}, {"dry_run", options.dryRun}};
}

void printText(const Imported& imported, const ImportOptions& options, Output& output)
{
    for (const auto& row : imported.rejected)
        output.out << output.say({"baris ", "row "}) << row.row << ": "
                   << exchange::rejectionWords(row, output.language) << '\n';
    for (const auto& column : imported.ignored)
        output.out << output.say({"kolom tidak dipakai: ", "column not used: "}) << column << '\n';
    output.out << imported.count
               << (options.dryRun ? output.say({" baris akan diimpor, ", " would be imported, "})
                                  : output.say({" diimpor, ", " imported, "}))
               << imported.rejected.size() << output.say({" ditolak\n", " rejected\n"});
}

Result<int> runImport(const ImportOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto imported, importTable(document, options));
    if (output.json)
        print(output.out, importJson(imported, options, output.language));
    else
        printText(imported, options, output);
    return kDone;
}

} // namespace

void addImportCommand(Commands& commands)
{
    commands.add<ImportOptions>("import", "read competitors, judges or marks from a table",
                                declareImport, runImport);
}

} // namespace juri::cli
