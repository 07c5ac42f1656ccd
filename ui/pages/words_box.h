#pragma once

#include "base/id.h"

#include <QString>
#include <QWidget>
#include <array>

namespace juri::ui {

class ElidedLabel;
class NoteEdit;
class TabStrip;

/// What a judge writes about an entry: on the whole, on the criterion in hand, and for
/// nobody else. One box, and a word for each of the three above it.
class WordsBox : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Entry, Criterion, Private };

    struct Words {
        QString text;
        int needed = 0; ///< fewest characters; 0: it may be left out
    };

    explicit WordsBox(QWidget* parent = nullptr);

    void setWords(Kind kind, const Words& words); ///< as saved
    void setCriterion(const CriterionId& criterion, const Words& words);
    void setReadOnly(bool readOnly);   ///< of comments; a private note may always be written
    void setLow(bool low);             ///< a line or two until it is written in
    void setForPlaces(bool forPlaces); ///< the criterion is a dance, its mark a place
    void retranslate();

    /// Puts the cursor in the box; where it is there already, goes to the next kind.
    void enter();
    void enter(Kind kind);
    Kind kind() const { return m_kind; }
    void flush(); ///< says what is not yet saved

signals:
    void settled(juri::ui::WordsBox::Kind kind, const juri::CriterionId& criterion,
                 const QString& text);
    void leaveAsked(); ///< Esc: back to the marks

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(Kind kind);
    void say(const QString& text);
    void showState();
    void markTabs();
    void fit();
    const Words& shown() const;

    TabStrip* m_tabs;
    ElidedLabel* m_state;
    NoteEdit* m_edit;
    std::array<Words, 3> m_words; ///< by Kind
    CriterionId m_criterion;
    Kind m_kind = Kind::Entry; ///< that is shown
    bool m_readOnly = false;
    bool m_low = false;
    bool m_forPlaces = false;
    bool m_saying = false;
};

} // namespace juri::ui
