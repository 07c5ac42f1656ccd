#pragma once

#include <QPushButton>
#include <QString>

namespace juri::ui {

/// A push button in the program's look. The text is a verb; at most one button
/// of a page is Primary.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Quiet };
    enum class IconPlace { Leading, Trailing };

    explicit Button(Kind kind = Kind::Secondary, QWidget* parent = nullptr);

    void setIconName(const QString& name, IconPlace place = IconPlace::Leading);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    int contentWidth() const;

    Kind m_kind;
    QString m_iconName;
    IconPlace m_iconPlace = IconPlace::Leading;
};

} // namespace juri::ui
