#include "app/gui/shot_scenes.h"

#include "app/gui/judge_scenes.h"
#include "app/gui/rank_scenes.h"
#include "app/gui/sheet_scenes.h"
#include "document/handing.h"
#include "document/judging.h"
#include "ui/dialogs/new_event_dialog.h"
#include "ui/dialogs/pack_dialog.h"
#include "ui/pages/merge_page.h"
#include "ui/pages/results_page.h"
#include "ui/pages/score_page.h"
#include "ui/pages/start_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/print_task.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/sheet_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace juri::gui {

namespace {

using ui::MainWindow;

void openAll(MainWindow& window, const ShotFiles& files)
{
    const auto many = 1000;
    openJudge(window, files, many, false);
}

QWidget* scoreError(MainWindow& window, const ShotFiles& files)
{
    openJudge(window, files, 4, true);
    auto* box = qobject_cast<ui::LineEdit*>(window.focusWidget());
    if (!box)
        return &window;
    box->setText(QStringLiteral("120"));
    emit box->textEdited(box->text());
    window.scorePage().nextEntry(); // refuses to leave the box
    return &window;
}

QWidget* scoreRecused(MainWindow& window, const ShotFiles& files)
{
    openJudge(window, files, 4, true);
    auto& page = window.scorePage();
    (void)document::recuse(window.session().document(), page.stage(), page.competitor(),
                           "Bekas murid saya");
    return &window;
}

QWidget* scoreHandedIn(MainWindow& window, const ShotFiles& files)
{
    openAll(window, files);
    (void)document::submit(window.session().document(), window.scorePage().stage());
    return &window;
}

QWidget* results(MainWindow& window, const QString& path)
{
    window.openPaths({path});
    window.showPage(QStringLiteral("results"));
    return &window;
}

QWidget* resultsOfRegion(MainWindow& window, const ShotFiles& files)
{
    results(window, files.mergedEvent());
    const auto& regions = window.session().document().event().competition.regions;
    if (!regions.empty())
        window.resultsPage().chooseGroup({document::GroupChoice::By::Region, regions.front().id});
    return &window;
}

QWidget* resultsWhy(MainWindow& window, const ShotFiles& files)
{
    resultsOfRegion(window, files);
    const auto& result = window.resultsPage().result();
    if (result && result->lines.size() > 3)
        window.resultsPage().choose(result->lines[3].competitor);
    return &window;
}

QWidget* mergeReport(MainWindow& window, const ShotFiles& files)
{
    window.openPaths({files.mergedEvent()});
    window.showPage(QStringLiteral("merge"));
    const auto damaged = QDir(files.scoreFiles()).filePath(QStringLiteral("rusak.juriscore"));
    const auto names = QDir(files.scoreFiles()).entryList({QStringLiteral("*.juriscore")});
    QFile::remove(damaged);
    QFile::copy(QDir(files.scoreFiles()).filePath(names.first()), damaged);
    QFile file(damaged);
    if (file.open(QIODevice::ReadWrite)) {
        file.seek(file.size() / 2);
        file.write("x");
    }
    file.close();
    std::vector<std::string> paths{damaged.toStdString()};
    for (int i = 0; i < std::min(4, static_cast<int>(names.size())); ++i)
        paths.push_back(QDir(files.scoreFiles()).filePath(names[i]).toStdString());
    document::MergeOptions options;
    options.dryRun = true;
    if (const auto report = document::merge(window.session().document(), paths, options))
        window.mergePage().showReport(*report);
    QFile::remove(damaged);
    return &window;
}

QWidget* start(MainWindow& window, bool withRecent)
{
    const auto now = QDateTime::currentDateTime();
    std::vector<ui::RecentFile> files;
    if (withRecent)
        files = {{QStringLiteral("/home/ratna/Lomba/winner.juri"), QStringLiteral("WiNNER 2023"),
                  false, now.addDays(-1)},
                 {QStringLiteral("/media/ratna/USB/J07.juri"),
                  QStringLiteral("Ratna Dewi \u00b7 WiNNER 2023"), true, now.addSecs(-3600), true}};
    window.startPage().setRecent(std::move(files));
    return &window;
}

template <class Dialog> QWidget* shown(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

std::vector<Scene> makeScenes()
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    const auto window = [](MainWindow& w, const ShotFiles& f, int whole, bool part) {
        openJudge(w, f, whole, part);
        return static_cast<QWidget*>(&w);
    };
    return {
        {name("start"), name("recent"), [](auto& w, auto&) { return start(w, true); }},
        {name("start"), name("empty"), [](auto& w, auto&) { return start(w, false); }},
        {name("score"), name("half"), [=](auto& w, auto& f) { return window(w, f, 4, true); }},
        {name("score"), name("empty"), [=](auto& w, auto& f) { return window(w, f, 0, false); }},
        {name("score"), name("error"), scoreError},
        {name("score"), name("recused"), scoreRecused},
        {name("score"), name("handed-in"), scoreHandedIn},
        {name("merge"), name("report"), mergeReport},
        {name("merge"), name("empty"),
         [](auto& w, auto& f) {
             w.openPaths({f.emptyEvent()});
             w.showPage(QStringLiteral("merge"));
             return static_cast<QWidget*>(&w);
         }},
        {name("results"), name("region"), resultsOfRegion},
        {name("results"), name("all"),
         [](auto& w, auto& f) { return results(w, f.mergedEvent()); }},
        {name("results"), name("why"), resultsWhy},
        {name("results"), name("empty"),
         [](auto& w, auto& f) { return results(w, f.emptyEvent()); }},
        {name("new-event"), name("dialog"),
         [](auto& w, auto& f) {
             return shown(new ui::NewEventDialog(QDir::homePath(), f.environment(), &w));
         }},
        {name("pack"), name("dialog"),
         [](auto& w, auto& f) {
             return shown(new ui::PackDialog(f.pack(), QDir::homePath(), f.environment(), &w));
         }},
    };
}

} // namespace

const std::vector<Scene>& scenes()
{
    static const auto all = [] {
        auto list = makeScenes();
        for (auto* more : {judgeScenes, rankScenes, sheetScenes})
            for (auto& scene : more())
                list.push_back(std::move(scene));
        return list;
    }();
    return all;
}

const Scene* findScene(const QString& page, const QString& state)
{
    const auto& all = scenes();
    const auto found = std::ranges::find_if(all, [&](const Scene& scene) {
        return scene.page == page && (state.isEmpty() || scene.state == state);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace juri::gui
