#include "base/error.h"

namespace juri {

std::string_view errorCodeName(ErrorCode code)
{
    switch (code) { // no default: a new code does not compile without a name
    case ErrorCode::FileNotFound: return "file-not-found";
    case ErrorCode::FileExists: return "file-exists";
    case ErrorCode::NotReadable: return "not-readable";
    case ErrorCode::NotWritable: return "not-writable";
    case ErrorCode::DiskFull: return "disk-full";
    case ErrorCode::NotAJuriFile: return "not-a-juri-file";
    case ErrorCode::NewerFormat: return "newer-format";
    case ErrorCode::Damaged: return "damaged";
    case ErrorCode::InUse: return "in-use";
    case ErrorCode::StorageFailed: return "storage-failed";
    case ErrorCode::OnNetwork: return "on-network";
    case ErrorCode::WrongDocument: return "wrong-document";
    case ErrorCode::TooLarge: return "too-large";
    case ErrorCode::PackTooLarge: return "pack-too-large";
    case ErrorCode::NotAttachable: return "not-attachable";
    case ErrorCode::TooManyAttachments: return "too-many-attachments";
    case ErrorCode::NotCarried: return "not-carried";
    case ErrorCode::ForeignCompetition: return "foreign-competition";
    case ErrorCode::UnknownJudge: return "unknown-judge";
    case ErrorCode::BadSignature: return "bad-signature";
    case ErrorCode::NotPermitted: return "not-permitted";
    case ErrorCode::WrongCode: return "wrong-code";
    case ErrorCode::NoKey: return "no-key";
    case ErrorCode::NewerRecord: return "newer-record";
    case ErrorCode::SealedForOthers: return "sealed-for-others";
    case ErrorCode::NoRecipients: return "no-recipients";
    case ErrorCode::Withheld: return "withheld";
    case ErrorCode::SheetMistyped: return "sheet-mistyped";
    case ErrorCode::SecondNeeded: return "second-needed";
    case ErrorCode::UnknownEntry: return "unknown-entry";
    case ErrorCode::UnknownStage: return "unknown-stage";
    case ErrorCode::UnknownCriterion: return "unknown-criterion";
    case ErrorCode::UnknownPerson: return "unknown-person";
    case ErrorCode::UnknownTemplate: return "unknown-template";
    case ErrorCode::UnknownBallot: return "unknown-ballot";
    case ErrorCode::UnknownRecord: return "unknown-record";
    case ErrorCode::UnknownReport: return "unknown-report";
    case ErrorCode::UnknownImport: return "unknown-import";
    case ErrorCode::UnknownAttachment: return "unknown-attachment";
    case ErrorCode::UnknownAward: return "unknown-award";
    case ErrorCode::MarkOutOfRange: return "mark-out-of-range";
    case ErrorCode::MarkUnreadable: return "mark-unreadable";
    case ErrorCode::BallotIncomplete: return "ballot-incomplete";
    case ErrorCode::HandedIn: return "handed-in";
    case ErrorCode::NotAssigned: return "not-assigned";
    case ErrorCode::ConflictOfInterest: return "conflict-of-interest";
    case ErrorCode::NothingToUndo: return "nothing-to-undo";
    case ErrorCode::StageLocked: return "stage-locked";
    case ErrorCode::NoJudges: return "no-judges";
    case ErrorCode::NoDeductions: return "no-deductions";
    case ErrorCode::NotLockable: return "not-lockable";
    case ErrorCode::NotLocked: return "not-locked";
    case ErrorCode::NothingToWaive: return "nothing-to-waive";
    case ErrorCode::OrderInvalid: return "order-invalid";
    case ErrorCode::NotRanked: return "not-ranked";
    case ErrorCode::NotChair: return "not-chair";
    case ErrorCode::NotDeliberated: return "not-deliberated";
    case ErrorCode::TableUnreadable: return "table-unreadable";
    case ErrorCode::ColumnMissing: return "column-missing";
    case ErrorCode::RowInvalid: return "row-invalid";
    case ErrorCode::TemplateInvalid: return "template-invalid";
    case ErrorCode::RuleInvalid: return "rule-invalid";
    case ErrorCode::DuplicateNumber: return "duplicate-number";
    case ErrorCode::Usage: return "usage";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

} // namespace juri
