#pragma once

#include "app/gui/shot_scenes.h"

namespace juri::gui {

/// Marks the first entries of a judge's document: `whole` of them completely, the
/// next in its first three criteria.
void markSome(document::Document& document, int whole, bool part);

/// Opens a fresh judge's document so marked, at the first entry not complete.
void openJudge(ui::MainWindow& window, const ShotFiles& files, int whole, bool part);

/// The judge's pages and dialogs beyond the score page.
std::vector<Scene> judgeScenes();

} // namespace juri::gui
