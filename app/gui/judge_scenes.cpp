#include "app/gui/judge_scenes.h"

#include "document/handing.h"
#include "document/judging.h"
#include "ui/dialogs/deliberate_dialog.h"
#include "ui/dialogs/hand_in_dialog.h"
#include "ui/dialogs/handed_in_dialog.h"
#include "ui/dialogs/key_card.h"
#include "ui/dialogs/verdict_dialog.h"
#include "ui/models/review_model.h"
#include "ui/pages/review_grid.h"
#include "ui/pages/review_page.h"
#include "ui/pages/review_panel.h"
#include "ui/pages/score_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/timer_tasks.h"

#include <QApplication>
#include <QClipboard>
#include <algorithm>

namespace juri::gui {

namespace {

using ui::MainWindow;

constexpr int kAll = 1000;

/// A mark of the criterion near a share of its scale.
Points markAt(const model::Criterion& criterion, int percent)
{
    const auto& scale = criterion.scale;
    if (!scale.values.empty())
        return scale.values[scale.values.size() * static_cast<std::size_t>(percent) / 101];
    const auto steps = (scale.max - scale.min).milli() * percent / 100 / scale.step.milli();
    return Points::fromMilli(scale.min.milli() + steps * scale.step.milli());
}

QWidget* review(MainWindow& window, const ShotFiles& files, int whole)
{
    openJudge(window, files, whole, whole < kAll);
    window.showPage(QStringLiteral("review"));
    return &window;
}

/// One mark that stands alone, on a page with a tab in front.
QWidget* reviewTab(MainWindow& window, const ShotFiles& files, ui::ReviewPanel::Tab tab)
{
    review(window, files, 12);
    auto& document = window.session().document();
    const auto stage = document::currentStage(document);
    const auto& criteria = model::findStage(document.event(), stage)->rubric.criteria;
    const auto sheets = document::sheets(document, stage);
    (void)document::enterMark(document, stage, sheets[8].key.competitor, criteria[1].id,
                              markAt(criteria[1], 12));
    for (int i = 0; i < 12; ++i)
        (void)document::enterMark(document, stage,
                                  sheets[static_cast<std::size_t>(i)].key.competitor,
                                  criteria[2].id, markAt(criteria[2], 72 + i));
    window.reviewPage().panel().showTab(tab);
    return &window;
}

/// A block of which one cell is wrong.
QWidget* reviewPaste(MainWindow& window, const ShotFiles& files)
{
    review(window, files, 2);
    auto& grid = window.reviewPage().grid();
    grid.setCurrentIndex(grid.model()->index(3, ui::ReviewModel::FirstCriterion));
    emit grid.pasteAsked(QStringLiteral("70\t80\n75\t120\n"));
    return &window;
}

QWidget* reviewHandedIn(MainWindow& window, const ShotFiles& files)
{
    review(window, files, kAll);
    (void)document::submit(window.session().document(), window.scorePage().stage());
    return &window;
}

template <class Dialog> QWidget* shown(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

QWidget* scoreTimer(MainWindow& window, const ShotFiles& files)
{
    openJudge(window, files, 4, true);
    window.timerTasks().toggle();
    return &window;
}

QWidget* handInDialog(MainWindow& window, const ShotFiles& files, int whole)
{
    review(window, files, whole);
    return shown(new ui::HandInDialog(
        ui::handInSummary(window.session().document(), window.scorePage().stage()), &window));
}

QWidget* handedInDialog(MainWindow& window, const ShotFiles& files)
{
    reviewHandedIn(window, files);
    return shown(new ui::HandedInDialog(
        {"/media/ratna/USB/winner-j07-r43.juriscore", 47, 42, 0, "7F3A-19C2"}, &window));
}

} // namespace

void markSome(document::Document& document, int whole, bool part)
{
    const auto stage = document::currentStage(document);
    const auto& criteria = model::findStage(document.event(), stage)->rubric.criteria;
    const auto sheets = document::sheets(document, stage);
    for (int i = 0; i < whole + (part ? 1 : 0) && i < static_cast<int>(sheets.size()); ++i) {
        const auto count =
            i < whole ? criteria.size() : std::min<std::size_t>(3, criteria.size() - 1);
        model::Marks marks;
        for (std::size_t k = 0; k < count; ++k)
            marks[criteria[k].id] =
                markAt(criteria[k], 62 + (i * 7 + static_cast<int>(k) * 11) % 34);
        (void)document::enterMarks(document, stage,
                                   sheets[static_cast<std::size_t>(i)].key.competitor, marks);
    }
}

void openJudge(MainWindow& window, const ShotFiles& files, int whole, bool part)
{
    const auto path = files.freshJudge();
    if (!path)
        return;
    window.openPaths({*path});
    markSome(window.session().document(), whole, part);
    auto& page = window.scorePage();
    const auto sheets = document::sheets(window.session().document(), page.stage());
    const auto at = std::min(static_cast<std::size_t>(whole), sheets.size() - 1);
    page.open(sheets[at].key.competitor);
}

std::vector<Scene> judgeScenes()
{
    using Tab = ui::ReviewPanel::Tab;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    const auto tab = [](Tab at) { return [at](auto& w, auto& f) { return reviewTab(w, f, at); }; };
    return {
        {name("review"), name("half"), [](auto& w, auto& f) { return review(w, f, 12); }},
        {name("review"), name("odd"), tab(Tab::LookAt)},
        {name("review"), name("ranking"), tab(Tab::Ranking)},
        {name("review"), name("spread"), tab(Tab::Spreading)},
        {name("review"), name("compare"), tab(Tab::Comparing)},
        {name("review"), name("paste"), reviewPaste},
        {name("review"), name("complete"), [](auto& w, auto& f) { return review(w, f, kAll); }},
        {name("review"), name("handed-in"), reviewHandedIn},
        {name("keys"), name("card"),
         [](auto& w, auto&) { return shown(new ui::KeyCard(QStringLiteral("score"), &w)); }},
        {name("settings"), name("dialog"),
         [](auto& w, auto&) {
             return shown(new ui::SettingsDialog(ui::settings::preferences({}), &w));
         }},
        {name("score"), name("timer"), scoreTimer},
        {name("verdict"), name("dialog"),
         [](auto& w, auto&) { return shown(new ui::VerdictDialog(&w)); }},
        {name("hand-in"), name("missing"), [](auto& w, auto& f) { return handInDialog(w, f, 12); }},
        {name("hand-in"), name("summary"),
         [](auto& w, auto& f) { return handInDialog(w, f, kAll); }},
        {name("hand-in"), name("done"), handedInDialog},
        {name("deliberate"), name("dialog"),
         [](auto& w, auto&) { return shown(new ui::DeliberateDialog(&w)); }},
    };
}

} // namespace juri::gui
