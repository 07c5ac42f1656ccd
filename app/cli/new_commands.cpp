#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/creation.h"
#include "document/sample.h"
#include "exchange/template.h"

namespace juri::cli {
namespace {

Result<int> listTemplates(Output& output)
{
    auto list = Json::array();
    for (const auto& name : exchange::builtInTemplateNames()) {
        JURI_TRY(const auto setup, exchange::loadTemplate(name));
        if (!output.json)
            output.out << name << "\t" << output.say(setup.title) << '\n';
        list.push_back({{"name", name},
                        {"title", setup.title.in(output.language)},
                        {"description", setup.description.in(output.language)},
                        {"source", setup.source}});
    }
    if (output.json)
        print(output.out, {{"templates", list}});
    return kDone;
}

struct NewOptions {
    std::string file;
    std::string setup;
    std::string title;
    std::string rootKit;
};

void declareNew(CLI::App& app, NewOptions& options)
{
    app.add_option("FILE", options.file, "the event document to make")->required();
    app.add_option("--template", options.setup, "a template's name, or its file")->required();
    app.add_option("--title", options.title, "the competition's title");
    app.add_option("--root-kit", options.rootKit, "where the root key is written")->required();
}

Result<int> runNew(const NewOptions& options, Output& output)
{
    JURI_TRY(const auto setup, exchange::loadTemplate(options.setup));
    JURI_CHECK(document::createEvent(options.file, setup, {options.title, {}}, options.rootKit,
                                     document::systemEnvironment()));
    if (output.json)
        print(output.out, {{"file", options.file}, {"root_kit", options.rootKit}});
    else
        output.out << output.say({"Acara dibuat: ", "Competition made: "}) << options.file << '\n'
                   << output.say({"Simpan kit kunci induk ini terpisah dari acara: ",
                                  "Keep this root kit apart from the event: "})
                   << options.rootKit << '\n';
    return kDone;
}

struct SampleCommand {
    std::string file;
    std::string setup;
    std::string folder;
    document::SampleOptions options;
};

void declareSample(CLI::App& app, SampleCommand& options)
{
    app.add_option("FILE", options.file, "the event document to make")->required();
    app.add_option("--template", options.setup, "a template's name, or its file")->required();
    app.add_option("--entries", options.options.entries, "how many entries");
    app.add_option("--judges", options.options.judges, "how many judges");
    app.add_option("--seed", options.options.seed, "the same seed makes the same sample");
    app.add_option("--files", options.folder, "where packs and score files are written");
}

Result<int> runSample(const SampleCommand& options, Output& output)
{
    JURI_TRY(const auto setup, exchange::loadTemplate(options.setup));
    JURI_TRY(const auto report,
             document::makeSample(options.file, setup, options.options, options.folder,
                                  document::systemEnvironment()));
    if (output.json) {
        print(output.out,
              {{"file", options.file},
               {"entries", report.entries},
               {"judges", report.judges},
               {"packs", report.packs},
               {"score_files", report.scoreFiles},
               {"judge_without_file", report.judgeWithoutFile}});
        return kDone;
    }
    output.out << options.file << ": " << report.entries << output.say({" peserta, ", " entries, "})
               << report.judges << output.say({" juri\n", " judges\n"});
    if (!options.folder.empty())
        output.out << options.folder << ": " << report.packs
                   << output.say({" paket juri, ", " judge packs, "}) << report.scoreFiles
                   << output.say({" berkas nilai; tanpa berkas nilai: ",
                                  " score files; without a score file: "})
                   << report.judgeWithoutFile << '\n';
    return kDone;
}

} // namespace

void addNewCommands(Commands& commands)
{
    commands.add("templates", "list the templates of the program", Run(listTemplates));
    commands.add<NewOptions>("new", "start a competition from a template", declareNew, runNew);
    commands.add<SampleCommand>("sample", "make a competition with made-up entries", declareSample,
                                runSample);
}

} // namespace juri::cli
