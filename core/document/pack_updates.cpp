#include "document/pack_updates.h"

#include "document/event_from_facts.h"
#include "document/pack_reading.h"

#include <algorithm>

namespace juri::document {
namespace {

Outcome checkFits(const Document& document, const CheckedPack& pack, const std::string& path)
{
    if (document.kind() != Kind::Judge || document.judge() != pack.brief.judge)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (document.state().authority.root() != pack.pack.root)
        return Error{ErrorCode::ForeignCompetition, path};
    return {};
}

using Sheets = std::set<std::pair<StageId, CompetitorId>>;

Sheets sheetsOf(const model::Event& event, const JudgeId& judge)
{
    Sheets sheets;
    for (const auto& stage : event.stages) {
        for (const auto& competitor : assigned(event, stage.id, judge))
            sheets.emplace(stage.id, competitor);
    }
    return sheets;
}

std::size_t countWithout(const Sheets& sheets, const Sheets& others)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(sheets, [&](const auto& sheet) { return !others.contains(sheet); }));
}

/// The last pack that was taken, or the first, with all its attachments here.
Result<bool> isTaken(const Document& document, const CheckedPack& pack)
{
    const auto& file = document.state().file;
    JURI_TRY(const auto last, file.meta("pack"));
    JURI_TRY(const auto first, file.meta("key"));
    JURI_TRY(const auto attachments, file.attachments());
    const bool isSame = last == pack.packBytes || first == pack.packBytes;
    return isSame && std::ranges::all_of(pack.files, [&](const auto& attached) {
               return attachments.contains(attached.first);
           });
}

/// What was detached since goes from the judge's document too.
Outcome dropDetached(Operation& operation, const record::Brief& brief)
{
    JURI_TRY(const auto here, operation.file().attachments());
    std::set<FileHash> named;
    for (const auto& competitor : eventFromFacts(brief.facts, {}, {}).competitors) {
        for (const auto& attachment : competitor.attachments)
            named.insert(attachment.hash);
    }
    for (const auto& hash : here) {
        if (!named.contains(hash))
            JURI_CHECK(operation.file().removeAttachment(hash));
    }
    return {};
}

} // namespace

Result<PackNews> packNews(const Document& document, const std::string& packPath)
{
    JURI_TRY(const auto checked, checkPack(packPath));
    JURI_CHECK(checkFits(document, checked, packPath));
    const auto here = sheetsOf(document.event(), document.judge());
    const auto there = sheetsOf(eventFromFacts(checked.brief.facts, {}, {}), document.judge());
    JURI_TRY(const auto isKnown, isTaken(document, checked));
    return PackNews{isKnown, countWithout(there, here), countWithout(here, there)};
}

Result<bool> packBringsKey(const std::string& packPath)
{
    JURI_TRY(const auto checked, checkPack(packPath));
    return checked.pack.key.has_value();
}

Outcome updateFromPack(const std::string& packPath, const std::string& documentPath,
                       const Environment& environment)
{
    JURI_TRY(const auto checked, checkPack(packPath));
    JURI_TRY(auto document, Document::open(documentPath, environment));
    JURI_CHECK(checkFits(document, checked, packPath));
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(takeContent(operation, checked));
    JURI_CHECK(operation.file().setMeta("pack", checked.packBytes));
    JURI_CHECK(dropDetached(operation, checked.brief));
    JURI_CHECK(operation.commit());
    return {};
}

} // namespace juri::document
