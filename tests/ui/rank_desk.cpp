#include "rank_desk.h"

#include "base/text.h"
#include "catch.h"
#include "document/ordering.h"
#include "document/setup.h"

using namespace juri;

std::string placed(Desk& desk, const char* dance)
{
    const auto& document = desk.openWindow().session().document();
    const auto order = document::orderOf(document, StageId("final"), CriterionId(dance));
    REQUIRE(order);
    std::vector<std::string> numbers;
    for (const auto& competitor : order->placed)
        numbers.push_back(model::findCompetitor(document.event(), competitor)->number);
    return join(numbers, " ");
}

void makeChair(Desk& desk)
{
    auto event = desk.open(desk.eventPath());
    const auto judge = event.event().judges.front().id;
    model::Panel panel;
    panel.name = "Panel";
    panel.stage = StageId("final");
    panel.judges = {judge};
    panel.chairs = {judge};
    REQUIRE(document::addPanels(event, {panel}));
}
