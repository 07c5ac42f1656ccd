#include "document/event_from_facts.h"

#include "document/joining.h"
#include "document/setup_fields.h"

#include <algorithm>
#include <functional>

namespace juri::document {
namespace {

using model::Event;
using model::Fields;
using model::listField;
using model::numberField;
using model::textField;

LocalText localField(const Fields& fields, const std::string& name)
{
    return {textField(fields, name + ".id"), textField(fields, name + ".en")};
}

/// "region/Banten/phase" and the like, gathered by the part in the middle. A name
/// may hold slashes; the last part is the property.
std::map<std::string, Fields> nested(const Fields& fields, const std::string& kind)
{
    std::map<std::string, Fields> result;
    for (const auto& [name, value] : fields) {
        if (!name.starts_with(kind + '/'))
            continue;
        const auto last = name.rfind('/');
        if (last > kind.size())
            result[name.substr(kind.size() + 1, last - kind.size() - 1)][name.substr(last + 1)] =
                value;
    }
    return result;
}

std::vector<model::Group> groupsOf(const Fields& fields, const std::string& kind)
{
    std::vector<std::pair<std::int64_t, model::Group>> ordered;
    for (const auto& [id, properties] : nested(fields, kind)) {
        if (numberField(properties, "removed") == 0)
            ordered.push_back(
                {numberField(properties, "order"),
                 {id, localField(properties, "name"), textField(properties, "phase")}});
    }
    std::ranges::stable_sort(ordered, {}, [](const auto& item) { return item.first; });
    std::vector<model::Group> groups;
    for (auto& [order, group] : ordered)
        groups.push_back(std::move(group));
    return groups;
}

void readCompetition(Event& event, const std::string&, const Fields& fields)
{
    auto& competition = event.competition;
    competition.title = localField(fields, "title");
    competition.from = textField(fields, "from");
    competition.to = textField(fields, "to");
    competition.venue = textField(fields, "venue");
    competition.note = localField(fields, "note");
    competition.sample = numberField(fields, "sample") != 0;
    competition.rehearsal = numberField(fields, "rehearsal") != 0;
    competition.twoPersonUnlock = numberField(fields, kTwoPersonUnlock) != 0;
    competition.phases = groupsOf(fields, "phase");
    competition.regions = groupsOf(fields, "region");
    competition.categories = groupsOf(fields, "category");
    for (const auto& [order, properties] : nested(fields, "partner")) {
        if (numberField(properties, "removed") == 0)
            competition.partners.push_back(
                {textField(properties, "name"), textField(properties, "role")});
    }
}

/// A number of entries; what is none reads as 0.
int readCount(const Fields& fields, const std::string& name)
{
    const auto number = numberField(fields, name);
    return number > 0 && number <= 1'000'000 ? static_cast<int>(number) : 0;
}

/// Minutes of a presentation; what is no sensible number is not stated.
int minutesField(const Fields& fields, const std::string& name)
{
    const auto minutes = numberField(fields, name);
    return minutes > 0 && minutes <= model::kMostMinutes ? static_cast<int>(minutes) : 0;
}

void readStage(Event& event, const std::string& id, const Fields& fields)
{
    model::Stage stage;
    stage.id = StageId(id);
    stage.name = localField(fields, "name");
    const auto kind = textField(fields, "kind");
    stage.kind = kind == "gate" ? model::StageKind::Gate
        : kind == "rank"        ? model::StageKind::Rank
                                : model::StageKind::Score;
    stage.order = static_cast<int>(numberField(fields, "order"));
    stage.minimumJudges = static_cast<int>(numberField(fields, "minimum-judges"));
    stage.best = readCount(fields, "best");
    stage.blind = numberField(fields, "blind") != 0;
    stage.shuffled = numberField(fields, "shuffled") != 0;
    stage.deliberated = numberField(fields, "deliberated") != 0;
    stage.pitchMinutes = minutesField(fields, "pitch-minutes");
    stage.questionMinutes = minutesField(fields, "question-minutes");
    event.stages.push_back(std::move(stage));
}

void readCustom(model::Competitor& competitor, const Fields& fields)
{
    for (const auto& [name, value] : fields) {
        if (name.starts_with("custom/"))
            competitor.custom[name.substr(7)] = textField(fields, name);
    }
}

void readCompetitor(Event& event, const std::string& id, const Fields& fields)
{
    model::Competitor competitor;
    competitor.id = CompetitorId(id);
    competitor.number = textField(fields, "number");
    competitor.code = textField(fields, "code");
    competitor.title = textField(fields, "title");
    competitor.category = textField(fields, "category");
    competitor.region = textField(fields, "region");
    competitor.institution = textField(fields, "institution");
    competitor.tags = listField(fields, "tags");
    competitor.withdrawn = numberField(fields, "withdrawn") != 0;
    competitor.disqualified = numberField(fields, "disqualified") != 0;
    competitor.standingReason = textField(fields, "standing-reason");
    readCustom(competitor, fields);
    if (numberField(fields, "removed") == 0)
        event.competitors.push_back(std::move(competitor));
}

void readJudge(Event& event, const std::string& id, const Fields& fields)
{
    model::Judge judge;
    judge.id = JudgeId(id);
    judge.code = textField(fields, "code");
    judge.role = textField(fields, "role");
    judge.regions = listField(fields, "regions");
    judge.replacedBy = JudgeId(textField(fields, "replaced-by"));
    if (numberField(fields, "removed") == 0)
        event.judges.push_back(std::move(judge));
}

template <class Ids> Ids idsField(const Fields& fields, const std::string& name)
{
    Ids ids;
    for (const auto& text : listField(fields, name))
        ids.insert(typename Ids::value_type(text));
    return ids;
}

void readPanel(Event& event, const std::string& id, const Fields& fields)
{
    model::Panel panel;
    panel.id = PanelId(id);
    panel.name = textField(fields, "name");
    panel.stage = StageId(textField(fields, "stage"));
    panel.regions = listField(fields, "regions");
    panel.categories = listField(fields, "categories");
    panel.judges = idsField<std::set<JudgeId>>(fields, "judges");
    panel.chairs = idsField<std::set<JudgeId>>(fields, "chairs");
    if (numberField(fields, "removed") == 0)
        event.panels.push_back(std::move(panel));
}

void readAssignment(Event& event, const std::string& rest, const Fields& fields)
{
    const auto name = model::splitRegister(rest);
    event.assignments[StageId(name.kind)][JudgeId(name.rest)] =
        idsField<std::set<CompetitorId>>(fields, "entries");
}

void readInterest(Event& event, const std::string& judge, const Fields& fields)
{
    auto& interest = event.interests[JudgeId(judge)];
    interest.competitors = idsField<std::set<CompetitorId>>(fields, "competitors");
    interest.institutions = listField(fields, "institutions");
    interest.regions = listField(fields, "regions");
    interest.reason = textField(fields, "reason");
}

void readDecision(Event& event, const std::string& rest, const Fields& fields)
{
    const auto name = model::splitRegister(rest);
    event.decisions[StageId(name.kind)][CompetitorId(name.rest)] = {textField(fields, "outcome"),
                                                                    textField(fields, "reason")};
}

void readAward(Event& event, const std::string& rest, const Fields& fields)
{
    const auto name = model::splitRegister(rest);
    if (numberField(fields, "decided") == 0)
        return;
    auto& decision = event.awards[StageId(name.kind)][name.rest];
    decision.reason = textField(fields, "reason");
    for (const auto& id : split(textField(fields, "winners"), ','))
        decision.winners.insert(CompetitorId(id));
}

void readItem(Event& event, const std::string& rest, const Fields& fields)
{
    const auto parts = split(rest, '/');
    const auto points = numberField(fields, "points");
    if (parts.size() != 4 || points == 0)
        return;
    const JudgeId judge(parts[3] == "desk" ? "" : parts[3]);
    event.items[StageId(parts[0])][CompetitorId(parts[1])].push_back(
        {parts[2], Points::fromMilli(points), textField(fields, "reason"), judge});
}

void readStatus(Event& event, const std::string& rest, const Fields& fields)
{
    using Word = model::BallotStatus::Word;
    const auto key = model::BallotKey::parse(rest);
    const auto text = textField(fields, "word");
    const auto word = text == "accepted" ? Word::Accepted
        : text == "void"                 ? Word::Void
                                         : Word::None;
    if (key)
        event.statuses[*key] = {word, textField(fields, "reason")};
}

using Reader = void (*)(Event&, const std::string&, const Fields&);

const std::map<std::string, Reader>& readers()
{
    static const std::map<std::string, Reader> all{
        {"competition", readCompetition},
        {"stage", readStage},
        {"competitor", readCompetitor},
        {"judge", readJudge},
        {"panel", readPanel},
        {"assignment", readAssignment},
        {"interest", readInterest},
        {"decision", readDecision},
        {"award", readAward},
        {"item", readItem},
        {"status", readStatus},
    };
    return all;
}

const Fields& fieldsOf(const model::Facts& facts, const std::string& name)
{
    static const Fields none;
    const auto found = facts.find(name);
    return found == facts.end() ? none : found->second;
}

/// Those of kinds this version knows.
std::vector<model::Attachment> attachmentsOf(const Fields& person)
{
    std::vector<model::Attachment> attachments;
    for (const auto& [id, properties] : nested(person, "attachment")) {
        const auto hash = FileHash::fromHex(id);
        const auto kind = model::fileKindNamed(textField(properties, "type"));
        const auto size = numberField(properties, "size");
        if (hash && kind && size > 0)
            attachments.push_back({*hash, textField(properties, "name"), *kind,
                                   static_cast<std::uint64_t>(size),
                                   numberField(properties, "blind") != 0});
    }
    std::ranges::sort(attachments, [](const auto& a, const auto& b) {
        return a.name == b.name ? a.hash < b.hash : model::numberLess(a.name, b.name);
    });
    return attachments;
}

/// Names and other personal data stand in registers of their own.
void addPersons(Event& event, const model::Facts& facts)
{
    for (auto& competitor : event.competitors) {
        const auto& person = fieldsOf(facts, "person/" + competitor.id.text());
        competitor.name = textField(person, "name");
        competitor.members = textField(person, "members");
        competitor.description = textField(person, "description");
        competitor.attachments = attachmentsOf(person);
        readCustom(competitor, person);
    }
    for (auto& judge : event.judges) {
        const auto& person = fieldsOf(facts, "person/" + judge.id.text());
        judge.name = textField(person, "name");
        judge.affiliation = textField(person, "affiliation");
    }
}

void addRules(Event& event, const model::Facts& facts, const std::map<StageId, RubricHash>& inForce)
{
    for (auto& stage : event.stages) {
        stage.rule = textField(fieldsOf(facts, "rule/" + stage.id.text()), "rule");
        const auto hash = inForce.find(stage.id);
        if (hash == inForce.end())
            continue;
        const auto rubric = event.rubrics.find(hash->second);
        if (rubric == event.rubrics.end())
            continue;
        stage.rubricHash = hash->second;
        stage.rubric = rubric->second;
    }
}

void addJoined(Event& event, const model::Facts& facts)
{
    event.joined = joinedEntries(facts);
    for (auto& competitor : event.competitors) {
        const auto& entry = entryOf(event, competitor.id);
        competitor.joinedTo = entry == competitor.id ? CompetitorId() : entry;
    }
}

void sortLists(Event& event)
{
    std::ranges::stable_sort(event.stages, {}, &model::Stage::order);
    std::ranges::stable_sort(event.competitors, {},
                             &model::Competitor::code); // all a judge may know
    std::ranges::stable_sort(event.competitors, model::numberLess, &model::Competitor::number);
    std::ranges::stable_sort(event.judges, model::numberLess, &model::Judge::code);
    std::ranges::stable_sort(event.panels, {}, &model::Panel::name);
    const auto byNameDeskFirst = [](const model::Item& item) {
        return std::tie(item.name, item.judge);
    };
    for (auto& [stage, entries] : event.items) {
        for (auto& [competitor, items] : entries)
            std::ranges::sort(items, {}, byNameDeskFirst);
    }
}

} // namespace

model::Event eventFromFacts(const model::Facts& facts,
                            const std::map<RubricHash, model::Rubric>& rubrics,
                            const std::map<StageId, RubricHash>& inForce)
{
    Event event;
    event.rubrics = rubrics;
    for (const auto& [name, fields] : facts) {
        const auto parts = model::splitRegister(name);
        if (const auto reader = readers().find(parts.kind); reader != readers().end())
            reader->second(event, parts.rest, fields);
    }
    addPersons(event, facts);
    addRules(event, facts, inForce);
    addJoined(event, facts);
    sortLists(event);
    return event;
}

} // namespace juri::document
