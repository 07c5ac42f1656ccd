#include "merge/ranking_ballots.h"

#include "merge/ballot_state.h"

#include <algorithm>

namespace juri::merge {
namespace {

using model::BallotState;
using model::Verdict;

/// One dance: whom a judge placed where, among how many.
class Dance {
public:
    Dance(const model::Event& event, const model::RankingKey& key,
          const model::RankingVersions& versions, const std::set<CompetitorId>& asked)
        : m_id(danceOf(event, key, versions.value.rubric)), m_versions(versions)
    {
        const auto* stage = findStage(event, key.stage);
        const auto& ranking = versions.value;
        for (std::size_t i = 0; i < ranking.placed.size(); ++i)
            m_positions[ranking.placed[i]] = i;
        m_entries = m_positions.size();
        for (const auto& competitor : asked)
            m_entries += isUnplaced(competitor) ? 1 : 0;
        const auto best = static_cast<std::size_t>(stage ? stage->best : 0);
        m_places = best == 0 ? m_entries : std::min(best, m_entries);
    }

    const CriterionId& id() const { return m_id; }
    const model::RankingVersions& versions() const { return m_versions; }
    bool isComplete() const { return m_positions.size() >= m_places; }

    /// Nothing for an entry that is left out, or not yet placed.
    std::optional<Points> placeOf(const CompetitorId& competitor) const
    {
        const auto found = m_positions.find(competitor);
        if (found != m_positions.end() && found->second < m_places)
            return model::placeAt(found->second);
        if (m_versions.value.leftOut.contains(competitor) || !isComplete())
            return std::nullopt;
        const auto first = static_cast<std::int64_t>(m_places) + 1;
        return Points::fromMilli((first + static_cast<std::int64_t>(m_entries)) * 500);
    }

private:
    bool isUnplaced(const CompetitorId& competitor) const
    {
        return !m_positions.contains(competitor) && !m_versions.value.leftOut.contains(competitor);
    }

    CriterionId m_id;
    const model::RankingVersions& m_versions;
    std::map<CompetitorId, std::size_t> m_positions;
    std::size_t m_entries = 0; ///< placed, or to be placed
    std::size_t m_places = 0;  ///< how many are given
};

/// Whether a place is asked of the judge: not for a withdrawn entry, nor twice for one that
/// was entered twice, nor where the judge has an interest.
bool isAsked(const model::Event& event, const model::CompetitorIndex& competitors,
             const std::set<CompetitorId>& entries, const JudgeId& judge, const CompetitorId& id)
{
    const auto* competitor = competitors.find(id);
    if (!competitor)
        return true;
    const auto* entry = competitors.find(entryOf(event, id));
    const bool isTwice = entry != competitor && entry && entries.contains(entry->id);
    return !isTwice && !hasInterest(event, judge, *competitor) && (!entry || entry->isRanked());
}

/// All rankings of the judge together.
class Sheet {
public:
    Sheet(const JudgesRankings& rankings, const model::Event& event) : m_event(event)
    {
        m_stage = rankings.front().first.stage;
        m_judge = rankings.front().first.judge;
        const auto& entries = assigned(event, m_stage, m_judge);
        const model::CompetitorIndex competitors(event);
        std::set<CompetitorId> asked;
        for (const auto& id : entries) {
            if (isAsked(event, competitors, entries, m_judge, id))
                asked.insert(id);
        }
        m_entries = asked;
        for (const auto& [key, versions] : rankings) {
            m_dances.emplace_back(event, key, *versions, asked);
            m_entries.insert(versions->value.placed.begin(), versions->value.placed.end());
            for (const auto& [competitor, verdict] : versions->value.leftOut)
                m_entries.insert(competitor);
        }
    }

    const std::set<CompetitorId>& entries() const { return m_entries; }

    model::Ballot ballot(const CompetitorId& competitor, const std::set<RecordId>& covered) const
    {
        const auto versions = versionsOf(competitor);
        const auto isSigned = [&](const RecordId& id) { return covered.contains(id); };
        const bool handedIn = std::ranges::all_of(m_dances, [&](const Dance& dance) {
            return std::ranges::any_of(dance.versions().versions, isSigned);
        });
        auto ballot = ballotState({m_stage, competitor, m_judge}, versions,
                                  handedIn ? std::set{versions.record} : std::set<RecordId>(),
                                  m_event, MarkKind::Places);
        const bool isWhole = std::ranges::all_of(m_dances, &Dance::isComplete);
        if (ballot.counts() && !isWhole)
            ballot.state = BallotState::Partial;
        ballot.ranked = true;
        return ballot;
    }

private:
    model::BallotVersions versionsOf(const CompetitorId& competitor) const
    {
        model::BallotVersions all;
        const auto* stage = findStage(m_event, m_stage);
        for (const auto& dance : m_dances) {
            const auto& versions = dance.versions();
            all.conflict = all.conflict || versions.conflict;
            all.withdrawn = all.withdrawn || versions.withdrawn;
            all.record = std::max(all.record, versions.record);
            const bool isOlder = !stage || versions.value.rubric != stage->rubricHash;
            if (all.versions.empty() || isOlder)
                all.value.rubric = versions.value.rubric;
            all.versions = {all.record};
            take(all.value, dance, competitor);
        }
        if (all.value.verdict != Verdict::Scored)
            all.value.marks.clear();
        if (all.withdrawn)
            all.value = {};
        return all;
    }

    static void take(model::BallotValue& value, const Dance& dance, const CompetitorId& competitor)
    {
        const auto& leftOut = dance.versions().value.leftOut;
        const auto found = leftOut.find(competitor);
        if (found != leftOut.end() && value.verdict == Verdict::Scored)
            value.verdict = found->second;
        const auto place = dance.placeOf(competitor);
        if (place && !dance.id().isEmpty())
            value.marks[dance.id()] = *place;
    }

    const model::Event& m_event;
    StageId m_stage;
    JudgeId m_judge;
    std::vector<Dance> m_dances;
    std::set<CompetitorId> m_entries;
};

} // namespace

std::vector<model::Ballot> rankingBallots(const JudgesRankings& rankings, const CoveredOf& covered,
                                          const model::Event& event)
{
    const Sheet sheet(rankings, event);
    std::vector<model::Ballot> ballots;
    for (const auto& competitor : sheet.entries())
        ballots.push_back(sheet.ballot(competitor, covered(competitor)));
    return ballots;
}

} // namespace juri::merge
