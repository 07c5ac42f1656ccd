#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/assigning.h"
#include "document/setup.h"
#include "report/number_text.h"
#include "report/phrase.h"

#include <algorithm>

namespace juri::cli {
namespace {

using document::AssignmentPlan;

struct AssignOptions {
    std::string file;
    std::string stage;
    int perEntry = 0;
    std::uint64_t seed = 1;
    bool dryRun = false;
};

void declareAssign(CLI::App& app, AssignOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage to assign judges in");
    app.add_option("--per-entry", options.perEntry, "how many judges mark each entry")->required();
    app.add_option("--seed", options.seed, "the same seed shares out the same way");
    app.add_flag("--dry-run", options.dryRun, "say what would be assigned, change nothing");
}

std::vector<std::string> numbersOf(const model::Event& event, const std::vector<CompetitorId>& ids)
{
    std::vector<std::string> numbers;
    for (const auto& id : ids) {
        const auto* competitor = findCompetitor(event, id);
        numbers.push_back(competitor ? competitor->number : id.text());
    }
    return numbers;
}

Json partJson(const model::Event& event, const document::AssignmentPart& part)
{
    Json json{{"entries", part.entries.size()},
              {"balanced", part.assignment.balanced},
              {"components", part.assignment.components},
              {"judges", Json::array()}};
    for (std::size_t i = 0; i < part.judges.size(); ++i) {
        const auto* judge = findJudge(event, part.judges[i]);
        json["judges"].push_back(
            {{"judge", judge ? judge->code : ""}, {"entries", part.assignment.loads[i]}});
    }
    return json;
}

Json planJson(const model::Event& event, const AssignmentPlan& plan)
{
    Json json{{"stage", plan.stage.text()},      {"per_entry", plan.perEntry},
              {"added", plan.addedCount()},      {"balanced", plan.isBalanced()},
              {"connected", plan.isConnected()}, {"short", numbersOf(event, plan.shortEntries())},
              {"parts", Json::array()}};
    for (const auto& part : plan.parts)
        json["parts"].push_back(partJson(event, part));
    return json;
}

constexpr report::Phrase kAdded{"{1} penugasan ditambahkan; tiap peserta dinilai {2} juri.",
                                "{1} assignments added; {2} judges mark each entry."};
constexpr report::Phrase kPart{"{1} peserta, {2} juri: ", "{1} entries, {2} judges: "};
constexpr report::Phrase kLoad{"{1} peserta tiap juri", "{1} entries a judge"};
constexpr report::Phrase kLoads{"{1} sampai {2} peserta tiap juri", "{1} to {2} entries a judge"};
constexpr report::Phrase kUneven{", tidak rata karena benturan kepentingan atau penugasan lama",
                                 ", uneven because of conflicts or earlier assignments"};
constexpr report::Phrase kApart{", terbagi dalam {1} kelompok tanpa juri bersama",
                                ", in {1} groups without a common judge"};
constexpr report::Phrase kShort{"Kurang juri: No. {1}.", "Too few judges: No. {1}."};

std::string partText(const document::AssignmentPart& part, Language language)
{
    const auto count = [&](std::size_t number) { return report::formatCount(number, language); };
    const auto [low, high] = std::ranges::minmax(part.assignment.loads);
    const auto& loads = low == high ? kLoad : kLoads;
    auto text =
        report::filled(kPart.in(language), count(part.entries.size()), count(part.judges.size()))
        + report::filled(loads.in(language), std::to_string(low), std::to_string(high));
    if (!part.assignment.balanced)
        text += kUneven.in(language);
    if (part.assignment.components > 1)
        text += report::filled(kApart.in(language), std::to_string(part.assignment.components));
    return text + ".\n";
}

void printText(const model::Event& event, const AssignmentPlan& plan, Output& output)
{
    const auto language = output.language;
    output.out << report::filled(kAdded.in(language),
                                 report::formatCount(plan.addedCount(), language),
                                 std::to_string(plan.perEntry))
               << '\n';
    for (const auto& part : plan.parts)
        output.out << partText(part, language);
    const auto missing = plan.shortEntries();
    if (!missing.empty())
        output.out << report::filled(kShort.in(language), join(numbersOf(event, missing), ", "))
                   << '\n';
}

Result<int> runAssign(const AssignOptions& options, Output& output)
{
    const auto access = options.dryRun ? document::Access::ReadOnly : document::Access::ReadWrite;
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event, access));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto plan,
             document::planAssignment(document, stage, options.perEntry, options.seed));
    if (!options.dryRun && plan.addedCount() > 0)
        JURI_CHECK(document::assign(document, stage, plan.added));
    if (output.json)
        print(output.out, planJson(document.event(), plan));
    else
        printText(document.event(), plan, output);
    return kDone;
}

} // namespace

void addAssignCommand(Commands& commands)
{
    commands.add<AssignOptions>("assign", "shares a stage's entries out among its judges",
                                declareAssign, runAssign);
}

} // namespace juri::cli
