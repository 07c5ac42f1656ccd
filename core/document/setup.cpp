#include "document/setup.h"

#include "document/operation.h"
#include "document/setup_fields.h"
#include "record/hash.h"
#include "record/registers.h"

#include <array>

namespace juri::document {
namespace {

using RecordKind = record::Kind;

using Nonce = std::array<std::uint8_t, 16>;

/// An id that only this computer's key can begin, and the nonce that proves it.
struct FreshId {
    std::string text;
    Nonce nonce{};
};

Result<FreshId> freshId(Document& document)
{
    auto& state = document.state();
    if (!state.identity)
        return Error{ErrorCode::NoKey, document.path()};
    FreshId id;
    state.environment.random->fill(id.nonce);
    id.text = record::makeId(state.identity->key.publicKey(), id.nonce);
    return id;
}

Result<Operation> beginSetup(Document& document)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    return Operation::begin(document);
}

Outcome writeFields(Operation& operation, const std::string& registerName,
                    const record::SetupPayload& fields)
{
    if (fields.empty())
        return {};
    JURI_CHECK(operation.write(RecordKind::Setup, registerName, record::encode(fields)));
    return {};
}

/// Errors   DuplicateNumber, for a text that is taken or given twice
template <class Items, class Name>
Outcome checkUnique(const Items& items, std::set<std::string> taken, Name name)
{
    for (const auto& item : items) {
        const auto& text = item.*name;
        if (!text.empty() && !taken.insert(text).second)
            return Error{ErrorCode::DuplicateNumber, text};
    }
    return {};
}

template <class Items, class Name> std::set<std::string> namesOf(const Items& items, Name name)
{
    std::set<std::string> names;
    for (const auto& item : items)
        names.insert(item.*name);
    return names;
}

} // namespace

Result<ChangeSet> addCompetitors(Document& document, std::vector<model::Competitor> competitors)
{
    JURI_TRY(auto operation, beginSetup(document));
    JURI_CHECK(checkUnique(competitors,
                           namesOf(document.event().competitors, &model::Competitor::number),
                           &model::Competitor::number));
    JURI_CHECK(checkUnique(competitors,
                           namesOf(document.event().competitors, &model::Competitor::code),
                           &model::Competitor::code));
    for (const auto& competitor : competitors) {
        JURI_TRY(const auto id, freshId(document));
        JURI_CHECK(writeFields(operation, record::competitorRegister(CompetitorId(id.text)),
                               fieldsOf(competitor, id.nonce)));
        JURI_CHECK(
            writeFields(operation, record::personRegister(id.text), personFieldsOf(competitor)));
    }
    return operation.commit();
}

Result<ChangeSet> addJudges(Document& document, std::vector<model::Judge> judges)
{
    JURI_TRY(auto operation, beginSetup(document));
    JURI_CHECK(checkUnique(judges, namesOf(document.event().judges, &model::Judge::code),
                           &model::Judge::code));
    for (const auto& judge : judges) {
        JURI_TRY(const auto id, freshId(document));
        JURI_CHECK(writeFields(operation, record::judgeRegister(JudgeId(id.text)),
                               fieldsOf(judge, id.nonce)));
        JURI_CHECK(writeFields(operation, record::personRegister(id.text), personFieldsOf(judge)));
    }
    return operation.commit();
}

Result<ChangeSet> addPanels(Document& document, std::vector<model::Panel> panels)
{
    JURI_TRY(auto operation, beginSetup(document));
    for (const auto& panel : panels) {
        JURI_TRY(const auto id, freshId(document));
        JURI_CHECK(writeFields(operation, record::panelRegister(PanelId(id.text)),
                               fieldsOf(panel, id.nonce)));
    }
    return operation.commit();
}

Result<ChangeSet> assign(Document& document, const StageId& stage,
                         const std::map<JudgeId, std::set<CompetitorId>>& entries)
{
    JURI_TRY(auto operation, beginSetup(document));
    if (!findStage(document.event(), stage))
        return Error{ErrorCode::UnknownStage, stage.text()};
    for (const auto& [judge, competitors] : entries) {
        if (!competitors.empty())
            JURI_CHECK(writeFields(operation, record::assignmentRegister(stage, judge),
                                   {{"entries", listOf(competitors)}}));
    }
    return operation.commit();
}

Result<ChangeSet> declareInterests(Document& document,
                                   const std::map<JudgeId, model::Interest>& interests)
{
    JURI_TRY(auto operation, beginSetup(document));
    for (const auto& [judge, interest] : interests)
        JURI_CHECK(writeFields(operation, record::interestRegister(judge), fieldsOf(interest)));
    return operation.commit();
}

Result<ChangeSet> decide(Document& document, const StageId& stage,
                         const std::map<CompetitorId, model::Decision>& decisions)
{
    JURI_TRY(auto operation, beginSetup(document));
    if (!findStage(document.event(), stage))
        return Error{ErrorCode::UnknownStage, stage.text()};
    for (const auto& [competitor, decision] : decisions) {
        record::SetupPayload fields{{"outcome", decision.outcome}};
        if (!decision.reason.empty())
            fields["reason"] = decision.reason;
        JURI_CHECK(writeFields(operation, record::decisionRegister(stage, competitor), fields));
    }
    return operation.commit();
}

Result<ChangeSet> setItem(Document& document, const StageId& stage, const CompetitorId& competitor,
                          const model::Item& item)
{
    JURI_TRY(auto operation, Operation::begin(document));
    if (!findStage(document.event(), stage))
        return Error{ErrorCode::UnknownStage, stage.text()};
    JURI_CHECK(writeFields(operation,
                           record::itemRegister(stage, competitor, item.name, item.judge),
                           {{"points", item.points.milli()}, {"reason", item.reason}}));
    return operation.commit();
}

} // namespace juri::document
