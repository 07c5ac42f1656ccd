#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/anonymising.h"
#include "document/rehearsal.h"

namespace juri::cli {
namespace {

struct CopyOptions {
    std::string file;
    std::string out;
    std::uint64_t seed = 1;
};

void declareAnonymise(CLI::App& app, CopyOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--out", options.out, "the copy to make")->required();
}

void declareRehearse(CLI::App& app, CopyOptions& options)
{
    declareAnonymise(app, options);
    app.add_option("--seed", options.seed, "the same seed gives the same marks")->required();
}

Result<int> runAnonymise(const CopyOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(const auto report,
             document::anonymise(document, options.out, document::systemEnvironment()));
    if (output.json) {
        print(output.out,
              {{"file", report.path},
               {"records", report.records},
               {"withheld", report.withheld},
               {"kept_fields", report.kept},
               {"digest", report.digest.hex()}});
        return kDone;
    }
    output.out << report.path << ": " << report.withheld << output.say({" dari ", " of "})
               << report.records
               << output.say({" catatan tanpa isi; hasil dan sidik sama\n",
                              " records without their content; results and digest the same\n"})
               << output.say({"Yang tetap: nama panitia pada kuncinya, nama komputer juri, alasan "
                              "keputusan, lembaga, dan judul karya.\n",
                              "What stays: coordinators' names on their keys, names of judges' "
                              "computers, reasons of decisions, institutions and titles.\n"});
    for (const auto& field : report.kept)
        output.out << output.say(
            {"Tetap ada, dari versi lama: ", "Stays, recorded by an older version: "})
                   << field << '\n';
    return kDone;
}

Result<int> runRehearse(const CopyOptions& options, Output& output)
{
    JURI_TRY(const auto document,
             openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    JURI_TRY(
        const auto report,
        document::rehearse(document, options.out, options.seed, document::systemEnvironment()));
    if (output.json) {
        print(output.out,
              {{"file", report.path},
               {"entries", report.entries},
               {"judges", report.judges},
               {"ballots", report.ballots},
               {"digest", report.digest.hex()}});
        return kDone;
    }
    output.out << report.path << output.say({": gladi dengan ", ": a rehearsal of "})
               << report.entries << output.say({" peserta, ", " entries, "}) << report.judges
               << output.say({" juri dan ", " judges and "}) << report.ballots
               << output.say({" lembar nilai acak; hapus berkasnya bila selesai\n",
                              " ballots marked by chance; delete the file when you are done\n"});
    return kDone;
}

} // namespace

void addCopyCommands(Commands& commands)
{
    commands.add<CopyOptions>("rehearse", "a copy to rehearse in, marked by chance",
                              declareRehearse, runRehearse);
    commands.add<CopyOptions>("anonymise", "a copy without names and comments", declareAnonymise,
                              runAnonymise);
}

} // namespace juri::cli
