#include "ui/models/review_model.h"

#include "document/handing.h"
#include "document/judging.h"
#include "model/ranking.h"
#include "report/number_text.h"
#include "ui/models/own_marks.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <algorithm>

namespace juri::ui {

namespace {

struct Ranked {
    scoring::Value total;
    std::size_t row = 0;
};

/// Places by own total; equals share one.
void fillRanks(std::vector<Ranked> ranked, bool lowerIsBetter, std::vector<ReviewRow>& rows)
{
    std::ranges::stable_sort(ranked, [&](const Ranked& a, const Ranked& b) {
        return lowerIsBetter ? a.total < b.total : b.total < a.total;
    });
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const auto same = [&](const Ranked& other) { return other.total == ranked[i].total; };
        const auto first = std::ranges::find_if(ranked, same) - ranked.begin();
        const auto tied = std::ranges::count_if(ranked, same) > 1;
        auto& row = rows[ranked[i].row];
        row.place = static_cast<int>(first) + 1;
        row.ownRank = toQString(report::formatRank(row.place, tied, language()));
    }
}

/// Why some of the marks stand out.
void fillNotes(const SheetReader& reader, const std::vector<document::Sheet>& sheets,
               std::vector<ReviewRow>& rows)
{
    const auto& criteria = reader.stage().rubric.criteria;
    for (const auto& odd : oddMarks(reader.stage().rubric, sheets)) {
        const auto row = std::ranges::find_if(
            rows, [&](const auto& r) { return r.entry.competitor == odd.competitor; });
        const auto at = std::ranges::find(criteria, odd.criterion, &model::Criterion::id);
        row->notes[static_cast<std::size_t>(at - criteria.begin())] =
            ReviewModel::tr("%1 stands alone: most of your other marks here are %2")
                .arg(formatPoints(odd.mark), formatRange(odd.from, odd.to));
    }
}

/// Where judges rank: the places by dance, to look at only.
std::vector<ReviewRow> placeRows(const SheetReader& reader,
                                 const std::vector<document::Sheet>& sheets)
{
    std::vector<ReviewRow> rows;
    for (const auto& sheet : sheets) {
        ReviewRow row{reader.row(sheet), {}, {}};
        for (const auto& dance : model::dancesOf(reader.stage().rubric)) {
            const auto place = sheet.value.marks.find(dance);
            row.marks.push_back(place == sheet.value.marks.end() ? QString()
                                                                 : formatPoints(place->second));
        }
        row.notes.resize(row.marks.size());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<ReviewRow> reviewRows(const SheetReader& reader, const document::Document& document,
                                  const std::vector<document::Sheet>& sheets)
{
    if (reader.ranks())
        return placeRows(reader, sheets);
    const auto& stage = reader.stage();
    const auto canWrite = !document.isReadOnly() && !document::isHandedIn(document, stage.id);
    std::vector<ReviewRow> rows;
    std::vector<Ranked> ranked;
    for (const auto& sheet : sheets) {
        ReviewRow row{reader.row(sheet), {}, {}};
        row.isOpen = canWrite && sheet.value.verdict == model::Verdict::Scored;
        row.notes.resize(stage.rubric.criteria.size());
        for (const auto& criterion : stage.rubric.criteria) {
            const auto mark = sheet.value.marks.find(criterion.id);
            row.marks.push_back(mark == sheet.value.marks.end() ? QString()
                                                                : formatPoints(mark->second));
        }
        if (sheet.state == document::SheetState::Complete)
            ranked.push_back({reader.total(sheet.value.marks).soFar, rows.size()});
        rows.push_back(std::move(row));
    }
    fillRanks(std::move(ranked), reader.rule().lowerIsBetter, rows);
    fillNotes(reader, sheets, rows);
    return rows;
}

void ReviewModel::setRows(std::vector<std::pair<QString, QString>> heads,
                          std::vector<ReviewRow> rows)
{
    if (heads == m_heads && rows.size() == m_rows.size()) { // keeps the place in the table
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_heads = std::move(heads);
    m_rows = std::move(rows);
    endResetModel();
}

int ReviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rankColumn() + 1;
}

int ReviewModel::criterionOf(int column) const
{
    return column >= FirstCriterion && column < totalColumn() ? column - FirstCriterion : -1;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const auto takesMarks =
        index.isValid() && criterionOf(index.column()) >= 0 && row(index.row()).isOpen;
    return takesMarks ? flags | Qt::ItemIsEditable : flags;
}

bool ReviewModel::isBlank(const ReviewRow& row, int column) const
{
    const auto isOut =
        row.entry.state == EntryState::Recused || row.entry.state == EntryState::Absent;
    return !isOut && column >= FirstCriterion && column < totalColumn()
        && row.marks[static_cast<std::size_t>(column - FirstCriterion)].isEmpty();
}

QString ReviewModel::cellText(const ReviewRow& row, int column) const
{
    if (column == NumberColumn)
        return row.entry.number;
    if (column == NameColumn)
        return row.entry.name;
    if (column == rankColumn())
        return row.ownRank;
    if (column == totalColumn())
        return row.entry.state == EntryState::Partial ? QString(QChar(0x2013)) : row.entry.value;
    const auto& mark = row.marks[static_cast<std::size_t>(column - FirstCriterion)];
    return isBlank(row, column) && row.entry.state == EntryState::Partial ? tr("blank") : mark;
}

QString ReviewModel::spokenText(const ReviewRow& row, int column) const
{
    const auto criterion = criterionOf(column);
    if (criterion < 0)
        return cellText(row, column);
    const auto at = static_cast<std::size_t>(criterion);
    const auto mark = row.marks[at].isEmpty() ? tr("blank") : row.marks[at];
    const auto spoken = QStringLiteral("%1, %2: %3").arg(row.entry.name, m_heads[at].second, mark);
    return row.notes.size() > at && !row.notes[at].isEmpty()
        ? spoken + QStringLiteral(". ") + row.notes[at]
        : spoken;
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cellText(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == NameColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                       : index.column() == NumberColumn
                                       ? Qt::Alignment(Qt::AlignCenter)
                                       : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::EditRole:
        return criterionOf(index.column()) < 0
            ? QVariant()
            : row.marks[static_cast<std::size_t>(criterionOf(index.column()))];
    case Qt::AccessibleTextRole: return spokenText(row, index.column());
    case Qt::ToolTipRole:
    case NoteRole: {
        const auto at = static_cast<std::size_t>(criterionOf(index.column()));
        return at < row.notes.size() ? row.notes[at] : QString();
    }
    case DetailRole: return row.entry.detail;
    case FlagRole: return isBlank(row, index.column()) && row.entry.state == EntryState::Partial;
    case StateRole: return static_cast<int>(row.entry.state);
    case IdRole: return toQString(row.entry.competitor.text());
    default: return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto isCriterion = section >= FirstCriterion && section < totalColumn();
    const auto head = static_cast<std::size_t>(section - FirstCriterion);
    switch (role) {
    case Qt::DisplayRole:
        if (isCriterion)
            return m_heads[head].first;
        return section == NumberColumn ? tr("No.", "competitor's number")
            : section == NameColumn    ? tr("Competitor")
            : section == totalColumn() ? tr("Total")
                                       : tr("Rank", "the judge's own, of an entry");
    case Qt::ToolTipRole: return isCriterion ? m_heads[head].second : QVariant();
    case Qt::TextAlignmentRole: return data(index(0, section), Qt::TextAlignmentRole);
    default: return {};
    }
}

} // namespace juri::ui
