#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/backups.h"
#include "document/salvaging.h"
#include "report/error_text.h"

namespace juri::cli {
namespace {

struct BackupOptions {
    std::string file;
    std::string out;
};

void declareBackup(CLI::App& app, BackupOptions& options)
{
    app.add_option("FILE", options.file, "an event or judge document")->required();
    app.add_option("--out", options.out, "the copy to make")->required();
}

Result<int> runBackup(const BackupOptions& options, Output& output)
{
    JURI_TRY(const auto document, openDocument(options.file, document::Access::ReadOnly));
    JURI_TRY(const auto report, document::backUp(document, options.out));
    if (output.json)
        print(
            output.out,
            {{"file", report.path}, {"records", report.records}, {"digest", report.digest.hex()}});
    else
        output.out << report.path << ": " << report.records
                   << output.say({" catatan, sudah diperiksa\n", " records, read back\n"});
    return kDone;
}

struct SalvageOptions {
    std::string file;
    std::string damaged;
};

void declareSalvage(CLI::App& app, SalvageOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("SCORES", options.damaged, "a damaged score file")->required();
}

Json refusedJson(const document::SalvageReport& report, Language language)
{
    auto refused = Json::array();
    for (const auto& error : report.refused)
        refused.push_back({{"register", error.subject},
                           {"kind", error.detail},
                           {"reason", report::errorText(error, language)}});
    return refused;
}

Result<int> runSalvage(const SalvageOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto report, document::salvage(document, options.damaged));
    const auto refused = refusedJson(report, output.language);
    if (output.json) {
        print(output.out,
              {{"file", report.file},
               {"added", report.added},
               {"known", report.known},
               {"damaged", report.damaged},
               {"refused", refused},
               {"digest", report.digest.hex()}});
        return kDone;
    }
    output.out << report.file << output.say({": catatan baru ", ": new records "}) << report.added
               << output.say({", sudah ada ", ", known "}) << report.known
               << output.say({", rusak ", ", damaged "}) << report.damaged << '\n';
    for (const auto& error : refused)
        output.out << "  " << error["register"].get<std::string>() << ": "
                   << error["reason"].get<std::string>() << '\n';
    return kDone;
}

} // namespace

void addKeepingCommands(Commands& commands)
{
    commands.add<BackupOptions>("backup", "a copy that was read back", declareBackup, runBackup);
    commands.add<SalvageOptions>("salvage", "take what still verifies of a damaged file",
                                 declareSalvage, runSalvage);
}

} // namespace juri::cli
