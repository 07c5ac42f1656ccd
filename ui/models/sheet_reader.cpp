#include "ui/models/sheet_reader.h"

#include "document/deliberation.h"
#include "model/ranking.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QCoreApplication>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::SheetReader)
};

EntryState stateOf(document::SheetState state)
{
    switch (state) {
    case document::SheetState::Empty: return EntryState::Empty;
    case document::SheetState::Partial: return EntryState::Partial;
    case document::SheetState::Complete: return EntryState::Complete;
    case document::SheetState::Recused: return EntryState::Recused;
    case document::SheetState::Absent: return EntryState::Absent;
    }
    return EntryState::Empty;
}

QString valueText(EntryState state, const SheetTotal& total)
{
    switch (state) {
    case EntryState::Empty: return QString(QChar(0x2013));
    case EntryState::Partial:
        return QStringLiteral("%1/%2").arg(total.marked).arg(total.marked + total.missing);
    case EntryState::Complete: return formatNumber(total.soFar.toDouble(), 2);
    case EntryState::Recused: return Words::tr("recused");
    case EntryState::Absent: return Words::tr("absent");
    }
    return {};
}

QString shortNumber(const scoring::Value& value)
{
    return formatPoints(Points::parse(value.rounded(2).toString()).value_or(Points()));
}

QString commentHint(const model::Criterion& criterion, const document::Sheet& sheet)
{
    const auto mark = sheet.value.marks.find(criterion.id);
    if (mark == sheet.value.marks.end())
        return {};
    const auto needed = model::commentNeeded(criterion, mark->second);
    const auto comment = sheet.text.byCriterion.find(criterion.id);
    const auto isEnough = model::isCommentEnough(
        comment == sheet.text.byCriterion.end() ? std::string() : comment->second, needed);
    return isEnough   ? QString()
        : needed == 1 ? Words::tr("Needs a comment")
                      : Words::tr("Needs a comment of at least %1 characters").arg(needed);
}

/// "2 · 1 · –", by dance
QString placesText(const model::Rubric& rubric, const model::Marks& places)
{
    QStringList texts;
    for (const auto& dance : model::dancesOf(rubric)) {
        const auto place = places.find(dance);
        texts << (place == places.end() ? QString(QChar(0x2013)) : formatPoints(place->second));
    }
    return texts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

SheetReader::SheetReader(const document::Document& document, const StageId& stage)
    : m_document(&document)
{
    if (const auto* found = model::findStage(document.event(), stage))
        m_stage = *found;
    if (auto rule = scoring::parseRule(m_stage.rule))
        m_rule = *std::move(rule);
    if (!m_stage.deliberated)
        return;
    if (auto before = document::ballotsBefore(document, stage, document.judge()))
        m_before = *std::move(before);
}

QString SheetReader::labelOf(const model::Competitor& competitor) const
{
    return toQString(model::labelIn(m_stage, competitor));
}

QString SheetReader::nameOf(const model::Competitor& competitor) const
{
    return m_stage.blind ? Words::tr("Competitor %1").arg(labelOf(competitor))
                         : toQString(competitor.name);
}

QString SheetReader::workOf(const model::Competitor& competitor) const
{
    return m_stage.blind ? QString() : toQString(competitor.title);
}

QString SheetReader::membersOf(const model::Competitor& competitor) const
{
    if (m_stage.blind)
        return {};
    return toQString(competitor.members)
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
        .join(QStringLiteral(", "));
}

QString SheetReader::detailOf(const model::Competitor& competitor) const
{
    if (m_stage.blind)
        return {};
    if (!competitor.institution.empty())
        return toQString(competitor.institution);
    const auto& competition = m_document->event().competition;
    return toQString(model::regionName(competition, competitor.region, language()));
}

SheetTotal SheetReader::total(const model::Marks& marks) const
{
    return sheetTotal(m_stage.rubric, m_rule, marks);
}

std::vector<QString> SheetReader::contributions(const SheetTotal& total) const
{
    std::vector<QString> texts;
    for (const auto& part : total.parts)
        texts.push_back(
            part.value && !part.full.isZero()
                ? Words::tr("%1 of %2", "points a criterion adds, of how many")
                      .arg(formatNumber(part.value->toDouble(), 2), shortNumber(part.full))
                : QString());
    return texts;
}

std::vector<QString> SheetReader::subtotals(const SheetTotal& total) const
{
    struct Sum {
        scoring::Value value, full;
    };
    std::vector<Sum> sums;
    QString group;
    for (std::size_t i = 0; i < total.parts.size(); ++i) {
        const auto heading = toQString(m_stage.rubric.criteria[i].group);
        if (!heading.isEmpty() && heading != group)
            sums.emplace_back();
        group = heading;
        if (heading.isEmpty())
            continue;
        sums.back().value += total.parts[i].value.value_or(scoring::Value());
        sums.back().full += total.parts[i].full;
    }
    std::vector<QString> texts;
    for (const auto& sum : sums)
        texts.push_back(Words::tr("%1 of %2", "points a criterion adds, of how many")
                            .arg(formatNumber(sum.value.toDouble(), 2), shortNumber(sum.full)));
    return texts;
}

QString SheetReader::markBefore(const document::Sheet& sheet, const CriterionId& criterion) const
{
    const auto ballot = m_before.find(sheet.key.competitor);
    if (ballot == m_before.end())
        return {};
    const auto mark = ballot->second.marks.find(criterion);
    return mark == ballot->second.marks.end()
        ? Words::tr("Before: none")
        : Words::tr("Before: %1").arg(formatPoints(mark->second));
}

std::vector<SheetReader::Hint> SheetReader::hints(const document::Sheet& sheet) const
{
    std::vector<Hint> hints;
    for (const auto& criterion : m_stage.rubric.criteria) {
        const auto wanted = commentHint(criterion, sheet);
        QStringList parts{markBefore(sheet, criterion.id), wanted};
        parts.removeAll(QString());
        hints.push_back({parts.join(QStringLiteral(" · ")), !wanted.isEmpty()});
    }
    return hints;
}

EntryRow SheetReader::row(const document::Sheet& sheet) const
{
    EntryRow row;
    row.competitor = sheet.key.competitor;
    row.state = stateOf(sheet.state);
    const auto isOut = row.state == EntryState::Recused || row.state == EntryState::Absent;
    row.value = ranks() && !isOut ? placesText(m_stage.rubric, sheet.value.marks)
                                  : valueText(row.state, total(sheet.value.marks));
    if (const auto* competitor = model::findCompetitor(m_document->event(), row.competitor)) {
        row.number = labelOf(*competitor);
        row.name = nameOf(*competitor);
        row.detail = detailOf(*competitor);
    }
    return row;
}

std::vector<EntryRow> SheetReader::rows() const
{
    std::vector<EntryRow> rows;
    for (const auto& sheet : document::sheets(*m_document, m_stage.id))
        rows.push_back(row(sheet));
    return rows;
}

} // namespace juri::ui
