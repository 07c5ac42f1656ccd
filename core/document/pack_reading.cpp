#include "document/pack_reading.h"

#include "base/file.h"
#include "merge/acceptance.h"
#include "record/pack_files.h"

#include <algorithm>

namespace juri::document {
namespace {

constexpr std::size_t kPackLimit = 256U << 20U;

} // namespace

Bytes toBytes(ByteView view)
{
    return {view.begin(), view.end()};
}

Result<CheckedPack> checkPack(const std::string& path)
{
    JURI_TRY(auto bytes, readFile(path, kPackLimit));
    auto read = record::readPackWithFiles(bytes);
    if (!read)
        return Error{read.error().code, path, read.error().detail};
    CheckedPack checked{std::move(bytes),
                        toBytes(read->packBytes),
                        std::move(read->pack),
                        std::move(read->files),
                        {},
                        merge::Authority({})};
    checked.authority = merge::Authority(checked.pack.root);
    if (!std::ranges::all_of(checked.pack.records, record::isAuthentic))
        return Error{ErrorCode::BadSignature, path};
    checked.authority.add(pointersTo(checked.pack.records));
    const auto* author = checked.authority.find(checked.pack.author);
    if (!author || !author->isCoordinator() || author->role == record::Role::DataEntry)
        return Error{ErrorCode::NotPermitted, path, "pack"};
    auto brief = record::decodeBrief(checked.pack.brief);
    if (!brief)
        return Error{ErrorCode::Damaged, path, "brief"};
    checked.brief = *std::move(brief);
    return checked;
}

Outcome takeContent(Operation& operation, const CheckedPack& checked)
{
    operation.authority().add(pointersTo(checked.pack.records));
    for (const auto& record : checked.pack.records) {
        JURI_CHECK(merge::acceptContent(operation.authority(), record));
        JURI_CHECK(operation.add(record));
    }
    for (const auto& [hash, bytes] : checked.files)
        JURI_CHECK(operation.file().putAttachment(hash, bytes));
    return {};
}

bool isForCoordinator(const CheckedPack& checked)
{
    return checked.brief.judge.isEmpty();
}

} // namespace juri::document
