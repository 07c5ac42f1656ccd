#pragma once

#include <QLineEdit>

namespace juri::ui {

/// A one-line box in the program's look.
class LineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LineEdit(QWidget* parent = nullptr);

    void setIconName(const QString& name); ///< drawn at the left end
    void setInvalid(bool invalid);
    bool isInvalid() const { return m_invalid; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    virtual QColor groundColor() const;
    virtual void dress();

private:
    QString m_iconName;
    bool m_invalid = false;
};

} // namespace juri::ui
