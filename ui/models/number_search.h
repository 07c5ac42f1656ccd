#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace juri::ui {

/// Which of the labels a typed number, or a code of a blind stage, means: the one that is
/// the same whatever its case, else the first that is but for leading zeros ("3" is 003).
std::optional<int> labelMeant(const QString& typed, const QStringList& labels);

QString withoutZeros(const QString& label); ///< at its front; "0" stays

/// "No number 3 here.", for when none is meant.
QString noNumberText(const QString& typed);

} // namespace juri::ui
