#include "document/standing.h"

#include "document/operation.h"
#include "record/registers.h"

namespace juri::document {

Result<ChangeSet> setStanding(Document& document, const CompetitorId& competitor, Standing standing,
                              const std::string& reason)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (!findCompetitor(document.event(), competitor))
        return Error{ErrorCode::UnknownEntry, competitor.text()};
    if (trim(reason).empty() || !isText(reason))
        return Error{ErrorCode::Usage, "reason"};
    const record::SetupPayload fields{
        {"withdrawn", std::int64_t{standing == Standing::Withdrawn ? 1 : 0}},
        {"disqualified", std::int64_t{standing == Standing::Disqualified ? 1 : 0}},
        {"standing-reason", trim(reason)},
    };
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(record::Kind::Setup, record::competitorRegister(competitor),
                               record::encode(fields)));
    return operation.commit();
}

} // namespace juri::document
