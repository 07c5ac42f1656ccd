#pragma once

#include <string>
#include <string_view>

namespace juri {

/// What went wrong, one value for each reaction a person can have. The words
/// for people are made in report/error_text.h, from this code and the subject.
enum class ErrorCode {
    // files and folders; subject: the path
    FileNotFound,
    FileExists,  ///< a new file was wanted where there is one already
    NotReadable, ///< permission, or a folder where a file was expected
    NotWritable, ///< read-only file, folder or medium
    DiskFull,
    NotAJuriFile,  ///< another program's file, or an empty one
    NewerFormat,   ///< detail: the file's format number
    Damaged,       ///< ours, but truncated or altered; detail: where
    InUse,         ///< another program has the document open; detail: which, if it is known
    StorageFailed, ///< any other failure of the medium; detail: the cause
    OnNetwork,     ///< a document on a network share, which is only read there
    WrongDocument, ///< a judge document where an event is needed, or the reverse

    TooLarge,           ///< a file to attach; detail: how large it may be
    PackTooLarge,       ///< attachments together; subject: the pack; detail: the largest ones
    NotAttachable,      ///< of a kind that is not shown to judges; subject: the file
    TooManyAttachments, ///< detail: how many an entry may have
    NotCarried,         ///< an attachment of which only the name is here

    // records and keys
    ForeignCompetition, ///< subject: the file
    UnknownJudge,       ///< no grant leads from the competition's root to the key
    BadSignature,
    NotPermitted, ///< a valid key that may not write this
    WrongCode,
    NoKey,           ///< the secret key is not on this computer; subject: the document
    NewerRecord,     ///< a record kind this version does not know
    SealedForOthers, ///< no key of this computer opens the file
    NoRecipients,    ///< no coordinator has a sealing key; subject: the document
    Withheld,        ///< an anonymised copy: what was withheld proves nothing any more
    SheetMistyped,   ///< subject: file; detail: numbers of the recovery sheet's lines
    SecondNeeded,    ///< subject: a stage whose unlocking another coordinator must confirm

    // names that lead to nothing; subject: the name
    UnknownEntry,
    UnknownStage,
    UnknownCriterion,
    UnknownPerson, ///< a judge named by id, code or name
    UnknownTemplate,
    UnknownBallot,
    UnknownRecord,
    UnknownReport,
    UnknownImport, ///< subject: the number of a merged file
    UnknownAttachment,
    UnknownAward, ///< subject: the name the stage's rule does not have

    // marks and ballots; subject: criterion or entry
    MarkOutOfRange,   ///< detail: the scale, as "0..100" or "1 2 3 5"
    MarkUnreadable,   ///< not a number; subject: what was typed
    BallotIncomplete, ///< detail: what is missing, one "entry: criterion, …" a line
    HandedIn,         ///< the stage's sheet is signed off: reopen first
    NotAssigned,
    ConflictOfInterest,
    NothingToUndo,
    StageLocked,
    NoJudges,       ///< subject: a stage with nobody who may mark its entries
    NoDeductions,   ///< subject: a stage whose rule counts none
    NotLockable,    ///< detail: what is open, one a line
    NotLocked,      ///< it takes a lock first, and one that nothing changed since
    NothingToWaive, ///< subject: a criterion whose mark passes no limit
    OrderInvalid,   ///< subject: an entry twice, or on a place there is not; detail: "1..5"
    NotRanked,      ///< subject: a stage in which the judge puts nothing in order
    NotChair,       ///< subject: a stage that the judge does not chair
    NotDeliberated, ///< subject: a stage without a deliberation, or with nothing handed in yet

    // tables and templates
    TableUnreadable, ///< subject: file; detail: why
    ColumnMissing,   ///< subject: the column
    RowInvalid,      ///< subject: the row number; detail: why
    TemplateInvalid, ///< subject: file or name; detail: where and why
    RuleInvalid,     ///< detail: where and why
    DuplicateNumber, ///< subject: the number

    // the call itself
    Usage,    ///< subject: the option or value
    Internal, ///< a defect of the program; detail: what
};

/// "bad-signature": the code's stable name, for JSON and logs.
std::string_view errorCodeName(ErrorCode code);

/// A failed operation, as a value.
///
/// code     what happened; the only part callers may branch on
/// subject  what it happened to: a path, a name or a mark; may be empty
/// detail   data for the message (see the codes) or English for the log
struct Error {
    ErrorCode code;
    std::string subject = {};
    std::string detail = {};

    bool operator==(const Error&) const = default;
};

} // namespace juri
