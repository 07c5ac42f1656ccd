#pragma once

#include "model/event.h"
#include "ui/dialogs/settings_dialog.h"

#include <functional>

namespace juri::ui {

/// Shows the settings of the program, and of a stage's presentations; keeps each
/// change, puts it in force and tells of it.
void editSettings(const model::Stage& stage, QWidget* window,
                  const std::function<void(const Preferences&)>& changed);

/// Whether cursors blink and menus slide.
void applyMotion(bool reduced);

} // namespace juri::ui
