#include "document/order_drafts.h"

#include <algorithm>

namespace juri::document {
namespace {

using model::Verdict;

/// A sheet made on an older rubric keeps the places of dances there still are.
void openOn(store::Draft& draft, const model::Stage& stage)
{
    if (draft.value.rubric == stage.rubricHash)
        return;
    draft.value.rubric = stage.rubricHash;
    std::erase_if(draft.value.marks, [&](const auto& mark) {
        return mark.first != model::tiesDance() && !findCriterion(stage.rubric, mark.first);
    });
}

} // namespace

OrderDrafts::OrderDrafts(const Document& document, const model::Stage& stage) : m_stage(stage)
{
    const auto& event = document.event();
    const auto& entries = assigned(event, stage.id, document.judge());
    auto drafts = stageDrafts(document.state(), stage);
    for (const auto& competitor : event.competitors) {
        if (!entries.contains(competitor.id) || hasInterest(event, document.judge(), competitor))
            continue;
        m_entries.push_back(competitor.id);
        m_isRanked[competitor.id] = competitor.isRanked();
        m_drafts.emplace(competitor.id, std::move(drafts.at(competitor.id)));
    }
    m_before = m_drafts;
}

const store::Draft& OrderDrafts::at(const CompetitorId& competitor) const
{
    return m_drafts.at(competitor);
}

std::vector<CompetitorId> OrderDrafts::placed(const CriterionId& dance) const
{
    std::vector<std::pair<Points, CompetitorId>> order;
    for (const auto& competitor : m_entries) {
        const auto& value = at(competitor).value;
        const auto place = value.marks.find(dance);
        if (value.verdict == Verdict::Scored && place != value.marks.end())
            order.emplace_back(place->second, competitor);
    }
    std::ranges::stable_sort(order, {}, [](const auto& item) { return item.first; });
    std::vector<CompetitorId> result;
    for (auto& [place, competitor] : order)
        result.push_back(std::move(competitor));
    return result;
}

void OrderDrafts::place(const CriterionId& dance, const std::vector<CompetitorId>& order)
{
    for (const auto& competitor : placed(dance)) {
        if (std::ranges::find(order, competitor) == order.end()) {
            openOn(m_drafts.at(competitor), m_stage);
            m_drafts.at(competitor).value.marks.erase(dance);
        }
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto& draft = m_drafts.at(order[i]);
        if (draft.value.verdict != Verdict::Scored)
            leaveOut(order[i], Verdict::Scored, {});
        openOn(draft, m_stage);
        draft.value.marks.insert_or_assign(dance, model::placeAt(i));
    }
}

void OrderDrafts::leaveOut(const CompetitorId& competitor, Verdict verdict,
                           const std::string& reason)
{
    auto& draft = m_drafts.at(competitor);
    openOn(draft, m_stage);
    draft.value.verdict = verdict;
    draft.value.marks.clear();
    draft.text.reason = reason;
    for (const auto& dance : dancesOf(m_stage.rubric))
        place(dance, placed(dance));
}

std::size_t OrderDrafts::places(const CriterionId& dance) const
{
    const auto isOpen = [&](const CompetitorId& competitor) {
        return at(competitor).value.verdict == Verdict::Scored;
    };
    const auto open = static_cast<std::size_t>(std::ranges::count_if(m_entries, isOpen));
    const bool all = m_stage.best == 0 || dance == model::tiesDance();
    return all ? open : std::min(open, static_cast<std::size_t>(m_stage.best));
}

std::size_t OrderDrafts::wanted(const CriterionId& dance) const
{
    if (dance == model::tiesDance())
        return 0;
    const auto isWanted = [&](const CompetitorId& competitor) {
        const auto& value = at(competitor).value;
        return value.verdict == Verdict::Scored
            && (m_isRanked.at(competitor) || value.marks.contains(dance));
    };
    const auto wanted = static_cast<std::size_t>(std::ranges::count_if(m_entries, isWanted));
    return std::min(wanted, places(dance));
}

std::vector<store::Draft> OrderDrafts::all() const
{
    std::vector<store::Draft> drafts;
    for (const auto& competitor : m_entries)
        drafts.push_back(at(competitor));
    return drafts;
}

std::vector<store::Draft> OrderDrafts::changed() const
{
    std::vector<store::Draft> drafts;
    for (const auto& competitor : m_entries) {
        if (at(competitor) != m_before.at(competitor))
            drafts.push_back(at(competitor));
    }
    return drafts;
}

/// One that is not required is open once it is begun.
std::set<CriterionId> openDances(const OrderDrafts& drafts, const model::Stage& stage)
{
    std::set<CriterionId> open;
    for (const auto& dance : dancesOf(stage.rubric)) {
        const auto placed = drafts.placed(dance).size();
        const bool isAsked = placed > 0 || findCriterion(stage.rubric, dance)->required;
        if (isAsked && placed < drafts.wanted(dance))
            open.insert(dance);
    }
    return open;
}

model::Ranking signedRanking(const OrderDrafts& drafts, const model::Stage& stage,
                             const CriterionId& dance)
{
    model::Ranking ranking{stage.rubricHash, drafts.placed(dance), {}};
    for (const auto& draft : drafts.all()) {
        if (draft.value.verdict != Verdict::Scored && dance != model::tiesDance())
            ranking.leftOut.emplace(draft.competitor, draft.value.verdict);
    }
    return ranking;
}

} // namespace juri::document
