#include "document/imports.h"

#include "document/asides.h"
#include "document/operation.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

Result<store::Import> importNumbered(const Document& document, std::int64_t number)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    JURI_TRY(auto imports, document.state().file.imports());
    const auto found = std::ranges::find(imports, number, &store::Import::number);
    if (found == imports.end())
        return Error{ErrorCode::UnknownImport, std::to_string(number)};
    return std::move(*found);
}

bool isAside(const Document& document, const RecordId& fileKey)
{
    return document.state().derived.visibility.isAside(fileKey);
}

Result<ChangeSet> write(Document& document, const RecordId& fileKey,
                        const record::AsidePayload& payload)
{
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(record::Kind::Aside, record::asideRegister(fileKey),
                               record::encode(payload)));
    return operation.commit();
}

} // namespace

Result<std::vector<MergedFile>> mergedFiles(const Document& document)
{
    JURI_TRY(const auto imports, document.state().file.imports());
    std::vector<MergedFile> files;
    for (const auto& import : imports)
        files.push_back({import.number, import.file, import.verdict, import.judge, import.added,
                         import.known, import.when, import.fileKey,
                         isAside(document, import.fileKey)});
    return files;
}

Result<ChangeSet> setAside(Document& document, std::int64_t number, const std::string& reason)
{
    JURI_TRY(const auto import, importNumbered(document, number));
    if (trim(reason).empty() || !isText(reason))
        return Error{ErrorCode::Usage, "reason"};
    if (isAside(document, import.fileKey))
        return Error{ErrorCode::Usage, std::to_string(number)};
    record::AsidePayload payload;
    payload.reason = trim(reason);
    JURI_TRY(payload.holders, holdersOf(document.state().file, import));
    return write(document, import.fileKey, payload);
}

Result<ChangeSet> restore(Document& document, std::int64_t number)
{
    JURI_TRY(const auto import, importNumbered(document, number));
    if (!isAside(document, import.fileKey))
        return Error{ErrorCode::Usage, std::to_string(number)};
    return write(document, import.fileKey, {});
}

} // namespace juri::document
