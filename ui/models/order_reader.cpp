#include "ui/models/order_reader.h"

#include "model/ranking.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <algorithm>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::OrderReader)
};

} // namespace

QString danceName(const model::Stage& stage, const CriterionId& dance)
{
    if (dance == model::tiesDance())
        return Words::tr("Order for equal results");
    const auto* criterion = model::findCriterion(stage.rubric, dance);
    return criterion ? toQString(criterion->name) : QString();
}

OrderReader::OrderReader(const document::Document& document, const StageId& stage)
    : m_document(&document), m_sheets(document, stage)
{
}

std::vector<DanceState> OrderReader::dances() const
{
    const auto& stage = m_sheets.stage();
    std::vector<DanceState> states;
    for (const auto& dance : document::dances(*m_document, stage.id)) {
        DanceState state{dance, danceName(stage, dance)};
        if (const auto order = document::orderOf(*m_document, stage.id, dance)) {
            state.placed = order->placed.size();
            state.wanted = order->wanted;
        }
        states.push_back(std::move(state));
    }
    return states;
}

OrderRow OrderReader::row(const CompetitorId& id) const
{
    OrderRow row;
    row.competitor = id;
    if (const auto* entry = model::findCompetitor(m_document->event(), id)) {
        row.number = m_sheets.labelOf(*entry);
        row.name = m_sheets.nameOf(*entry);
        QStringList about{m_sheets.workOf(*entry), m_sheets.detailOf(*entry)};
        about.removeAll(QString());
        row.detail = about.join(QStringLiteral(" \u00b7 "));
        if (entry->withdrawn)
            row.value = Words::tr("withdrawn");
    }
    return row;
}

std::vector<OrderRow> OrderReader::placed(const document::Order& order) const
{
    std::vector<OrderRow> rows;
    for (const auto& competitor : order.placed) {
        rows.push_back(row(competitor));
        rows.back().place = static_cast<int>(rows.size());
        rows.back().state = EntryState::Complete;
        rows.back().canMove = true;
    }
    while (rows.size() < order.wanted) {
        rows.emplace_back();
        rows.back().place = static_cast<int>(rows.size());
    }
    return rows;
}

std::vector<OrderRow> OrderReader::notPlaced(const document::Order& order) const
{
    std::vector<OrderRow> rows;
    for (const auto& competitor : order.unplaced) {
        rows.push_back(row(competitor));
        rows.back().canMove = true;
    }
    for (const auto& left : order.leftOut) {
        auto entry = row(left.competitor);
        const auto isRecused = left.verdict == model::Verdict::Recused;
        entry.state = isRecused ? EntryState::Recused : EntryState::Absent;
        entry.value = isRecused ? Words::tr("recused") : Words::tr("absent");
        if (!left.reason.empty())
            entry.detail = toQString(left.reason);
        rows.push_back(std::move(entry));
    }
    return rows;
}

} // namespace juri::ui
