#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/handing.h"
#include "document/judging.h"

namespace juri::cli {
namespace {

struct HandInOptions {
    std::string file;
    std::string stage;
    std::string reason;
};

void declareSubmit(CLI::App& app, HandInOptions& options)
{
    app.add_option("JUDGE", options.file, "a judge's document")->required();
    app.add_option("--stage", options.stage, "the stage to sign off");
}

void declareReopen(CLI::App& app, HandInOptions& options)
{
    declareSubmit(app, options);
    app.add_option("--reason", options.reason, "why")->required();
}

Result<int> runSubmit(const HandInOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Judge));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_CHECK(document::submit(document, stage));
    const auto count = document::sheets(document, stage).size();
    if (output.json)
        print(output.out, {{"stage", stage.text()}, {"sheets", count}});
    else
        output.out << count << output.say({" lembar diserahkan\n", " sheets handed in\n"});
    return kDone;
}

Result<int> runReopen(const HandInOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Judge));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_CHECK(document::reopen(document, stage, options.reason));
    if (output.json)
        print(output.out, {{"stage", stage.text()}, {"handed_in", false}});
    else
        output.out << output.say({"Lembar dibuka kembali\n", "The sheets are open again\n"});
    return kDone;
}

struct ExportOptions {
    std::string file;
    std::string out;
    bool seal = false;
};

void declareExport(CLI::App& app, ExportOptions& options)
{
    app.add_option("FILE", options.file, "a judge or event document")->required();
    app.add_option("--out", options.out, "the score file to write")->required();
    app.add_flag("--seal", options.seal, "only the coordinators can read it");
}

Result<int> runExport(const ExportOptions& options, Output& output)
{
    JURI_TRY(auto document, openDocument(options.file));
    JURI_TRY(
        const auto report,
        document::exportScores(document, options.out,
                               options.seal ? document::Sealing::Sealed : document::Sealing::Open));
    if (output.json) {
        print(output.out,
              {{"file", report.path},
               {"records", report.records},
               {"ballots", report.ballots},
               {"partial", report.partial},
               {"fingerprint", report.fingerprint},
               {"sealed", options.seal},
               {"sealed_for", report.sealedFor}});
        return kDone;
    }
    output.out << report.path << ": " << report.ballots
               << output.say({" lembar nilai", " ballots"});
    if (report.partial > 0)
        output.out << output.say({", belum lengkap: ", ", incomplete: "}) << report.partial;
    output.out << output.say({"; sidik ", "; fingerprint "}) << report.fingerprint << '\n';
    if (options.seal)
        output.out << output.say(
            {"Disegel; hanya dapat dibaca oleh: ", "Sealed; it can be read only by: "})
                   << join(report.sealedFor, ", ") << '\n';
    return kDone;
}

} // namespace

void addExportCommands(Commands& commands)
{
    commands.add<HandInOptions>("submit", "sign off a stage's sheets", declareSubmit, runSubmit);
    commands.add<HandInOptions>("reopen", "open signed-off sheets again", declareReopen, runReopen);
    commands.add<ExportOptions>("export", "write a score file", declareExport, runExport);
}

} // namespace juri::cli
