#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace juri::ui {

/// A text that keeps its place in the type scale and its tint in every theme.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(Type type = Type::Body, Tint tint = Tint::Text, QWidget* parent = nullptr);

    void setTint(Tint tint);
    void setType(Type type);
    void setWeight(QFont::Weight weight);

private:
    void dress();

    Type m_type;
    Tint m_tint;
    QFont::Weight m_weight;
};

/// A label of one line that ends in "…" where there is no room; the whole text
/// is then its tool tip.
class ElidedLabel : public Label {
    Q_OBJECT

public:
    using Label::Label;

    void setFullText(const QString& text);
    const QString& fullText() const { return m_fullText; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_fullText;
};

} // namespace juri::ui
