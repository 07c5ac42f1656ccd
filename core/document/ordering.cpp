#include "document/ordering.h"

#include "document/entry_points.h"
#include "document/order_drafts.h"
#include "document/order_places.h"

#include <algorithm>

namespace juri::document {
namespace {

using model::Verdict;

/// The dance meant: the one named, or the only one.
Result<CriterionId> danceMeant(const Document& document, const model::Stage& stage,
                               const CriterionId& dance)
{
    const auto known = dances(document, stage.id);
    if (known.empty())
        return Error{ErrorCode::NotRanked, stage.id.text()};
    if (dance.isEmpty() && known.size() == 1)
        return known.front();
    if (std::ranges::find(known, dance) == known.end())
        return Error{ErrorCode::UnknownCriterion, dance.text()};
    return dance;
}

/// An entry the judge does not speak of is no entry for a chair's order either.
Outcome checkOpen(const Document& document, const OrderDrafts& drafts, const CriterionId& dance,
                  const CompetitorId& competitor)
{
    const bool isSilent =
        dance == model::tiesDance() && drafts.at(competitor).value.verdict != Verdict::Scored;
    if (!isSilent)
        return {};
    const auto* entry = findCompetitor(document.event(), competitor);
    return Error{ErrorCode::NotAssigned, entry ? entry->number : competitor.text()};
}

Order::LeftOut leftOut(const store::Draft& draft)
{
    return {draft.competitor, draft.value.verdict, draft.text.reason, false};
}

} // namespace

std::size_t Order::placeOf(const CompetitorId& competitor) const
{
    const auto found = std::ranges::find(placed, competitor);
    return found == placed.end() ? 0 : static_cast<std::size_t>(found - placed.begin()) + 1;
}

std::vector<CriterionId> dances(const Document& document, const StageId& stageId)
{
    const auto* stage = findStage(document.event(), stageId);
    if (!stage || document.kind() != Kind::Judge)
        return {};
    if (stage->kind == model::StageKind::Rank)
        return dancesOf(stage->rubric);
    const bool keepsTies = stage->kind == model::StageKind::Score
        && isChair(document.event(), stageId, document.judge());
    return keepsTies ? std::vector{model::tiesDance()} : std::vector<CriterionId>();
}

Result<Order> orderOf(const Document& document, const StageId& stageId, const CriterionId& named)
{
    auto stage = openStage(document, stageId);
    if (!stage && stage.error().code != ErrorCode::HandedIn)
        return std::move(stage).error();
    const auto* found = findStage(document.event(), stageId);
    JURI_TRY(const auto dance, danceMeant(document, *found, named));
    const OrderDrafts drafts(document, *found);
    Order order{stageId, dance, drafts.placed(dance), {}, {}};
    for (const auto& sheet : sheets(document, stageId)) {
        const auto& competitor = sheet.key.competitor;
        const auto& interests = document.event().interests;
        if (!drafts.contains(competitor))
            order.leftOut.push_back(
                {competitor, Verdict::Recused, interests.at(document.judge()).reason, true});
        else if (sheet.value.verdict != Verdict::Scored)
            order.leftOut.push_back(leftOut(drafts.at(competitor)));
        else if (order.placeOf(competitor) == 0)
            order.unplaced.push_back(competitor);
        order.isDraft = order.isDraft || sheet.isDraft;
    }
    order.wanted = drafts.wanted(dance);
    order.places = drafts.places(dance);
    return order;
}

Result<ChangeSet> placeEntry(Document& document, const StageId& stageId, const CriterionId& named,
                             const CompetitorId& competitor, std::size_t place)
{
    JURI_TRY(const auto* stage, openSheet(document, stageId, competitor));
    JURI_TRY(const auto dance, danceMeant(document, *stage, named));
    OrderDrafts drafts(document, *stage);
    if (!drafts.contains(competitor))
        return Error{ErrorCode::NotAssigned, competitor.text()};
    JURI_CHECK(checkOpen(document, drafts, dance, competitor));
    auto order = drafts.placed(dance);
    if (place == 0) {
        std::erase(order, competitor);
    } else {
        if (drafts.at(competitor).value.verdict != Verdict::Scored)
            drafts.leaveOut(competitor, Verdict::Scored, {});
        if (place > drafts.places(dance))
            return orderInvalid(document.event(), competitor, drafts.places(dance));
        JURI_TRY(order,
                 placedAnew(document.event(), std::move(order),
                            {{model::placeAt(place - 1), competitor}}, drafts.places(dance)));
    }
    drafts.place(dance, order);
    return saveStep(document, {Step::What::Order, stageId, competitor, dance}, drafts.changed());
}

Result<ChangeSet> placeInOrder(Document& document, const StageId& stageId, const CriterionId& named,
                               const std::vector<CompetitorId>& order)
{
    JURI_TRY(const auto* stage, openStage(document, stageId));
    JURI_TRY(const auto dance, danceMeant(document, *stage, named));
    OrderDrafts drafts(document, *stage);
    std::set<CompetitorId> seen;
    for (const auto& competitor : order) {
        JURI_CHECK(openSheet(document, stageId, competitor));
        JURI_CHECK(checkOpen(document, drafts, dance, competitor));
        if (!seen.insert(competitor).second)
            return orderInvalid(document.event(), competitor, drafts.places(dance));
    }
    drafts.place(dance, order);
    if (order.size() > drafts.places(dance))
        return orderInvalid(document.event(), order.back(), drafts.places(dance));
    return saveStep(document, {Step::What::Order, stageId, {}, dance}, drafts.changed());
}

namespace {

/// The verdicts and words of the entries, and their places by dance.
Result<std::map<CriterionId, std::vector<Placing>>>
takeEntries(const Document& document, const model::Stage& stage, OrderDrafts& drafts,
            const std::vector<SheetEntry>& entries)
{
    std::map<CriterionId, std::vector<Placing>> placings;
    for (const auto& entry : entries) {
        JURI_CHECK(openSheet(document, stage.id, entry.competitor));
        if (entry.verdict != Verdict::Scored) {
            if (trim(entry.text.reason).empty())
                return Error{ErrorCode::Usage, "reason"};
            drafts.leaveOut(entry.competitor, entry.verdict, trim(entry.text.reason));
        } else if (!entry.marks.empty()
                   && drafts.at(entry.competitor).value.verdict != Verdict::Scored) {
            drafts.leaveOut(entry.competitor, Verdict::Scored, {});
        }
        for (const auto& [named, place] : entry.marks) {
            JURI_TRY(const auto dance, danceMeant(document, stage, named));
            placings[dance].push_back({place, entry.competitor});
        }
        JURI_CHECK(fillWords(drafts.draft(entry.competitor), stage, entry.text));
    }
    return placings;
}

} // namespace

Result<ChangeSet> enterOrders(Document& document, const StageId& stageId,
                              const std::vector<SheetEntry>& entries)
{
    JURI_TRY(const auto* stage, openStage(document, stageId));
    OrderDrafts drafts(document, *stage);
    JURI_TRY(const auto placings, takeEntries(document, *stage, drafts, entries));
    for (const auto& [dance, list] : placings) {
        JURI_TRY(const auto order,
                 placedAnew(document.event(), drafts.placed(dance), list, drafts.places(dance)));
        drafts.place(dance, order);
    }
    auto step = entries.size() == 1 ? stepOf(stageId, entries.front())
                                    : Step{Step::What::Order, stageId, {}, {}};
    if (step.what == Step::What::Mark)
        step.what = Step::What::Order;
    return saveStep(document, std::move(step), drafts.changed());
}

} // namespace juri::document
