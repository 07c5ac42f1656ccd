#pragma once

#include <QWidget>

namespace juri::ui {

class Button;
class Label;

/// Says that files may be dropped here, and has a button for those who do not
/// drag. The window itself takes the drop, anywhere.
class DropZone : public QWidget {
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);

    void setTexts(const QString& sentence, const QString& action);
    void setBusy(bool busy);

signals:
    void actionAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_sentence;
    Button* m_action;
};

} // namespace juri::ui
