#pragma once

#include <QWidget>
#include <vector>

namespace juri::ui {

/// How often each level of one criterion was given: a column a level with its count,
/// and the words that say so.
class BandChart : public QWidget {
    Q_OBJECT

public:
    struct Column {
        QString label; ///< "Good", else "71–85"
        int count = 0;
    };
    struct Content {
        QString name; ///< "C   Usefulness and impact"
        std::vector<Column> columns;
        int series = 0;
        QString hint; ///< empty unless something stands out
    };

    explicit BandChart(QWidget* parent = nullptr);

    void setContent(Content content);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int hintHeight(int width) const;
    void paintColumns(QPainter& painter, const QRect& area) const;

    Content m_content;
};

} // namespace juri::ui
