#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/verify.h"

namespace juri::cli {
namespace {

struct VerifyOptions {
    std::string file;
};

void declareVerify(CLI::App& app, VerifyOptions& options)
{
    app.add_option("FILE", options.file, "an event or judge document")->required();
}

Json verifyJson(const document::VerifyReport& report)
{
    auto stages = Json::array();
    for (const auto& stage : report.stages)
        stages.push_back({{"stage", stage.stage.text()}, {"check_code", stage.checkCode}});
    return {{"sound", report.isSound()},
            {"records", report.records},
            {"newer_kinds", report.newerKinds},
            {"withheld", report.withheld},
            {"digest", report.digest.hex()},
            {"bad_records", report.badRecords},
            {"not_permitted", report.notPermitted},
            {"derived", report.derived},
            {"recount", report.recount},
            {"attachments", report.attachments},
            {"missing_attachments", report.missingAttachments},
            {"bad_attachments", report.badAttachments},
            {"not_recounted", report.notRecounted},
            {"stages", stages}};
}

void printText(const document::VerifyReport& report, Output& output)
{
    const auto list = [&](const LocalText& title, const std::vector<std::string>& names) {
        if (names.empty())
            return;
        output.out << output.say(title) << ": " << names.size() << '\n';
        for (const auto& name : names)
            output.out << "  " << name << '\n';
    };
    output.out << report.records << output.say({" catatan diperiksa\n", " records checked\n"});
    if (report.withheld > 0)
        output.out << report.withheld
                   << output.say({" di antaranya tanpa isi (salinan tanpa nama)\n",
                                  " of them without their content (anonymised copy)\n"});
    list({"Catatan yang tidak cocok", "Records whose hash or signature fails"}, report.badRecords);
    list({"Catatan tanpa wewenang", "Records without a grant"}, report.notPermitted);
    list({"Tabel turunan berbeda", "Derived tables that differ"}, report.derived);
    list({"Hitung ulang berbeda", "The recount differs"}, report.recount);
    list({"Lampiran yang rusak", "Attachments that are damaged"}, report.badAttachments);
    if (report.attachments > 0)
        output.out << report.attachments
                   << output.say({" lampiran diperiksa\n",
                                  report.attachments == 1 ? " attachment checked\n"
                                                          : " attachments checked\n"});
    if (report.missingAttachments > 0)
        output.out << report.missingAttachments
                   << output.say({" lampiran hanya namanya yang ada di sini\n",
                                  " attachments of which only the name is here\n"});
    list({"Tidak dihitung ulang", "Not recounted"}, report.notRecounted);
    for (const auto& stage : report.stages)
        output.out << output.say({"Kode periksa ", "Check code "}) << stage.stage.text() << ": "
                   << stage.checkCode << '\n';
    output.out << output.say({"Sidik: ", "Digest: "}) << report.digest.hex() << '\n'
               << (report.isSound()
                       ? output.say({"Semua cocok.\n", "All is sound.\n"})
                       : output.say({"ADA YANG TIDAK COCOK.\n", "SOMETHING IS WRONG.\n"}));
}

Result<int> runVerify(const VerifyOptions& options, Output& output)
{
    JURI_TRY(const auto document, openDocument(options.file, document::Access::ReadOnly));
    JURI_TRY(const auto report, document::verify(document));
    if (output.json)
        print(output.out, verifyJson(report));
    else
        printText(report, output);
    return report.isSound() ? kDone : kRefused;
}

} // namespace

void addVerifyCommand(Commands& commands)
{
    commands.add<VerifyOptions>("verify", "check every record and count again", declareVerify,
                                runVerify);
}

} // namespace juri::cli
