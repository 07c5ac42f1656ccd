#include "document/salvaging.h"

#include "base/file.h"
#include "document/file_reading.h"
#include "document/operation.h"
#include "merge/acceptance.h"
#include "record/hash.h"
#include "record/salvage.h"

#include <algorithm>
#include <filesystem>

namespace juri::document {
namespace {

using record::Record;

constexpr std::size_t kSizeLimit = 2ULL << 30U;

/// What is taken, new and known, for the log.
struct Taken {
    std::vector<RecordId> added;
    std::vector<RecordId> known;
};

Outcome take(Operation& operation, const std::vector<Record>& records, SalvageReport& report,
             Taken& taken)
{
    operation.authority().add(pointersTo(records)); // all of them are authentic
    for (const auto& record : records) {
        if (operation.isKnown(record.id)) {
            taken.known.push_back(record.id);
            continue;
        }
        if (const auto accepted = merge::acceptContent(operation.authority(), record); !accepted) {
            report.refused.push_back(
                {accepted.error().code, record.header.registerName, kindName(record.header.kind)});
            continue;
        }
        JURI_CHECK(operation.add(record));
        taken.added.push_back(record.id);
    }
    report.added = taken.added.size();
    report.known = taken.known.size();
    return {};
}

Outcome log(Operation& operation, const Environment& environment, const SalvageReport& report,
            const Taken& taken)
{
    store::Import import;
    import.file = report.file;
    import.verdict = "salvaged";
    import.added = static_cast<std::int64_t>(report.added);
    import.known = static_cast<std::int64_t>(report.known);
    import.when = environment.clock->now();
    import.ids = taken.added;
    import.ids.insert(import.ids.end(), taken.known.begin(), taken.known.end());
    std::vector<RecordId> counted;
    std::ranges::copy_if(import.ids, std::back_inserter(counted),
                         [&](const RecordId& id) { return !operation.isReceipt(id); });
    import.fileKey = record::digestOf(std::move(counted));
    JURI_CHECK(operation.file().add(import));
    return {};
}

} // namespace

Result<SalvageReport> salvage(Document& document, const std::string& path)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    auto& state = document.state();
    JURI_TRY(auto raw, readFile(path, kSizeLimit));
    const auto bytes = opened(std::move(raw), KeyStore(state.environment.keysFolder));
    if (!bytes)
        return Error{bytes.error().code, path, bytes.error().detail};
    const auto found = record::salvageRecords(*bytes, state.doc);
    if (found.records.empty())
        return Error{ErrorCode::Damaged, path, "no record in it can be used"};
    SalvageReport report{
        std::filesystem::path(path).filename().string(), 0, 0, found.damaged, {}, {}};
    Taken taken;
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(take(operation, found.records, report, taken));
    if (report.added > 0)
        JURI_CHECK(log(operation, state.environment, report, taken));
    JURI_CHECK(operation.commit());
    report.digest = document.digest();
    return report;
}

} // namespace juri::document
