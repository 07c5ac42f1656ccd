#include "document/blind_codes.h"

#include "document/operation.h"
#include "record/registers.h"

#include <array>

namespace juri::document {
namespace {

constexpr std::string_view kLetters = "ACDEFGHJKLMNPQRTUVWXY34679"; ///< none looks like another
constexpr std::size_t kLength = 5;

/// Each letter is as likely as the others.
char drawLetter(RandomSource& random)
{
    constexpr std::size_t fair = 256 / kLetters.size() * kLetters.size();
    std::array<std::uint8_t, 1> drawn{};
    do
        random.fill(drawn);
    while (drawn[0] >= fair);
    return kLetters[drawn[0] % kLetters.size()];
}

std::string drawCode(std::set<std::string>& taken, RandomSource& random)
{
    std::string code;
    do {
        code.clear();
        while (code.size() < kLength)
            code += drawLetter(random);
    } while (!taken.insert(code).second);
    return code;
}

std::set<CompetitorId> entriesSeenBlind(const model::Event& event)
{
    std::set<CompetitorId> entries;
    for (const auto& stage : event.stages) {
        if (!stage.blind)
            continue;
        for (const auto& judge : event.judges) {
            const auto& theirs = assigned(event, stage.id, judge.id);
            entries.insert(theirs.begin(), theirs.end());
        }
    }
    return entries;
}

} // namespace

Result<std::size_t> giveBlindCodes(Document& document)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    std::set<std::string> taken;
    for (const auto& competitor : document.event().competitors)
        taken.insert(competitor.code);
    std::set<std::string> seen;
    std::vector<CompetitorId> without;
    for (const auto& id : entriesSeenBlind(document.event())) {
        const auto* competitor = findCompetitor(document.event(), id);
        if (!competitor)
            continue;
        if (competitor->code.empty())
            without.push_back(id);
        else if (!seen.insert(competitor->code).second)
            return Error{ErrorCode::DuplicateNumber, competitor->code};
    }
    if (without.empty())
        return std::size_t{0};
    JURI_TRY(auto operation, Operation::begin(document));
    for (const auto& id : without) {
        const record::SetupPayload code{
            {"code", drawCode(taken, *document.state().environment.random)}};
        JURI_CHECK(operation.write(record::Kind::Setup, record::competitorRegister(id),
                                   record::encode(code)));
    }
    JURI_CHECK(operation.commit());
    return without.size();
}

} // namespace juri::document
