#include "document/rubric_maps.h"

#include "document/operation.h"
#include "record/registers.h"

namespace juri::document {
namespace {

Outcome checkSources(const model::Rubric& rubric,
                     const std::map<CriterionId, std::int64_t>& sources)
{
    if (sources.empty())
        return Error{ErrorCode::Usage, "map"};
    for (const auto& [criterion, factor] : sources) {
        if (!findCriterion(rubric, criterion))
            return Error{ErrorCode::UnknownCriterion, criterion.text()};
        if (factor < 1 || factor > 1'000'000)
            return Error{ErrorCode::Usage, criterion.text(), std::to_string(factor)};
    }
    return {};
}

} // namespace

std::vector<RubricHash> olderRubrics(const Document& document, const StageId& stageId)
{
    std::set<RubricHash> rubrics;
    for (const auto& [name, state] : document.state().derived.registers) {
        const auto key = name.starts_with("ballot/") ? record::ballotOf(name) : std::nullopt;
        if (key && key->stage == stageId && state.ballot && !state.ballot->withdrawn)
            rubrics.insert(state.ballot->value.rubric);
        const auto ranking = record::rankingOf(name);
        if (ranking && ranking->stage == stageId && ranking->dance != model::tiesDance()
            && state.ranking && !state.ranking->withdrawn)
            rubrics.insert(state.ranking->value.rubric);
    }
    if (const auto* stage = findStage(document.event(), stageId))
        rubrics.erase(stage->rubricHash);
    return {rubrics.begin(), rubrics.end()};
}

Result<ChangeSet> mapRubric(Document& document, const StageId& stageId, const RubricHash& from,
                            const model::RubricMap& map)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto& event = document.event();
    const auto* stage = findStage(event, stageId);
    if (!stage)
        return Error{ErrorCode::UnknownStage, stageId.text()};
    const auto older = event.rubrics.find(from);
    if (older == event.rubrics.end() || from == stage->rubricHash)
        return Error{ErrorCode::UnknownRecord, from.hex()};
    if (map.sources.empty())
        return Error{ErrorCode::Usage, "map"};
    for (const auto& [criterion, sources] : map.sources) {
        if (!findCriterion(stage->rubric, criterion))
            return Error{ErrorCode::UnknownCriterion, criterion.text()};
        JURI_CHECK(checkSources(older->second, sources));
    }
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(record::Kind::RubricMap,
                               record::rubricMapRegister(from, stage->rubricHash),
                               record::encode(map)));
    return operation.commit();
}

} // namespace juri::document
