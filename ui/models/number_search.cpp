#include "ui/models/number_search.h"

#include <QCoreApplication>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::NumberSearch)
};

std::optional<int> indexOf(const QString& wanted, const QStringList& labels)
{
    for (int i = 0; i < static_cast<int>(labels.size()); ++i)
        if (labels[i].compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    return std::nullopt;
}

} // namespace

QString withoutZeros(const QString& label)
{
    qsizetype zeros = 0;
    while (zeros + 1 < label.size() && label[zeros] == QLatin1Char('0'))
        ++zeros;
    return label.mid(zeros);
}

std::optional<int> labelMeant(const QString& typed, const QStringList& labels)
{
    const auto wanted = typed.trimmed();
    if (wanted.isEmpty())
        return std::nullopt;
    if (const auto same = indexOf(wanted, labels))
        return same;
    QStringList bare;
    for (const auto& label : labels)
        bare << withoutZeros(label);
    return indexOf(withoutZeros(wanted), bare);
}

QString noNumberText(const QString& typed)
{
    return Words::tr("No number %1 here.").arg(typed.trimmed());
}

} // namespace juri::ui
