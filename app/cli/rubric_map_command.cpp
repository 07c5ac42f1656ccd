#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "base/file.h"
#include "document/rubric_maps.h"

namespace juri::cli {
namespace {

constexpr std::size_t kSizeLimit = 1U << 20U;

struct MapOptions {
    std::string file;
    std::string stage;
    std::string map;
};

void declareMap(CLI::App& app, MapOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--stage", options.stage, "the stage whose rubric changed")->required();
    app.add_option("--map", options.map,
                   R"(JSON: {"from": "HASH", "criteria": {"new": {"old": factor, …}, …}}; )"
                   R"("from" may be left out where there is one older rubric)")
        ->required();
}

/// The older rubric meant: the one named, or the only one that ballots were marked on.
Result<RubricHash> olderRubric(const document::Document& document, const StageId& stage,
                               const Json& json)
{
    if (json.contains("from")) {
        const auto hash = json["from"].is_string()
            ? RubricHash::fromHex(json["from"].get<std::string>())
            : std::nullopt;
        if (!hash)
            return Error{ErrorCode::Usage, "from"};
        return *hash;
    }
    const auto older = document::olderRubrics(document, stage);
    if (older.size() != 1)
        return Error{ErrorCode::Usage, "from"};
    return older.front();
}

/// {"new": {"old": 10}}: each criterion of the new rubric, and what it is made of.
Result<model::RubricMap> readCriteria(const Json& json)
{
    model::RubricMap map;
    if (!json.is_object())
        return Error{ErrorCode::Usage, "criteria"};
    for (const auto& [criterion, sources] : json.items()) {
        if (!sources.is_object())
            return Error{ErrorCode::Usage, criterion};
        for (const auto& [source, factor] : sources.items()) {
            if (!factor.is_number_integer())
                return Error{ErrorCode::Usage, source};
            map.sources[CriterionId(criterion)][CriterionId(source)] = factor.get<std::int64_t>();
        }
    }
    return map;
}

Result<int> runMap(const MapOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto bytes, readFile(options.map, kSizeLimit));
    const auto json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_object())
        return Error{ErrorCode::Usage, options.map, "JSON"};
    JURI_TRY(const auto from, olderRubric(document, stage, json));
    JURI_TRY(const auto map, readCriteria(json.value("criteria", Json())));
    JURI_CHECK(document::mapRubric(document, stage, from, map));
    if (output.json)
        print(output.out,
              {{"stage", stage.text()}, {"from", from.hex()}, {"digest", document.digest().hex()}});
    else
        output.out << output.say({"Peta rubrik dicatat.\n", "The rubric map is recorded.\n"});
    return kDone;
}

} // namespace

void addRubricMapCommand(Commands& commands)
{
    commands.add<MapOptions>("map-rubric", "count marks of an older rubric on the new one",
                             declareMap, runMap);
}

} // namespace juri::cli
