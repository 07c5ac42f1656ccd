#pragma once

#include <QWidget>
#include <vector>

namespace juri::ui {

/// A bar made of each criterion's share of the total, in the criteria's colours.
class TotalBar : public QWidget {
    Q_OBJECT

public:
    struct Part {
        double fraction = 0; ///< of the full total
        int series = 0;      ///< whose colour
    };

    explicit TotalBar(QWidget* parent = nullptr);

    void setParts(std::vector<Part> parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void valueChanged(int percent); ///< of the full total; screen readers are told as well

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Part> m_parts;
};

} // namespace juri::ui
