#include "app/gui/fit_check.h"
#include "catch.h"
#include "desk.h"
#include "ui/dialogs/hand_in_dialog.h"
#include "ui/dialogs/handed_in_dialog.h"
#include "ui/dialogs/key_card.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/pages/review_page.h"
#include "ui/pages/review_panel.h"
#include "ui/pages/score_page.h"
#include "ui/pages/timer_bar.h"
#include "ui/shell/timer_tasks.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/entry_header.h"
#include "ui/widgets/label.h"
#include "ui/widgets/level_card.h"
#include "ui/widgets/total_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <cmath>

using namespace juri;

namespace {

std::string unfit(const QWidget& widget)
{
    return gui::misfits(widget).join(QLatin1String("; ")).toStdString();
}

/// Larger letters while it stands.
class Letters {
public:
    explicit Letters(double points) { ui::Theme::instance().setPointSize(points); }
    ~Letters() { ui::Theme::instance().setPointSize(ui::Theme::kBaseSize); }
};

/// A dialog as it comes up over the window.
template <class Dialog> std::string unfitDialog(Dialog&& dialog)
{
    dialog.show();
    settle();
    return unfit(dialog);
}

/// Of WCAG 2: 1 to 21.
double contrast(const QColor& a, const QColor& b)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto light = [&](const QColor& color) {
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
            + 0.0722 * part(color.blueF()) + 0.05;
    };
    return std::max(light(a), light(b)) / std::min(light(a), light(b));
}

} // namespace

TEST_CASE("comfort: colours reach their contrast, those of high contrast 7 : 1", "[ui][comfort]")
{
    using ui::Palette;
    using ui::Tint;
    const auto palette = GENERATE(Palette::Light, Palette::Dark, Palette::Contrast);
    const auto least = palette == Palette::Contrast ? 7.0 : 4.5;
    const auto of = [&](Tint tint) { return ui::tokenColor(tint, palette); };
    for (const auto ground : {Tint::Window, Tint::Surface, Tint::Sunken}) {
        for (const auto ink : {Tint::Text, Tint::Muted, Tint::Accent, Tint::Good, Tint::Bad}) {
            CAPTURE(static_cast<int>(palette), static_cast<int>(ground), static_cast<int>(ink));
            CHECK(contrast(of(ink), of(ground)) >= least);
        }
        CHECK(contrast(of(Tint::InputBorder), of(ground)) >= 2.9);
    }
    CHECK(contrast(of(Tint::OnAccent), of(Tint::Accent)) >= least);
    for (const auto& [ink, ground] : {std::pair{Tint::Good, Tint::GoodSoft},
                                      {Tint::Warn, Tint::WarnSoft},
                                      {Tint::Bad, Tint::BadSoft},
                                      {Tint::Text, Tint::AccentSoft}})
        CHECK(contrast(of(ink), of(ground)) >= least);
}

TEST_CASE("comfort: check boxes and number boxes have an outline that is seen", "[ui][comfort]")
{
    const auto scheme = GENERATE(ui::Scheme::Light, ui::Scheme::Dark, ui::Scheme::Contrast);
    CAPTURE(static_cast<int>(scheme));
    auto& theme = ui::Theme::instance();
    theme.setScheme(scheme);
    ui::SettingsDialog dialog({});
    dialog.show();
    settle();
    const auto picture = dialog.grab().toImage();
    const auto ground = ui::color(ui::Tint::Window);
    const auto isSeen = [&](const QWidget& widget, const QRect& box) {
        const QPoint edge(box.left(), box.center().y());
        return contrast(picture.pixelColor(widget.mapTo(&dialog, edge)), ground) >= 2.9;
    };
    for (const auto* box : dialog.findChildren<QSpinBox*>())
        CHECK(isSeen(*box, box->rect()));
    for (const auto* box : dialog.findChildren<QCheckBox*>()) {
        QStyleOptionButton option;
        option.initFrom(box);
        CHECK(
            isSeen(*box, box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box)));
    }
    theme.setScheme(ui::Scheme::Light);
}

TEST_CASE("comfort: the total tells screen readers of its value", "[ui][comfort]")
{
    Desk desk;
    const auto* bar = desk.judgeWindow().scorePage().findChild<ui::TotalBar*>();
    REQUIRE(bar);
    QSignalSpy told(bar, &ui::TotalBar::valueChanged); // sent with the event for readers
    type("76\n");
    CHECK(told.size() == 1);
    type("68\n64\n");
    REQUIRE(told.size() == 4); // the last one is of the next sheet, which is empty
    CHECK(told[2].front().toInt() > 60);
    CHECK(told[2].front().toInt() < 80);
    CHECK(told[3].front().toInt() == 0);
}

TEST_CASE("comfort: at 14 points and the least size nothing is cut and nothing overlaps",
          "[ui][comfort]")
{
    const auto language = GENERATE(Language::Indonesian, Language::English);
    CAPTURE(ui::languageCode(language).toStdString());
    const Letters letters(14);
    Desk desk;
    CHECK(unfit(desk.window(language, {}, {1124, 600})) == "");
    auto& window = desk.window(language, desk.judgePath(), {1124, 600});
    CHECK(window.width() <= 1124);
    CHECK(unfit(window) == "");
    window.showPage(QStringLiteral("review"));
    settle();
    CHECK(unfit(window) == "");
    for (const auto tab :
         {ui::ReviewPanel::Ranking, ui::ReviewPanel::Spreading, ui::ReviewPanel::Comparing}) {
        window.reviewPage().panel().showTab(tab);
        settle();
        CHECK(unfit(window) == "");
    }
    window.timerTasks().toggle();
    settle();
    CHECK(unfit(window) == "");
    CHECK(unfitDialog(ui::KeyCard(QStringLiteral("score"), &window)) == "");
    CHECK(unfitDialog(ui::SettingsDialog({}, &window)) == "");
    CHECK(unfitDialog(ui::HandInDialog(
              ui::handInSummary(window.session().document(), StageId("final")), &window))
          == "");
    CHECK(unfitDialog(
              ui::HandedInDialog({"/media/USB/lomba-j07.juriscore", 9, 3, 0, "7F3A-19C2"}, &window))
          == "");
}

TEST_CASE("comfort: larger letters, at once, keep the row in hand in sight", "[ui][comfort]")
{
    Desk desk([](model::Template& setup) {
        auto& criteria = setup.stages.front().rubric.criteria;
        for (const auto* id : {"four", "five", "six", "seven", "eight"}) {
            criteria.push_back(criteria.front());
            criteria.back().id = CriterionId(id);
        }
    });
    auto& window = desk.window(Language::English, desk.judgePath(), {1124, 600});
    type("70\n70\n70\n70\n70\n70\n70\n");
    const Letters letters(16);
    settle();
    settle(); // the sheet, what stands beside it and the page measure in turn
    const auto* row = QApplication::focusWidget()->parentWidget();
    CHECK(row->visibleRegion().boundingRect() == row->rect());
    const auto* header = window.scorePage().findChild<ui::EntryHeader*>();
    REQUIRE(header);
    const auto* name = header->findChild<ui::ElidedLabel*>();
    CHECK(name->x() > ui::scaled(20) + ui::scaled(52)); // beside its number
}

TEST_CASE("comfort: where there is no room for both, the panel stands in the grid's place",
          "[ui][comfort]")
{
    const Letters letters(14);
    Desk desk;
    auto& window = desk.window(Language::English, desk.judgePath(), {1124, 600});
    window.showPage(QStringLiteral("review"));
    settle();
    auto& page = window.reviewPage();
    CHECK_FALSE(page.panel().isVisible());
    for (auto* button : page.findChildren<ui::Button*>())
        if (button->isCheckable())
            button->click();
    settle();
    CHECK(page.panel().isVisible());
    CHECK(unfit(window) == "");
}

TEST_CASE("comfort: a level is spoken as one of a set of choices, with its state", "[ui][comfort]")
{
    const NoWarnings quiet;
    ui::LevelCard card;
    card.setLevel(QStringLiteral("Good"), QStringLiteral("71–85"), QStringLiteral("Fine."));
    auto* spoken = QAccessible::queryAccessibleInterface(&card);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::RadioButton);
    CHECK(spoken->state().checkable);
    CHECK_FALSE(spoken->state().checked);
    card.setChecked(true);
    CHECK(spoken->state().checked);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Good 71–85"));
    CHECK(spoken->text(QAccessible::Description) == QStringLiteral("Fine."));
    QSignalSpy clicks(&card, &ui::LevelCard::clicked);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(clicks.size() == 1);
    card.setChecked(false);
    CHECK_FALSE(spoken->state().checked);
}
