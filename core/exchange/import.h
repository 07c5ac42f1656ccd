#pragma once

#include "base/text.h"
#include "exchange/columns.h"
#include "model/ballot.h"
#include "model/event.h"

#include <string>
#include <vector>

/// Tables of people and marks, read against what a competition has already.
/// Nothing is changed here: the lists say what an import would bring and what it
/// would leave out, so that a preview is the same call.
namespace juri::exchange {

/// Why a row was left out. Each has words in rejectionWords().
enum class Rejection {
    NoNumber,
    NoName,
    NumberTwice, ///< an earlier row has it; subject: the number
    NumberTaken, ///< the competition has it
    NameTwice,   ///< subject: the name
    NameTaken,
    UnknownRegion, ///< subject: what the row says
    UnknownCategory,
    UnknownJudge,
    UnknownEntry,
    UnknownCriterion,
    MarkUnreadable,
    MarkOutOfScale, ///< subject: the mark and its scale
    MarkTwice,      ///< judge, entry and criterion occurred already
};

struct RejectedRow {
    std::size_t row = 0; ///< as in the file
    Rejection reason = Rejection::NoNumber;
    std::string subject;

    bool operator==(const RejectedRow&) const = default;
};

/// "nomor 017 sudah dipakai" / "number 017 is taken"
std::string rejectionWords(const RejectedRow& rejected, Language language);

struct CompetitorImport {
    std::vector<model::Competitor> competitors; ///< without ids, in the order of rows
    std::vector<RejectedRow> rejected;
    ColumnMap columns; ///< as used
    std::vector<std::string> ignoredColumns;
};

/// Fields   number*, name*, title, members, category, region, institution,
///          description, code, tags, custom.ANYTHING
/// Regions and categories are told by id or name in either language; a
/// competition without any takes what the rows say.
///
/// Errors   ColumnMissing, Usage
Result<CompetitorImport> readCompetitors(const Sheet& sheet, const ColumnMap& chosen,
                                         const model::Event& event);

struct JudgeImport {
    std::vector<model::Judge> judges;
    std::vector<RejectedRow> rejected;
    ColumnMap columns;
    std::vector<std::string> ignoredColumns;
};

/// Fields   name*, code, affiliation, role, region (several with ; or |)
/// A judge without a code gets the next free one: J07. Roles are told in either
/// language.
Result<JudgeImport> readJudges(const Sheet& sheet, const ColumnMap& chosen,
                               const model::Event& event);

struct ImportedBallot {
    JudgeId judge;
    CompetitorId competitor;
    model::Marks marks;

    bool operator==(const ImportedBallot&) const = default;
};

struct ScoreImport {
    std::vector<ImportedBallot> ballots; ///< by judge, then competitor
    std::vector<RejectedRow> rejected;
    ColumnMap columns;
    std::vector<std::string> ignoredColumns;
};

/// One mark a row: fields judge, entry*, criterion*, mark*; or one ballot a row:
/// judge, entry* and a column for each criterion. Judges are told by code or name,
/// criteria by id or name; a blank mark is a missing one. Without a judge column
/// every row is the given judge's.
///
/// Errors   ColumnMissing, Usage, UnknownStage
Result<ScoreImport> readScores(const Sheet& sheet, const ColumnMap& chosen,
                               const model::Event& event, const StageId& stage,
                               const JudgeId& judge = {});

} // namespace juri::exchange
