#pragma once

#include "base/environment.h"
#include "base/points.h"
#include "model/rubric.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/// Values as people read them, in language().
namespace juri::ui {

QString formatPoints(Points points);               ///< as short as exact: "76" or "7,5"
QString formatPoints(Points points, int decimals); ///< rounded for display only
QString formatNumber(double value, int decimals);
QString formatCount(qint64 count); ///< "1.398"

QString formatSize(quint64 bytes); ///< of a file: "812 B", "37 kB", "2,4 MB"

/// The criterion's share of its rubric: "25%", "12,5%"
QString formatWeight(const model::Criterion& criterion, const model::Rubric& rubric);

QString formatRange(Points from, Points to); ///< "86–100", or "4" when both are equal

/// The texts with blanks that do not break, so that lines break between them.
QStringList keptWhole(QStringList texts);

/// What may be typed: "Enter a number from 0 to 100"
QString formatScaleHint(const model::Scale& scale);

QString formatTime(const QDateTime& time); ///< "09.41"
QString formatWhen(const QDateTime& time); ///< "today 09.41", "yesterday 16.05", "10 Nov 2026"
QString formatDay(const QString& isoDate); ///< "14 November 2026"

QDateTime toDateTime(Timestamp time); ///< in local time

} // namespace juri::ui
