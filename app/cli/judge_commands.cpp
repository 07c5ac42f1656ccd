#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/judging.h"
#include "exchange/sheet.h"

#include <algorithm>

namespace juri::cli {
namespace {

using document::Document;

struct ScoreOptions {
    std::string file;
    std::string stage;
    std::string entry;
    std::string marks;
    std::string comment;
    std::vector<std::string> commentsOn;
    std::string csv;
};

void declareScore(CLI::App& app, ScoreOptions& options)
{
    app.add_option("JUDGE", options.file, "a judge's document")->required();
    app.add_option("--stage", options.stage, "the stage that is marked");
    auto* entry = app.add_option("--entry", options.entry, "the entry's number");
    auto* marks = app.add_option("--marks", options.marks, "criterion=8.5,criterion=7");
    app.add_option("--comment", options.comment, "a comment on the entry")->needs(entry);
    app.add_option("--comment-on", options.commentsOn, "criterion=words, as often as needed")
        ->needs(entry);
    auto* csv = app.add_option("--csv", options.csv, "a table: entry, criterion, mark");
    csv->excludes(entry)->excludes(marks);
}

/// Marks for several entries, as a table gave them.
using EntryMarks = std::map<CompetitorId, model::Marks>;

Result<std::size_t> columnNamed(const exchange::Sheet& sheet, const std::string& name)
{
    const auto found = std::ranges::find(sheet.heads, name);
    if (found == sheet.heads.end())
        return Error{ErrorCode::ColumnMissing, name};
    return static_cast<std::size_t>(found - sheet.heads.begin());
}

Error rowError(const exchange::SheetRow& row, const Error& error)
{
    const auto detail = std::string(errorCodeName(error.code)) + ' ' + error.subject
        + (error.detail.empty() ? "" : " (" + error.detail + ')');
    return {ErrorCode::RowInvalid, std::to_string(row.number), detail};
}

Result<std::pair<CompetitorId, std::pair<CriterionId, Points>>>
readRow(const Document& document, const model::Stage& stage, const std::string& entry,
        const std::string& criterion, const std::string& mark)
{
    const auto& rubric = stage.rubric;
    JURI_TRY(const auto* competitor, entryNumbered(document, entry));
    JURI_TRY(const auto id, criterionNamed(rubric, criterion));
    const auto points = Points::parseTyped(mark);
    if (!points)
        return Error{ErrorCode::MarkUnreadable, mark};
    if (stage.kind != model::StageKind::Rank) // there it is a place
        JURI_CHECK(checkMark(rubric, id, *points));
    return std::pair(competitor->id, std::pair(id, *points));
}

/// The whole table is read and checked before the first mark is taken; an empty
/// mark is no mark.
Result<EntryMarks> readMarks(const Document& document, const model::Stage& stage,
                             const std::string& path)
{
    JURI_TRY(const auto sheet, exchange::readTable(path));
    JURI_TRY(const auto entryAt, columnNamed(sheet, "entry"));
    JURI_TRY(const auto criterionAt, columnNamed(sheet, "criterion"));
    JURI_TRY(const auto markAt, columnNamed(sheet, "mark"));
    EntryMarks marks;
    for (const auto& row : sheet.rows) {
        if (row.cells[markAt].empty())
            continue;
        const auto read =
            readRow(document, stage, row.cells[entryAt], row.cells[criterionAt], row.cells[markAt]);
        if (!read)
            return rowError(row, read.error());
        marks[read->first].insert_or_assign(read->second.first, read->second.second);
    }
    return marks;
}

Result<EntryMarks> typedMarks(const Document& document, const model::Rubric& rubric,
                              const ScoreOptions& options)
{
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    EntryMarks marks{{competitor->id, {}}};
    if (!options.marks.empty()) {
        JURI_TRY(marks[competitor->id], marksTyped(rubric, options.marks));
    }
    return marks;
}

Json sheetJson(const Document& document, const StageId& stage, const CompetitorId& competitor)
{
    const auto sheet = document::sheet(document, stage, competitor);
    const auto& rubric = findStage(document.event(), stage)->rubric;
    auto missing = Json::array();
    for (const auto& id : missingMarks(rubric, sheet->value.marks))
        missing.push_back(id.text());
    return {{"entry", findCompetitor(document.event(), competitor)->number},
            {"marks", marksOf(sheet->value.marks)},
            {"missing", missing}};
}

void say(const Document& document, const StageId& stage, const EntryMarks& marks, Output& output)
{
    auto sheets = Json::array();
    for (const auto& [competitor, given] : marks)
        sheets.push_back(sheetJson(document, stage, competitor));
    if (output.json) {
        print(output.out, {{"stage", stage.text()}, {"saved", sheets}});
        return;
    }
    for (const auto& sheet : sheets)
        output.out << output.say({"Tersimpan, no. ", "Saved, no. "})
                   << sheet["entry"].get<std::string>() << ": " << sheet["marks"].size()
                   << output.say({" nilai, kurang ", " marks, missing "}) << sheet["missing"].size()
                   << '\n';
}

/// "criterion=words" each.
Outcome addComments(const model::Rubric& rubric, const ScoreOptions& options,
                    model::BallotText& text)
{
    for (const auto& piece : options.commentsOn) {
        const auto equals = piece.find('=');
        if (equals == std::string::npos)
            return Error{ErrorCode::Usage, "--comment-on " + piece, "criterion=words"};
        JURI_TRY(const auto criterion, criterionNamed(rubric, trim(piece.substr(0, equals))));
        text.byCriterion[criterion] = piece.substr(equals + 1);
    }
    return {};
}

Result<int> runScore(const ScoreOptions& options, Output& output)
{
    if (options.csv.empty()
        && (options.entry.empty()
            || (options.marks.empty() && options.comment.empty() && options.commentsOn.empty())))
        return Error{ErrorCode::Usage, "--entry --marks | --csv"};
    JURI_TRY(auto document, openKind(options.file, document::Kind::Judge));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    const auto* found = findStage(document.event(), stage);
    if (!found)
        return Error{ErrorCode::UnknownStage, options.stage};
    auto read = options.csv.empty() ? typedMarks(document, found->rubric, options)
                                    : readMarks(document, *found, options.csv);
    JURI_TRY(const auto marks, std::move(read));
    std::vector<document::SheetEntry> entries;
    for (const auto& [competitor, given] : marks)
        entries.push_back(
            {competitor, model::Verdict::Scored, given, {options.comment, {}, {}, {}}});
    JURI_CHECK(addComments(found->rubric, options, entries.front().text));
    JURI_CHECK(document::enterSheets(document, stage, entries));
    say(document, stage, marks, output);
    output.out.flush();
    return kDone;
}

struct RecuseOptions {
    std::string file;
    std::string stage;
    std::string entry;
    std::string reason;
};

void declareRecuse(CLI::App& app, RecuseOptions& options)
{
    app.add_option("JUDGE", options.file, "a judge's document")->required();
    app.add_option("--stage", options.stage, "the stage that is marked");
    app.add_option("--entry", options.entry, "the entry's number")->required();
    app.add_option("--reason", options.reason, "why")->required();
}

Result<int> runRecuse(const RecuseOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Judge));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    JURI_CHECK(document::recuse(document, stage, competitor->id, options.reason));
    if (output.json)
        print(output.out, {{"entry", options.entry}, {"state", "recused"}});
    else
        output.out << output.say({"Tidak menilai no. ", "Recused from no. "}) << options.entry
                   << '\n';
    return kDone;
}

} // namespace

void addJudgeCommands(Commands& commands)
{
    commands.add<ScoreOptions>("score", "enter marks", declareScore, runScore);
    commands.add<RecuseOptions>("recuse", "give no marks to an entry, with a reason", declareRecuse,
                                runRecuse);
}

} // namespace juri::cli
