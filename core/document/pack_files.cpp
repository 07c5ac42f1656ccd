#include "document/pack_files.h"

#include "document/brief_facts.h"
#include "document/state.h"
#include "record/hash.h"

#include <algorithm>

namespace juri::document {
namespace {

using model::Attachment;

constexpr std::uint64_t kTogetherLimit = 200'000'000; ///< a pack has to be read at once

struct Wanted {
    Attachment attachment;
    std::string entry; ///< the entry's number
};
using AllWanted = std::map<FileHash, Wanted>;

void add(AllWanted& wanted, const model::Competitor& competitor, bool blind)
{
    for (const auto& attachment : competitor.attachments) {
        if (!blind || attachment.blindSafe)
            wanted.emplace(attachment.hash, Wanted{attachment, competitor.number});
    }
}

/// "No. 017 Proposal.pdf (19 MB)"
std::string inWords(const Wanted& wanted)
{
    return "No. " + wanted.entry + ' ' + wanted.attachment.name + " ("
        + std::to_string((wanted.attachment.size + 999'999) / 1'000'000) + " MB)";
}

/// Errors   PackTooLarge
Outcome checkTogether(const AllWanted& wanted, const std::string& pack)
{
    std::uint64_t together = 0;
    std::vector<Wanted> largest;
    for (const auto& [hash, one] : wanted) {
        together += one.attachment.size;
        largest.push_back(one);
    }
    if (together <= kTogetherLimit)
        return {};
    std::ranges::stable_sort(largest, std::ranges::greater(),
                             [](const Wanted& one) { return one.attachment.size; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, largest.size()); ++i)
        names.push_back(inWords(largest[i]));
    return Error{ErrorCode::PackTooLarge, pack, join(names, "\n")};
}

Result<PackFiles> filesOf(const Document::State& state, const AllWanted& wanted,
                          const std::string& pack)
{
    JURI_CHECK(checkTogether(wanted, pack));
    PackFiles result;
    for (const auto& [hash, one] : wanted) {
        JURI_TRY(auto bytes, state.file.attachment(hash));
        if (!bytes) {
            ++result.missing;
            continue;
        }
        if (record::fileHashOf(*bytes) != hash)
            return Error{ErrorCode::Damaged, one.attachment.name, "attachment"};
        result.files.emplace(hash, *std::move(bytes));
    }
    return result;
}

} // namespace

Result<PackFiles> judgesFiles(const Document::State& state, const JudgeId& judge,
                              const std::string& pack)
{
    const auto& event = state.derived.event;
    AllWanted wanted;
    for (const auto& id : stagesOf(event, judge)) {
        const auto* stage = findStage(event, id);
        for (const auto& competitor : assigned(event, id, judge)) {
            if (const auto* entry = findCompetitor(event, competitor))
                add(wanted, *entry, stage->blind);
        }
    }
    return filesOf(state, wanted, pack);
}

Result<PackFiles> entriesFiles(const Document::State& state,
                               const std::function<bool(const model::Competitor&)>& isMeant,
                               const std::string& pack)
{
    AllWanted wanted;
    for (const auto& competitor : state.derived.event.competitors) {
        if (isMeant(competitor))
            add(wanted, competitor, false);
    }
    return filesOf(state, wanted, pack);
}

} // namespace juri::document
