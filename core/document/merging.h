#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/results.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace juri::document {

/// What became of one file; the words of cli.md. Late to New were taken.
enum class FileVerdict {
    Older,
    Known,
    Late,
    Revoked,
    NotAssigned,
    WrongRubric,
    Partial,
    Newer,
    New,
    ForeignCompetition,
    UnknownJudge,
    Damaged,
    BadSignature,
    NewerFormat,
    NotPermitted,
    NotReadable,
    SealedForOthers,
    Withheld,
};
std::string_view verdictName(FileVerdict verdict); ///< "bad-signature"
bool isRefused(FileVerdict verdict);

struct FileReport {
    std::string file;
    FileVerdict verdict = FileVerdict::Known;
    std::size_t added = 0;       ///< records that were not here
    std::size_t known = 0;       ///< records that were
    std::size_t conflicts = 0;   ///< ballots and orders this file put into conflict
    std::size_t drafts = 0;      ///< a live judge document's unsigned sheets, left out
    std::string judge;           ///< whose ballots it holds; empty for several or none
    std::optional<Error> reason; ///< why it was refused

    bool operator==(const FileReport&) const = default;
};

/// An entry whose place moved; nothing where it had or has none.
struct RankChange {
    StageId stage;
    CompetitorId competitor;
    std::optional<double> from;
    std::optional<double> to;

    bool operator==(const RankChange&) const = default;
};

struct AdvanceChange {
    StageId stage;
    CompetitorId competitor;
    bool enters = false; ///< false: leaves

    bool operator==(const AdvanceChange&) const = default;
};

struct MergeReport {
    std::vector<FileReport> files;
    std::size_t conflicts = 0; ///< open in the document afterwards; an order is one
    std::vector<RankChange> rankChanges;
    std::vector<AdvanceChange> advancingChanges;
    RecordId digest;

    bool operator==(const MergeReport&) const = default;
};

struct MergeOptions {
    bool dryRun = false;
    bool backup = false; ///< first make one in turn, see backups.h
    std::function<void(std::size_t done, std::size_t all)> progress;
};

/// Takes the records of score files and documents into an event document: all
/// files in one transaction, each whole or not at all. A file that is refused
/// changes nothing and is named with its reason; the others are taken.
///
/// In       paths: files, or folders whose score files and documents are taken,
///          by name
/// Errors   WrongDocument, NotWritable, DiskFull, StorageFailed: nothing was taken
Result<MergeReport> merge(Document& document, std::span<const std::string> paths,
                          const MergeOptions& options = {});

/// One version of a ballot in conflict.
struct Version {
    RecordId record;
    model::BallotValue value;
    bool withdrawn = false; ///< this version takes the ballot back
    Timestamp when;         ///< as the judge's computer says; decides nothing
    std::string computer;
    std::string file; ///< the file it came in with
};

struct Conflict {
    model::BallotKey key;
    std::vector<CriterionId> differs;
    std::vector<Version> versions; ///< two or more, by record id
};

/// The ballots in conflict, by key; orders are listed by ranking_conflicts.h.
Result<std::vector<Conflict>> conflicts(const Document& document);

/// A judge's ballots on entries that were joined: none counts until all but one are void
/// (ballot_status.h).
struct TwiceGiven {
    StageId stage;
    CompetitorId entry; ///< the one that stays
    JudgeId judge;
    std::vector<CriterionId> differs;
    std::vector<std::pair<model::BallotKey, Version>> ballots; ///< two or more, by key
};

/// By stage, entry and judge.
Result<std::vector<TwiceGiven>> twiceGiven(const Document& document);

/// Chooses one of the recorded versions, or with nothing opens the choice again.
///
/// Errors   UnknownBallot, UnknownRecord (not one of its versions), Usage (no reason), NoKey
Result<ChangeSet> resolve(Document& document, const model::BallotKey& key,
                          std::optional<RecordId> take, const std::string& reason);

} // namespace juri::document
