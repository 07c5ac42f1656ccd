#include "catch.h"
#include "desk.h"
#include "ui/dialogs/key_card.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/settings_task.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chooser.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenuBar>
#include <QSpinBox>
#include <QTimer>

using namespace juri;

namespace {

template <class Widget> Widget* named(const QWidget& parent, const char* name)
{
    for (auto* widget : parent.findChildren<Widget*>())
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    return nullptr;
}

QStringList labels(const QWidget& widget)
{
    QStringList texts;
    for (const auto* label : widget.findChildren<QLabel*>())
        texts << label->text();
    return texts;
}

} // namespace

TEST_CASE("settings: each change is in force at once and kept", "[ui][settings]")
{
    Desk desk;
    auto& window = desk.judgeWindow();
    const auto before = ui::settings::preferences({});
    const auto theme = ui::Theme::instance().scheme();
    QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<ui::SettingsDialog*>(QApplication::activeModalWidget());
        CHECK(dialog);
        if (!dialog)
            return;
        named<ui::Chooser>(*dialog, "Appearance")->setCurrentIndex(2);
        CHECK(ui::Theme::instance().isDark());
        named<ui::Chooser>(*dialog, "Text size")->setCurrentIndex(7);
        CHECK(ui::Theme::instance().pointSize() == 14);
        named<QSpinBox>(*dialog, "Presentation")->setValue(5);
        for (auto* box : dialog->findChildren<QCheckBox*>())
            box->setChecked(true);
        CHECK(QApplication::cursorFlashTime() == 0);
        named<ui::Chooser>(*dialog, "Language")->setCurrentIndex(0);
        settle();
        CHECK(dialog->windowTitle().toStdString() == "Setelan");
        CHECK(window.menuBar()->actions().front()->text().toStdString() == "&Berkas");
        dialog->reject();
    });
    press(Qt::Key_Comma, Qt::ControlModifier);

    const auto kept = ui::settings::preferences(model::Stage{StageId("final")});
    CHECK(kept.language == Language::Indonesian);
    CHECK(kept.scheme == ui::Scheme::Dark);
    CHECK(kept.pointSize == 14);
    CHECK(kept.pitchMinutes == 5);
    CHECK(kept.timerSound);
    CHECK(kept.reducedMotion);
    CHECK(ui::settings::preferences(model::Stage{StageId("other")}).pitchMinutes == 7);

    ui::settings::setPreferences(before, model::Stage{StageId("final")});
    ui::applyMotion(before.reducedMotion);
    ui::Theme::instance().setScheme(theme);
    ui::Theme::instance().setPointSize(ui::Theme::kBaseSize);
}

TEST_CASE("settings: after a change of the text size the cursor is where it was", "[ui][settings]")
{
    const auto isWriting = GENERATE(false, true);
    Desk desk;
    desk.window(Language::English, desk.judgePath(), {1124, 600});
    const auto kept = ui::settings::preferences({});
    if (isWriting)
        press(Qt::Key_M, Qt::ControlModifier);
    const auto* before = QApplication::focusWidget();
    QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<ui::SettingsDialog*>(QApplication::activeModalWidget());
        CHECK(dialog);
        if (!dialog)
            return;
        named<ui::Chooser>(*dialog, "Text size")->setCurrentIndex(9);
        settle();
        dialog->reject();
    });
    press(Qt::Key_Comma, Qt::ControlModifier);
    desk.activate();

    CHECK(QApplication::focusWidget() == before);
    ui::settings::setPreferences(kept, model::Stage{StageId("final")});
    ui::Theme::instance().setPointSize(ui::Theme::kBaseSize);
}

TEST_CASE("key card: shows the keys of the page in front, in the window's language",
          "[ui][settings]")
{
    Desk desk;
    auto& window = desk.judgeWindow(Language::English);
    QStringList shown;
    const auto read = [&] {
        QTimer::singleShot(0, qApp, [&] {
            auto* card = qobject_cast<ui::KeyCard*>(QApplication::activeModalWidget());
            CHECK(card);
            if (!card)
                return;
            shown = labels(*card);
            card->reject();
        });
    };
    read();
    press(Qt::Key_F1);
    CHECK(shown.contains(QStringLiteral("choose a level")));
    CHECK_FALSE(shown.contains(QStringLiteral("clear the chosen marks")));

    desk.activate();
    window.showPage(QStringLiteral("review"));
    window.setLanguage(Language::Indonesian);
    settle();
    read();
    press(Qt::Key_Slash, Qt::ControlModifier);
    CHECK(shown.contains(QStringLiteral("hapus nilai yang dipilih")));
    CHECK_FALSE(shown.contains(QStringLiteral("pilih tingkat")));
}
