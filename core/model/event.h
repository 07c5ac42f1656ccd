#pragma once

#include "base/bytes.h"
#include "base/id.h"
#include "base/points.h"
#include "base/text.h"
#include "model/attachment.h"
#include "model/ballot.h"
#include "model/rubric_map.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace juri::model {

/// An organiser or partner, as printed at the top of papers.
struct Partner {
    std::string name;
    std::string role; ///< "organiser" or "partner"

    bool operator==(const Partner&) const = default;
};

/// A category or a region competitors belong to. The id is what tables say
/// ("Banten", "health"); names may be empty where the id is readable itself.
struct Group {
    std::string id;
    LocalText name;
    std::string phase; ///< regions: the wave they take part in; may be empty

    const std::string& label(Language language) const;

    bool operator==(const Group&) const = default;
};

struct Competition {
    LocalText title;
    std::vector<Partner> partners;
    std::string from; ///< ISO dates, "2023-02-06"; may be empty
    std::string to;
    std::string venue;
    std::vector<Group> phases;
    std::vector<Group> regions;
    std::vector<Group> categories;
    LocalText note;               ///< what everyone must know: "the rubric is an example"
    bool sample = false;          ///< made-up entries; never becomes a real event
    bool rehearsal = false;       ///< real entries, marks by chance
    bool twoPersonUnlock = false; ///< opening a locked result takes two coordinators

    bool operator==(const Competition&) const = default;
};

enum class StageKind {
    Gate,  ///< entries pass or fail
    Score, ///< judges give marks
    Rank,  ///< judges order the entries
};

constexpr int kMostMinutes = 1000; ///< of a presentation

struct Stage {
    StageId id;
    LocalText name;
    StageKind kind = StageKind::Score;
    int order = 0;
    int minimumJudges = 0;    ///< ballots an entry should have; 0 = not stated
    int best = 0;             ///< where judges rank: how many each places; 0 = all
    bool blind = false;       ///< judges see codes instead of names
    bool shuffled = false;    ///< each judge has the entries in an order of its own
    bool deliberated = false; ///< judges hand in twice: before and after they talked
    int pitchMinutes = 0;     ///< of a presentation; 0 = not stated
    int questionMinutes = 0;
    std::string rule;      ///< JSON, read by scoring::parseRule; empty = the default rule
    RubricHash rubricHash; ///< the rubric in force; zero when there is none yet
    Rubric rubric;

    bool operator==(const Stage&) const = default;
};

struct Competitor {
    CompetitorId id;
    std::string number; ///< as printed: "017", "B-4"
    std::string code;   ///< shown instead of the name in a blind stage
    std::string name;
    std::string title;   ///< what is entered: project, work, act
    std::string members; ///< one a line
    std::string category;
    std::string region;
    std::string institution;
    std::string description;
    std::set<std::string> tags;
    std::map<std::string, std::string> custom;
    std::vector<Attachment> attachments; ///< by name
    bool withdrawn = false;
    bool disqualified = false;
    std::string standingReason; ///< why it is withdrawn, disqualified or in again
    CompetitorId joinedTo;      ///< entered twice: its ballots count for this entry

    /// Whether it takes part in ranks.
    bool isRanked() const { return !withdrawn && !disqualified && joinedTo.isEmpty(); }

    bool operator==(const Competitor&) const = default;
};

struct Judge {
    JudgeId id;
    std::string code; ///< short and unique in the competition: "J07"
    std::string name;
    std::string affiliation;
    std::string role; ///< "judge", "chair" or "trainee"
    std::set<std::string> regions;
    JudgeId replacedBy; ///< who marks what this judge had not

    bool isTrainee() const { return role == "trainee"; } ///< whose ballots do not count

    bool operator==(const Judge&) const = default;
};

struct Panel {
    PanelId id;
    std::string name;
    StageId stage;
    std::set<std::string> regions;    ///< empty = all
    std::set<std::string> categories; ///< empty = all
    std::set<JudgeId> judges;
    std::set<JudgeId> chairs;

    bool operator==(const Panel&) const = default;
};

/// Whom a judge must not mark, and why.
struct Interest {
    std::set<CompetitorId> competitors;
    std::set<std::string> institutions;
    std::set<std::string> regions;
    std::string reason;

    bool concerns(const Competitor& competitor) const;
    bool operator==(const Interest&) const = default;
};

/// What a coordinator decided about an entry in a stage.
struct Decision {
    std::string outcome; ///< "pass", "fail", "include", "exclude", "disqualified"
    std::string reason;

    bool operator==(const Decision&) const = default;
};

/// Who is given an award of a stage, and why where it is not who the values propose.
struct AwardDecision {
    std::set<CompetitorId> winners;
    std::string reason;

    bool operator==(const AwardDecision&) const = default;
};

/// Points taken off an entry in a stage, or a bonus; entered once an entry, at the
/// organisers' desk or by a chair of the stage.
struct Item {
    std::string name;   ///< "time", "elements"
    Points points;      ///< taken off; below zero it is a bonus
    std::string reason; ///< may be empty
    JudgeId judge;      ///< empty: the desk

    bool operator==(const Item&) const = default;
};

/// What a coordinator said about one ballot.
struct BallotStatus {
    enum class Word { None, Accepted, Void };
    Word word = Word::None; ///< accepted: it counts though it was not assigned
    std::string reason;

    bool operator==(const BallotStatus&) const = default;
};

/// Everything set up, as plain values. A judge document holds the same, cut down
/// to what that judge may see.
struct Event {
    Competition competition;
    std::vector<Stage> stages;           ///< in order
    std::vector<Competitor> competitors; ///< by number: 2 before 10
    std::vector<Judge> judges;           ///< by code
    std::vector<Panel> panels;           ///< by name
    std::map<StageId, std::map<JudgeId, std::set<CompetitorId>>> assignments;
    std::map<JudgeId, Interest> interests;
    std::map<StageId, std::map<CompetitorId, Decision>> decisions;
    std::map<StageId, std::map<std::string, AwardDecision>> awards;     ///< by the award's id
    std::map<StageId, std::map<CompetitorId, std::vector<Item>>> items; ///< by name, desk first
    /// Chairs' orders for equal results, place 1 first.
    std::map<StageId, std::map<JudgeId, std::vector<CompetitorId>>> tieOrders;
    std::map<RubricHash, Rubric> rubrics;                              ///< every version known
    std::map<std::pair<RubricHash, RubricHash>, RubricMap> rubricMaps; ///< from one to another
    std::map<BallotKey, BallotStatus> statuses;
    std::map<CompetitorId, CompetitorId> joined; ///< entered twice, and the entry that stays

    bool operator==(const Event&) const = default;
};

const Stage* findStage(const Event& event, const StageId& id);
const Competitor* findCompetitor(const Event& event, const CompetitorId& id);

/// findCompetitor() for many: each look-up takes O(log n). Good as long as the
/// event's competitors stay as they are.
class CompetitorIndex {
public:
    explicit CompetitorIndex(const Event& event);

    const Competitor* find(const CompetitorId& id) const; ///< null if there is none

private:
    std::vector<const Competitor*> m_byId;
};

const Competitor* findByNumber(const Event& event, const std::string& number);

/// As the judges of a stage know an entry: by its number, in a blind stage by its code.
const std::string& labelIn(const Stage& stage, const Competitor& competitor);

const Judge* findJudge(const Event& event, const JudgeId& id);
bool isTrainee(const Event& event, const JudgeId& judge);

/// The entry a competitor's ballots count for: itself, unless it was entered twice.
const CompetitorId& entryOf(const Event& event, const CompetitorId& id);

/// Who marks whom in a stage; empty where nothing is assigned.
const std::set<CompetitorId>& assigned(const Event& event, const StageId& stage,
                                       const JudgeId& judge);

/// Whether a judge must not mark an entry.
bool hasInterest(const Event& event, const JudgeId& judge, const Competitor& competitor);

/// A region as people read it; one that is not set up reads as it is.
const std::string& regionName(const Competition& competition, const std::string& id,
                              Language language);

/// Orders "2" before "10" and "A9" before "A10": digits by value, else by bytes.
bool numberLess(const std::string& a, const std::string& b);

} // namespace juri::model
