#include "exchange/template.h"

#include "exchange/json_object.h"

#include <algorithm>
#include <functional>

namespace juri::exchange {

namespace {

model::Level readLevel(JsonObject json)
{
    model::Level level{json.points("from"), json.points("to"), json.localText("name"),
                       json.localText("text")};
    json.finish();
    return level;
}

model::Scale readScale(JsonObject& json)
{
    model::Scale scale;
    scale.values = json.pointsList("values");
    if (scale.values.empty()) {
        scale.min = json.points("min");
        scale.max = json.points("max");
        scale.step = json.has("step") ? json.points("step") : Points::fromMilli(1000);
    } else {
        scale.min = scale.values.front();
        scale.max = scale.values.back();
        if (json.has("min") || json.has("max") || json.has("step"))
            json.fail("values", "goes without min, max and step");
    }
    return scale;
}

model::CommentRule readComment(JsonObject& json)
{
    model::CommentRule rule;
    const auto when = json.text("comment");
    rule.always = when == "required";
    rule.atEdges = when == "at-edges";
    if (!when.empty() && when != "optional" && !rule.always && !rule.atEdges)
        json.fail("comment", "must be optional, required or at-edges");
    rule.minimum = json.count("commentMinimum", 0);
    return rule;
}

model::Criterion readCriterion(JsonObject json)
{
    model::Criterion criterion;
    criterion.id = CriterionId(json.name("id"));
    criterion.name = json.localText("name");
    criterion.description = json.localText("description");
    criterion.group = json.localText("group");
    criterion.weight = json.has("weight") ? json.points("weight") : Points::fromMilli(1000);
    criterion.scale = readScale(json);
    criterion.required = json.flag("required", true);
    criterion.informationOnly = json.flag("informationOnly", false);
    criterion.comment = readComment(json);
    for (const auto& level : json.objects("levels"))
        criterion.levels.push_back(readLevel(level));
    if (criterion.name.isEmpty())
        json.fail("name", "missing");
    json.finish();
    return criterion;
}

model::Rubric readRubric(JsonObject json, const StageId& stage)
{
    model::Rubric rubric{stage, json.localText("note"), {}, {}};
    rubric.comment = readComment(json);
    for (const auto& criterion : json.objects("criteria"))
        rubric.criteria.push_back(readCriterion(criterion));
    if (const auto problem = model::rubricProblem(rubric); !problem.empty())
        json.fail("criteria", problem);
    json.finish();
    return rubric;
}

model::StageKind readKind(JsonObject& json)
{
    const auto kind = json.text("kind");
    if (kind == "gate")
        return model::StageKind::Gate;
    if (kind == "rank")
        return model::StageKind::Rank;
    if (!kind.empty() && kind != "score")
        json.fail("kind", "must be gate, score or rank");
    return model::StageKind::Score;
}

model::Stage readStage(JsonObject json, int order)
{
    model::Stage stage;
    stage.id = StageId(json.name("id"));
    stage.name = json.localText("name");
    stage.kind = readKind(json);
    stage.order = order;
    stage.minimumJudges = json.count("minimumJudges", 0);
    stage.best = json.count("best", 0);
    stage.blind = json.flag("blind", false);
    stage.shuffled = json.flag("shuffled", false);
    stage.deliberated = json.flag("deliberated", false);
    stage.pitchMinutes = json.count("pitchMinutes", 0);
    stage.questionMinutes = json.count("questionMinutes", 0);
    stage.rule = json.jsonText("rule");
    stage.rubric = readRubric(json.object("rubric"), stage.id);
    if (!isSlug(stage.id.text()))
        json.fail("id", "may only have a-z, 0-9, '-', '_' and '.'");
    if (stage.name.isEmpty())
        json.fail("name", "missing");
    if (stage.kind == model::StageKind::Score && stage.rubric.criteria.empty())
        json.fail("rubric", "a stage with marks needs criteria");
    if (stage.best != 0 && stage.kind != model::StageKind::Rank)
        json.fail("best", "only where judges rank");
    json.finish();
    return stage;
}

model::Partner readPartner(JsonObject json)
{
    model::Partner partner{json.name("name"), json.name("role")};
    if (partner.role != "organiser" && partner.role != "partner")
        json.fail("role", "must be organiser or partner");
    json.finish();
    return partner;
}

std::vector<model::Group> readGroups(JsonObject& json, const std::string& key, bool withPhase)
{
    std::vector<model::Group> groups;
    for (auto& item : json.objects(key)) {
        model::Group group{item.name("id"), item.localText("name"), {}};
        if (withPhase)
            group.phase = item.text("phase");
        if (std::ranges::find(groups, group.id, &model::Group::id) != groups.end())
            item.fail("id", "occurs twice");
        item.finish();
        groups.push_back(std::move(group));
    }
    return groups;
}

void checkPhases(JsonObject& json, const model::Competition& competition)
{
    for (const auto& region : competition.regions) {
        const bool known = region.phase.empty()
            || std::ranges::find(competition.phases, region.phase, &model::Group::id)
                != competition.phases.end();
        if (!known)
            json.fail("regions", "unknown phase '" + region.phase + "' of " + region.id);
    }
}

model::Competition readCompetition(JsonObject& json)
{
    model::Competition competition;
    competition.title = json.localText("title");
    for (const auto& partner : json.objects("partners"))
        competition.partners.push_back(readPartner(partner));
    competition.from = json.text("from");
    competition.to = json.text("to");
    competition.venue = json.text("venue");
    competition.phases = readGroups(json, "phases", false);
    competition.regions = readGroups(json, "regions", true);
    competition.categories = readGroups(json, "categories", false);
    competition.note = json.localText("note");
    checkPhases(json, competition);
    return competition;
}

std::vector<model::Stage> readStages(JsonObject& json)
{
    std::vector<model::Stage> stages;
    for (auto& item : json.objects("stages")) {
        auto stage = readStage(item, static_cast<int>(stages.size()) + 1);
        if (std::ranges::find(stages, stage.id, &model::Stage::id) != stages.end())
            item.fail("id", "occurs twice");
        stages.push_back(std::move(stage));
    }
    if (stages.empty())
        json.fail("stages", "missing");
    return stages;
}

/// Discarded when it is not JSON, or nested deeper than any template.
nlohmann::json parseJson(const std::string& text)
{
    constexpr int kDeepest = 32;
    bool tooDeep = false;
    const auto watch = [&](int depth, nlohmann::json::parse_event_t, const nlohmann::json&) {
        tooDeep = tooDeep || depth > kDeepest;
        return !tooDeep;
    };
    auto value = nlohmann::json(nlohmann::json::value_t::discarded);
    if (isText(text))
        value = nlohmann::json::parse(text, watch, false);
    return tooDeep ? nlohmann::json(nlohmann::json::value_t::discarded) : value;
}

} // namespace

Result<model::Template> parseTemplate(const std::string& text, const std::string& name)
{
    const auto value = parseJson(text);
    if (value.is_discarded())
        return Error{ErrorCode::TemplateInvalid, name, "not JSON in UTF-8, or nested too deeply"};

    std::string problem;
    JsonObject json(value, {}, problem);
    model::Template result;
    result.name = name;
    result.title = json.localText("title");
    result.description = json.localText("description");
    result.source = json.text("source");
    result.competition = readCompetition(json);
    result.stages = readStages(json);
    result.judgesPerEntry = json.count("judgesPerEntry", 3);
    if (result.title.isEmpty())
        json.fail("title", "missing");
    json.finish();
    if (!problem.empty())
        return Error{ErrorCode::TemplateInvalid, name, problem};
    return result;
}

} // namespace juri::exchange
