#include "ui/dialogs/key_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kLeastScreen = 400; ///< of 600 pixels, what a card may take for its lines

} // namespace

KeyCard::KeyCard(const QString& page, QWidget* parent) : Dialog(parent)
{
    setTitle(tr("Keys"));
    setAccept({});
    setReject(tr("Close"));
    auto* columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setContentsMargins(0, 0, scaled(12), 0);
    columns->setSpacing(scaled(36));
    const auto here = linesOf(page);
    if (!here.empty())
        columns->addLayout(column(tr("On this page"), here), 1);
    columns->addLayout(column(tr("Everywhere"), everywhere()), 1);

    auto* inner = new QWidget;
    inner->setLayout(columns);
    inner->setAutoFillBackground(false);
    const auto margins = 2 * scaled(24);
    if (parent && inner->sizeHint().width() + margins > parent->width()) {
        columns->setDirection(QBoxLayout::TopToBottom); // the largest text on a small screen
        columns->setSpacing(scaled(16));
    }
    auto* area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    area->setAccessibleName(tr("Keys"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto size = inner->sizeHint();
    area->setMinimumWidth(size.width() + scaled(8));
    area->setMinimumHeight(std::min(size.height() + 2, kLeastScreen));
    setMinimumWidth(area->minimumWidth() + margins);
    content().addWidget(area);
}

std::vector<KeyCard::Line> KeyCard::linesOf(const QString& page)
{
    if (page == QLatin1String("score"))
        return {{tr("0–9 and , or ."), tr("type a mark; both decimal marks work")},
                {tr("Enter, ↓ or Tab"), tr("take the mark, next criterion")},
                {tr("↑ or Shift+Tab"), tr("previous criterion")},
                {tr("Esc"), tr("put the old mark back")},
                {tr("Alt+1 … Alt+4"), tr("choose a level")},
                {tr("Ctrl+↓ or PgDn"), tr("next competitor")},
                {tr("Ctrl+↑ or PgUp"), tr("previous competitor")},
                {tr("Ctrl+G"), tr("go to a number")},
                {tr("Ctrl+F"), tr("find a name")},
                {tr("Ctrl+D"), tr("conflict of interest, absent")},
                {tr("Ctrl+M"), tr("write: comment, on the criterion, only for you")},
                {tr("Ctrl+Shift+N"), tr("nominate for an award")},
                {tr("Ctrl+L"), tr("open an attachment")},
                {tr("Ctrl+H"), tr("hand in")},
                {tr("Ctrl+T"), tr("show or hide the timer")},
                {tr("Ctrl+B"), tr("start or pause the timer")},
                {tr("Ctrl+Shift+B"), tr("on to the questions, then finish")}};
    if (page == QLatin1String("rank"))
        return {{tr("↑ and ↓"), tr("choose an entry")},
                {tr("Tab, ← or →"), tr("to the other list")},
                {tr("Enter"), tr("put it at the next free place")},
                {tr("0–9, then Enter"), tr("put it at the place typed; Esc gives it up")},
                {tr("Alt+↑ and Alt+↓"), tr("move it up or down")},
                {tr("Del or Backspace"), tr("take it out of the order")},
                {tr("Ctrl+PgDn and Ctrl+PgUp"), tr("next or previous dance")},
                {tr("Ctrl+↓ or PgDn"), tr("next competitor")},
                {tr("Ctrl+↑ or PgUp"), tr("previous competitor")},
                {tr("Ctrl+G"), tr("go to a number")},
                {tr("Ctrl+F"), tr("find a name")},
                {tr("Ctrl+D"), tr("conflict of interest, absent")},
                {tr("Ctrl+M"), tr("write: comment, on the place, only for you")},
                {tr("Ctrl+H"), tr("hand in")}};
    if (page == QLatin1String("chair"))
        return {{tr("↑ and ↓"), tr("choose what is recorded, to change it")},
                {tr("Enter"), tr("record; in an order: put at the next place")},
                {tr("0–9, then Enter"), tr("put it at the place typed; Esc gives it up")},
                {tr("Alt+↑ and Alt+↓"), tr("move it up or down")},
                {tr("Del or Backspace"), tr("take it out of the order")}};
    if (page == QLatin1String("review"))
        return {{tr("0–9 and , or ."), tr("type a mark in the cell")},
                {tr("Enter or ↓"), tr("take the mark, go down")},
                {tr("Tab or Shift+Tab"), tr("take the mark, go right or left")},
                {tr("F2"), tr("edit the mark that is there")},
                {tr("Esc"), tr("put the old mark back")},
                {tr("Del"), tr("clear the chosen marks")},
                {tr("Ctrl+C and Ctrl+V"), tr("copy and paste a block of marks")},
                {tr("Enter on a cell"), tr("open the sheet there")}};
    if (page == QLatin1String("results"))
        return {{tr("↑ and ↓"), tr("choose a competitor: why this rank")},
                {tr("Ctrl+F"), tr("find a name")},
                {tr("Ctrl+P"), tr("print the result")}};
    return {};
}

std::vector<KeyCard::Line> KeyCard::everywhere()
{
    return {{tr("Ctrl+Z"), tr("undo")},
            {tr("Ctrl+Shift+Z or Ctrl+Y"), tr("redo")},
            {tr("Ctrl+1 … Ctrl+5"), tr("pages")},
            {tr("Ctrl+Tab"), tr("next page")},
            {tr("Ctrl+O"), tr("open a file")},
            {tr("Ctrl+E"), tr("save the score file")},
            {tr("Ctrl+P"), tr("print")},
            {tr("Ctrl+S"), tr("everything is saved already")},
            {tr("Ctrl++ or Ctrl+−"), tr("larger or smaller text")},
            {tr("Ctrl+,"), tr("settings")},
            {tr("F11"), tr("full screen")},
            {tr("Ctrl+W or Ctrl+Q"), tr("close the file, quit")},
            {tr("F1 or Ctrl+/"), tr("these keys")}};
}

QLayout* KeyCard::column(const QString& title, const std::vector<Line>& lines)
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(scaled(8));
    auto* head = new Label(Type::Caption, Tint::Muted);
    head->setWeight(QFont::DemiBold);
    head->setText(title);
    layout->addWidget(head);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(18));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
        const auto& line = lines[static_cast<std::size_t>(row)];
        auto* keys = new Label(Type::Body, Tint::Accent);
        keys->setWeight(QFont::DemiBold);
        keys->setText(line.keys);
        auto* words = new Label(Type::Body);
        words->setText(line.words);
        grid->addWidget(keys, row, 0);
        grid->addWidget(words, row, 1);
    }
    layout->addLayout(grid);
    layout->addStretch();
    return layout;
}

} // namespace juri::ui
