#pragma once

#include <QComboBox>

namespace juri::ui {

/// A choice out of a list, in the program's look.
class Chooser : public QComboBox {
    Q_OBJECT

public:
    explicit Chooser(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace juri::ui
