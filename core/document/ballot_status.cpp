#include "document/ballot_status.h"

#include "document/operation.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

Result<ChangeSet> say(Document& document, const model::BallotKey& key, const std::string& word,
                      const std::string& reason)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto& ballots = document.ballots();
    const bool isRanked = std::ranges::binary_search(ballots, key, {}, &model::Ballot::key);
    if (!isRanked && !document.state().derived.registers.contains(record::ballotRegister(key)))
        return Error{ErrorCode::UnknownBallot, key.name()};
    if (trim(reason).empty() || !isText(reason))
        return Error{ErrorCode::Usage, "reason"};
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(
        record::Kind::Setup, record::statusRegister(key),
        record::encode(record::SetupPayload{{"word", word}, {"reason", trim(reason)}})));
    return operation.commit();
}

} // namespace

Result<ChangeSet> acceptBallot(Document& document, const model::BallotKey& key,
                               const std::string& reason)
{
    return say(document, key, "accepted", reason);
}

Result<ChangeSet> voidBallot(Document& document, const model::BallotKey& key,
                             const std::string& reason)
{
    return say(document, key, "void", reason);
}

} // namespace juri::document
