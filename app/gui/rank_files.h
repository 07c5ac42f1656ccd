#pragma once

#include "app/gui/shot_scenes.h"

namespace juri::gui {

/// A judge's document nobody else writes to, of a small competition made of a template:
/// eight couples, one judge who chairs the panel.
///
/// In       best: where judges rank, how many are placed; 0 for all
Result<QString> smallJudge(const ShotFiles& files, const std::string& templateName, int best = 0);

} // namespace juri::gui
