#include "ui/pages/review_compare.h"

#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace juri::ui {

namespace {

QString signedPoints(Points difference)
{
    if (difference == Points())
        return QStringLiteral("=");
    const auto isPlus = difference > Points();
    const auto size = isPlus ? difference : Points() - difference;
    return (isPlus ? QChar(u'+') : QChar(0x2212)) + formatPoints(size);
}

} // namespace

ReviewCompare::ReviewCompare(QWidget* parent)
    : QWidget(parent), m_first(new Chooser), m_second(new Chooser)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(14), scaled(12), scaled(14), scaled(12));
    layout->setSpacing(scaled(8));
    for (auto* chooser : {m_first, m_second}) {
        chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(chooser);
        connect(chooser, &Chooser::currentIndexChanged, this, &ReviewCompare::showMarks);
    }
    layout->addStretch();
    retranslate();
}

void ReviewCompare::retranslate()
{
    m_first->setAccessibleName(tr("First entry"));
    m_second->setAccessibleName(tr("Second entry"));
}

void ReviewCompare::setRows(const std::vector<std::pair<QString, QString>>& heads,
                            std::vector<ReviewRow> rows, std::vector<model::Marks> marks,
                            std::vector<CriterionId> criteria)
{
    m_heads = heads;
    m_rows = std::move(rows);
    m_marks = std::move(marks);
    m_criteria = std::move(criteria);
    fillChoosers();
    showMarks();
}

void ReviewCompare::fillChoosers()
{
    auto fallback = 0;
    for (auto* chooser : {m_first, m_second}) {
        const QSignalBlocker quiet(chooser);
        const auto before = chooser->currentIndex();
        chooser->clear();
        for (const auto& row : m_rows)
            chooser->addItem(QStringLiteral("%1  %2").arg(row.entry.number, row.entry.name));
        chooser->setCurrentIndex(std::min(before < 0 ? fallback : before, chooser->count() - 1));
        ++fallback;
    }
}

void ReviewCompare::setFirst(const CompetitorId& competitor)
{
    const auto at = std::ranges::find_if(
        m_rows, [&](const auto& row) { return row.entry.competitor == competitor; });
    if (at == m_rows.end())
        return;
    const auto row = static_cast<int>(at - m_rows.begin());
    if (row == m_second->currentIndex()) // against itself says nothing
        m_second->setCurrentIndex(row == 0 ? m_second->count() - 1 : row - 1);
    m_first->setCurrentIndex(row);
}

int ReviewCompare::rowOf(const Chooser* chooser) const
{
    const auto row = chooser->currentIndex();
    return row < static_cast<int>(m_rows.size()) ? row : -1;
}

QString ReviewCompare::differenceText(int criterion) const
{
    const auto first = rowOf(m_first);
    const auto second = rowOf(m_second);
    if (first < 0 || second < 0)
        return {};
    const auto& id = m_criteria[static_cast<std::size_t>(criterion)];
    const auto& a = m_marks[static_cast<std::size_t>(first)];
    const auto& b = m_marks[static_cast<std::size_t>(second)];
    return a.contains(id) && b.contains(id) ? signedPoints(a.at(id) - b.at(id)) : QString();
}

void ReviewCompare::addLine(int line, const QString& name, const QString& first,
                            const QString& second, const QString& difference, int winner)
{
    auto* grid = static_cast<QGridLayout*>(m_lines->layout());
    auto* words = new ElidedLabel(Type::Caption, Tint::Muted);
    words->setFullText(name);
    grid->addWidget(words, line, 0);
    const std::array texts = {first, second, difference};
    for (int i = 0; i < static_cast<int>(texts.size()); ++i) {
        auto* label =
            new Label(i == 2 ? Type::Caption : Type::Body, i == 2 ? Tint::Muted : Tint::Text);
        label->setWeight(i == winner ? QFont::Bold : QFont::Normal);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        const auto& text = texts[static_cast<std::size_t>(i)];
        label->setText(text.isEmpty() ? QString(QChar(0x2013)) : text);
        grid->addWidget(label, line, i + 1);
    }
}

void ReviewCompare::showMarks()
{
    delete m_lines; // nothing in it sends signals
    m_lines = new QWidget;
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, scaled(4), 0, 0);
    grid->setHorizontalSpacing(scaled(14));
    grid->setVerticalSpacing(scaled(9));
    grid->setColumnStretch(0, 1);
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_lines);
    const auto first = rowOf(m_first);
    const auto second = rowOf(m_second);
    if (first < 0 || second < 0)
        return;
    const auto& a = m_rows[static_cast<std::size_t>(first)];
    const auto& b = m_rows[static_cast<std::size_t>(second)];
    addLine(0, {}, a.entry.number, b.entry.number, tr("apart"), -1);
    for (int i = 0; i < static_cast<int>(m_heads.size()); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const auto difference = differenceText(i);
        const auto winner = difference.startsWith(u'+')  ? 0
            : difference.isEmpty() || difference == u"=" ? -1
                                                         : 1;
        addLine(i + 1, m_heads[at].first + QStringLiteral("   ") + m_heads[at].second, a.marks[at],
                b.marks[at], difference, winner);
    }
    const auto last = static_cast<int>(m_heads.size()) + 1;
    const QString nothing(u' '); // only marks are set against each other
    addLine(last, tr("Total"), a.entry.value, b.entry.value, nothing, -1);
    addLine(last + 1, tr("Your rank"), a.ownRank, b.ownRank, nothing, -1);
}

} // namespace juri::ui
