#include "document/migrating.h"

#include "document/backups.h"
#include "document/state.h"

#include <filesystem>

namespace juri::document {
namespace {

namespace fs = std::filesystem;

/// A name that is free: a copy is kept of every attempt, since drafts change without
/// the records.
std::string freeName(const std::string& stem)
{
    auto path = stem + ".juri";
    for (int number = 2; fs::exists(path); ++number)
        path = stem + '-' + std::to_string(number) + ".juri";
    return path;
}

} // namespace

Outcome bringUp(Document& document)
{
    auto& file = document.state().file;
    if (!file.isOlder() || file.isReadOnly() || document.isAnonymised())
        return {};
    JURI_TRY(const auto folder, backupFolder(document));
    const auto stem = folder + '/' + fs::path(document.path()).stem().string();
    JURI_CHECK(backUp(document, freeName(stem + "-format-" + std::to_string(file.format()))));
    return file.bringUp();
}

} // namespace juri::document
