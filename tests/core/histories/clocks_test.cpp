#include "catch.h"
#include "reading.h"
#include "world.h"

using namespace juri;
using namespace juri::document;
using namespace histories;

TEST_CASE("histories: with all clocks wrong by years the documents say the same (I7)",
          "[histories][law][fault-5]")
{
    CHECK(law::holds("clocks", [] {
        const auto history = *steps();
        World right;
        World wrong(*rc::gen::inRange(1, World::kClocks));
        for (const int step : history) {
            right.take(step);
            wrong.take(step);
        }
        for (const auto desk : {Desk1, Desk2}) {
            RC_ASSERT(right.wasUsed(desk) == wrong.wasUsed(desk));
            if (right.wasUsed(desk))
                RC_ASSERT(saidBy(right.at(desk)) == saidBy(wrong.at(desk)));
        }
    }));
}
