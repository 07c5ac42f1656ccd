#include "ui/widgets/status_line.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace juri::ui {

StatusLine::StatusLine(QWidget* parent)
    : Ground(Tint::Surface, Qt::TopEdge, parent)
    , m_keys(new ElidedLabel(Type::Caption, Tint::Muted))
    , m_state(new Label(Type::Caption, Tint::Muted))
{
    m_state->setWeight(QFont::DemiBold);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(11), scaled(3), scaled(11), scaled(2));
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_state);
}

void StatusLine::setKeys(const QString& keys)
{
    m_keys->setFullText(keys);
}

void StatusLine::setState(const QString& text, bool isProblem)
{
    m_state->setTint(isProblem ? Tint::Bad : Tint::Muted);
    m_state->setText(text);
}

QString StatusLine::state() const
{
    return m_state->text();
}

} // namespace juri::ui
