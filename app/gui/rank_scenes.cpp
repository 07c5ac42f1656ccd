#include "app/gui/rank_scenes.h"

#include "app/gui/small_files.h"
#include "document/deductions.h"
#include "document/handing.h"
#include "document/judging.h"
#include "document/ordering.h"
#include "model/ranking.h"
#include "ui/dialogs/hand_in_dialog.h"
#include "ui/dialogs/key_card.h"
#include "ui/pages/chair_page.h"
#include "ui/pages/deduction_form.h"
#include "ui/pages/order_board.h"
#include "ui/pages/rank_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/order_view.h"

#include <algorithm>

namespace juri::gui {

namespace {

using ui::MainWindow;

const std::string kBallroom = "ballroom-skating-system";
const std::string kSkating = "isu-figure-skating";

/// Places the first entries of a dance, in an order that is not that of their numbers.
void placeSome(document::Document& document, const CriterionId& dance, std::size_t count)
{
    const auto stage = document::currentStage(document);
    std::vector<CompetitorId> order;
    const auto sheets = document::sheets(document, stage);
    for (std::size_t i = 0; i < std::min(count, sheets.size()); ++i)
        order.push_back(sheets[(i * 5 + 3) % sheets.size()].key.competitor);
    (void)document::placeInOrder(document, stage, dance, order);
}

/// whole dances complete, then one with so many places.
QWidget* rank(MainWindow& window, const ShotFiles& files, std::size_t whole, std::size_t part,
              int best = 0)
{
    const auto path =
        smallJudge(files, kBallroom, [best](auto& setup) { setup.stages.front().best = best; });
    if (!path)
        return &window;
    window.openPaths({*path});
    auto& document = window.session().document();
    const auto stage = document::currentStage(document);
    const auto dances = document::dances(document, stage);
    const auto most = static_cast<std::size_t>(best > 0 ? best : 1000);
    for (std::size_t i = 0; i < dances.size(); ++i)
        if (i <= whole)
            placeSome(document, dances[i], i < whole ? most : part);
    if (whole < dances.size())
        for (std::size_t i = 0; i < whole; ++i)
            window.rankPage().nextDance();
    window.rankPage().arrive();
    return &window;
}

QWidget* rankTyped(MainWindow& window, const ShotFiles& files)
{
    rank(window, files, 2, 4);
    for (auto* view : window.rankPage().findChildren<ui::OrderView*>())
        if (view->hasFocus())
            emit view->digitTyped(3);
    return &window;
}

QWidget* rankRefused(MainWindow& window, const ShotFiles& files)
{
    rankTyped(window, files);
    for (auto* view : window.rankPage().findChildren<ui::OrderView*>())
        if (view->hasFocus()) {
            emit view->digitTyped(3); // there is no place 33
            emit view->placeAsked();
        }
    return &window;
}

QWidget* rankRecused(MainWindow& window, const ShotFiles& files)
{
    rank(window, files, 1, 3);
    (void)document::recuse(window.session().document(), window.rankPage().stage(),
                           window.rankPage().competitor(), "Bekas murid saya");
    return &window;
}

QWidget* rankHandedIn(MainWindow& window, const ShotFiles& files)
{
    rank(window, files, 5, 0);
    (void)document::submit(window.session().document(), window.rankPage().stage());
    return &window;
}

QWidget* review(MainWindow& window, const ShotFiles& files, std::size_t whole)
{
    rank(window, files, whole, 3);
    window.showPage(QStringLiteral("review"));
    return &window;
}

template <class Dialog> QWidget* shown(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

QWidget* handIn(MainWindow& window, const ShotFiles& files, std::size_t whole)
{
    rank(window, files, whole, 3);
    return shown(new ui::HandInDialog(
        ui::handInSummary(window.session().document(), window.rankPage().stage()), &window));
}

/// with some deductions recorded
QWidget* chair(MainWindow& window, const ShotFiles& files, bool some)
{
    const auto path = smallJudge(files, kSkating);
    if (!path)
        return &window;
    window.openPaths({*path});
    window.showPage(QStringLiteral("chair"));
    if (!some)
        return &window;
    auto& document = window.session().document();
    const auto stage = document::currentStage(document);
    const auto sheets = document::sheets(document, stage);
    const auto record = [&](std::size_t at, const char* item, const char* points,
                            const char* reason) {
        (void)document::deduct(document, stage, sheets[at].key.competitor, item,
                               Points::parse(points).value(), reason);
    };
    record(1, "falls", "2", "Dua kali jatuh");
    record(3, "time", "1", "Sepuluh detik lewat waktu");
    record(4, "costume", "0.5", "Hiasan rambut jatuh ke es saat putaran pertama");
    record(6, "music", "-1", "Musik terhenti karena kesalahan panitia");
    return &window;
}

QWidget* chairRefused(MainWindow& window, const ShotFiles& files)
{
    chair(window, files, true);
    window.chairPage().form().explain(QStringLiteral("Enter the points as a number above 0."));
    return &window;
}

QWidget* chairTies(MainWindow& window, const ShotFiles& files)
{
    chair(window, files, false);
    placeSome(window.session().document(), model::tiesDance(), 3);
    window.chairPage().showTab(ui::ChairPage::Ties);
    window.chairPage().arrive();
    return &window;
}

} // namespace

std::vector<Scene> rankScenes()
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {name("rank"), name("half"), [](auto& w, auto& f) { return rank(w, f, 2, 5); }},
        {name("rank"), name("empty"), [](auto& w, auto& f) { return rank(w, f, 0, 0); }},
        {name("rank"), name("best"), [](auto& w, auto& f) { return rank(w, f, 1, 2, 5); }},
        {name("rank"), name("complete"), [](auto& w, auto& f) { return rank(w, f, 5, 0); }},
        {name("rank"), name("typed"), rankTyped},
        {name("rank"), name("refused"), rankRefused},
        {name("rank"), name("recused"), rankRecused},
        {name("rank"), name("handed-in"), rankHandedIn},
        {name("review"), name("places"), [](auto& w, auto& f) { return review(w, f, 3); }},
        {name("hand-in"), name("open-orders"), [](auto& w, auto& f) { return handIn(w, f, 2); }},
        {name("hand-in"), name("orders"), [](auto& w, auto& f) { return handIn(w, f, 5); }},
        {name("keys"), name("rank"),
         [](auto& w, auto&) { return shown(new ui::KeyCard(QStringLiteral("rank"), &w)); }},
        {name("chair"), name("some"), [](auto& w, auto& f) { return chair(w, f, true); }},
        {name("chair"), name("empty"), [](auto& w, auto& f) { return chair(w, f, false); }},
        {name("chair"), name("refused"), chairRefused},
        {name("chair"), name("ties"), chairTies},
    };
}

} // namespace juri::gui
