#include "document/verify.h"

#include "document/results.h"
#include "document/signatures.h"
#include "document/stage_scores.h"
#include "document/state.h"
#include "merge/acceptance.h"
#include "scoring/recount.h"

#include <algorithm>

namespace juri::document {
namespace {

using record::Record;

void checkRecords(VerifyReport& report, const Document::State& state,
                  const std::vector<Record>& records)
{
    merge::Authority authority(state.authority.root());
    const auto pointers = pointersTo(records);
    authority.add(pointers);
    const auto authentic = areAuthentic(pointers);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto& record = records[i];
        const auto name = record.header.registerName + ' ' + record.id.hex().substr(0, 16);
        if (!state.records.contains(record.id) || !authentic[i])
            report.badRecords.push_back(name);
        else if (record.withheld ? !authority.find(record.header.author)
                                 : !merge::acceptContent(authority, record))
            report.notPermitted.push_back(name);
        report.withheld += record.withheld ? 1 : 0;
        report.newerKinds += isKnown(record.header.kind) ? 0 : 1;
    }
}

/// The registers rebuilt from nothing but records, against what the file holds.
Outcome checkDerived(VerifyReport& report, const Document::State& state,
                     const std::vector<Record>& records)
{
    std::map<std::string, std::vector<const Record*>> byRegister;
    for (const auto& record : records)
        byRegister[record.header.registerName].push_back(&record);
    JURI_TRY(auto kept, state.file.registers());
    const auto& root = state.authority.root();
    merge::Visibility visibility(root, pointersTo(records));
    if (state.kind == Kind::Judge)
        visibility.ignoreScopes();
    JURI_TRY(const auto locks, readLocks(state.file, visibility, {kept, {}}));
    for (const auto& [name, members] : byRegister) {
        const auto rebuilt = registerState(name, members, visibility, locks, state.derived.event);
        if (kept[name] != rebuilt)
            report.derived.push_back(name);
        kept.erase(name);
    }
    for (const auto& [name, unknown] : kept)
        report.derived.push_back(name);
    return {};
}

/// "017 Proposal.pdf": whose a file is, or its hash where no entry names it.
Outcome checkAttachments(VerifyReport& report, const Document& document)
{
    JURI_TRY(const auto contents, document.state().file.attachmentContents());
    std::map<FileHash, std::string> names;
    for (const auto& competitor : document.event().competitors) {
        for (const auto& attachment : competitor.attachments)
            names.emplace(attachment.hash, competitor.number + ' ' + attachment.name);
    }
    for (const auto& [hash, actual] : contents) {
        const auto name = names.find(hash);
        if (actual != hash)
            report.badAttachments.push_back(name == names.end() ? hash.hex() : name->second);
    }
    report.attachments = contents.size();
    report.missingAttachments = static_cast<std::size_t>(std::ranges::count_if(
        names, [&](const auto& name) { return !contents.contains(name.first); }));
    return {};
}

Outcome recountStage(VerifyReport& report, const Document& document, const model::Stage& stage)
{
    JURI_TRY(const auto scores, stageScores(document.event(), document.ballots(), stage.id, {}));
    if (scores.scores.ballots.empty())
        return {};
    JURI_TRY(const auto ranking, scoring::rank(scores.rule, scores.scores));
    if (!scoring::recount(scores.rule, scores.scores))
        report.notRecounted.push_back(stage.id.text());
    for (const auto& difference : scoring::recountDifferences(scores.rule, scores.scores, ranking))
        report.recount.push_back(stage.id.text() + ": " + difference);
    JURI_TRY(const auto result, stageResult(document, stage.id));
    report.stages.push_back({stage.id, checkCode(document, result)});
    return {};
}

} // namespace

Result<VerifyReport> verify(const Document& document)
{
    const auto& state = document.state();
    VerifyReport report;
    JURI_TRY(const auto records, state.file.allRecords());
    report.records = records.size();
    report.digest = document.digest();
    checkRecords(report, state, records);
    JURI_CHECK(checkDerived(report, state, records));
    JURI_CHECK(checkAttachments(report, document));
    if (document.kind() == Kind::Judge)
        return report;
    for (const auto& stage : document.event().stages)
        JURI_CHECK(recountStage(report, document, stage));
    return report;
}

} // namespace juri::document
