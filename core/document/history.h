#pragma once

#include "base/result.h"
#include "document/document.h"

#include <optional>
#include <string>
#include <vector>

namespace juri::document {

/// One record, or one unsigned draft, as history shows it.
struct HistoryLine {
    std::optional<RecordId> record; ///< nothing: a draft
    std::string kind;               ///< "score", "resolve", …; "draft"
    std::string registerName;
    CompetitorId competitor; ///< empty where the record is about none
    JudgeId judge;
    StageId stage;
    model::Verdict verdict = model::Verdict::Scored;
    model::Marks marks;
    CriterionId dance;                 ///< of a ranking; empty for the only one
    std::vector<CompetitorId> placed;  ///< of a ranking: the order, place 1 first
    std::vector<CompetitorId> leftOut; ///< of a ranking: recused or absent, by id
    std::string text;                  ///< reason, comment or computer, where the kind has one
    std::vector<RecordId> parents;
    Timestamp when;
    std::string computer;
    std::string file;                         ///< the file it came in with; empty: made here
    std::optional<model::BallotState> unseen; ///< why it does not count: hidden, revoked,
                                              ///< out of scope or late
};

/// Every version ever saved, in order of arrival, drafts last.
///
/// In       competitor: only what is about this entry
Result<std::vector<HistoryLine>> history(const Document& document,
                                         const std::optional<CompetitorId>& competitor = {});

/// What is not here and should be.
struct MissingReport {
    struct Entry {
        CompetitorId competitor;
        std::size_t ballots = 0;
        std::size_t wanted = 0; ///< what the stage asks for, or what is assigned
    };
    struct Sheet {
        JudgeId judge;
        CompetitorId competitor;
        std::vector<CriterionId> criteria; ///< without a mark
    };
    StageId stage;
    std::vector<JudgeId> withoutFile; ///< nothing of theirs has come
    std::vector<JudgeId> notHandedIn; ///< something has, but no sign-off
    std::vector<Entry> entries;       ///< with fewer ballots than wanted, by number
    std::vector<Sheet> partial;       ///< sheets with marks missing, by judge and number
    std::vector<std::pair<JudgeId, CompetitorId>> sheets; ///< assigned, no ballot at all
    std::size_t brokenLinks = 0; ///< records that others name and that are not here
    std::size_t forks = 0;       ///< signs of one judge's file used on two computers
};

/// Errors   UnknownStage
Result<MissingReport> missing(const Document& document, const StageId& stage);

} // namespace juri::document
