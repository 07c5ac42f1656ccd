#include "merge/register_state.h"

#include "catch.h"
#include "histories.h"
#include "law.h"

#include <algorithm>
#include <deque>

using namespace juri;
using record::Kind;
using record::Record;

namespace {

const char* const kBallot = "ballot/final/c/j";
const char* const kRanking = "ranking/final/j/waltz";

/// One of a few contents.
Bytes contentOf(const std::string& name, const std::string& mark)
{
    return name == kBallot ? record::encode(builders::ballot(mark.c_str()))
                           : record::encode(builders::ranking({mark, "x"}));
}

/// The life of a ballot, or of an order, on two laptops and two coordinators' desks: each
/// step saves on top of what one place has seen, or lets one place see what another has.
std::deque<Record> randomHistory(const std::vector<int>& steps, const std::string& name = kBallot)
{
    const auto root = builders::key(1);
    const auto author = builders::key(2);
    std::deque<Record> records;
    std::vector<std::set<RecordId>> seen(4);
    const auto heads = [&](std::size_t place) {
        std::vector<const Record*> known;
        for (const auto& record : records) {
            if (seen[place].contains(record.id))
                known.push_back(&record);
        }
        return merge::registerState(known, [](const Record&) { return true; }).heads;
    };
    for (const int step : steps) {
        const auto place = static_cast<std::size_t>(step & 3);
        const int action = step >> 2 & 7;
        if (action >= 5) {
            const auto& other = seen[static_cast<std::size_t>(step >> 5 & 3)];
            seen[place].insert(other.begin(), other.end());
            continue;
        }
        const auto parents = heads(place);
        const auto mark = std::to_string(step >> 5 & 3);
        const bool choose = action == 4 && !parents.empty();
        const auto kind = choose ? Kind::Resolve : action == 3 ? Kind::Withdraw : Kind::Score;
        const auto payload = choose
            ? encode(record::ResolvePayload{
                parents[static_cast<std::size_t>(step >> 5) % parents.size()], "r"})
            : action == 3 ? record::encodeText("w")
                          : contentOf(name, mark);
        records.push_back(builders::record(root, author, kind, name, payload, parents,
                                           static_cast<std::uint8_t>(place + 1)));
        seen[place].insert(records.back().id);
    }
    return records;
}

model::RegisterState stateOf(const std::vector<const Record*>& records)
{
    return merge::registerState(records, [](const Record&) { return true; });
}

std::vector<const Record*> pointers(const std::deque<Record>& records)
{
    std::vector<const Record*> result;
    for (const auto& record : records)
        result.push_back(&record);
    return result;
}

/// The heads by the definition's own words, without any graph.
std::vector<RecordId> headsByDefinition(const std::vector<const Record*>& records)
{
    std::set<RecordId> heads;
    for (const auto* record : records)
        heads.insert(record->id);
    for (const auto* record : records) {
        for (const auto& parent : record->header.parents)
            heads.erase(parent);
    }
    return {heads.begin(), heads.end()};
}

rc::Gen<std::vector<int>> steps()
{
    return rc::gen::resize(40,
                           rc::gen::container<std::vector<int>>(
                               rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 1 << 12))));
}

} // namespace

TEST_CASE("merge laws: the order in which records arrive does not matter", "[merge][law]")
{
    CHECK(law::holds("order of records", [] {
        const auto history = randomHistory(*steps(), *rc::gen::element(kBallot, kRanking));
        auto records = pointers(history);
        const auto state = stateOf(records);
        std::ranges::reverse(records);
        RC_ASSERT(stateOf(records) == state);
        std::ranges::sort(records, {}, [](const auto* record) { return record->id; });
        RC_ASSERT(stateOf(records) == state);
    }));
}

TEST_CASE("merge laws: heads are the records that none has as parent", "[merge][law]")
{
    CHECK(law::holds("heads", [] {
        const auto history = randomHistory(*steps());
        const auto records = pointers(history);
        RC_ASSERT(stateOf(records).heads == headsByDefinition(records));
        RC_ASSERT(records.empty() || !stateOf(records).heads.empty());
    }));
}

TEST_CASE("merge laws: a ballot says something as soon as somebody scored it", "[merge][law]")
{
    CHECK(law::holds("something stands", [] {
        const auto history = randomHistory(*steps());
        const auto records = pointers(history);
        const auto scored = std::ranges::any_of(records, [](const auto* record) {
            return record->header.kind == Kind::Score || record->header.kind == Kind::Withdraw;
        });
        RC_ASSERT(stateOf(records).ballot.has_value() == scored);
    }));
}

TEST_CASE("merge laws: an order stands and conflicts as its records' contents do", "[merge][law]")
{
    CHECK(law::holds("orders", [] {
        const auto history = randomHistory(*steps(), kRanking);
        const auto state = stateOf(pointers(history));
        const auto said = std::ranges::any_of(history, [](const auto& record) {
            return record.header.kind == Kind::Score || record.header.kind == Kind::Withdraw;
        });
        RC_ASSERT(state.ranking.has_value() == said);
        RC_ASSERT(!state.ballot);
        if (!said)
            return;
        std::set<Bytes> contents;
        for (const auto& id : state.ranking->versions) {
            const auto found = std::ranges::find(history, id, &Record::id);
            const auto payload = found->payload();
            contents.insert(found->header.kind == Kind::Withdraw
                                ? Bytes()
                                : Bytes(payload.begin(), payload.end()));
        }
        RC_ASSERT(state.ranking->conflict == (contents.size() > 1));
    }));
}

TEST_CASE("merge laws: a choice leaves one of the versions that stood", "[merge][law]")
{
    CHECK(law::holds("choice", [] {
        auto history = randomHistory(*steps());
        const auto before = stateOf(pointers(history));
        RC_PRE(before.ballot.has_value());
        const auto& versions = before.ballot->versions;
        const auto chosen = versions[*rc::gen::inRange<std::size_t>(0, versions.size())];
        auto parents = before.heads;
        parents.push_back(chosen);
        history.push_back(
            builders::record(builders::key(1), builders::key(2), Kind::Resolve, "ballot/final/c/j",
                             encode(record::ResolvePayload{chosen, "r"}), parents, 9));
        const auto after = stateOf(pointers(history));
        RC_ASSERT(!after.ballot->conflict);
        RC_ASSERT(after.ballot->versions == std::vector{chosen});

        // and opening the choice again brings back all that stood before
        history.push_back(
            builders::record(builders::key(1), builders::key(2), Kind::Resolve, "ballot/final/c/j",
                             encode(record::ResolvePayload{std::nullopt, "r"}), after.heads, 10));
        const auto reopened = stateOf(pointers(history));
        for (const auto& id : reopened.ballot->versions)
            RC_ASSERT(std::ranges::count(pointers(history), id,
                                         [](const auto* record) { return record->id; })
                      == 1);
    }));
}
