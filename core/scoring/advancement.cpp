#include "scoring/advancement.h"

#include "scoring/sheets.h"

#include <algorithm>
#include <map>

namespace juri::scoring {
namespace {

std::string groupOf(const Scores& scores, GroupBy by, int entry)
{
    const auto& facts = factsOf(scores, entry);
    switch (by) {
    case GroupBy::Region: return facts.region;
    case GroupBy::Category: return facts.category;
    case GroupBy::Institution: return facts.institution;
    case GroupBy::None: break;
    }
    return {};
}

class Selection {
public:
    Selection(const AdvancementRule& rule, const Scores& scores, const Ranking& ranking)
        : m_rule(rule), m_scores(scores), m_ranking(ranking), m_lines(ranking.placings.size())
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            m_lines[i] = {ranking.placings[i].entry, Advance::No, whyNot(ranking.placings[i])};
    }

    std::vector<AdvanceLine> run(const std::vector<Override>& overrides)
    {
        for (const auto& decision : overrides)
            decide(decision);
        fillQuotas();
        const auto open = m_rule.top > 0 ? std::max(0, m_rule.top - m_taken) : m_rule.wildcards;
        const bool plain = m_rule.quotaBy == GroupBy::None || m_rule.quota == 0;
        fill(candidates(""), plain ? m_rule.top + m_rule.wildcards : open,
             plain ? "top" : "wildcard");
        return m_lines;
    }

private:
    std::string whyNot(const Placing& placing) const
    {
        if (placing.rank == 0 || !placing.value)
            return "not-ranked";
        if (m_rule.minimum
            && (m_ranking.lowerIsBetter ? *placing.value > *m_rule.minimum
                                        : *placing.value < *m_rule.minimum))
            return "below-minimum";
        return "below-cut";
    }

    void decide(const Override& decision)
    {
        for (auto& line : m_lines)
            if (line.entry == decision.entry) {
                line.advance = decision.include ? Advance::Yes : Advance::No;
                line.reason = decision.include ? "included" : "excluded";
                if (decision.include)
                    ++m_capped[groupOf(m_scores, m_rule.capBy, line.entry)];
            }
    }

    /// Positions still open, in rank order; of one quota group, or of all ("").
    std::vector<std::size_t> candidates(const std::string& group, bool byGroup = false) const
    {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_lines[i].reason == "below-cut"
                && (!byGroup || groupOf(m_scores, m_rule.quotaBy, m_lines[i].entry) == group))
                open.push_back(i);
        return open;
    }

    void fillQuotas()
    {
        if (m_rule.quotaBy == GroupBy::None || m_rule.quota == 0)
            return;
        std::vector<std::string> groups;
        for (const auto& line : m_lines)
            groups.push_back(groupOf(m_scores, m_rule.quotaBy, line.entry));
        std::sort(groups.begin(), groups.end());
        groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
        for (const auto& group : groups)
            fill(candidates(group, true), m_rule.quota,
                 "quota:" + std::string(groupByName(m_rule.quotaBy)) + "=" + group);
    }

    /// Takes the best `places` of the candidates, ties at the cut by the rule.
    void fill(const std::vector<std::size_t>& open, int places, const std::string& reason)
    {
        int left = places;
        for (std::size_t first = 0; first < open.size() && left > 0;) {
            auto last = first + 1;
            while (last < open.size() && rankAt(open[last]) == rankAt(open[first]))
                ++last;
            const std::vector<std::size_t> shared(open.begin() + static_cast<std::ptrdiff_t>(first),
                                                  open.begin() + static_cast<std::ptrdiff_t>(last));
            left -= takeShared(shared, left, reason);
            first = last;
        }
    }

    /// Takes entries that share a rank; how many places that used up.
    int takeShared(const std::vector<std::size_t>& shared, int left, const std::string& reason)
    {
        const auto allowed = underCap(shared);
        const bool fits = static_cast<int>(allowed.size()) <= left;
        if (fits || m_rule.ties == CutTies::All) {
            for (const auto i : allowed)
                take(i, fits ? reason : "tie-at-cut");
        } else {
            for (const auto i : allowed)
                m_lines[i] = {m_lines[i].entry,
                              m_rule.ties == CutTies::Ask ? Advance::Undecided : Advance::No,
                              "tie-at-cut"};
        }
        return fits ? static_cast<int>(allowed.size()) : left;
    }

    /// Those whose capped group still has room; the others are told why not.
    std::vector<std::size_t> underCap(const std::vector<std::size_t>& shared)
    {
        if (m_rule.capBy == GroupBy::None || m_rule.cap == 0)
            return shared;
        std::vector<std::size_t> allowed;
        auto used = m_capped;
        for (const auto i : shared) {
            const auto group = groupOf(m_scores, m_rule.capBy, m_lines[i].entry);
            if (group.empty() || used[group] < m_rule.cap) {
                allowed.push_back(i);
                ++used[group];
            } else {
                m_lines[i].reason = "cap:" + std::string(groupByName(m_rule.capBy)) + "=" + group;
            }
        }
        return allowed;
    }

    void take(std::size_t i, const std::string& reason)
    {
        m_lines[i].advance = Advance::Yes;
        m_lines[i].reason = reason;
        ++m_taken;
        ++m_capped[groupOf(m_scores, m_rule.capBy, m_lines[i].entry)];
    }

    double rankAt(std::size_t i) const { return m_ranking.placings[i].rank; }

    const AdvancementRule& m_rule;
    const Scores& m_scores;
    const Ranking& m_ranking;
    std::vector<AdvanceLine> m_lines;
    std::map<std::string, int> m_capped;
    int m_taken = 0;
};

} // namespace

std::vector<AdvanceLine> advance(const Rule& rule, const Scores& scores, const Ranking& ranking,
                                 const std::vector<Override>& overrides)
{
    return Selection(rule.advance.value_or(AdvancementRule{}), scores, ranking).run(overrides);
}

} // namespace juri::scoring
