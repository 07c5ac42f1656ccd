#pragma once

#include "ui/models/presentation_timer.h"
#include "ui/widgets/card.h"

class QTimer;

namespace juri::ui {

class Button;
class ElidedLabel;
class Label;

/// The presentation timer: a strip above the sheet, which it never covers. Large
/// digits; what the colours say is said in words too.
class TimerBar : public Ground {
    Q_OBJECT

public:
    explicit TimerBar(PresentationTimer::Now now, QWidget* parent = nullptr);

    PresentationTimer& timer() { return m_timer; }
    QString digits() const; ///< "6:48", "+0:12" when over

    void setEntry(const QString& entry); ///< whose presentation it is
    void setNoted(const QString& noted); ///< the times kept for it
    void setBlinking(bool blinking) { m_blinks = blinking; }
    void retranslate();

signals:
    void closeAsked();
    void shownChanged(bool shown);
    void ticked(); ///< about four times a second while it is shown

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void arrange(); ///< smaller where the window is low
    void showEntry();
    void refresh();
    QString partText() const;
    QString moodText() const;

    PresentationTimer m_timer;
    QTimer* m_beat;
    Label* m_part;
    Label* m_digits;
    Label* m_mood;
    ElidedLabel* m_entry;
    ElidedLabel* m_noted;
    Button* m_go;
    Button* m_next;
    Button* m_reset;
    Button* m_close;
    bool m_blinks = true;
    bool m_compact = false;
    QString m_entryText;
    QString m_notedText;
};

/// "6:48"; also hours where there are some: "1:02:09".
QString formatSeconds(int seconds);

} // namespace juri::ui
