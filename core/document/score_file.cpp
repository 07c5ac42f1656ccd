#include "document/score_file.h"

#include "base/file.h"
#include "document/file_reading.h"
#include "record/bundle.h"
#include "record/hash.h"
#include "record/sealing.h"

namespace juri::document {
namespace {

constexpr std::size_t kSizeLimit = 2ULL << 30U;

} // namespace

std::string fingerprintOf(const std::vector<record::Record>& records)
{
    std::vector<RecordId> ids;
    for (const auto& record : records) {
        if (record.header.kind != record::Kind::Receipt)
            ids.push_back(record.id);
    }
    return record::fingerprint(record::digestOf(std::move(ids)).bytes);
}

bool isScoreFile(const std::string& path)
{
    const auto start = readFileStart(path, 16);
    return start && (record::looksLikeBundle(*start) || record::looksSealed(*start));
}

Result<ScoreFileInfo> scoreFileInfo(const std::string& path, const Environment& environment)
{
    ScoreFileInfo info;
    JURI_TRY(const auto bytes, readFile(path, kSizeLimit));
    info.sealed = record::looksSealed(bytes);
    if (info.sealed) {
        const auto head = record::readSealedHead(bytes);
        if (!head)
            return Error{head.error().code, path, head.error().detail};
        info.doc = head->doc;
        info.recipients = head->recipients.size();
    }
    auto offered = readOffered(path, KeyStore(environment.keysFolder));
    if (!offered && offered.error().code == ErrorCode::SealedForOthers) {
        info.opens = false;
        return info;
    }
    if (!offered)
        return offered.error();
    info.doc = offered->doc;
    info.records = offered->records.size();
    info.fingerprint = fingerprintOf(offered->records);
    return info;
}

} // namespace juri::document
