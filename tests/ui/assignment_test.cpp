#include "catch.h"
#include "desk.h"
#include "document/handing.h"
#include "document/judging.h"
#include "exchange/template.h"
#include "ui/pages/review_page.h"
#include "ui/pages/score_page.h"
#include "ui/shell/judge_tasks.h"

#include <QApplication>
#include <QFileInfo>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace juri;

namespace {

/// Counts mouse events, of which there shall be none.
class MouseWatch : public QObject {
public:
    MouseWatch() { qApp->installEventFilter(this); }
    int seen = 0;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove: ++seen; break;
        default: break;
        }
        return QObject::eventFilter(watched, event);
    }
};

constexpr std::size_t kEntries = 39;

/// A mark that differs from box to box: 50,5 to 99.
std::string markFor(std::size_t entry, std::size_t criterion)
{
    const auto half = (entry * 7 + criterion * 13) % 97;
    return std::to_string(50 + half / 2) + (half % 2 == 1 ? ",5" : "");
}

/// Presses Enter in the next so many dialogs; in the last one Esc.
void acceptDialogs(int count)
{
    QTimer::singleShot(0, qApp, [count] {
        auto* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        if (count > 1)
            acceptDialogs(count - 1);
        QTest::keyClick(dialog, count > 1 ? Qt::Key_Return : Qt::Key_Escape);
    });
}

} // namespace

TEST_CASE("a whole WiNNER assignment with number keys, Enter and comma alone", "[ui][score]")
{
    const auto winner = exchange::loadTemplate("winner").value();
    const auto proposal = std::ranges::find(winner.stages, StageId("proposal"), &model::Stage::id);
    REQUIRE(proposal != winner.stages.end());
    Desk desk(
        [&](model::Template& setup) {
            auto& criteria = setup.stages.front().rubric.criteria;
            criteria = proposal->rubric.criteria;
            for (auto& criterion : criteria)
                criterion.scale.step = Points::fromMilli(500);
        },
        kEntries);
    auto& window = desk.judgeWindow(Language::Indonesian);
    const MouseWatch mouse;

    for (std::size_t entry = 0; entry < kEntries; ++entry) {
        for (std::size_t criterion = 0; criterion < proposal->rubric.criteria.size(); ++criterion)
            type((markFor(entry, criterion) + "\n").c_str());
    }

    CHECK(window.currentPage() == &window.reviewPage()); // all is marked
    const auto& document = window.session().document();
    const StageId stage("final");
    CHECK(document::unfinished(document, stage).empty());
    for (std::size_t entry = 0; entry < kEntries; ++entry) {
        std::string wanted;
        for (std::size_t criterion = 0; criterion < proposal->rubric.criteria.size(); ++criterion) {
            auto mark = markFor(entry, criterion);
            std::ranges::replace(mark, ',', '.');
            wanted += (wanted.empty() ? "" : " ") + mark;
        }
        CHECK(desk.marks(std::to_string(entry + 1)) == wanted);
    }

    const auto file = desk.folder() + QStringLiteral("/winner.juriscore");
    window.judgeTasks().askPath = [&](const QString&) { return file; };
    acceptDialogs(2); // what will be signed; where it was saved
    press(Qt::Key_H, Qt::ControlModifier);
    desk.activate();
    CHECK(document::isHandedIn(document, stage));
    CHECK(QFileInfo::exists(file));
    CHECK(mouse.seen == 0);
}
