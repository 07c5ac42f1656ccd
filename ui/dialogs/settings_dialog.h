#pragma once

#include "base/text.h"
#include "ui/dialogs/dialog.h"
#include "ui/theme/theme.h"

class QCheckBox;
class QGridLayout;
class QSpinBox;

namespace juri::ui {

class Chooser;
class Label;

/// What a person may set; see shell/settings.h for where it is kept.
struct Preferences {
    Language language = Language::Indonesian;
    Scheme scheme = Scheme::System;
    double pointSize = Theme::kBaseSize;
    bool reducedMotion = false;
    bool timerSound = false;
    int pitchMinutes = 7;
    int questionMinutes = 13;

    bool operator==(const Preferences&) const = default;
};

/// The program's settings. Every change is told at once; there is nothing to confirm.
class SettingsDialog : public Dialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences& preferences, QWidget* parent = nullptr);

    const Preferences& preferences() const { return m_preferences; }

signals:
    void changed(const juri::ui::Preferences& preferences);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void fillSizes();
    void connectWidgets();
    void retranslate();
    void tell();

    Preferences m_preferences;
    Chooser* m_language;
    Chooser* m_scheme;
    Chooser* m_size;
    QCheckBox* m_motion;
    QCheckBox* m_sound;
    QSpinBox* m_pitch;
    QSpinBox* m_questions;
    std::array<Label*, 5> m_labels;
};

} // namespace juri::ui
