#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/joining.h"

namespace juri::cli {
namespace {

struct JoinOptions {
    std::string file;
    std::string entry;
    std::string with;
    bool undo = false;
};

void declareJoin(CLI::App& app, JoinOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("--entry", options.entry, "the number that stays")->required();
    app.add_option("--with", options.with, "the number it was entered under again")->required();
    app.add_flag("--undo", options.undo, "they are two entries after all");
}

Result<int> runJoin(const JoinOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    JURI_TRY(const auto* entry, entryNumbered(document, options.entry));
    JURI_TRY(const auto* other, entryNumbered(document, options.with));
    const auto keep = entry->id; // the change makes the event anew
    const auto with = other->id;
    JURI_CHECK(options.undo ? document::separateEntries(document, keep, with)
                            : document::joinEntries(document, keep, with));
    if (output.json)
        print(output.out,
              {{"entry", options.entry},
               {"with", options.with},
               {"joined", !options.undo},
               {"digest", document.digest().hex()}});
    else
        output.out << output.say(
            options.undo ? LocalText{"Peserta dipisah lagi.\n", "They are two entries again.\n"}
                         : LocalText{"Peserta disatukan; semua nilainya tetap ada.\n",
                                     "They are one entry; all ballots are kept.\n"});
    return kDone;
}

} // namespace

void addJoinCommand(Commands& commands)
{
    commands.add<JoinOptions>("join", "one entry that was entered twice", declareJoin, runJoin);
}

} // namespace juri::cli
