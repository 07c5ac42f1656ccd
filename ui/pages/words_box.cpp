#include "ui/pages/words_box.h"

#include "ui/widgets/label.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/tab_strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kLeast = 56;
constexpr int kLow = 44;
constexpr int kWritten = 4;  ///< lines, at least, while it is written in
constexpr int kPadding = 20; ///< and the border; as in the style sheet

} // namespace

WordsBox::WordsBox(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new TabStrip)
    , m_state(new ElidedLabel(Type::Caption, Tint::Muted))
    , m_edit(new NoteEdit)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_tabs);
    head->addWidget(m_state, 1);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    layout->addLayout(head);
    layout->addWidget(m_edit, 1);
    m_edit->installEventFilter(this);
    connect(m_edit, &NoteEdit::settled, this, &WordsBox::say);
    connect(m_edit, &NoteEdit::textChanged, this, &WordsBox::showState);
    connect(m_tabs, &TabStrip::currentChanged, this, [this](int index) {
        flush(); // what was shown
        show(static_cast<Kind>(std::max(0, index)));
    });
    setLow(false);
    retranslate();
}

void WordsBox::retranslate()
{
    m_tabs->setTexts(
        {tr("Comment"), m_forPlaces ? tr("Place") : tr("On this criterion"), tr("Only for you")});
    m_tabs->setAccessibleName(tr("What to write"));
    show(kind());
}

const WordsBox::Words& WordsBox::shown() const
{
    return m_words[static_cast<std::size_t>(kind())];
}

void WordsBox::setWords(Kind kind, const Words& words)
{
    m_words[static_cast<std::size_t>(kind)] = words;
    if (kind == this->kind())
        m_edit->setSaved(words.text);
    showState();
}

void WordsBox::setCriterion(const CriterionId& criterion, const Words& words)
{
    if (criterion != m_criterion && kind() == Kind::Criterion)
        flush(); // about the one before
    m_criterion = criterion;
    setWords(Kind::Criterion, words);
}

void WordsBox::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(readOnly && kind() != Kind::Private);
}

void WordsBox::setForPlaces(bool forPlaces)
{
    m_forPlaces = forPlaces;
    m_edit->setSizePolicy(QSizePolicy::Expanding,
                          forPlaces ? QSizePolicy::Ignored : QSizePolicy::Expanding);
    retranslate();
}

void WordsBox::setLow(bool low)
{
    m_low = low;
    fit();
    showState();
}

/// As low as it may be, but with room for some lines while it is written in.
void WordsBox::fit()
{
    const auto written = kWritten * m_edit->fontMetrics().lineSpacing() + scaled(kPadding);
    const auto least = scaled(m_low ? kLow : kLeast);
    const auto height = m_edit->hasFocus() ? std::max(least, written) : least;
    m_edit->setMinimumHeight(height);
    m_edit->setMaximumHeight(m_low ? height : QWIDGETSIZE_MAX);
}

void WordsBox::show(Kind kind)
{
    static const std::array names{QT_TR_NOOP("Comment"), QT_TR_NOOP("Comment on this criterion"),
                                  QT_TR_NOOP("Private note")};
    static const std::array hints{
        QT_TR_NOOP("What stood out? What would you tell the competitor?"),
        QT_TR_NOOP("Why this mark?"),
        QT_TR_NOOP("Stays on this computer: nobody else ever sees it."),
    };
    const auto at = static_cast<std::size_t>(kind);
    m_kind = kind;
    m_edit->setSaved(shown().text);
    m_edit->setReadOnly(m_readOnly && kind != Kind::Private);
    const auto isOnPlace = m_forPlaces && kind == Kind::Criterion;
    m_edit->setAccessibleName(isOnPlace ? tr("Comment on the place") : tr(names[at]));
    m_edit->setHint(isOnPlace ? tr("Why this place?") : tr(hints[at]));
    showState();
}

void WordsBox::showState()
{
    const auto& words = shown();
    const auto length = m_edit->toPlainText().trimmed().size();
    const auto isShort = length < words.needed;
    m_state->setTint(isShort ? Tint::Warn : Tint::Muted);
    if (words.needed > 1)
        m_state->setFullText(
            m_low ? QStringLiteral("%1/%2").arg(length).arg(words.needed)
                  : tr("%1 of at least %2 characters").arg(length).arg(words.needed));
    else if (words.needed == 1)
        m_state->setFullText(isShort ? tr("required") : QString());
    else
        m_state->setFullText(length == 0 && !m_low && !m_forPlaces ? tr("optional") : QString());
    markTabs();
}

/// Which of the texts hold something.
void WordsBox::markTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto isShown = i == static_cast<int>(kind());
        const auto& saved = m_words[static_cast<std::size_t>(i)].text;
        const auto text = isShown ? m_edit->toPlainText() : saved;
        m_tabs->setMark(i, text.trimmed().isEmpty() ? QString() : tr("has text"));
    }
}

void WordsBox::flush()
{
    if (!m_saying)
        m_edit->flush();
}

void WordsBox::say(const QString& text)
{
    if (m_saying)
        return;
    m_saying = true;
    emit settled(kind(), m_criterion, text);
    m_saying = false;
}

void WordsBox::enter(Kind kind)
{
    m_tabs->setCurrentIndex(static_cast<int>(kind));
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void WordsBox::enter()
{
    const auto next = m_edit->hasFocus() ? (m_tabs->currentIndex() + 1) % m_tabs->count()
                                         : m_tabs->currentIndex();
    enter(static_cast<Kind>(next));
}

bool WordsBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        fit();
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent&>(*event).key() == Qt::Key_Escape) {
        flush();
        emit leaveAsked();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace juri::ui
