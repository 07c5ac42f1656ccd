#include "merge/asides.h"

#include "catch.h"
#include "record/payload_state.h"
#include "record/registers.h"
#include "records.h"

#include <deque>

using namespace juri;
using record::Kind;

namespace {

RecordId id(std::uint8_t number)
{
    RecordId result;
    result.bytes.fill(number);
    return result;
}

/// Aside records of one coordinator, each on top of those named.
class Asides {
public:
    RecordId aside(std::uint8_t file, std::map<RecordId, std::set<RecordId>> holders,
                   std::vector<RecordId> parents = {}, std::uint8_t writer = 1)
    {
        m_records.push_back(builders::record(
            m_root, m_author, Kind::Aside, record::asideRegister(id(file)),
            encode(record::AsidePayload{std::move(holders), ""}), std::move(parents), writer));
        return m_records.back().id;
    }
    merge::RecordSet hidden() const { return merge::hiddenRecords(pointers()); }
    std::set<RecordId> files() const { return merge::filesAside(pointers()); }

private:
    std::vector<const record::Record*> pointers() const
    {
        std::vector<const record::Record*> result;
        for (const auto& record : m_records)
            result.push_back(&record);
        return result;
    }
    record::KeyPair m_root = builders::key(1);
    record::KeyPair m_author = builders::key(2);
    std::deque<record::Record> m_records;
};

} // namespace

TEST_CASE("asides: a record is hidden when all its holders are set aside", "[merge]")
{
    Asides asides;
    asides.aside(1, {{id(10), {id(1)}}, {id(11), {id(1), id(2)}}});
    CHECK(asides.hidden() == merge::RecordSet{id(10)});
    asides.aside(2, {{id(11), {id(1), id(2)}}});
    CHECK(asides.hidden() == merge::RecordSet{id(10), id(11)});
    CHECK(asides.files() == std::set{id(1), id(2)});
}

TEST_CASE("asides: what was written here is never hidden", "[merge]")
{
    Asides asides;
    asides.aside(1, {{id(10), {id(1), record::kOwnRecord}}});
    CHECK(asides.hidden().empty());
}

TEST_CASE("asides: an empty list on top restores, its named holders stay named", "[merge]")
{
    Asides asides;
    const auto first = asides.aside(1, {{id(10), {id(1), id(2)}}});
    asides.aside(1, {}, {first});
    CHECK(asides.files().empty());
    asides.aside(2, {{id(10), {id(2)}}}); // does not know of file 1, which is not aside
    CHECK(asides.hidden().empty());
}

TEST_CASE("asides: a restore made apart from a set-aside does not take it back", "[merge]")
{
    Asides asides;
    const auto first = asides.aside(1, {{id(10), {id(1)}}});
    asides.aside(1, {}, {first});
    asides.aside(1, {{id(10), {id(1)}}}, {first}, 2);
    CHECK(asides.hidden() == merge::RecordSet{id(10)});
    CHECK(asides.files() == std::set{id(1)});
}

TEST_CASE("asides: keys, rubrics, aliases and evidence are never hidden", "[merge]")
{
    const auto root = builders::key(1);
    const auto hideable = [&](Kind kind, const std::string& name) {
        return merge::isHideable(builders::record(root, root, kind, name, record::encodeText("x")));
    };
    for (const auto kind : {Kind::Grant, Kind::Revoke, Kind::Device, Kind::Rubric, Kind::Aside,
                            Kind::Station, Kind::Receipt})
        CHECK_FALSE(hideable(kind, "x"));
    CHECK_FALSE(hideable(Kind::Setup, "alias/a/b"));
    CHECK(hideable(Kind::Setup, "competitor/a"));
    CHECK(hideable(Kind::Score, "ballot/s/c/j"));
}
