#pragma once

#include <QWidget>

namespace juri::ui {

class Button;
class Label;

/// Stands where a list has nothing to show: an icon, a sentence, one way on.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& iconName, QWidget* parent = nullptr);

    void setTexts(const QString& sentence, const QString& action);
    QString sentence() const;

signals:
    void actionAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
    Label* m_sentence;
    Button* m_action;
};

} // namespace juri::ui
