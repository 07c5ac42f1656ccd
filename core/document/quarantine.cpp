#include "document/quarantine.h"

#include "base/file.h"
#include "document/state.h"

namespace juri::document {
namespace {

/// The verdicts of refused files are named as the errors that led to them.
ErrorCode codeNamed(const std::string& name)
{
    for (auto code = ErrorCode::FileNotFound; code < ErrorCode::Internal;
         code = static_cast<ErrorCode>(static_cast<int>(code) + 1)) {
        if (errorCodeName(code) == name)
            return code;
    }
    return ErrorCode::Damaged;
}

} // namespace

Result<std::vector<KeptFile>> keptFiles(const Document& document)
{
    JURI_TRY(const auto files, document.state().file.quarantined());
    std::vector<KeptFile> kept;
    for (const auto& file : files)
        kept.push_back(
            {file.number, file.file, {codeNamed(file.reason), file.file}, file.when, file.size});
    return kept;
}

Outcome saveKept(const Document& document, std::int64_t number, const std::string& outPath)
{
    JURI_TRY(const auto bytes, document.state().file.quarantinedBytes(number));
    if (!bytes)
        return Error{ErrorCode::UnknownImport, std::to_string(number)};
    return writeNewFile(outPath, *bytes);
}

} // namespace juri::document
