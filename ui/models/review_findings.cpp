#include "ui/models/review_findings.h"

#include "document/handing.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <algorithm>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::ReviewFindings)
};

QString criterionName(const model::Rubric& rubric, const CriterionId& id)
{
    const auto* criterion = model::findCriterion(rubric, id);
    return criterion ? toQString(criterion->name) : QString();
}

QString entryTitle(const SheetReader& reader, const document::Document& document,
                   const CompetitorId& id)
{
    const auto* entry = model::findCompetitor(document.event(), id);
    return entry ? QStringLiteral("%1  %2").arg(reader.labelOf(*entry), reader.nameOf(*entry))
                 : QString();
}

QString missingText(const model::Rubric& rubric, const document::Unfinished& entry)
{
    QStringList names;
    for (const auto& id : entry.missing)
        names << criterionName(rubric, id);
    return Words::tr("%1 is blank", nullptr, static_cast<int>(names.size()))
        .arg(names.join(QStringLiteral(", ")));
}

bool isBegun(const std::vector<document::Sheet>& sheets, const CompetitorId& competitor)
{
    const auto sheet = std::ranges::find_if(
        sheets, [&](const auto& other) { return other.key.competitor == competitor; });
    return sheet != sheets.end() && !sheet->value.marks.empty();
}

} // namespace

std::vector<Finding> findings(const SheetReader& reader, const document::Document& document,
                              const std::vector<document::Sheet>& sheets)
{
    const auto& rubric = reader.stage().rubric;
    std::vector<Finding> found;
    std::vector<Finding> notBegun;
    for (const auto& entry : document::unfinished(document, reader.stage().id)) {
        const auto begun = isBegun(sheets, entry.competitor);
        (begun ? found : notBegun)
            .push_back({begun ? Finding::Kind::Missing : Finding::Kind::NotBegun, entry.competitor,
                        entry.missing.front(), entryTitle(reader, document, entry.competitor),
                        missingText(rubric, entry)});
    }
    for (const auto& odd : oddMarks(rubric, sheets))
        found.push_back({Finding::Kind::Odd, odd.competitor, odd.criterion,
                         entryTitle(reader, document, odd.competitor),
                         Words::tr("%1: %2, others mostly %3")
                             .arg(criterionName(rubric, odd.criterion), formatPoints(odd.mark),
                                  formatRange(odd.from, odd.to))});
    if (!notBegun.empty()) {
        auto& first = notBegun.front();
        first.detail = Words::tr("first: %1").arg(first.title);
        first.title =
            Words::tr("%n sheet(s) not begun", nullptr, static_cast<int>(notBegun.size()));
        found.push_back(std::move(first));
    }
    return found;
}

std::vector<RankLine> ownRanking(const std::vector<ReviewRow>& rows)
{
    std::vector<const ReviewRow*> ranked;
    for (const auto& row : rows)
        if (row.place > 0)
            ranked.push_back(&row);
    std::ranges::stable_sort(ranked, {}, &ReviewRow::place);
    std::vector<RankLine> lines;
    for (const auto* row : ranked) {
        QStringList same;
        for (const auto* other : ranked)
            if (other != row && other->place == row->place)
                same << other->entry.number;
        lines.push_back(
            {row->entry.competitor, row->ownRank,
             QStringLiteral("%1  %2").arg(row->entry.number, row->entry.name),
             same.isEmpty()
                 ? QString()
                 : Words::tr("the same total as no. %1").arg(same.join(QStringLiteral(", "))),
             row->entry.value});
    }
    return lines;
}

} // namespace juri::ui
