#include "document/assigning.h"

#include "document/advancing.h"

#include <algorithm>

namespace juri::document {
namespace {

using Pair = std::pair<int, int>; ///< (entry, judge), positions

std::size_t at(int position)
{
    return static_cast<std::size_t>(position);
}

bool covers(const std::set<std::string>& groups, const std::string& group)
{
    return groups.empty() || groups.contains(group);
}

/// Who may mark whom in a stage.
class Field {
public:
    Field(const model::Event& event, const StageId& stage, const std::set<CompetitorId>& entrants)
        : m_event(event), m_stage(stage)
    {
        for (const auto& panel : event.panels) {
            if (panel.stage == stage)
                m_panels.push_back(&panel);
        }
        for (const auto& competitor : event.competitors) {
            if (entrants.contains(competitor.id))
                entries.push_back(&competitor);
        }
        for (const auto& judge : event.judges) {
            if (!judge.isTrainee())
                judges.push_back(&judge);
        }
    }

    bool isOpen(const model::Competitor& entry, const model::Judge& judge) const
    {
        return sits(entry, judge) && !hasInterest(m_event, judge.id, entry);
    }

    bool isAssigned(const model::Competitor& entry, const model::Judge& judge) const
    {
        return assigned(m_event, m_stage, judge.id).contains(entry.id);
    }

    std::vector<const model::Competitor*> entries;
    std::vector<const model::Judge*> judges;

private:
    bool sits(const model::Competitor& entry, const model::Judge& judge) const
    {
        if (m_panels.empty())
            return covers(judge.regions, entry.region);
        return std::ranges::any_of(m_panels, [&](const model::Panel* panel) {
            return panel->judges.contains(judge.id) && covers(panel->regions, entry.region)
                && covers(panel->categories, entry.category);
        });
    }

    const model::Event& m_event;
    const StageId& m_stage;
    std::vector<const model::Panel*> m_panels;
};

struct Pairs {
    std::vector<Pair> open;
    std::vector<Pair> fixed; ///< assigned already, open or not
};

Pairs pairsOf(const Field& field)
{
    Pairs pairs;
    for (std::size_t e = 0; e < field.entries.size(); ++e) {
        for (std::size_t j = 0; j < field.judges.size(); ++j) {
            const Pair pair{static_cast<int>(e), static_cast<int>(j)};
            const bool assigned = field.isAssigned(*field.entries[e], *field.judges[j]);
            if (assigned)
                pairs.fixed.push_back(pair);
            if (assigned || field.isOpen(*field.entries[e], *field.judges[j]))
                pairs.open.push_back(pair);
        }
    }
    return pairs;
}

/// One part's own task: the positions of the whole, numbered anew.
struct Part {
    std::vector<int> entries;
    std::vector<int> judges;
    scoring::AssignmentTask task;
};

std::vector<Part> partsOf(const Field& field, const Pairs& pairs, int perEntry)
{
    scoring::Ratings open{
        static_cast<int>(field.entries.size()), static_cast<int>(field.judges.size()), {}};
    for (const auto& [entry, judge] : pairs.open)
        open.list.push_back({entry, judge, 0});
    const auto components = scoring::componentsOf(open);
    std::vector<Part> parts(at(components.count));
    std::vector<int> entryAt(field.entries.size()), judgeAt(field.judges.size());
    const auto number = [&](const std::vector<int>& part, std::vector<int>& positions,
                            std::vector<int> Part::*list) {
        for (std::size_t i = 0; i < part.size(); ++i) {
            if (part[i] < 0)
                continue;
            auto& members = parts[at(part[i])].*list;
            positions[i] = static_cast<int>(members.size());
            members.push_back(static_cast<int>(i));
        }
    };
    number(components.ofEntry, entryAt, &Part::entries);
    number(components.ofJudge, judgeAt, &Part::judges);

    const std::set<Pair> allowed(pairs.open.begin(), pairs.open.end());
    for (auto& part : parts) {
        part.task.entries = static_cast<int>(part.entries.size());
        part.task.judges = static_cast<int>(part.judges.size());
        part.task.perEntry = perEntry;
        for (const auto entry : part.entries) {
            for (const auto judge : part.judges) {
                if (!allowed.contains({entry, judge}))
                    part.task.forbidden.push_back({entryAt[at(entry)], judgeAt[at(judge)]});
            }
        }
    }
    for (const auto& [entry, judge] : pairs.fixed)
        parts[at(components.ofEntry[at(entry)])].task.fixed.push_back(
            {entryAt[at(entry)], judgeAt[at(judge)]});
    return parts;
}

std::vector<std::vector<int>> fixedOnly(const scoring::AssignmentTask& task)
{
    std::vector<std::vector<int>> judgesOf(at(task.entries));
    for (const auto& [entry, judge] : task.fixed)
        judgesOf[at(entry)].push_back(judge);
    for (auto& judges : judgesOf)
        std::ranges::sort(judges);
    return judgesOf;
}

void addPart(AssignmentPlan& plan, const Field& field, const Part& part,
             scoring::Assignment assignment)
{
    AssignmentPart made;
    for (const auto entry : part.entries)
        made.entries.push_back(field.entries[at(entry)]->id);
    for (const auto judge : part.judges)
        made.judges.push_back(field.judges[at(judge)]->id);
    const std::set<Pair> fixed(part.task.fixed.begin(), part.task.fixed.end());
    for (int entry = 0; entry < part.task.entries; ++entry) {
        for (const auto judge : assignment.judgesOf[at(entry)]) {
            if (!fixed.contains({entry, judge}))
                plan.added[made.judges[at(judge)]].insert(made.entries[at(entry)]);
        }
    }
    made.assignment = std::move(assignment);
    plan.parts.push_back(std::move(made));
}

template <class Make>
Result<AssignmentPlan> plan(const Document& document, const StageId& stage, int perEntry, Make make)
{
    if (perEntry < 1)
        return Error{ErrorCode::Usage, "--per-entry", std::to_string(perEntry)};
    const auto& event = document.event();
    JURI_TRY(const auto entrants, entrantsOf(event, document.ballots(), stage));
    const Field field(event, stage, entrants);
    const auto pairs = pairsOf(field);
    if (pairs.open.empty())
        return Error{ErrorCode::NoJudges, stage.text()};
    AssignmentPlan made{stage, perEntry, {}, {}, {}};
    std::set<CompetitorId> placed;
    for (const auto& part : partsOf(field, pairs, perEntry)) {
        addPart(made, field, part, make(part.task));
        placed.insert(made.parts.back().entries.begin(), made.parts.back().entries.end());
    }
    for (const auto* entry : field.entries) {
        if (!placed.contains(entry->id))
            made.withoutJudges.push_back(entry->id);
    }
    return made;
}

} // namespace

std::size_t AssignmentPlan::addedCount() const
{
    std::size_t count = 0;
    for (const auto& [judge, entries] : added)
        count += entries.size();
    return count;
}

std::vector<CompetitorId> AssignmentPlan::shortEntries() const
{
    auto entries = withoutJudges;
    for (const auto& part : parts) {
        for (const auto entry : part.assignment.shortEntries)
            entries.push_back(part.entries[at(entry)]);
    }
    return entries;
}

bool AssignmentPlan::isConnected() const
{
    return std::ranges::all_of(parts, [](const auto& p) { return p.assignment.components <= 1; });
}

bool AssignmentPlan::isBalanced() const
{
    return std::ranges::all_of(parts, [](const auto& p) { return p.assignment.balanced; });
}

Result<AssignmentPlan> planAssignment(const Document& document, const StageId& stage, int perEntry,
                                      std::uint64_t seed)
{
    return plan(document, stage, perEntry, [&](scoring::AssignmentTask task) {
        task.seed = seed;
        return scoring::assignJudges(task);
    });
}

Result<AssignmentPlan> assignmentCoverage(const Document& document, const StageId& stage,
                                          int perEntry)
{
    return plan(document, stage, perEntry, [](const scoring::AssignmentTask& task) {
        return scoring::coverageOf(task, fixedOnly(task));
    });
}

} // namespace juri::document
