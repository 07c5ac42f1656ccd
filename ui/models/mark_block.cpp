#include "ui/models/mark_block.h"

#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QCoreApplication>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::MarkBlock)
};

/// Fills a BlockMarks cell by cell; the first problem ends it.
class Laying {
public:
    Laying(const std::vector<ReviewRow>& rows, const model::Rubric& rubric)
        : m_rows(rows), m_rubric(rubric)
    {
    }

    bool put(int row, int criterion, const QString& text)
    {
        if (row >= static_cast<int>(m_rows.size()))
            return fail(row, criterion,
                        Words::tr("The block has more rows than there are sheets "
                                  "from this one on."));
        if (criterion >= static_cast<int>(m_rubric.criteria.size()))
            return fail(row, criterion,
                        Words::tr("The block has more columns than there are "
                                  "criteria from this one on."));
        const auto& sheet = m_rows[static_cast<std::size_t>(row)];
        const auto& asked = m_rubric.criteria[static_cast<std::size_t>(criterion)];
        const auto cell =
            Words::tr("No. %1, %2: “%3”.").arg(sheet.entry.number, toQString(asked.name), text);
        if (!sheet.isOpen)
            return fail(row, criterion,
                        cell + QLatin1Char(' ') + Words::tr("This sheet takes no marks."));
        const auto mark = Points::parseTyped(toUtf8(text));
        if (!mark || !asked.scale.allows(*mark))
            return fail(row, criterion,
                        cell + QLatin1Char(' ') + formatScaleHint(asked.scale) + u'.');
        take(sheet.entry.competitor, asked.id, *mark);
        m_result.zeros += model::isDoubtfulZero(asked, *mark) ? 1 : 0;
        return true;
    }

    BlockMarks result() && { return std::move(m_result); }

private:
    bool fail(int row, int criterion, const QString& problem)
    {
        m_result = {{}, 0, 0, problem, row, criterion};
        return false;
    }

    void take(const CompetitorId& competitor, const CriterionId& criterion, Points mark)
    {
        auto& entries = m_result.entries;
        if (entries.empty() || entries.back().competitor != competitor)
            entries.push_back({competitor, model::Verdict::Scored, {}, {}});
        entries.back().marks[criterion] = mark;
        ++m_result.marks;
    }

    const std::vector<ReviewRow>& m_rows;
    const model::Rubric& m_rubric;
    BlockMarks m_result;
};

} // namespace

TextBlock readBlock(const QString& text)
{
    auto lines = QString(text).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    TextBlock block;
    for (const auto& line : lines)
        block.push_back(line.split(u'\t'));
    return block;
}

BlockMarks marksOf(const TextBlock& block, const std::vector<ReviewRow>& rows,
                   const model::Rubric& rubric, int row, int criterion)
{
    Laying laying(rows, rubric);
    for (std::size_t r = 0; r < block.size(); ++r)
        for (qsizetype c = 0; c < block[r].size(); ++c) {
            const auto text = block[r][c].trimmed();
            if (!text.isEmpty()
                && !laying.put(row + static_cast<int>(r), criterion + static_cast<int>(c), text))
                return std::move(laying).result();
        }
    return std::move(laying).result();
}

} // namespace juri::ui
