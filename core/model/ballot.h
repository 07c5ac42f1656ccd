#pragma once

#include "base/bytes.h"
#include "base/environment.h"
#include "base/id.h"
#include "model/rubric.h"

#include <compare>
#include <optional>
#include <string>

namespace juri::model {

/// One judge, one competitor, one stage: the unit in which scores are made,
/// kept, compared and chosen between.
struct BallotKey {
    StageId stage;
    CompetitorId competitor;
    JudgeId judge;

    /// "proposal/<competitor>/<judge>": the name in registers and on the command line
    std::string name() const;
    static std::optional<BallotKey> parse(const std::string& name);

    auto operator<=>(const BallotKey&) const = default;
};

/// What a judge says about one competitor. Numbers are part of files.
enum class Verdict : std::uint8_t {
    Scored = 1,
    Recused = 2, ///< the judge has an interest, and gives no marks
    Absent = 3,  ///< the competitor did not appear
};

/// The content of a ballot. Equal contents are the same ballot, whoever carried it.
struct BallotValue {
    RubricHash rubric;
    Verdict verdict = Verdict::Scored;
    Marks marks; ///< any subset of the rubric's criteria; empty unless Scored

    bool operator==(const BallotValue&) const = default;
};

/// Comments and reasons that go with a ballot and never decide anything.
struct BallotText {
    std::string comment;
    std::string reason; ///< why the judge is recused or the competitor absent
    std::map<CriterionId, std::string> byCriterion;
    std::map<std::string, std::string> nominations; ///< for awards, by their ids: why

    bool isEmpty() const
    {
        return comment.empty() && reason.empty() && byCriterion.empty() && nominations.empty();
    }
    bool operator==(const BallotText&) const = default;
};

/// How a ballot stands. Only HandedIn and NotHandedIn count.
enum class BallotState : std::uint8_t {
    HandedIn = 1,
    NotHandedIn = 2, ///< complete, but the judge has not signed off: counts, provisionally
    Partial = 3,     ///< a required mark is missing
    Conflict = 4,    ///< two versions saved apart; neither counts until one is chosen
    Withdrawn = 5,   ///< taken back by the judge
    Void = 6,        ///< set aside by a coordinator, with a reason
    Unassigned = 7,  ///< kept, not counted until a coordinator accepts it
    OtherRubric = 8, ///< marked on a rubric that is not the stage's: rescore needed
    OutOfScope = 9,
    Revoked = 10,
    Hidden = 11,  ///< came with a file that was set aside
    Late = 12,    ///< came after the result was locked
    Twice = 13,   ///< the judge marked both of two joined entries: void one
    Trainee = 14, ///< of a judge in training: kept, not counted unless a coordinator accepts it
};

/// A ballot as the records tell it now.
struct Ballot {
    BallotKey key;
    BallotState state = BallotState::Partial;
    RecordId record;     ///< the record in force; of a conflict the one with the largest id
    BallotValue value;   ///< that record's content, or what a rubric map makes of it
    CompetitorId entry;  ///< whom it counts for: another than key's where two are joined
    bool mapped = false; ///< marked on an older rubric, carried over by a signed map
    bool ranked = false; ///< the judge put entries in order: its marks are places

    bool counts() const;

    bool operator==(const Ballot&) const = default;
};

} // namespace juri::model
