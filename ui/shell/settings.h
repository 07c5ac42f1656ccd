#pragma once

#include "base/id.h"
#include "base/text.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/models/recent_model.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

/// What the window remembers between two runs, in the user's settings.
namespace juri::ui::settings {

Language language();
void setLanguage(Language language);

Scheme scheme();
void setScheme(Scheme scheme);

double pointSize();
void setPointSize(double pointSize);

/// Everything the settings dialog shows. The lengths of a presentation are a stage's
/// own once they were set there; an empty stage has the usual ones.
Preferences preferences(const StageId& stage);
void setPreferences(const Preferences& preferences, const StageId& stage);

/// What presentations took, in seconds; notes of this computer.
struct PresentationTimes {
    int pitch = 0;
    int questions = 0;

    bool operator==(const PresentationTimes&) const = default;
};

std::optional<PresentationTimes> presentationTimes(const StageId& stage,
                                                   const CompetitorId& competitor);
void setPresentationTimes(const StageId& stage, const CompetitorId& competitor,
                          const PresentationTimes& times);

QByteArray geometry();
void setGeometry(const QByteArray& geometry);

QString lastFolder(); ///< the documents folder at first
void setLastFolder(const QString& folder);

/// Newest first, at most ten; files that are gone are marked.
std::vector<RecentFile> recentFiles();
void addRecentFile(const RecentFile& file);

} // namespace juri::ui::settings
