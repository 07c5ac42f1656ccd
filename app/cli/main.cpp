#include "app/cli/agree_command.h"
#include "app/cli/bench/bench_command.h"
#include "app/cli/commands.h"
#include "app/cli/compute_command.h"
#include "app/cli/json.h"
#include "report/error_text.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace {

using namespace juri;
using namespace juri::cli;

Language systemLanguage()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value && *value != '\0')
            return std::string_view(value).starts_with("id") ? Language::Indonesian
                                                             : Language::English;
    }
    return Language::English;
}

int say(const Error& error, const Output& output)
{
    const auto text = report::errorText(error, output.language);
    if (output.json)
        print(output.err, errorJson(error, text));
    else
        output.err << "juri-cli: " << text << '\n';
    return error.code == ErrorCode::Usage ? kWrongUsage : kRefused;
}

/// Help is no error; everything else says what was wrong with the words.
int reportParse(const CLI::App& app, const CLI::ParseError& problem, const Output& output)
{
    if (problem.get_exit_code() == 0)
        return app.exit(problem, output.out, output.err);
    std::string what = problem.what();
    std::ranges::replace(what, '\n', ' ');
    const Error error{ErrorCode::Usage, what};
    return say(error, output);
}

void addAll(Commands& commands)
{
    addNewCommands(commands);
    addInfoCommand(commands);
    addImportCommand(commands);
    addPackCommands(commands);
    addJudgeCommands(commands);
    addOrderCommand(commands);
    addExportCommands(commands);
    addMergeCommand(commands);
    addConflictCommands(commands);
    addHistoryCommands(commands);
    addAssignCommand(commands);
    addAttachmentCommands(commands);
    addDeductCommand(commands);
    addDeliberationCommands(commands);
    addRankCommand(commands);
    addExplainCommand(commands);
    addAdvanceCommand(commands);
    addAwardsCommand(commands);
    addOutlierCommands(commands);
    addWordCommands(commands);
    addSensitivityCommand(commands);
    addRubricMapCommand(commands);
    addStatusCommands(commands);
    addBallotsCommand(commands);
    addAsideCommands(commands);
    addQuarantineCommand(commands);
    addJoinCommand(commands);
    addCoordinatorCommand(commands);
    addKeyCommands(commands);
    addRootCommands(commands);
    addCopyCommands(commands);
    addKeepingCommands(commands);
    addWatchCommand(commands);
    addLockCommands(commands);
    addTimesCommand(commands);
    addVerifyCommand(commands);
    addComputeCommand(commands);
    addAgreeCommand(commands);
    addBenchCommand(commands);
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("Juri: judged competitions, from sheets to printed results", "juri-cli");
    Output output{std::cout, std::cerr, false, systemLanguage()};
    output.json = std::any_of(argv + 1, argv + argc,
                              [](const char* word) { return std::string_view(word) == "--json"; });
    app.require_subcommand(1);
    app.fallthrough();
    bool json = false; // read before parsing, so that even a wrong call answers in JSON
    app.add_flag("--json", json, "print one JSON value and nothing else");
    std::string language;
    app.add_option("--lang", language, "id or en")->check(CLI::IsMember({"id", "en"}));

    Commands commands{app, {}};
    addAll(commands);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return reportParse(app, problem, output);
    }
    if (!language.empty())
        output.language = language == "id" ? Language::Indonesian : Language::English;
    const auto status = commands.run(output);
    return status ? *status : say(status.error(), output);
}
