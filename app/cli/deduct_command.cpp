#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/deductions.h"
#include "document/results.h"

#include <algorithm>

namespace juri::cli {
namespace {

struct DeductOptions {
    std::string file;
    std::string stage;
    std::string entry;
    std::string item;
    std::string points;
    std::string reason;
};

void declareDeduct(CLI::App& app, DeductOptions& options)
{
    app.add_option("FILE", options.file, "an event document, or a chair's")->required();
    app.add_option("--stage", options.stage, "the stage it belongs to");
    app.add_option("--entry", options.entry, "the entry's number")->required();
    app.add_option("--item", options.item, "what for, in a word: time, elements")->required();
    app.add_option("--points", options.points,
                   "points to take off; below zero a bonus, 0 takes the item back")
        ->required();
    app.add_option("--reason", options.reason, "why")->required();
}

/// The entry's value now, as it counts in the whole stage; a judge's document knows none.
Result<Json> valueOf(const document::Document& document, const StageId& stage,
                     const CompetitorId& competitor)
{
    if (document.kind() == document::Kind::Judge)
        return Json(nullptr);
    JURI_TRY(const auto result, document::stageResult(document, stage));
    const auto line =
        std::ranges::find(result.lines, competitor, &document::ResultLine::competitor);
    return line == result.lines.end() || !line->placing.value ? Json(nullptr)
                                                              : numberOf(*line->placing.value);
}

Result<int> runDeduct(const DeductOptions& options, Output& output)
{
    JURI_TRY(auto document, openDocument(options.file));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    const auto points = Points::parseTyped(options.points);
    if (!points)
        return Error{ErrorCode::MarkUnreadable, options.points};
    const auto id = competitor->id; // the event is made anew by the change
    JURI_CHECK(document::deduct(document, stage, id, options.item, *points, options.reason));
    JURI_TRY(const auto value, valueOf(document, stage, id));
    if (output.json)
        print(output.out,
              {{"stage", stage.text()},
               {"entry", options.entry},
               {"item", options.item},
               {"points", numberOf(*points)},
               {"value", value},
               {"digest", document.digest().hex()}});
    else if (value.is_null())
        output.out << output.say({"Dicatat.\n", "Recorded.\n"});
    else
        output.out << output.say({"Dicatat. Nilai No. ", "Recorded. The value of no. "})
                   << options.entry << ": " << value.dump() << '\n';
    return kDone;
}

} // namespace

void addDeductCommand(Commands& commands)
{
    commands.add<DeductOptions>("deduct", "takes points off an entry, or gives a bonus",
                                declareDeduct, runDeduct);
}

} // namespace juri::cli
