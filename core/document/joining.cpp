#include "document/joining.h"

#include "document/operation.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using model::numberField;
using model::textField;

struct Pair {
    CompetitorId keep;
    CompetitorId other;
};

std::vector<Pair> pairsOf(const model::Facts& facts)
{
    std::vector<Pair> pairs;
    for (auto it = facts.lower_bound("alias/");
         it != facts.end() && it->first.starts_with("alias/"); ++it) {
        const auto ends = model::splitRegister(model::splitRegister(it->first).rest);
        if (numberField(it->second, "joined") == 0)
            continue;
        const bool keepsLarger = textField(it->second, "keep") == ends.rest;
        pairs.push_back({CompetitorId(keepsLarger ? ends.rest : ends.kind),
                         CompetitorId(keepsLarger ? ends.kind : ends.rest)});
    }
    return pairs;
}

using Groups = std::map<CompetitorId, std::set<CompetitorId>>; ///< each one's whole group

Groups groupsOf(const std::vector<Pair>& pairs)
{
    Groups groups;
    for (const auto& pair : pairs) {
        std::set<CompetitorId> whole{pair.keep, pair.other};
        for (const auto& end : {pair.keep, pair.other}) {
            const auto found = groups.find(end);
            if (found != groups.end())
                whole.insert(found->second.begin(), found->second.end());
        }
        for (const auto& member : whole)
            groups[member] = whole;
    }
    return groups;
}

Result<ChangeSet> writeJoin(Document& document, const CompetitorId& keep, const CompetitorId& other,
                            bool joined)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    for (const auto& id : {keep, other}) {
        if (!findCompetitor(document.event(), id))
            return Error{ErrorCode::UnknownEntry, id.text()};
    }
    const auto name = record::aliasRegister(keep, other);
    const auto& registers = document.state().derived.registers;
    const auto found = registers.find(name);
    const auto field = found == registers.end() ? decltype(found->second.fields.end()){}
                                                : found->second.fields.find("joined");
    const bool isJoined = found != registers.end() && field != found->second.fields.end()
        && field->second.value == model::FieldValue(std::int64_t{1});
    if (keep == other || isJoined == joined)
        return Error{ErrorCode::Usage, "--with"};
    record::SetupPayload fields{{"joined", std::int64_t{joined ? 1 : 0}}};
    if (joined)
        fields["keep"] = keep.text();
    JURI_TRY(auto operation, Operation::begin(document));
    JURI_CHECK(operation.write(record::Kind::Setup, name, record::encode(fields)));
    return operation.commit();
}

} // namespace

std::map<CompetitorId, CompetitorId> joinedEntries(const model::Facts& facts)
{
    const auto pairs = pairsOf(facts);
    std::set<CompetitorId> givenUp;
    for (const auto& pair : pairs)
        givenUp.insert(pair.other);
    std::map<CompetitorId, CompetitorId> joined;
    for (const auto& [id, group] : groupsOf(pairs)) {
        const auto stays = [&](const CompetitorId& member) { return !givenUp.contains(member); };
        const auto kept = std::ranges::find_if(group, stays);
        const auto& entry = kept == group.end() ? *group.begin() : *kept;
        if (id != entry)
            joined.emplace(id, entry);
    }
    return joined;
}

Result<ChangeSet> joinEntries(Document& document, const CompetitorId& keep,
                              const CompetitorId& other)
{
    return writeJoin(document, keep, other, true);
}

Result<ChangeSet> separateEntries(Document& document, const CompetitorId& keep,
                                  const CompetitorId& other)
{
    return writeJoin(document, keep, other, false);
}

} // namespace juri::document
