#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/ordering.h"
#include "model/ranking.h"

#include <algorithm>

namespace juri::cli {
namespace {

using document::Document;
using document::Order;

struct OrderOptions {
    std::string file;
    std::string stage;
    std::string dance;
    std::vector<std::string> entries;
    std::vector<std::string> takeOut;
};

void declareOrder(CLI::App& app, OrderOptions& options)
{
    app.add_option("JUDGE", options.file, "a judge's document")->required();
    app.add_option("--stage", options.stage, "the stage that is ranked");
    app.add_option("--dance", options.dance,
                   "the criterion to rank in, or ties for a chair's order of equal results");
    auto* entries =
        app.add_option("ENTRY", options.entries,
                       "entries' numbers, place 1 first; without any the order is shown");
    app.add_option("--take-out", options.takeOut, "an entry to take out of the order")
        ->excludes(entries)
        ->allow_extra_args(false);
}

Result<std::vector<CompetitorId>> numbered(const Document& document,
                                           const std::vector<std::string>& numbers)
{
    std::vector<CompetitorId> ids;
    for (const auto& number : numbers) {
        JURI_TRY(const auto* competitor, entryNumbered(document, number));
        ids.push_back(competitor->id);
    }
    return ids;
}

Result<CriterionId> danceNamed(const Document& document, const StageId& stage,
                               const std::string& text)
{
    const auto* found = findStage(document.event(), stage);
    if (text.empty() || text == model::tiesDance().text() || !found)
        return CriterionId(text);
    return criterionNamed(found->rubric, text);
}

/// As the judge knows it: by its number, or where the stage is blind by its code.
std::string numberOf(const Document& document, const CompetitorId& id)
{
    const auto* competitor = findCompetitor(document.event(), id);
    if (!competitor)
        return id.text();
    return competitor->number.empty() ? competitor->code : competitor->number;
}

Json orderJson(const Document& document, const Order& order)
{
    const auto list = [&](const std::vector<CompetitorId>& ids) {
        auto numbers = Json::array();
        for (const auto& id : ids)
            numbers.push_back(numberOf(document, id));
        return numbers;
    };
    auto leftOut = Json::array();
    for (const auto& entry : order.leftOut)
        leftOut.push_back(
            {{"entry", numberOf(document, entry.competitor)},
             {"state", entry.verdict == model::Verdict::Absent ? "absent" : "recused"},
             {"reason", entry.reason}});
    return {{"stage", order.stage.text()},
            {"dance", order.dance.text()},
            {"placed", list(order.placed)},
            {"unplaced", list(order.unplaced)},
            {"left_out", leftOut},
            {"wanted", order.wanted},
            {"complete", order.isComplete()},
            {"draft", order.isDraft}};
}

void printOrder(const Document& document, const Order& order, Output& output)
{
    const auto line = [&](const std::string& first, const CompetitorId& id) {
        const auto* competitor = findCompetitor(document.event(), id);
        output.out << "  " << first << "  " << numberOf(document, id) << "  "
                   << (competitor ? competitor->name : "") << '\n';
    };
    output.out << order.dance.text() << ": " << order.placed.size()
               << output.say({" dari ", " of "}) << std::max(order.wanted, order.placed.size())
               << output.say({" ditempatkan\n", " placed\n"});
    for (std::size_t i = 0; i < order.placed.size(); ++i)
        line(std::to_string(i + 1) + '.', order.placed[i]);
    for (const auto& id : order.unplaced)
        line("–", id);
    for (const auto& entry : order.leftOut)
        line(output.say({"tidak diurutkan", "left out"}), entry.competitor);
}

Outcome change(Document& document, const StageId& stage, const CriterionId& dance,
               const OrderOptions& options)
{
    if (!options.entries.empty()) {
        JURI_TRY(const auto ids, numbered(document, options.entries));
        JURI_CHECK(document::placeInOrder(document, stage, dance, ids));
    }
    JURI_TRY(const auto out, numbered(document, options.takeOut));
    if (out.empty())
        return {};
    JURI_TRY(auto order, document::orderOf(document, stage, dance));
    std::erase_if(order.placed,
                  [&](const CompetitorId& id) { return std::ranges::find(out, id) != out.end(); });
    JURI_CHECK(document::placeInOrder(document, stage, dance, order.placed));
    return {};
}

/// One dance where one is named or meant, else all.
Result<int> runOrder(const OrderOptions& options, Output& output)
{
    const bool changes = !options.entries.empty() || !options.takeOut.empty();
    JURI_TRY(auto document,
             openKind(options.file, document::Kind::Judge,
                      changes ? document::Access::ReadWrite : document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto dance, danceNamed(document, stage, options.dance));
    if (changes)
        JURI_CHECK(change(document, stage, dance, options));
    auto shown = document::dances(document, stage);
    if (!dance.isEmpty() || shown.empty())
        shown = {dance};
    auto orders = Json::array();
    for (const auto& each : shown) {
        JURI_TRY(const auto order, document::orderOf(document, stage, each));
        orders.push_back(orderJson(document, order));
        if (!output.json)
            printOrder(document, order, output);
    }
    if (output.json)
        print(output.out, {{"orders", orders}});
    return kDone;
}

} // namespace

void addOrderCommand(Commands& commands)
{
    commands.add<OrderOptions>("order", "put entries in order, or show the order", declareOrder,
                               runOrder);
}

} // namespace juri::cli
