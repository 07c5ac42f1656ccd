#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>
#include <vector>

/// Signing off, reopening and carrying scores out of a document.
namespace juri::document {

/// An entry of which something is still missing before hand-in.
struct Unfinished {
    CompetitorId competitor;
    std::vector<CriterionId> missing;  ///< without a mark, or where judges rank a place
    std::vector<CriterionId> comments; ///< whose comment is missing or too short
    bool entryComment = false;         ///< the same of the comment on the entry as a whole

    bool operator==(const Unfinished&) const = default;
};

/// By entry number; empty when the stage can be handed in.
std::vector<Unfinished> unfinished(const Document& document, const StageId& stage);

/// Signs every draft of the stage and the sign-off that lists the ballots.
///
/// Errors   BallotIncomplete (detail: one "number: criterion, …" a line), NoKey, HandedIn
Result<ChangeSet> submit(Document& document, const StageId& stage);

/// Errors   Usage (blank reason), NoKey
Result<ChangeSet> reopen(Document& document, const StageId& stage, const std::string& reason);

struct ExportReport {
    std::string path;
    std::size_t records = 0;
    std::size_t ballots = 0;
    std::size_t partial = 0;            ///< of these, with a required mark missing
    std::string fingerprint;            ///< 8 characters; the same on both sides
    std::vector<std::string> sealedFor; ///< names of the coordinators it was sealed for
};

enum class Sealing {
    Open,
    Sealed, ///< only the coordinators the document knows, and who are not revoked, can read it
};

/// Writes a score file: a judge document signs its drafts and writes that judge's
/// records, an event document writes all it holds.
///
/// Errors   FileExists: an export is never overwritten. NotWritable, DiskFull, NoKey,
///          NoRecipients, Withheld
Result<ExportReport> exportScores(Document& document, const std::string& path,
                                  Sealing sealing = Sealing::Open);

/// The fingerprint a score file of a judge document would have now; empty while
/// something in it is not signed yet.
///
/// Errors   StorageFailed
Result<std::string> scoreFingerprint(const Document& document);

/// "winner-j07-r43.juriscore": competition, judge, and a number that grows with every
/// signed change
std::string suggestedFileName(const Document& document);

} // namespace juri::document
