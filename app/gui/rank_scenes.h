#pragma once

#include "app/gui/shot_scenes.h"

namespace juri::gui {

/// Pages of a judge who puts entries in order, and of one who chairs a panel.
std::vector<Scene> rankScenes();

} // namespace juri::gui
