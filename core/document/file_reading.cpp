#include "document/file_reading.h"

#include "base/file.h"
#include "record/bundle.h"
#include "record/sealing.h"
#include "store/untrusted.h"

#include <algorithm>
#include <filesystem>

namespace juri::document {
namespace {

constexpr std::size_t kBundleLimit = 2ULL << 30U;

bool looksOffered(const std::string& path)
{
    const auto start = readFileStart(path, 16);
    if (!start)
        return false;
    return record::looksLikeBundle(*start) || record::looksSealed(*start)
        || startsWith(*start, "SQLite format 3");
}

Result<OfferedFile> readDocument(const std::string& path)
{
    JURI_TRY(auto content, store::readUntrusted(path));
    return OfferedFile{content.doc, std::move(content.records), content.drafts};
}

} // namespace

Result<Bytes> opened(Bytes bytes, const KeyStore& keys)
{
    if (!record::looksSealed(bytes))
        return bytes;
    JURI_TRY(const auto head, record::readSealedHead(bytes));
    return record::unseal(bytes, keys.all(head.doc));
}

Result<OfferedFile> readOffered(const std::string& path, const KeyStore& keys)
{
    JURI_TRY(const auto start, readFileStart(path, 16));
    if (!record::looksLikeBundle(start) && !record::looksSealed(start))
        return readDocument(path);
    JURI_TRY(auto bytes, readFile(path, kBundleLimit));
    const auto plain = opened(std::move(bytes), keys);
    if (!plain)
        return Error{plain.error().code, path, plain.error().detail};
    auto bundle = record::readBundle(*plain);
    if (!bundle)
        return Error{bundle.error().code, path, bundle.error().detail};
    return OfferedFile{bundle->doc, std::move(bundle->records), 0};
}

std::vector<std::string> offeredFiles(std::span<const std::string> paths)
{
    std::vector<std::string> files;
    for (const auto& path : paths) {
        std::error_code failed;
        if (!std::filesystem::is_directory(path, failed)) {
            files.push_back(path);
            continue;
        }
        std::vector<std::string> inside;
        for (const auto& entry : std::filesystem::directory_iterator(path, failed)) {
            const auto name = entry.path().string();
            if (entry.is_regular_file(failed) && looksOffered(name))
                inside.push_back(name);
        }
        std::ranges::sort(inside);
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

} // namespace juri::document
