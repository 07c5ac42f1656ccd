#include "ui/models/hand_in_summary.h"

#include "document/handing.h"
#include "document/judging.h"
#include "ui/models/order_reader.h"
#include "ui/models/own_marks.h"
#include "ui/models/sheet_reader.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <algorithm>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::HandInSummary)
};

using document::SheetState;
using State = report::HandInLine::State;

QString countsText(const std::vector<document::Sheet>& sheets, bool ranks)
{
    const auto count = [&](SheetState state) {
        return static_cast<int>(std::ranges::count(sheets, state, &document::Sheet::state));
    };
    const auto comments = static_cast<int>(
        std::ranges::count_if(sheets, [](const auto& s) { return !s.text.comment.empty(); }));
    const auto placed = static_cast<int>(
        std::ranges::count_if(sheets, [](const auto& s) { return !s.value.marks.empty(); }));
    QStringList parts{ranks
                          ? Words::tr("%n competitor(s) placed", nullptr, placed)
                          : Words::tr("%n sheet(s) marked", nullptr, count(SheetState::Complete))};
    if (const auto recused = count(SheetState::Recused); recused > 0)
        parts << Words::tr("%n recused", nullptr, recused);
    if (const auto absent = count(SheetState::Absent); absent > 0)
        parts << Words::tr("%n absent", nullptr, absent);
    if (comments > 0)
        parts << Words::tr("%n with a comment", nullptr, comments);
    return parts.join(QStringLiteral(", "));
}

QStringList hintsText(const model::Rubric& rubric, const std::vector<document::Sheet>& sheets)
{
    QStringList hints;
    if (const auto odd = static_cast<int>(oddMarks(rubric, sheets).size()); odd > 0)
        hints << Words::tr("%n mark(s) stand alone", nullptr, odd);
    const auto all = spreads(rubric, sheets);
    const auto crowded = static_cast<int>(
        std::ranges::count_if(all, [](const auto& spread) { return spread.crowded >= 0; }));
    if (crowded > 0)
        hints << Words::tr("in %n criteria most marks lie in one level", nullptr, crowded);
    return hints;
}

State stateOf(SheetState state)
{
    switch (state) {
    case SheetState::Empty: return State::Empty;
    case SheetState::Partial: return State::Partial;
    case SheetState::Complete: return State::Marked;
    case SheetState::Recused: return State::Recused;
    case SheetState::Absent: return State::Absent;
    }
    return State::Empty;
}

/// "Execution, Presentation, comment on Originality, comment"
QString missingText(const model::Rubric& rubric, const document::Unfinished& entry)
{
    QStringList names;
    for (const auto& id : entry.missing)
        if (const auto* criterion = model::findCriterion(rubric, id))
            names << toQString(criterion->name);
    for (const auto& id : entry.comments)
        if (const auto* criterion = model::findCriterion(rubric, id))
            names << Words::tr("comment on %1").arg(toQString(criterion->name));
    if (entry.entryComment)
        names << Words::tr("comment");
    return names.join(QStringLiteral(", "));
}

CriterionId firstOf(const document::Unfinished& entry)
{
    if (!entry.missing.empty())
        return entry.missing.front();
    return entry.comments.empty() ? CriterionId() : entry.comments.front();
}

/// Where there is one order, as it stands; those without a place last.
void sortByPlace(std::vector<EntryRow>& rows, const document::Document& document,
                 const StageId& stage)
{
    const auto order = document::orderOf(document, stage);
    if (!order)
        return;
    std::ranges::stable_sort(rows, {}, [&](const EntryRow& row) {
        const auto place = order->placeOf(row.competitor);
        return place > 0 ? place : rows.size() + 1;
    });
}

/// The dances whose order is not complete; each leads to the first entry without a place.
void addOrders(HandInSummary& summary, const document::Document& document, const StageId& stage)
{
    auto position = 0; // on the sheet
    for (const auto& dance : OrderReader(document, stage).dances()) {
        ++position;
        const auto order = document::orderOf(document, stage, dance.dance);
        const auto* criterion =
            model::findCriterion(model::findStage(document.event(), stage)->rubric, dance.dance);
        const auto isAsked = dance.placed > 0 || (criterion && criterion->required);
        if (!order || !isAsked || order->isComplete() || order->unplaced.empty())
            continue;
        EntryRow row;
        row.competitor = order->unplaced.front();
        row.number = QString::number(position);
        row.name = dance.name;
        const auto free = dance.placed + 1;
        row.detail = free == dance.wanted
            ? Words::tr("place %1 is still free").arg(free)
            : Words::tr("places %1 to %2 are still free").arg(free).arg(dance.wanted);
        row.state = EntryState::Partial;
        row.value = QStringLiteral("%1/%2").arg(dance.placed).arg(dance.wanted);
        summary.missing.push_back(std::move(row));
        summary.first.push_back(dance.dance);
    }
}

/// The sheets that lack something; where judges rank, only words.
void addSheets(HandInSummary& summary, const SheetReader& reader,
               const std::vector<document::Unfinished>& unfinished)
{
    for (auto entry : unfinished) {
        if (reader.ranks())
            entry.missing.clear();
        if (entry.missing.empty() && entry.comments.empty() && !entry.entryComment)
            continue;
        const auto row = std::ranges::find(summary.sheets, entry.competitor, &EntryRow::competitor);
        summary.missing.push_back(*row);
        summary.missing.back().detail = row->state == EntryState::Empty && !reader.ranks()
            ? Words::tr("not begun")
            : missingText(reader.stage().rubric, entry);
        summary.first.push_back(firstOf(entry));
    }
}

} // namespace

HandInSummary handInSummary(const document::Document& document, const StageId& stage)
{
    const SheetReader reader(document, stage);
    const auto sheets = document::sheets(document, stage);
    HandInSummary summary;
    summary.stage = toQString(reader.stage().name);
    for (const auto& sheet : sheets)
        summary.sheets.push_back(reader.row(sheet));
    if (reader.ranks()) {
        sortByPlace(summary.sheets, document, stage);
        addOrders(summary, document, stage);
    }
    addSheets(summary, reader, document::unfinished(document, stage));
    summary.ranks = reader.ranks();
    summary.counts = countsText(sheets, summary.ranks);
    if (!summary.ranks)
        summary.hints = hintsText(reader.stage().rubric, sheets);
    return summary;
}

report::HandInInput handInSlip(const document::Document& document, const StageId& stage)
{
    const SheetReader reader(document, stage);
    const auto& event = document.event();
    report::HandInInput input;
    input.competition = event.competition;
    input.stageName = reader.stage().name;
    if (const auto* judge = model::findJudge(event, document.judge()))
        input.judge = *judge;
    for (const auto& sheet : document::sheets(document, stage)) {
        const auto row = reader.row(sheet);
        report::HandInLine line{toUtf8(row.number), toUtf8(row.name), toUtf8(row.detail),
                                stateOf(sheet.state), std::nullopt};
        if (reader.ranks() && line.state != State::Recused && line.state != State::Absent)
            line.places = toUtf8(row.value);
        else if (line.state == State::Marked)
            line.total = reader.total(sheet.value.marks).soFar;
        input.lines.push_back(std::move(line));
    }
    input.handedIn = document::isHandedIn(document, stage);
    input.ballots = document.ballots().size();
    input.fingerprint = document::scoreFingerprint(document).value_or(std::string());
    return input;
}

StageId slipStage(const document::Document& document)
{
    StageId last;
    for (const auto& stage : document.event().stages)
        if (document::isHandedIn(document, stage.id))
            last = stage.id;
    return last.isEmpty() ? document::currentStage(document) : last;
}

} // namespace juri::ui
