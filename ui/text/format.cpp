#include "ui/text/format.h"

#include "report/number_text.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QStringList>

namespace juri::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(juri::ui::Words)
};

std::int64_t weightSum(const model::Rubric& rubric)
{
    std::int64_t sum = 0;
    for (const auto& criterion : rubric.criteria)
        sum += criterion.informationOnly ? 0 : criterion.weight.milli();
    return sum;
}

} // namespace

QString formatPoints(Points points)
{
    return toQString(report::formatPoints(points, language()));
}

QString formatPoints(Points points, int decimals)
{
    return formatNumber(static_cast<double>(points.milli()) / 1000.0, decimals);
}

QString formatNumber(double value, int decimals)
{
    auto plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', decimals);
}

QString formatCount(qint64 count)
{
    return locale().toString(count);
}

QString formatSize(quint64 bytes)
{
    if (bytes < 1'000)
        return QStringLiteral("%1 B").arg(bytes);
    if (bytes < 999'500)
        return QStringLiteral("%1 kB").arg((bytes + 500) / 1'000);
    return QStringLiteral("%1 MB").arg(formatNumber(static_cast<double>(bytes) / 1e6, 1));
}

QString formatWeight(const model::Criterion& criterion, const model::Rubric& rubric)
{
    const auto sum = weightSum(rubric);
    if (sum <= 0)
        return {};
    const auto percentMilli = (criterion.weight.milli() * 100'000 + sum / 2) / sum;
    const auto tenths = (percentMilli + 50) / 100; // one decimal is enough to recognise it by
    return formatPoints(Points::fromMilli(tenths * 100)) + QLatin1Char('%');
}

QString formatRange(Points from, Points to)
{
    if (from == to)
        return formatPoints(from);
    return formatPoints(from) + QChar(0x2013) + formatPoints(to);
}

QStringList keptWhole(QStringList texts)
{
    return texts.replaceInStrings(QStringLiteral(" "), QString(QChar(QChar::Nbsp)));
}

QString formatScaleHint(const model::Scale& scale)
{
    if (!scale.values.empty()) {
        QStringList values;
        for (const auto value : scale.values)
            values << formatPoints(value);
        return Words::tr("Enter one of %1").arg(values.join(QStringLiteral("  ")));
    }
    const auto range = Words::tr("Enter a number from %1 to %2")
                           .arg(formatPoints(scale.min), formatPoints(scale.max));
    if (scale.step.milli() == 1 || scale.step.milli() == 1000)
        return scale.step.milli() == 1000
            ? Words::tr("Enter a whole number from %1 to %2")
                  .arg(formatPoints(scale.min), formatPoints(scale.max))
            : range;
    return Words::tr("%1 in steps of %2").arg(range, formatPoints(scale.step));
}

QString formatTime(const QDateTime& time)
{
    return locale().toString(time.time(), QLocale::ShortFormat);
}

QString formatWhen(const QDateTime& time)
{
    const auto days = time.date().daysTo(QDate::currentDate());
    if (days == 0)
        return Words::tr("today %1").arg(formatTime(time));
    if (days == 1)
        return Words::tr("yesterday %1").arg(formatTime(time));
    return locale().toString(time.date(), QStringLiteral("d MMM yyyy"));
}

QString formatDay(const QString& isoDate)
{
    return toQString(report::formatDate(toUtf8(isoDate), language()));
}

QDateTime toDateTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.milliseconds);
}

} // namespace juri::ui
