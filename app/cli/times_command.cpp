#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "base/text.h"
#include "document/presentation_times.h"

#include <algorithm>
#include <charconv>

namespace juri::cli {
namespace {

struct TimesOptions {
    std::string file;
    std::string stage;
    std::string entry;
    std::string pitch;
    std::string questions;
};

void declareTimes(CLI::App& app, TimesOptions& options)
{
    app.add_option("FILE", options.file, "an event document or a judge's")->required();
    app.add_option("--stage", options.stage, "the stage that was presented");
    auto* entry = app.add_option("--entry", options.entry, "the entry's number");
    app.add_option("--pitch", options.pitch, "how long it presented: 7:05, or seconds")
        ->needs(entry);
    app.add_option("--questions", options.questions, "how long it was asked")->needs(entry);
}

std::optional<int> wholeNumber(const std::string& text)
{
    int number = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && stop == end && number >= 0 ? std::optional(number)
                                                                : std::nullopt;
}

/// "7:05" or "425"
Result<int> secondsOf(const std::string& option, const std::string& text)
{
    const auto colon = text.find(':');
    const auto minutes = wholeNumber(colon == std::string::npos ? "0" : text.substr(0, colon));
    const auto seconds = wholeNumber(colon == std::string::npos ? text : text.substr(colon + 1));
    const bool isClock = colon != std::string::npos;
    if (!minutes || !seconds || (isClock && *seconds > 59)
        || *minutes > document::kLongestPresentation / 60)
        return Error{ErrorCode::Usage, option + ' ' + text, "7:05"};
    return *minutes * 60 + *seconds;
}

std::string clockText(int seconds)
{
    const auto rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + ':' + (rest.size() < 2 ? "0" : "") + rest;
}

Outcome note(document::Document& document, const StageId& stage, const TimesOptions& options)
{
    JURI_TRY(const auto* competitor, entryNumbered(document, options.entry));
    const auto id = competitor->id;
    auto times = document::notedTimes(document, {stage, id, document.judge()})
                     .value_or(document::PresentationTimes{});
    if (!options.pitch.empty()) {
        JURI_TRY(times.pitch, secondsOf("--pitch", options.pitch));
    }
    if (!options.questions.empty()) {
        JURI_TRY(times.questions, secondsOf("--questions", options.questions));
    }
    JURI_CHECK(document::noteTimes(document, stage, id, times));
    return {};
}

/// Every time that a judge noted, by entry.
Json timesJson(const document::Document& document, const StageId& stage, const std::string& entry)
{
    auto list = Json::array();
    for (const auto& competitor : document.event().competitors) {
        if (!entry.empty() && competitor.number != entry)
            continue;
        for (const auto& judge : document.event().judges) {
            const auto times = document::notedTimes(document, {stage, competitor.id, judge.id});
            if (times)
                list.push_back({{"entry", competitor.number},
                                {"judge", judge.code},
                                {"pitch", times->pitch},
                                {"questions", times->questions}});
        }
    }
    return list;
}

void printText(const Json& list, Output& output)
{
    for (const auto& line : list)
        output.out << "No. " << line["entry"].get<std::string>()
                   << output.say({": presentasi ", ": presentation "})
                   << clockText(line["pitch"].get<int>())
                   << output.say({", tanya jawab ", ", questions "})
                   << clockText(line["questions"].get<int>()) << output.say({" (juri ", " (judge "})
                   << line["judge"].get<std::string>() << ")\n";
    if (list.empty())
        output.out << output.say({"Belum ada waktu yang dicatat.\n", "No time is noted yet.\n"});
}

Result<int> runTimes(const TimesOptions& options, Output& output)
{
    const bool notes = !options.pitch.empty() || !options.questions.empty();
    JURI_TRY(auto document,
             openDocument(options.file,
                          notes ? document::Access::ReadWrite : document::Access::ReadOnly));
    JURI_TRY(const auto stage, stageNamed(document, options.stage));
    if (notes)
        JURI_CHECK(note(document, stage, options));
    const auto list = timesJson(document, stage, options.entry);
    if (output.json)
        print(output.out, {{"stage", stage.text()}, {"times", list}});
    else
        printText(list, output);
    return kDone;
}

} // namespace

void addTimesCommand(Commands& commands)
{
    commands.add<TimesOptions>("times", "how long presentations took, as judges noted it",
                               declareTimes, runTimes);
}

} // namespace juri::cli
