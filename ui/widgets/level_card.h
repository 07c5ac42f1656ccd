#pragma once

#include <QAbstractButton>

namespace juri::ui {

/// One level of a criterion: its name, its range of marks and the words that
/// anchor it. Checked while the mark in hand falls into it.
class LevelCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit LevelCard(QWidget* parent = nullptr);

    void setLevel(const QString& name, const QString& range, const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_range;
    QString m_words;
};

} // namespace juri::ui
