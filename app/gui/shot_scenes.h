#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QString>
#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace juri::ui {
class MainWindow;
}

namespace juri::gui {

/// The files a scene plays with: a sample competition in a folder of its own, with
/// an unmerged and a merged event, and documents of the judge without a score file.
class ShotFiles {
public:
    static Result<ShotFiles> make();

    document::Environment environment() const;
    QString emptyEvent() const;         ///< nothing merged yet
    QString mergedEvent() const;        ///< all score files merged
    QString scoreFiles() const;         ///< the folder
    QString pack() const;               ///< of the judge without a score file
    Result<QString> freshJudge() const; ///< a judge document nobody else writes to
    Result<QString> onShare() const;    ///< the same, on what counts as a network share

private:
    ShotFiles();
    Outcome makeEvents();
    Outcome makeJudge();
    Result<QString> copyOfJudge(const char* name) const;

    std::shared_ptr<QTemporaryDir> m_folder;
    QString m_judge; ///< the judge's code
};

/// One picture: a page in one of its states.
struct Scene {
    QString page;
    QString state; ///< the first of a page is its usual one
    /// Brings the window there; what it returns is drawn (the window, or a dialog).
    std::function<QWidget*(ui::MainWindow&, const ShotFiles&)> set;
};

const std::vector<Scene>& scenes();

/// Nothing if there is no such page or state.
const Scene* findScene(const QString& page, const QString& state);

} // namespace juri::gui
