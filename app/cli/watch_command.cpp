#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/drop_box.h"
#include "document/merging.h"
#include "report/error_text.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <thread>

namespace juri::cli {
namespace {

struct WatchOptions {
    std::string file;
    std::string folder;
    int every = 2;
    bool once = false;
};

void declareWatch(CLI::App& app, WatchOptions& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("DIR", options.folder, "the folder that score files appear in")->required();
    app.add_option("--every", options.every, "seconds between two looks")
        ->check(CLI::Range(1, 3600));
    app.add_flag("--once", options.once, "merge what is there now, and stop");
}

std::atomic<bool> stopped{false};

void stop(int)
{
    stopped = true;
}

/// One line a file, as it is merged; with --json one value a line.
void say(const document::FileReport& file, Output& output)
{
    if (output.json) {
        const Json json{
            {"file", file.file},
            {"verdict", document::verdictName(file.verdict)},
            {"added", file.added},
            {"known", file.known},
            {"conflicts", file.conflicts},
            {"reason",
             file.reason ? Json(report::errorText(*file.reason, output.language)) : Json(nullptr)}};
        output.out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
        return;
    }
    output.out << file.file << ": " << document::verdictName(file.verdict)
               << output.say({", catatan baru ", ", new records "}) << file.added << std::endl;
}

/// Opens the document for these files alone, so that the window can have it in between.
Result<bool> mergeThem(const WatchOptions& options, const std::vector<std::string>& files,
                       Output& output)
{
    auto document = openKind(options.file, document::Kind::Event);
    if (!document && document.error().code == ErrorCode::InUse)
        return false;
    if (!document)
        return document.error();
    document::MergeOptions merging;
    merging.backup = true;
    JURI_TRY(const auto report, document::merge(*document, files, merging));
    for (const auto& file : report.files)
        say(file, output);
    return true;
}

Outcome lookOnce(document::DropBox& box, const WatchOptions& options, Output& output)
{
    const auto files = box.look();
    if (files.empty())
        return {};
    JURI_TRY(const bool done, mergeThem(options, files, output));
    if (!done)
        box.giveBack(files);
    return {};
}

Result<int> runWatch(const WatchOptions& options, Output& output)
{
    std::error_code failed;
    if (!std::filesystem::is_directory(options.folder, failed))
        return Error{ErrorCode::NotReadable, options.folder};
    JURI_CHECK(openKind(options.file, document::Kind::Event, document::Access::ReadOnly));
    document::DropBox box(options.folder);
    box.look(); // a file has to be the same twice
    if (options.once) {
        JURI_CHECK(lookOnce(box, options, output));
        return kDone;
    }
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    while (!stopped) {
        std::this_thread::sleep_for(std::chrono::seconds(options.every));
        if (!stopped)
            JURI_CHECK(lookOnce(box, options, output));
    }
    return kDone;
}

} // namespace

void addWatchCommand(Commands& commands)
{
    commands.add<WatchOptions>("watch", "merge each score file that appears in a folder",
                               declareWatch, runWatch);
}

} // namespace juri::cli
