#include "document/brief_facts.h"

#include "document/state.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using model::Fields;

/// The register's fields as they stand, all or those named.
Fields fieldsOf(const Document::State& state, const std::string& registerName,
                const std::set<std::string>& only = {})
{
    Fields fields;
    const auto found = state.derived.registers.find(registerName);
    if (found == state.derived.registers.end())
        return fields;
    for (const auto& [name, field] : found->second.fields) {
        if (only.empty() || only.contains(name))
            fields.emplace(name, field.value);
    }
    return fields;
}

void add(record::Brief& brief, const std::string& registerName, Fields fields)
{
    if (!fields.empty())
        brief.facts[registerName].merge(fields);
}

/// What a judge may know of an entry's attachments; in a blind stage of those that are
/// fit for it, and not their names.
Fields attachmentFields(const Document::State& state, const model::Competitor& competitor,
                        bool blind)
{
    std::set<std::string> names;
    for (const auto& attachment : competitor.attachments) {
        const auto prefix = "attachment/" + attachment.hash.hex() + '/';
        if (blind && !attachment.blindSafe)
            continue;
        names.insert({prefix + "type", prefix + "size", prefix + "blind"});
        if (!blind)
            names.insert(prefix + "name");
    }
    if (names.empty())
        return {};
    return fieldsOf(state, record::personRegister(competitor.id.text()), names);
}

void addEntry(record::Brief& brief, const Document::State& state, const CompetitorId& competitor,
              bool blind)
{
    const auto entry = record::competitorRegister(competitor);
    const auto person = record::personRegister(competitor.text());
    if (const auto* known = findCompetitor(state.derived.event, competitor))
        add(brief, person, attachmentFields(state, *known, blind));
    if (blind) {
        add(brief, entry, fieldsOf(state, entry, {"code", "category"}));
        return;
    }
    add(brief, entry, fieldsOf(state, entry));
    add(brief, person, fieldsOf(state, person, {"name", "members", "description"}));
}

/// Of the panels a judge chairs, that it does: a chair takes points off, and breaks ties.
void addChair(record::Brief& brief, const Document::State& state, const StageId& stage)
{
    for (const auto& panel : state.derived.event.panels) {
        if (panel.stage == stage && panel.chairs.contains(brief.judge))
            add(brief, record::panelRegister(panel.id),
                {{"stage", stage.text()}, {"chairs", std::set<std::string>{brief.judge.text()}}});
    }
}

void addStage(record::Brief& brief, const Document::State& state, const model::Stage& stage)
{
    for (const auto& name : {record::stageRegister(stage.id), record::ruleRegister(stage.id),
                             record::assignmentRegister(stage.id, brief.judge)})
        add(brief, name, fieldsOf(state, name));
    addChair(brief, state, stage.id);
    for (const auto& competitor : assigned(state.derived.event, stage.id, brief.judge))
        addEntry(brief, state, competitor, stage.blind);
}

} // namespace

std::vector<StageId> stagesOf(const model::Event& event, const JudgeId& judge)
{
    std::vector<StageId> stages;
    for (const auto& stage : event.stages) {
        if (!assigned(event, stage.id, judge).empty())
            stages.push_back(stage.id);
    }
    return stages;
}

record::Brief briefFor(const Document::State& state, const JudgeId& judge)
{
    record::Brief brief{judge, {}};
    const auto& event = state.derived.event;
    for (const auto& name : {std::string("competition"), record::judgeRegister(judge),
                             record::interestRegister(judge)})
        add(brief, name, fieldsOf(state, name));
    const auto person = record::personRegister(judge.text());
    add(brief, person, fieldsOf(state, person, {"name", "affiliation"}));
    for (const auto& stage : stagesOf(event, judge))
        addStage(brief, state, *findStage(event, stage));
    return brief;
}

} // namespace juri::document
