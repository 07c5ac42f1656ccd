#pragma once

#include <QWidget>

namespace juri::ui {

class Button;
class Label;

/// A message that needs no answer, in the place it is about: what happened, and
/// quieter what is safe and what to do. Hidden while it says nothing.
class InlineMessage : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warn, Bad };

    explicit InlineMessage(QWidget* parent = nullptr);

    void say(Kind kind, const QString& what, const QString& rest = {},
             const QString& actionText = {});
    void clear();
    QString text() const; ///< all of its words

    void setDismissable(bool dismissable); ///< with a button that clears it

signals:
    void actionAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();

    Kind m_kind = Kind::Info;
    Label* m_what;
    Label* m_rest;
    Button* m_action;
    Button* m_dismiss;
};

} // namespace juri::ui
