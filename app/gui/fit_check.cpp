#include "app/gui/fit_check.h"

#include "ui/widgets/label.h"
#include "ui/widgets/views.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>

namespace juri::gui {

namespace {

QString nameOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        button && !button->text().isEmpty())
        return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && !label->text().isEmpty())
        return label->text();
    return QLatin1String(widget.metaObject()->className());
}

void addCutLabels(const QWidget& window, QStringList& found)
{
    for (const auto* label : window.findChildren<QLabel*>()) {
        const auto elides = qobject_cast<const ui::ElidedLabel*>(label) != nullptr;
        if (!label->isVisibleTo(&window) || elides || label->text().isEmpty())
            continue;
        const auto isCut = label->wordWrap()
            ? label->height() < label->heightForWidth(label->width())
            : label->width() < label->sizeHint().width();
        if (isCut)
            found << QStringLiteral("cut: ") + label->text();
    }
}

void addCutButtons(const QWidget& window, QStringList& found)
{
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&window) && !button->text().isEmpty()
            && button->width() < button->minimumSizeHint().width())
            found << QStringLiteral("cut: ") + button->text();
}

void addCutHeads(const QWidget& window, QStringList& found)
{
    for (const auto* table : window.findChildren<ui::TableView*>())
        for (int i = 0; table->isVisibleTo(&window) && i < table->horizontalHeader()->count(); ++i)
            if (!table->isColumnHidden(i)
                && table->columnWidth(i) < table->horizontalHeader()->sectionSizeHint(i))
                found << QStringLiteral("cut: ")
                        + table->model()->headerData(i, Qt::Horizontal).toString();
}

/// The visible widgets a layout places, those of its inner layouts too.
void collect(const QLayout& layout, const QWidget& window, QList<const QWidget*>& widgets)
{
    for (int i = 0; i < layout.count(); ++i) {
        auto* item = layout.itemAt(i);
        if (const auto* widget = item->widget(); widget && widget->isVisibleTo(&window))
            widgets << widget;
        if (const auto* inner = item->layout())
            collect(*inner, window, widgets);
    }
}

bool isScrolled(const QWidget& widget)
{
    const auto* viewport = widget.parentWidget();
    return viewport && qobject_cast<const QScrollArea*>(viewport->parentWidget());
}

void addCollisions(const QWidget& parent, const QWidget& window, QStringList& found)
{
    QList<const QWidget*> widgets;
    collect(*parent.layout(), window, widgets);
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        const auto area = widgets[i]->geometry();
        if (!parent.rect().contains(area) && !isScrolled(parent))
            found << QStringLiteral("reaches out: ") + nameOf(*widgets[i]);
        for (qsizetype k = i + 1; k < widgets.size(); ++k)
            if (area.intersects(widgets[k]->geometry()))
                found << QStringLiteral("overlap: %1 / %2")
                             .arg(nameOf(*widgets[i]), nameOf(*widgets[k]));
    }
}

} // namespace

QStringList misfits(const QWidget& window)
{
    QStringList found;
    addCutLabels(window, found);
    addCutButtons(window, found);
    addCutHeads(window, found);
    auto parents = window.findChildren<QWidget*>();
    parents.prepend(const_cast<QWidget*>(&window));
    for (const auto* parent : parents) {
        const auto isStacked = parent->inherits("QStackedWidget"); // one is seen at a time
        if (parent->layout() && !isStacked && (parent == &window || parent->isVisibleTo(&window)))
            addCollisions(*parent, window, found);
    }
    found.removeDuplicates();
    return found;
}

} // namespace juri::gui
