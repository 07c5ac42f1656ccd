#include "catch.h"
#include "points.h"
#include "ui/text/format.h"
#include "ui/text/language.h"

using namespace juri;

TEST_CASE("text: numbers take the language's decimal mark", "[ui][text]")
{
    ui::setLanguage(Language::Indonesian);
    CHECK(ui::formatPoints(pt("7.5")).toStdString() == "7,5");
    CHECK(ui::formatNumber(88.55, 2).toStdString() == "88,55");
    CHECK(ui::formatCount(1398).toStdString() == "1.398");
    ui::setLanguage(Language::English);
    CHECK(ui::formatPoints(pt("7.5")).toStdString() == "7.5");
    CHECK(ui::formatCount(1398).toStdString() == "1,398");
}

TEST_CASE("text: weights are shares of a hundred, whatever their unit", "[ui][text]")
{
    ui::setLanguage(Language::English);
    model::Rubric rubric;
    rubric.criteria.resize(2);
    rubric.criteria[0].weight = pt("0.25");
    rubric.criteria[1].weight = pt("0.75");
    CHECK(ui::formatWeight(rubric.criteria[0], rubric).toStdString() == "25%");
    rubric.criteria[0].weight = pt("60");
    rubric.criteria[1].weight = pt("40");
    CHECK(ui::formatWeight(rubric.criteria[0], rubric).toStdString() == "60%");
    rubric.criteria[0].weight = pt("1");
    rubric.criteria[1].weight = pt("2");
    CHECK(ui::formatWeight(rubric.criteria[0], rubric).toStdString() == "33.3%");
}

TEST_CASE("text: a range of one mark is that mark", "[ui][text]")
{
    ui::setLanguage(Language::English);
    CHECK(ui::formatRange(pt("86"), pt("100")).toStdString() == "86\u2013100");
    CHECK(ui::formatRange(pt("4"), pt("4")).toStdString() == "4");
}
