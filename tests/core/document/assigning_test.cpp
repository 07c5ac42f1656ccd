#include "document/assigning.h"

#include "stage_set.h"

#include <algorithm>

using namespace juri;
using namespace juri::document;

namespace {

/// An event with so many entries a region and judges of each, nothing assigned.
struct Fair {
    explicit Fair(std::size_t entries, std::size_t judges)
    {
        auto event = set.openEvent();
        std::vector<model::Competitor> competitors(entries * 2);
        for (std::size_t i = 0; i < competitors.size(); ++i) {
            competitors[i].number = std::to_string(100 + i);
            competitors[i].name = competitors[i].number;
            competitors[i].region = i < entries ? "Bali" : "Riau";
        }
        REQUIRE(addCompetitors(event, competitors));
        std::vector<model::Judge> all(judges * 2);
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].code = "R" + std::to_string(10 + i);
            all[i].regions = {i < judges ? "Bali" : "Riau"};
        }
        REQUIRE(addJudges(event, all));
    }

    StageSet set;
};

std::size_t loadOf(const AssignmentPlan& plan, const JudgeId& judge)
{
    const auto found = plan.added.find(judge);
    return found == plan.added.end() ? 0 : found->second.size();
}

const model::Judge& judgeCalled(const Document& event, const std::string& code)
{
    return *std::ranges::find(event.event().judges, code, &model::Judge::code);
}

} // namespace

TEST_CASE("planAssignment: every entry gets its judges, loads even within a region", "[document]")
{
    Fair fair(10, 4);
    auto event = fair.set.openEvent();

    const auto plan = planAssignment(event, StageSet::stage(), 3, 7).value();

    CHECK(plan.shortEntries().size() == 4); // 1 to 4 have only the judges A and B
    CHECK(plan.isConnected());
    for (const auto& [judge, entries] : plan.added) {
        const auto* who = findJudge(event.event(), judge);
        for (const auto& entry : entries) {
            const auto& region = findCompetitor(event.event(), entry)->region;
            CHECK((who->regions.empty() || who->regions.contains(region)));
        }
    }
    REQUIRE(assign(event, StageSet::stage(), plan.added));
    const auto again = planAssignment(event, StageSet::stage(), 3, 7).value();
    CHECK(again.addedCount() == 0); // what is assigned counts
    const auto covered = assignmentCoverage(event, StageSet::stage(), 3).value();
    CHECK(covered.shortEntries() == plan.shortEntries());
    CHECK(covered.addedCount() == 0);
}

TEST_CASE("planAssignment: the same seed gives the same plan", "[document]")
{
    Fair fair(8, 4);
    const auto event = fair.set.openEvent();
    const auto one = planAssignment(event, StageSet::stage(), 2, 5).value();
    CHECK(one.added == planAssignment(event, StageSet::stage(), 2, 5).value().added);
    CHECK(one.added != planAssignment(event, StageSet::stage(), 2, 6).value().added);
}

TEST_CASE("planAssignment: panels go before regions; conflicts and trainees are left out",
          "[document]")
{
    Fair fair(6, 3);
    auto event = fair.set.openEvent();
    const auto inPanel = judgeCalled(event, "R10").id;
    const auto other = judgeCalled(event, "R11").id;
    model::Panel panel;
    panel.name = "Bali";
    panel.stage = StageSet::stage();
    panel.regions = {"Bali"};
    panel.judges = {inPanel, other};
    REQUIRE(addPanels(event, {panel}));
    model::Interest interest;
    interest.competitors = {StageSet::entry(event, "100")};
    interest.reason = "keluarga";
    REQUIRE(declareInterests(event, {{inPanel, interest}}));

    const auto plan = planAssignment(event, StageSet::stage(), 2, 1).value();

    CHECK(loadOf(plan, inPanel) == 5); // all of Bali but the one it must not mark
    CHECK(loadOf(plan, other) == 6);
    CHECK(loadOf(plan, judgeCalled(event, "R12").id) == 0); // no panel: not in this stage
    const auto missing = plan.shortEntries();
    CHECK(std::ranges::count(missing, StageSet::entry(event, "100")) == 1);
    CHECK(std::ranges::count(missing, StageSet::entry(event, "106")) == 1); // Riau has no panel
}

TEST_CASE("planAssignment: what cannot be planned is said", "[document]")
{
    StageSet set;
    auto event = set.openEvent();
    CHECK(planAssignment(event, StageSet::stage(), 0, 1).error().code == ErrorCode::Usage);
    CHECK(planAssignment(event, StageId("none"), 3, 1).error().code == ErrorCode::UnknownStage);

    auto setup = StageSet::setup();
    REQUIRE(createEvent(set.folder().file("empty.juri"), setup, {}, set.folder().file("kit2"),
                        set.environment()));
    const auto empty = set.open(set.folder().file("empty.juri"));
    CHECK(planAssignment(empty, StageSet::stage(), 3, 1).error().code == ErrorCode::NoJudges);
}
