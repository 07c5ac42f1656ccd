#include "ui/theme/icon.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>
#include <memory>

namespace juri::ui {

namespace {

QByteArray drawing(const QString& name)
{
    QFile file(QStringLiteral(":/juri/icons/%1.svg").arg(name));
    const auto isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "icon", qPrintable(name));
    return isOpen ? file.readAll() : QByteArray();
}

QSvgRenderer& renderer(const QString& name, const QColor& color)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> cache;
    auto& found = cache[name + color.name()];
    if (!found)
        found = std::make_shared<QSvgRenderer>(
            drawing(name).replace("currentColor", color.name().toLatin1()));
    return *found;
}

class IconEngine : public QIconEngine {
public:
    IconEngine(QString name, Tint tint) : m_name(std::move(name)), m_tint(tint) { }

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, area, m_name, color(mode == QIcon::Disabled ? Tint::Muted : m_tint));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new IconEngine(*this); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon icon(const QString& name, Tint tint)
{
    return QIcon(new IconEngine(name, tint));
}

void paintIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer(name, color).render(&painter, area);
    painter.restore();
}

} // namespace juri::ui
