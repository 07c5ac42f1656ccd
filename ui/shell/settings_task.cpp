#include "ui/shell/settings_task.h"

#include "ui/shell/settings.h"

#include <QApplication>

namespace juri::ui {

namespace {

void applyLook(const Preferences& preferences)
{
    auto& theme = Theme::instance();
    if (theme.scheme() != preferences.scheme)
        theme.setScheme(preferences.scheme);
    if (theme.pointSize() != preferences.pointSize)
        theme.setPointSize(preferences.pointSize);
    applyMotion(preferences.reducedMotion);
}

} // namespace

void applyMotion(bool reduced)
{
    static const auto usualFlash = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(reduced ? 0 : usualFlash);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                              Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
        QApplication::setEffectEnabled(effect, !reduced);
}

void editSettings(const model::Stage& stage, QWidget* window,
                  const std::function<void(const Preferences&)>& changed)
{
    SettingsDialog dialog(settings::preferences(stage), window);
    QObject::connect(&dialog, &SettingsDialog::changed, &dialog,
                     [&](const Preferences& preferences) {
                         settings::setPreferences(preferences, stage);
                         applyLook(preferences);
                         changed(preferences);
                     });
    dialog.exec();
}

} // namespace juri::ui
