#include "ui/dialogs/key_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace juri::ui {

KeyCard::KeyCard(QWidget* parent) : Dialog(parent)
{
    setTitle(tr("Keys"));
    setAccept({});
    setReject(tr("Close"));
    const std::array lines = {
        std::pair(QStringLiteral("0–9  ,  ."), tr("type a mark; both decimal marks work")),
        std::pair(QStringLiteral("Enter  ↓  Tab"), tr("take the mark, next criterion")),
        std::pair(QStringLiteral("↑  Shift+Tab"), tr("previous criterion")),
        std::pair(QStringLiteral("Esc"), tr("put the old mark back")),
        std::pair(QStringLiteral("Alt+1 … Alt+4"), tr("choose a level")),
        std::pair(QStringLiteral("Ctrl+↓  Ctrl+↑"), tr("next, previous competitor")),
        std::pair(QStringLiteral("Ctrl+G  Ctrl+F"), tr("go to a number, find a name")),
        std::pair(QStringLiteral("Ctrl+D"), tr("conflict of interest, absent")),
        std::pair(QStringLiteral("Ctrl+Z  Ctrl+Y"), tr("undo, redo")),
        std::pair(QStringLiteral("Ctrl+1 … Ctrl+5"), tr("pages")),
        std::pair(QStringLiteral("Ctrl+O  Ctrl+E  Ctrl+P"), tr("open, save score file, print")),
        std::pair(QStringLiteral("Ctrl+W  Ctrl+Q  F11"), tr("close file, quit, full screen")),
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(28));
    grid->setVerticalSpacing(scaled(7));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
        auto* keys = new Label(Type::Body, Tint::Accent);
        keys->setWeight(QFont::DemiBold);
        keys->setText(lines[static_cast<std::size_t>(row)].first);
        auto* words = new Label(Type::Body);
        words->setText(lines[static_cast<std::size_t>(row)].second);
        grid->addWidget(keys, row, 0);
        grid->addWidget(words, row, 1);
    }
    content().addLayout(grid);
}

} // namespace juri::ui
