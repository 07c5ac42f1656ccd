#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "base/file.h"
#include "document/key_store.h"
#include "record/hash.h"
#include "record/recovery.h"
#include "report/recovery_sheet.h"

namespace juri::cli {
namespace {

constexpr std::size_t kTypedLimit = 64U << 10U;

struct SheetOptions {
    std::string kit;
    std::string out;
};

void declareSheet(CLI::App& app, SheetOptions& options)
{
    app.add_option("KIT", options.kit, "the competition's root kit")->required();
    app.add_option("--out", options.out, "the sheet to write, .html or .txt")->required();
}

std::string fingerprintOf(const record::KeyPair& root)
{
    return record::fingerprint(record::docIdOf(root.publicKey()).bytes);
}

Result<int> runSheet(const SheetOptions& options, Output& output)
{
    const bool html = options.out.ends_with(".html");
    if (!html && !options.out.ends_with(".txt"))
        return Error{ErrorCode::Usage, "--out", ".html .txt"};
    JURI_TRY(const auto root, document::readRootKit(options.kit));
    JURI_TRY(const auto title, document::rootKitTitle(options.kit));
    const report::RecoverySheet sheet{title, fingerprintOf(root),
                                      record::recoveryLines(root.seed())};
    const auto text = html ? report::recoveryHtml(sheet, output.language)
                           : report::recoveryText(sheet, output.language);
    JURI_CHECK(writeNewFile(options.out, bytesOf(text), true));
    if (output.json)
        print(output.out, {{"file", options.out}, {"fingerprint", sheet.competition}});
    else
        output.out << options.out
                   << output.say({": cetak, simpan terkunci, lalu hapus berkas ini\n",
                                  ": print it, lock it away, then delete this file\n"});
    return kDone;
}

struct KitOptions {
    std::string from;
    std::string out;
    std::string title;
};

void declareKit(CLI::App& app, KitOptions& options)
{
    app.add_option("--from", options.from, "a text file with the sheet's lines")->required();
    app.add_option("--out", options.out, "the root kit to write")->required();
    app.add_option("--title", options.title, "the competition's title");
}

Result<int> runKit(const KitOptions& options, Output& output)
{
    JURI_TRY(const auto bytes, readFile(options.from, kTypedLimit));
    const auto lines = report::linesOfSheet(std::string(bytes.begin(), bytes.end()));
    const auto seed = record::readRecoveryLines(lines);
    if (!seed)
        return Error{seed.error().code, options.from, seed.error().detail};
    const auto root = record::KeyPair::fromSeed(*seed);
    JURI_CHECK(document::writeRootKit(options.out, options.title, root));
    if (output.json)
        print(output.out, {{"root_kit", options.out}, {"fingerprint", fingerprintOf(root)}});
    else
        output.out << options.out
                   << output.say({": kit kunci induk, sidik acara ",
                                  ": root kit, fingerprint of the competition "})
                   << fingerprintOf(root) << '\n';
    return kDone;
}

} // namespace

void addRootCommands(Commands& commands)
{
    commands.add<SheetOptions>("root-sheet", "the root key on paper", declareSheet, runSheet);
    commands.add<KitOptions>("root-kit", "the root kit again, from a typed sheet", declareKit,
                             runKit);
}

} // namespace juri::cli
