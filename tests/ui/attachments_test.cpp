#include "catch.h"
#include "desk.h"
#include "document/attachments.h"
#include "document/state.h"
#include "ui/pages/score_page.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/attachment_bar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/score_edit.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QTest>

using namespace juri;

namespace {

Bytes pdf(const std::string& text)
{
    const auto whole = "%PDF-1.4\n" + text;
    return {whole.begin(), whole.end()};
}

/// A judge's window; entries 1 to 3, of which the first has files of these names, and the
/// second one.
class AttachmentDesk {
public:
    explicit AttachmentDesk(const std::vector<std::string>& names, bool blind = false,
                            Language language = Language::English, QSize size = {1366, 768})
        : m_desk([blind](model::Template& setup) { setup.stages[0].blind = blind; })
    {
        {
            auto event = m_desk.open(m_desk.eventPath());
            for (const auto& name : names)
                attach(event, "1", name);
            attach(event, "2", "lain.pdf");
        }
        auto& window = m_desk.window(language, m_desk.judgePath(), size);
        window.scorePage().setViewer([this](const QString& path) {
            opened.push_back(path);
            return hasViewer;
        });
    }

    static void attach(document::Document& event, const std::string& number,
                       const std::string& name)
    {
        const auto id = model::findByNumber(event.event(), number)->id;
        REQUIRE(document::attach(event, id, name, pdf(name), true));
    }

    ui::ScorePage& page() { return m_desk.openWindow().scorePage(); }
    ui::MainWindow& window() { return m_desk.openWindow(); }

    std::vector<ui::Button*> buttons()
    {
        auto* bar = page().findChild<ui::AttachmentBar*>();
        REQUIRE(bar);
        std::vector<ui::Button*> visible;
        for (auto* button : bar->findChildren<ui::Button*>()) {
            if (button->isVisible())
                visible.push_back(button);
        }
        std::ranges::sort(visible, {}, [](const ui::Button* button) { return button->x(); });
        return visible;
    }

    QString message() { return page().findChild<ui::InlineMessage*>()->text(); }

    /// Behind the page's back: other bytes under one hash, none under another.
    void damage(const FileHash& broken, const FileHash& gone)
    {
        auto& file = window().session().document().state().file;
        auto transaction = file.begin().value();
        REQUIRE(file.putAttachment(broken, Bytes{1}));
        REQUIRE(file.removeAttachment(gone));
        REQUIRE(transaction.commit());
    }

    std::vector<QString> opened;
    bool hasViewer = true;

private:
    Desk m_desk;
};

} // namespace

TEST_CASE("attachments: a click writes a private file and shows it", "[ui][attachments]")
{
    AttachmentDesk desk({"Proposal.pdf"});
    REQUIRE(desk.buttons().size() == 1);
    CHECK(desk.buttons()[0]->text() == QStringLiteral("Proposal.pdf, 21 B"));
    auto* cursor = QApplication::focusWidget();

    QTest::mouseClick(desk.buttons()[0], Qt::LeftButton);

    REQUIRE(desk.opened.size() == 1);
    const QFileInfo file(desk.opened[0]);
    CHECK(file.fileName() == QStringLiteral("Proposal.pdf"));
    CHECK((file.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)) == 0);
    const QFileInfo folder(QFileInfo(file.absolutePath()).absolutePath());
    CHECK((folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)) == 0);
    QFile content(desk.opened[0]);
    REQUIRE(content.open(QIODevice::ReadOnly));
    CHECK(content.readAll() == QByteArray("%PDF-1.4\nProposal.pdf"));
    CHECK(desk.message().isEmpty());
    CHECK(QApplication::focusWidget() == cursor); // the judge goes on marking

    QTest::mouseClick(desk.buttons()[0], Qt::LeftButton); // again: the copy is made anew
    CHECK(desk.opened.size() == 2);
    CHECK(desk.opened[1] == desk.opened[0]);
    desk.window().session().close();
    settle();
    CHECK_FALSE(QFileInfo::exists(folder.absoluteFilePath()));
}

TEST_CASE("attachments: Ctrl+L opens the only one, or lists them", "[ui][attachments]")
{
    AttachmentDesk desk({"a & b.pdf", "c.pdf"});
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.opened.empty());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 2);
    CHECK(menu->actions()[0]->text() == QStringLiteral("a && b.pdf, 18 B"));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    settle();
    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.opened[0].endsWith(QStringLiteral("/c.pdf")));

    desk.page().nextEntry();
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.opened.size() == 2);
    CHECK(desk.opened[1].endsWith(QStringLiteral("/lain.pdf")));
    desk.page().nextEntry(); // the third has none
    press(Qt::Key_L, Qt::ControlModifier);
    CHECK(desk.opened.size() == 2);
    CHECK_FALSE(desk.page().findChild<ui::AttachmentBar*>()->isVisible());
}

TEST_CASE("attachments: Enter on a button opens it", "[ui][attachments]")
{
    AttachmentDesk desk({"a.pdf"});
    desk.buttons()[0]->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    CHECK(desk.opened.size() == 1);
}

TEST_CASE("attachments: what cannot be opened is said, and nothing is shown", "[ui][attachments]")
{
    AttachmentDesk desk({"a.pdf", "b.pdf"});
    SECTION("no program shows it")
    {
        desk.hasViewer = false;
        QTest::mouseClick(desk.buttons()[0], Qt::LeftButton);
        CHECK(desk.message().contains(QStringLiteral("No program on this computer opens “a.pdf”")));
        desk.hasViewer = true;
        QTest::mouseClick(desk.buttons()[1], Qt::LeftButton);
        CHECK(desk.message().isEmpty());
    }
    SECTION("it is damaged, or not in the document")
    {
        auto& document = desk.window().session().document();
        const auto shown =
            document::attachments(document, desk.page().stage(), desk.page().competitor()).value();
        desk.damage(shown[0].about.hash, shown[1].about.hash);
        QTest::mouseClick(desk.buttons()[0], Qt::LeftButton);
        CHECK(desk.opened.empty());
        CHECK(desk.message().contains(QStringLiteral("\"a.pdf\" is damaged")));
        QTest::mouseClick(desk.buttons()[1], Qt::LeftButton);
        CHECK(desk.opened.empty());
        CHECK(desk.message().contains(QStringLiteral("\"b.pdf\" holds is not in this file")));
        desk.page().nextEntry();
        CHECK(desk.message().isEmpty());
    }
}

TEST_CASE("attachments: those there is no room for are in a list", "[ui][attachments]")
{
    std::vector<std::string> names;
    for (int i = 10; i < 30; ++i)
        names.push_back("Lampiran panjang nomor " + std::to_string(i) + ".pdf");
    AttachmentDesk desk(names, false, Language::Indonesian, {1124, 600});
    const auto buttons = desk.buttons();
    REQUIRE(buttons.size() >= 2);
    REQUIRE(buttons.size() < names.size());
    const auto rest = names.size() - (buttons.size() - 1);
    CHECK(buttons.back()->text() == QStringLiteral("%1 lagi").arg(rest));
    CHECK(buttons.back()->geometry().right() < buttons.back()->parentWidget()->width());

    QTest::mouseClick(buttons.back(), Qt::LeftButton);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(static_cast<std::size_t>(menu->actions().size()) == rest);
    menu->close();
}

TEST_CASE("attachments: in a blind stage no name is shown", "[ui][attachments]")
{
    AttachmentDesk desk({"Tim Ani.pdf"}, true);
    if (desk.buttons().empty()) // the entries' order is that of their codes
        desk.page().nextEntry();
    REQUIRE(desk.buttons().size() == 1);
    CHECK(desk.buttons()[0]->text().startsWith(QStringLiteral("PDF 1, ")));
    QTest::mouseClick(desk.buttons()[0], Qt::LeftButton);
    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.opened[0].endsWith(QStringLiteral("/PDF 1.pdf")));
    CHECK_FALSE(desk.opened[0].contains(QStringLiteral("Ani")));
}

TEST_CASE("attachments: the size of a file reads as people write it", "[ui]")
{
    ui::setLanguage(Language::Indonesian);
    CHECK(ui::formatSize(812) == QStringLiteral("812 B"));
    CHECK(ui::formatSize(37'499) == QStringLiteral("37 kB"));
    CHECK(ui::formatSize(2'412'345) == QStringLiteral("2,4 MB"));
    ui::setLanguage(Language::English);
    CHECK(ui::formatSize(999'500) == QStringLiteral("1.0 MB"));
}
