#pragma once

#include "app/gui/shot_scenes.h"
#include "model/template.h"

namespace juri::gui {

/// A judge's document nobody else writes to, of a small competition made of a template:
/// eight couples, one judge who chairs the panel.
///
/// In       edit: what is changed in the template
Result<QString> smallJudge(const ShotFiles& files, const std::string& templateName,
                           const std::function<void(model::Template&)>& edit = {});

} // namespace juri::gui
