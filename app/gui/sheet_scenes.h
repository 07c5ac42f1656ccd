#pragma once

#include "app/gui/shot_scenes.h"

namespace juri::gui {

/// The score page where a competition asks for something out of the ordinary.
std::vector<Scene> sheetScenes();

} // namespace juri::gui
