#include "document/backups.h"

#include "base/file.h"
#include "document/state.h"
#include "record/hash.h"

#include <algorithm>
#include <filesystem>

namespace juri::document {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kKept = 5;

/// Whether the copy, opened on its own, holds the same records, sheets and attachments as
/// the document, damaged ones alike.
Outcome check(const Document& document, const std::string& copy, const std::string& path)
{
    JURI_TRY(const auto file, store::EventFile::open(copy, store::Mode::ReadOnly));
    JURI_TRY(const auto records, file.recordIds());
    if (records != document.state().records)
        return Error{ErrorCode::Damaged, path, "the copy differs"};
    const auto& original = document.state().file;
    JURI_TRY(const auto drafts, original.drafts());
    JURI_TRY(const auto copiedDrafts, file.drafts());
    JURI_TRY(const auto attachments, original.attachmentContents());
    JURI_TRY(const auto copiedAttachments, file.attachmentContents());
    if (copiedDrafts != drafts || copiedAttachments != attachments)
        return Error{ErrorCode::Damaged, path, "the copy differs"};
    return {};
}

/// "event-000007-4K7QXM2P.juri": by number, and with the fingerprint of what it holds.
struct Name {
    std::size_t number = 0;
    std::string fingerprint;
};

std::optional<Name> nameOf(const fs::path& path, const std::string& stem)
{
    const auto name = path.filename().string();
    constexpr std::size_t kDigits = 6;
    constexpr std::size_t kPrint = 8;
    const auto length = stem.size() + 1 + kDigits + 1 + kPrint + std::string(".juri").size();
    if (!name.starts_with(stem + '-') || !name.ends_with(".juri") || name.size() != length)
        return std::nullopt;
    const auto digits = name.substr(stem.size() + 1, kDigits);
    if (digits.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return Name{std::stoul(digits), name.substr(stem.size() + 1 + kDigits + 1, kPrint)};
}

using Backups = std::map<std::size_t, std::pair<fs::path, std::string>>;

Backups backupsIn(const std::string& folder, const std::string& stem)
{
    Backups backups;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator(folder, failed)) {
        if (auto name = nameOf(entry.path(), stem))
            backups[name->number] = {entry.path(), std::move(name->fingerprint)};
    }
    return backups;
}

std::string sixDigits(std::size_t number)
{
    const auto digits = std::to_string(number);
    return std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

} // namespace

Result<BackupReport> backUp(const Document& document, const std::string& path)
{
    JURI_TRY(const auto file, NewFile::begin(path));
    JURI_CHECK(document.state().file.copyInto(file.temporaryPath()));
    JURI_CHECK(check(document, file.temporaryPath(), path));
    JURI_CHECK(file.finish());
    return BackupReport{path, document.recordCount(), document.digest()};
}

Result<std::string> backupFolder(const Document& document)
{
    const fs::path path(document.path());
    auto folder = (path.parent_path() / (path.stem().string() + ".backups")).string();
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return Error{ErrorCode::NotWritable, folder, failed.message()};
    return folder;
}

Result<BackupReport> backUpInTurn(const Document& document)
{
    const auto stem = fs::path(document.path()).stem().string();
    JURI_TRY(const auto folder, backupFolder(document));
    std::error_code failed;
    auto backups = backupsIn(folder, stem);
    const auto print = record::fingerprint(document.digest().bytes);
    if (!backups.empty() && backups.rbegin()->second.second == print)
        return BackupReport{};
    const auto number = backups.empty() ? 1 : backups.rbegin()->first + 1;
    const auto name = stem + '-' + sixDigits(number) + '-' + print + ".juri";
    auto report = backUp(document, folder + '/' + name);
    if (!report) {
        fs::remove(folder, failed); // if it is empty, it was made for nothing
        return report;
    }
    for (; backups.size() >= kKept; backups.erase(backups.begin()))
        fs::remove(backups.begin()->second.first, failed);
    return report;
}

} // namespace juri::document
