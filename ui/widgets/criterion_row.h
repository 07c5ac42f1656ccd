#pragma once

#include "model/rubric.h"

#include <QWidget>
#include <optional>

namespace juri::ui {

class ScoreEdit;

/// One criterion of the sheet: name, weight, what it adds to the total, a bar and
/// the box for the mark. A text that is no mark of the scale stays in the box,
/// with the reason under the bar, and is never asked to be saved.
class CriterionRow : public QWidget {
    Q_OBJECT

public:
    explicit CriterionRow(QWidget* parent = nullptr);

    void setCriterion(const model::Criterion& criterion, const QString& weight, int index);
    void setMark(std::optional<Points> mark);    ///< what is saved
    void updateMark(std::optional<Points> mark); ///< as setMark(), but keeps a text not yet taken
    void setContribution(const QString& text);
    void setActive(bool active);
    void setReadOnly(bool readOnly);
    void setCompact(bool compact);        ///< lower, for long sheets
    void setEdges(bool first, bool last); ///< of the card, for its round corners

    /// Shows why the text in the box was not taken; empty takes the reason away.
    void showReason(const QString& reason);
    /// What else there is to know of the criterion, and whether it asks for something;
    /// stands where a reason would.
    struct Hint {
        QString text;
        bool asks = false;

        bool operator==(const Hint&) const = default;
    };
    void setHint(const Hint& hint);
    const Hint& hint() const { return m_hint; }

    /// Puts a mark into the box that was chosen, not typed, and asks for it to be saved.
    void take(Points mark);

    /// Asks for the text in the box to be saved, if it is another than is saved.
    /// False if it stays there as no mark, as a doubtful zero, or if saving failed.
    bool commit();

    /// As commit(), by a key in the box: which answers the question about a zero, if it
    /// was asked before.
    bool confirm();

    ScoreEdit& box() const { return *m_box; }
    const model::Criterion& criterion() const { return m_criterion; }
    std::optional<Points> shownMark() const { return m_shown; } ///< typed or saved

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void markAsked(juri::Points mark);
    void clearAsked();
    void nextAsked(int key); ///< the Qt::Key
    void chosen();           ///< a mark was chosen by its digit: on to the next
    void previousAsked();
    void entered();
    void typed(); ///< shownMark() is another

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void connectBox();
    bool asksAboutZero(Points mark);
    void leave();
    void chooseDigit(int digit);
    QString lineBelow() const { return m_reason.isEmpty() ? m_hint.text : m_reason; }
    void paintLineBelow(QPainter& painter, const QRectF& bar) const;
    void readTyped();
    void nameBox();
    void place();
    struct Head {
        int width;
        int nameHeight;
        bool stacked; ///< weight and contribution on a line of their own
    };
    Head head() const;
    QRect inner() const;
    int top() const; ///< of the name
    void paintGround(QPainter& painter) const;
    void paintHead(QPainter& painter) const;

    model::Criterion m_criterion;
    QString m_name;
    QString m_weight;
    QString m_contribution;
    QString m_reason;
    Hint m_hint;
    bool m_zeroAsked = false; ///< about the 0 that is typed now
    bool m_zeroMeant = false; ///< the answer
    std::optional<Points> m_saved;
    std::optional<Points> m_shown;
    int m_index = 0;
    bool m_active = false;
    bool m_first = false;
    bool m_last = false;
    bool m_compact = false;
    ScoreEdit* m_box;
};

} // namespace juri::ui
