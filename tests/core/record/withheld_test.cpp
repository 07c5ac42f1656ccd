#include "record/withheld.h"

#include "catch.h"
#include "record/bundle.h"
#include "records.h"

#include <algorithm>

using namespace juri;
using namespace juri::record;

namespace {

Record named(const std::string& registerName, Kind kind = Kind::Setup)
{
    return builders::record(builders::key(1), builders::key(2), kind, registerName,
                            encode(SetupPayload{{"name", std::string("Ratna Dewi")}}));
}

} // namespace

TEST_CASE("withheld: everything stays but what was said", "[record]")
{
    const auto record = named("person/j1");
    const auto withheld = withhold(record);

    CHECK(withheld.id == record.id);
    CHECK(withheld.header == record.header);
    CHECK(withheld.signature == record.signature);
    CHECK(withheld.payload().empty());
    CHECK(isAuthentic(withheld));
    CHECK(std::ranges::search(withheld.body, bytesOf("Ratna")).empty());
    CHECK(parseStored(withheld.body, withheld.signature).value() == withheld);
    CHECK(parseStored(record.body, record.signature).value() == record);
}

TEST_CASE("withheld: marks, grants and setup that counts never are", "[record]")
{
    CHECK(isWithholdable(named("text/f/c/j")));
    for (const auto& record : {named("competitor/c1"), named("ballot/f/c/j", Kind::Score),
                               named("key/00", Kind::Grant)}) {
        CHECK_FALSE(isWithholdable(record));
        CHECK_FALSE(parseStored(withhold(record).body, record.signature));
    }
}

TEST_CASE("withheld: outside a document it is no record", "[record]")
{
    const auto withheld = withhold(named("person/j1"));
    CHECK_FALSE(parseRecord(withheld.body, withheld.signature));
    CHECK_FALSE(readBundle(writeBundle(withheld.header.doc, {&withheld})));
    for (std::size_t size = 0; size < withheld.body.size(); ++size)
        CHECK_FALSE(parseStored(ByteView(withheld.body).first(size), withheld.signature));
    auto longer = withheld.body;
    longer.push_back(0);
    CHECK_FALSE(parseStored(longer, withheld.signature));
}
