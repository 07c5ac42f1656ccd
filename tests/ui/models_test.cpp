#include "catch.h"
#include "desk.h"
#include "points.h"
#include "ui/models/entry_list_model.h"
#include "ui/models/merge_model.h"
#include "ui/models/recent_model.h"
#include "ui/models/result_model.h"
#include "ui/models/review_model.h"
#include "ui/models/sheet_total.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace juri;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ui::EntryRow entry(const char* id, ui::EntryState state)
{
    return {CompetitorId(id), QStringLiteral("1"), QStringLiteral("Tim 1"), {}, state, {}};
}

model::Criterion criterion(const char* id, const char* weight)
{
    model::Criterion result;
    result.id = CriterionId(id);
    result.weight = pt(weight);
    result.scale = {pt("0"), pt("100"), pt("1"), {}};
    return result;
}

} // namespace

TEST_CASE("EntryListModel: keeps the rules of item models", "[ui][models]")
{
    const NoWarnings quiet;
    ui::EntryListModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setRows({entry("a", ui::EntryState::Empty), entry("b", ui::EntryState::Complete)});
    model.updateRow(entry("a", ui::EntryState::Partial));
    model.setRows({});
}

TEST_CASE("EntryListModel: tells of a row only when it is another", "[ui][models]")
{
    ui::EntryListModel model;
    model.setRows({entry("a", ui::EntryState::Empty)});
    QSignalSpy changes(&model, &ui::EntryListModel::dataChanged);
    model.updateRow(entry("a", ui::EntryState::Empty));
    CHECK(changes.isEmpty());
    model.updateRow(entry("a", ui::EntryState::Complete));
    CHECK(changes.size() == 1);
}

TEST_CASE("ResultModel: keeps the rules of item models", "[ui][models]")
{
    const NoWarnings quiet;
    ui::ResultModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    ui::ResultRow row;
    row.criteria = {QStringLiteral("80")};
    row.sortKeys = {1, 1, 0, 80, 2, 80};
    model.setResult({{QStringLiteral("A"), QStringLiteral("Idea")}}, {row, row});
    CHECK(model.columnCount() == ui::ResultModel::FirstCriterion + 1);
    model.setResult({}, {});
}

TEST_CASE("RecentModel, MergeModel, ReviewModel: keep the rules of item models", "[ui][models]")
{
    const NoWarnings quiet;
    ui::RecentModel recent;
    const QAbstractItemModelTester recentTester(&recent, kFatal);
    recent.setFiles({{QStringLiteral("/a/b.juri"), {}, true, QDateTime::currentDateTime(), true}});
    ui::MergeModel merge;
    const QAbstractItemModelTester mergeTester(&merge, kFatal);
    merge.setFiles({document::FileReport{}, document::FileReport{}});
    ui::ReviewModel review;
    const QAbstractItemModelTester reviewTester(&review, kFatal);
    review.setRows({{QStringLiteral("A"), QStringLiteral("Idea")}},
                   {{entry("a", ui::EntryState::Partial), {QString()}, {}}});
    review.setRows({}, {});
}

TEST_CASE("sheetTotal: a missing mark adds nothing, and at most its full share", "[ui][models]")
{
    model::Rubric rubric;
    rubric.criteria = {criterion("idea", "60"), criterion("craft", "40")};
    const auto total = ui::sheetTotal(rubric, scoring::Rule(), {{CriterionId("idea"), pt("50")}});
    CHECK(total.soFar == scoring::Value::of(30));
    CHECK(total.atBest == scoring::Value::of(70));
    CHECK(total.full == scoring::Value::of(100));
    CHECK(total.missing == 1);
    scoring::Rule lower;
    lower.lowerIsBetter = true;
    CHECK(ui::sheetTotal(rubric, lower, {{CriterionId("idea"), pt("50")}}).atBest
          == scoring::Value::of(30));
}

TEST_CASE("sheetTotal: what only informs adds nothing", "[ui][models]")
{
    model::Rubric rubric;
    rubric.criteria = {criterion("idea", "60"), criterion("note", "40")};
    rubric.criteria[1].informationOnly = true;
    rubric.criteria[1].required = false;
    const auto total = ui::sheetTotal(
        rubric, scoring::Rule(), {{CriterionId("idea"), pt("50")}, {CriterionId("note"), pt("9")}});
    CHECK(total.soFar == scoring::Value::of(50));
    CHECK(total.missing == 0);
}
