#pragma once

#include "document/file_reading.h"
#include "document/merging.h"
#include "document/operation.h"

namespace juri::document {

/// Where one file of a merge stands.
struct FilePlan {
    FileReport report;
    std::vector<RecordId> ids;                      ///< all it holds, ascending
    std::vector<RecordId> added;                    ///< those that were not here
    std::vector<model::BallotKey> ballots;          ///< of records that were added
    std::set<std::pair<StageId, JudgeId>> rankings; ///< the same: whose orders came
    bool judgeHadRecords = false;
    bool superseded = false; ///< a held record descends from one of its heads
};

/// Those who have ballots or sign-offs in the document, before it takes any file.
std::set<JudgeId> judgesWithRecords(const Operation& operation);

/// Takes a file's records into the operation, all or none.
///
/// In       judgesHere: judgesWithRecords(); those of the file are added
/// Out      the plan without a final verdict for what was taken; a refused one has
///          its verdict and reason
/// Errors   those of the store alone: the operation must be given up
Result<FilePlan> takeFile(Operation& operation, const Document::State& state,
                          std::set<JudgeId>& judgesHere, const std::string& path);

/// The verdict of a file that was taken, once all files are.
///
/// In       operation: derived
Result<FileVerdict> verdictOf(const Operation& operation, const FilePlan& plan,
                              const Operation::Preview& after);

} // namespace juri::document
