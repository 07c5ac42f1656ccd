#pragma once

#include "base/text.h"
#include "model/event.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/recent_model.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <vector>

/// What the window remembers between two runs, in the user's settings.
namespace juri::ui::settings {

Language language();
void setLanguage(Language language);

Scheme scheme();
void setScheme(Scheme scheme);

double pointSize();
void setPointSize(double pointSize);

/// Everything the settings dialog shows. The lengths of a presentation are what was set
/// here for the stage, else what its setup says, else the usual ones.
Preferences preferences(const model::Stage& stage);
void setPreferences(const Preferences& preferences, const model::Stage& stage);

QByteArray geometry();
void setGeometry(const QByteArray& geometry);

QString lastFolder(); ///< the documents folder at first
void setLastFolder(const QString& folder);

/// Newest first, at most ten; files that are gone are marked.
std::vector<RecentFile> recentFiles();
void addRecentFile(const RecentFile& file);

/// The entry a judge left off at in a document that was opened lately; empty if none is
/// known.
CompetitorId placeIn(const QString& path);
void setPlace(const QString& path, const CompetitorId& competitor);

} // namespace juri::ui::settings
