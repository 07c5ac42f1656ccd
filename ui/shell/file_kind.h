#pragma once

#include <QString>

namespace juri::ui {

enum class FileKind { Missing, Folder, Document, Pack, Scores, Other };

/// What a path leads to, by the file's first bytes and not by its name.
FileKind fileKind(const QString& path);

} // namespace juri::ui
