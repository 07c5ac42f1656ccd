#include "document/anonymising.h"

#include "document/creation.h"
#include "document/operation.h"
#include "document/results.h"
#include "record/payload.h"
#include "record/withheld.h"

namespace juri::document {
namespace {

using record::Record;

Bytes toBytes(ByteView view)
{
    return {view.begin(), view.end()};
}

/// What an older version wrote where only counted fields stand today.
void noteKept(AnonymiseReport& report, const Record& record)
{
    if (!record.header.registerName.starts_with("competitor/")
        || record.header.kind != record::Kind::Setup)
        return;
    const auto fields = record::decodeSetup(record.payload());
    for (const auto& [name, change] : fields.value_or(record::SetupPayload{})) {
        const std::string prefix = "custom/";
        if (name.starts_with(prefix) && !name.starts_with(prefix + "difficulty"))
            report.kept.insert(name.substr(prefix.size()));
    }
}

Outcome takeWithheld(Operation& operation, const std::vector<Record>& records,
                     AnonymiseReport& report)
{
    operation.authority().add(pointersTo(records));
    for (const auto& record : records) {
        noteKept(report, record);
        const bool whole = record.withheld || !record::isWithholdable(record);
        JURI_CHECK(operation.add(whole ? record : record::withhold(record)));
        report.withheld += whole && !record.withheld ? 0 : 1;
    }
    report.records = records.size();
    return {};
}

/// The copy gives the same results, stage by stage.
Outcome compare(const Document& document, const Document& copy)
{
    const Error differs{ErrorCode::Internal, "", "the anonymised copy comes to another result"};
    if (copy.digest() != document.digest())
        return differs;
    for (const auto& stage : document.event().stages) {
        const auto before = stageResult(document, stage.id);
        const auto after = stageResult(copy, stage.id);
        if (before.has_value() != after.has_value())
            return differs;
        if (!before)
            continue;
        if (resultsDigest(document, *before) != resultsDigest(copy, *after)
            || before->status != after->status)
            return differs;
    }
    return {};
}

} // namespace

Result<AnonymiseReport> anonymise(const Document& document, const std::string& path,
                                  const Environment& environment)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto& state = document.state();
    const auto& root = state.authority.root();
    JURI_TRY(auto made,
             NewDocument::begin(path,
                                {{"doc_id", toBytes(state.doc.bytes)},
                                 {"root_pk", toBytes(root.bytes)},
                                 {"kind", Bytes{'e'}}},
                                environment));
    JURI_TRY(const auto records, state.file.allRecords());
    AnonymiseReport report;
    report.path = path;
    JURI_TRY(auto operation, Operation::begin(made.document()));
    JURI_CHECK(takeWithheld(operation, records, report));
    JURI_CHECK(operation.file().setMeta("withheld", Bytes{1}));
    JURI_CHECK(operation.commit());
    JURI_CHECK(compare(document, made.document()));
    report.digest = made.document().digest();
    JURI_CHECK(made.finish());
    return report;
}

} // namespace juri::document
