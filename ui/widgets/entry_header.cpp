#include "ui/widgets/entry_header.h"

#include "ui/widgets/label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr int kBadge = 52;
constexpr int kLeft = 20;

} // namespace

EntryHeader::EntryHeader(QWidget* parent)
    : Ground(Tint::Surface, Qt::BottomEdge, parent)
    , m_name(new ElidedLabel(Type::Title))
    , m_work(new ElidedLabel(Type::Body, Tint::Muted))
    , m_place(new ElidedLabel(Type::Caption, Tint::Muted))
    , m_members(new ElidedLabel(Type::Caption, Tint::Muted))
{
    m_name->setWeight(QFont::DemiBold);
    m_place->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_members->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    buildLayout();
}

void EntryHeader::buildLayout()
{
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_work);
    auto* people = new QVBoxLayout;
    people->setSpacing(0);
    people->addStretch();
    people->addWidget(m_place);
    people->addWidget(m_members);
    people->addStretch();

    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(scaled(16));
    layout->addLayout(names, 3);
    layout->addLayout(people, 2);
    fit();
    connect(&Theme::instance(), &Theme::changed, this, &EntryHeader::fit);
}

QFont EntryHeader::badgeFont() const
{
    return ui::font(m_number.size() > 3 ? Type::Subtitle : Type::Title, QFont::DemiBold);
}

int EntryHeader::badgeWidth() const
{
    return std::max(scaled(kBadge),
                    QFontMetrics(badgeFont()).horizontalAdvance(m_number) + scaled(16));
}

void EntryHeader::fit()
{
    layout()->setContentsMargins(scaled(kLeft) + badgeWidth() + scaled(14), scaled(11), scaled(20),
                                 scaled(12));
    setFixedHeight(scaled(78));
}

void EntryHeader::setContent(const Content& content)
{
    m_number = content.number;
    m_name->setFullText(content.name);
    m_work->setFullText(content.work);
    m_work->setVisible(!content.work.isEmpty());
    m_place->setFullText(content.place);
    m_members->setFullText(content.members);
    fit();
    update();
}

void EntryHeader::paintEvent(QPaintEvent* event)
{
    Ground::paintEvent(event);
    QPainter painter(this);
    const QRectF badge(scaled(kLeft), (height() - 1 - scaled(48)) / 2.0, badgeWidth(), scaled(48));
    paintRound(painter, badge, 8, color(Tint::AccentSoft));
    painter.setFont(badgeFont());
    painter.setPen(color(Tint::Accent));
    painter.drawText(badge, Qt::AlignCenter, m_number);
}

} // namespace juri::ui
