#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/remarks.h"

namespace juri::cli {
namespace {

struct NominateOptions {
    std::string file;
    std::string stage;
    std::string entry;
    std::string award;
    std::string because;
    bool undo = false;
};

void declareNominate(CLI::App& app, NominateOptions& options)
{
    app.add_option("JUDGE", options.file, "a judge's document")->required();
    app.add_option("--stage", options.stage, "the stage that is marked");
    app.add_option("--entry", options.entry, "the entry's number")->required();
    app.add_option("--award", options.award, "the award, as the stage's rule names it")->required();
    auto* because = app.add_option("--because", options.because, "why, in a sentence");
    app.add_flag("--undo", options.undo, "take it back")->excludes(because);
}

Result<int> runNominate(const NominateOptions& options, Output& output)
{
    if (!options.undo && trim(options.because).empty())
        return Error{ErrorCode::Usage, "--because", "a sentence, or --undo"};
    JURI_TRY(auto document, openKind(options.file, document::Kind::Judge));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    JURI_CHECK(document::nominate(document, stage, competitor->id, options.award, options.because));
    if (output.json)
        print(output.out,
              {{"entry", options.entry}, {"award", options.award}, {"nominated", !options.undo}});
    else
        output.out << output.say({"Usulan disimpan.\n", "The nomination is saved.\n"});
    return kDone;
}

struct NoteOptions {
    std::string file;
    std::string stage;
    std::string entry;
    std::string text;
};

void declareNote(CLI::App& app, NoteOptions& options)
{
    app.add_option("JUDGE", options.file, "a judge's document")->required();
    app.add_option("--stage", options.stage, "the stage that is marked");
    app.add_option("--entry", options.entry, "the entry's number")->required();
    app.add_option("--text", options.text, "what to note; without it the note is shown");
}

Result<int> runNote(const NoteOptions& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Judge));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    if (!options.text.empty())
        JURI_CHECK(document::setPrivateNote(document, stage, competitor->id, options.text));
    JURI_TRY(const auto note, document::privateNote(document, stage, competitor->id));
    if (output.json)
        print(output.out, {{"entry", options.entry}, {"note", note}});
    else
        output.out << note << '\n';
    return kDone;
}

} // namespace

void addWordCommands(Commands& commands)
{
    commands.add<NominateOptions>("nominate", "propose an entry for an award", declareNominate,
                                  runNominate);
    commands.add<NoteOptions>("note", "a note for the judge alone, which never leaves the file",
                              declareNote, runNote);
}

} // namespace juri::cli
