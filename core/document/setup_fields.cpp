#include "document/setup_fields.h"

namespace juri::document {
namespace {

using record::SetupPayload;

void put(SetupPayload& fields, const std::string& name, const std::string& text)
{
    if (!text.empty())
        fields[name] = text;
}

void put(SetupPayload& fields, const std::string& name, const LocalText& text)
{
    put(fields, name + ".id", text.id);
    put(fields, name + ".en", text.en);
}

void put(SetupPayload& fields, const std::string& name, const std::set<std::string>& list)
{
    if (!list.empty())
        fields[name] = record::ListChange{list, {}};
}

void put(SetupPayload& fields, const std::string& name, std::int64_t number)
{
    if (number != 0)
        fields[name] = number;
}

template <class Id> void put(SetupPayload& fields, const std::string& name, const std::set<Id>& ids)
{
    if (!ids.empty())
        fields[name] = listOf(ids);
}

void putGroups(SetupPayload& fields, const std::string& kind,
               const std::vector<model::Group>& groups)
{
    std::int64_t order = 0;
    for (const auto& group : groups) {
        const auto name = kind + '/' + group.id + '/';
        fields[name + "order"] = ++order;
        put(fields, name + "name", group.name);
        put(fields, name + "phase", group.phase);
    }
}

const char* kindText(model::StageKind kind)
{
    switch (kind) {
    case model::StageKind::Gate: return "gate";
    case model::StageKind::Score: return "score";
    case model::StageKind::Rank: return "rank";
    }
    return "score";
}

/// What results are made of; all else that is said of an entry may be personal.
bool isCounted(const std::string& customField)
{
    return customField.starts_with("difficulty");
}

/// "01", "02": the names of numbered fields sort as the numbers do.
std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

SetupPayload fieldsOf(const model::Competition& competition)
{
    SetupPayload fields;
    put(fields, "title", competition.title);
    put(fields, "from", competition.from);
    put(fields, "to", competition.to);
    put(fields, "venue", competition.venue);
    put(fields, "note", competition.note);
    put(fields, "sample", competition.sample ? 1 : 0);
    put(fields, "rehearsal", competition.rehearsal ? 1 : 0);
    put(fields, kTwoPersonUnlock, competition.twoPersonUnlock ? 1 : 0);
    putGroups(fields, "phase", competition.phases);
    putGroups(fields, "region", competition.regions);
    putGroups(fields, "category", competition.categories);
    int number = 0;
    for (const auto& partner : competition.partners) {
        const auto name = "partner/" + twoDigits(++number) + '/';
        put(fields, name + "name", partner.name);
        put(fields, name + "role", partner.role);
    }
    return fields;
}

SetupPayload fieldsOf(const model::Stage& stage)
{
    SetupPayload fields;
    put(fields, "name", stage.name);
    fields["kind"] = std::string(kindText(stage.kind));
    fields["order"] = std::int64_t{stage.order};
    put(fields, "minimum-judges", std::int64_t{stage.minimumJudges});
    put(fields, "best", std::int64_t{stage.best});
    put(fields, "blind", std::int64_t{stage.blind ? 1 : 0});
    put(fields, "shuffled", std::int64_t{stage.shuffled ? 1 : 0});
    put(fields, "deliberated", std::int64_t{stage.deliberated ? 1 : 0});
    put(fields, "pitch-minutes", std::int64_t{stage.pitchMinutes});
    put(fields, "question-minutes", std::int64_t{stage.questionMinutes});
    return fields;
}

SetupPayload fieldsOf(const model::Competitor& competitor, ByteView nonce)
{
    SetupPayload fields;
    fields["nonce"] = toHex(nonce);
    put(fields, "number", competitor.number);
    put(fields, "code", competitor.code);
    put(fields, "title", competitor.title);
    put(fields, "category", competitor.category);
    put(fields, "region", competitor.region);
    put(fields, "institution", competitor.institution);
    put(fields, "tags", competitor.tags);
    put(fields, "withdrawn", competitor.withdrawn ? 1 : 0);
    put(fields, "disqualified", competitor.disqualified ? 1 : 0);
    for (const auto& [name, value] : competitor.custom) {
        if (isCounted(name))
            put(fields, "custom/" + name, value);
    }
    return fields;
}

SetupPayload personFieldsOf(const model::Competitor& competitor)
{
    SetupPayload fields;
    put(fields, "name", competitor.name);
    put(fields, "members", competitor.members);
    put(fields, "description", competitor.description);
    for (const auto& [name, value] : competitor.custom) {
        if (!isCounted(name))
            put(fields, "custom/" + name, value);
    }
    return fields;
}

SetupPayload fieldsOf(const model::Judge& judge, ByteView nonce)
{
    SetupPayload fields;
    fields["nonce"] = toHex(nonce);
    put(fields, "code", judge.code);
    put(fields, "role", judge.role);
    put(fields, "regions", judge.regions);
    return fields;
}

SetupPayload personFieldsOf(const model::Judge& judge)
{
    SetupPayload fields;
    put(fields, "name", judge.name);
    put(fields, "affiliation", judge.affiliation);
    return fields;
}

SetupPayload fieldsOf(const model::Panel& panel, ByteView nonce)
{
    SetupPayload fields;
    fields["nonce"] = toHex(nonce);
    put(fields, "name", panel.name);
    put(fields, "stage", panel.stage.text());
    put(fields, "regions", panel.regions);
    put(fields, "categories", panel.categories);
    put(fields, "judges", panel.judges);
    put(fields, "chairs", panel.chairs);
    return fields;
}

SetupPayload fieldsOf(const model::Interest& interest)
{
    SetupPayload fields;
    put(fields, "competitors", interest.competitors);
    put(fields, "institutions", interest.institutions);
    put(fields, "regions", interest.regions);
    put(fields, "reason", interest.reason);
    return fields;
}

SetupPayload fieldsOf(const model::BallotText& text)
{
    SetupPayload fields;
    put(fields, "comment", text.comment);
    put(fields, "reason", text.reason);
    for (const auto& [criterion, comment] : text.byCriterion)
        put(fields, "comment/" + criterion.text(), comment);
    for (const auto& [award, because] : text.nominations)
        put(fields, "nominate/" + award, because);
    return fields;
}

SetupPayload fieldsOf(const model::Attachment& attachment)
{
    const auto field = "attachment/" + attachment.hash.hex() + '/';
    return {{field + "name", attachment.name},
            {field + "type", std::string(fileKindName(attachment.kind))},
            {field + "size", static_cast<std::int64_t>(attachment.size)},
            {field + "blind", std::int64_t{attachment.blindSafe ? 1 : 0}}};
}

SetupPayload clearedFieldsOf(const FileHash& attachment)
{
    auto fields = fieldsOf(model::Attachment{attachment, {}, {}, 0, false});
    for (auto& [name, change] : fields)
        change = record::Cleared{};
    return fields;
}

} // namespace juri::document
