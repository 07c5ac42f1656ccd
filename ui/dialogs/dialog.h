#pragma once

#include <QDialog>

class QVBoxLayout;

namespace juri::ui {

class Button;
class InlineMessage;
class Label;

/// A short question: a title, what it is about, and two verbs. Enter takes the
/// first one, Esc leaves.
class Dialog : public QDialog {
    Q_OBJECT

public:
    explicit Dialog(QWidget* parent = nullptr);

protected:
    void setTitle(const QString& title, const QString& explanation = {});
    void setAccept(const QString& verb);
    void setReject(const QString& verb);

    QVBoxLayout& content() const { return *m_content; }
    InlineMessage& message() const { return *m_message; }
    Button& acceptButton() const { return *m_accept; }

    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool event(QEvent* event) override;

private:
    void grow(); ///< as high as what is in it needs

    Label* m_title;
    Label* m_explanation;
    InlineMessage* m_message;
    QVBoxLayout* m_content;
    Button* m_accept;
    Button* m_reject;
};

} // namespace juri::ui
