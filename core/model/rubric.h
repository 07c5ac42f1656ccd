#pragma once

#include "base/bytes.h"
#include "base/id.h"
#include "base/points.h"
#include "base/result.h"
#include "base/text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace juri::model {

/// The marks a criterion allows: from min to max in equal steps, or, where
/// values is not empty, just those (ascending, possibly with gaps: 1 2 3 5 6 7).
struct Scale {
    Points min;
    Points max;
    Points step; ///< greater than zero when values is empty
    std::vector<Points> values;

    bool allows(Points mark) const;

    /// "0..100", "0..10 step 0.5" or "1 2 3 5 6 7"
    std::string toString() const;

    bool operator==(const Scale&) const = default;
};

/// A named band of a scale with the words that anchor it.
struct Level {
    Points from; ///< both ends included; for a single value from == to
    Points to;
    LocalText name;
    LocalText text;

    bool operator==(const Level&) const = default;
};

constexpr int kLongestComment = 2000; ///< characters, that may be asked for

/// When a judge has to say something in words.
struct CommentRule {
    bool always = false;
    bool atEdges = false; ///< with a mark in the best or the last level; of criteria only
    int minimum = 0;      ///< characters, where a comment is needed; 0 reads as 1

    bool operator==(const CommentRule&) const = default;
};

struct Criterion {
    CriterionId id;
    LocalText name;
    LocalText description;
    LocalText group; ///< the heading it stands under; may be empty
    Points weight;   ///< share of the total, in any unit: 25 of 100, or 1 of 1
    Scale scale;
    std::vector<Level> levels; ///< best first; may be empty
    bool required = true;
    bool informationOnly = false; ///< shown and printed, never counted
    CommentRule comment;

    /// Whether its marks are nothing but its levels: 1 2 3 5, or no and yes.
    bool isLevelsOnly() const;

    bool operator==(const Criterion&) const = default;
};

/// What judges of one stage mark. Immutable once signed: an edit makes another.
struct Rubric {
    StageId stage;
    LocalText note;                  ///< shown above the sheet: "an example to edit"
    std::vector<Criterion> criteria; ///< as on the sheet; ids are unique
    CommentRule comment;             ///< on the entry as a whole

    bool operator==(const Rubric&) const = default;
};

const Criterion* findCriterion(const Rubric& rubric, const CriterionId& id);

/// Whether the rubric allows a mark: the one rule at every door.
///
/// Errors   UnknownCriterion; MarkOutOfRange (subject: the criterion, detail: its scale)
Outcome checkMark(const Rubric& rubric, const CriterionId& id, Points mark);

/// The level a mark falls into, or null.
const Level* levelOf(const Criterion& criterion, Points mark);

/// Nothing if the rubric can be marked with; else what is wrong, in English:
/// duplicate or malformed ids, an empty scale, min above max, a step that does
/// not divide the scale, values out of order, a negative weight.
std::string rubricProblem(const Rubric& rubric);

/// One judge's marks for one competitor, by criterion. A criterion that is not
/// in here has no mark, which is not a zero.
using Marks = std::map<CriterionId, Points>;

/// Whether the mark is a 0 that is easily meant as a blank: the lowest of what must be marked.
bool isDoubtfulZero(const Criterion& criterion, Points mark);

/// How many characters a comment must have, given the mark; 0: it may be left out.
int commentNeeded(const Criterion& criterion, std::optional<Points> mark);
int commentNeeded(const Rubric& rubric);

/// Whether a comment has enough characters, blanks at its ends not counted.
bool isCommentEnough(const std::string& comment, int needed);

/// The required criteria without a mark, in the order of the sheet.
std::vector<CriterionId> missingMarks(const Rubric& rubric, const Marks& marks);

} // namespace juri::model
