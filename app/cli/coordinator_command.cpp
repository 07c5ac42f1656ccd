#include "app/cli/codes_file.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/coordinators.h"

namespace juri::cli {
namespace {

struct CoordinatorOptions {
    std::string file;
    std::string name;
    std::string scope;
    std::string folder;
    std::string codes;
    std::string rootKit;
};

void declareCoordinator(CLI::App& app, CoordinatorOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--name", options.name, "of the person or office")->required();
    app.add_option("--scope", options.scope, "all, region=R,… or category=C,…")->required();
    app.add_option("--out", options.folder, "the folder for the pack")->required();
    app.add_option("--codes", options.codes, "where the code is written, outside that folder")
        ->required();
    app.add_option("--root-kit", options.rootKit, "the competition's root kit")->required();
}

/// A group by its id, or by its name in either language; any text where none is set up.
Result<std::string> groupNamed(const std::vector<model::Group>& groups, const std::string& text)
{
    for (const auto& group : groups) {
        if (group.id == text || group.name.id == text || group.name.en == text)
            return group.id;
    }
    if (text.empty() || !groups.empty())
        return Error{ErrorCode::Usage, "--scope " + text};
    return text;
}

Result<record::Scope> scopeOf(const model::Competition& competition, const std::string& text)
{
    record::Scope scope;
    if (text == "all")
        return scope;
    const bool isRegion = text.starts_with("region=");
    if (!isRegion && !text.starts_with("category="))
        return Error{ErrorCode::Usage, "--scope " + text};
    for (const auto& name : split(text.substr(text.find('=') + 1), ',')) {
        JURI_TRY(auto id,
                 groupNamed(isRegion ? competition.regions : competition.categories, trim(name)));
        (isRegion ? scope.regions : scope.categories).insert(std::move(id));
    }
    if (scope.isAll()) // "region=": never everything by mistake
        return Error{ErrorCode::Usage, "--scope " + text};
    return scope;
}

Result<int> runCoordinator(const CoordinatorOptions& options, Output& output)
{
    JURI_TRY(const auto codes, CodesFile::begin(options.codes, options.folder));
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto scope, scopeOf(document.event().competition, options.scope));
    JURI_TRY(const auto pack,
             document::makeCoordinatorPack(document, options.name, scope, options.rootKit,
                                           options.folder));
    JURI_CHECK(codes.finish({{options.name, pack.path, pack.code}}));
    if (output.json)
        print(output.out,
              {{"name", options.name},
               {"file", pack.path},
               {"codes", options.codes},
               {"digest", document.digest().hex()}});
    else
        output.out << pack.path << '\n'
                   << output.say({"Kodenya ada di ", "The code is in "}) << options.codes
                   << output.say({"; jangan kirim bersama paket\n", "; do not send them along\n"});
    return kDone;
}

} // namespace

void addCoordinatorCommand(Commands& commands)
{
    commands.add<CoordinatorOptions>("coordinator", "let another person coordinate",
                                     declareCoordinator, runCoordinator);
}

} // namespace juri::cli
