#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "document/merging.h"
#include "report/error_text.h"

#include <algorithm>
#include <unistd.h>

namespace juri::cli {
namespace {

struct MergeCommand {
    std::string file;
    std::vector<std::string> paths;
    bool dryRun = false;
};

void declareMerge(CLI::App& app, MergeCommand& options)
{
    app.add_option("FILE", options.file, "an event document")->required();
    app.add_option("SCORES", options.paths, "score files, documents, or folders of them")
        ->required();
    app.add_flag("--dry-run", options.dryRun, "say what would happen, and change nothing");
}

Json rankOf(const std::optional<double>& rank)
{
    return rank ? numberOf(*rank) : Json(nullptr);
}

std::string numberIn(const model::Event& event, const CompetitorId& id)
{
    const auto* competitor = findCompetitor(event, id);
    return competitor ? competitor->number : id.text();
}

Json fileJson(const document::FileReport& file, const model::Event& event, Language language)
{
    const auto* judge = findJudge(event, JudgeId(file.judge));
    Json json{{"file", file.file},
              {"verdict", document::verdictName(file.verdict)},
              {"added", file.added},
              {"known", file.known},
              {"conflicts", file.conflicts},
              {"reason", nullptr},
              {"judge", judge ? judge->code : ""},
              {"drafts", file.drafts}};
    if (file.reason)
        json["reason"] = report::errorText(*file.reason, language);
    return json;
}

Json reportJson(const document::MergeReport& report, const model::Event& event, Language language)
{
    auto files = Json::array();
    for (const auto& file : report.files)
        files.push_back(fileJson(file, event, language));
    auto ranks = Json::array();
    for (const auto& change : report.rankChanges)
        ranks.push_back({{"stage", change.stage.text()},
                         {"number", numberIn(event, change.competitor)},
                         {"from", rankOf(change.from)},
                         {"to", rankOf(change.to)}});
    auto advancing = Json::array();
    for (const auto& change : report.advancingChanges)
        advancing.push_back({{"stage", change.stage.text()},
                             {"number", numberIn(event, change.competitor)},
                             {"change", change.enters ? "enters" : "leaves"}});
    return {{"files", files},
            {"conflicts", report.conflicts},
            {"rank_changes", ranks},
            {"advancing_changes", advancing},
            {"digest", report.digest.hex()}};
}

void printText(const document::MergeReport& report, const model::Event& event, bool dryRun,
               Output& output)
{
    for (const auto& file : report.files) {
        const auto json = fileJson(file, event, output.language);
        output.out << file.file << ": " << document::verdictName(file.verdict);
        if (file.reason) {
            output.out << " — " << json["reason"].get<std::string>() << '\n';
            continue;
        }
        output.out << output.say({", catatan baru ", ", new records "}) << file.added;
        if (file.conflicts > 0)
            output.out << output.say({", bertentangan ", ", in conflict "}) << file.conflicts;
        if (file.drafts > 0)
            output.out << output.say({", draf tertinggal ", ", drafts left out "}) << file.drafts;
        output.out << '\n';
    }
    if (report.files.empty())
        output.out << output.say(
            {"Tidak ada berkas nilai di sana.\n", "There are no score files there.\n"});
    output.out << output.say({"Peringkat berubah: ", "Places that move: "})
               << report.rankChanges.size()
               << output.say({"; masuk atau keluar daftar lolos: ", "; enter or leave the cut: "})
               << report.advancingChanges.size()
               << output.say({"; bertentangan: ", "; in conflict: "}) << report.conflicts << '\n';
    if (dryRun)
        output.out << output.say(
            {"Hanya dilihat; tidak ada yang diubah.\n", "A look only; nothing was changed.\n"});
}

int statusOf(const document::MergeReport& report)
{
    const auto refused = std::ranges::count_if(
        report.files, [](const auto& file) { return document::isRefused(file.verdict); });
    if (refused == 0)
        return kDone;
    return static_cast<std::size_t>(refused) == report.files.size() ? kRefused : kSomeRefused;
}

Result<int> runMerge(const MergeCommand& options, Output& output)
{
    JURI_TRY(auto document, openKind(options.file, document::Kind::Event));
    document::MergeOptions merging;
    merging.dryRun = options.dryRun;
    merging.backup = true;
    if (::isatty(STDERR_FILENO) == 1)
        merging.progress = [&](std::size_t done, std::size_t all) {
            output.err << '\r' << done << '/' << all << (done == all ? "\r\033[K" : "")
                       << std::flush;
        };
    JURI_TRY(const auto report, document::merge(document, options.paths, merging));
    if (output.json)
        print(output.out, reportJson(report, document.event(), output.language));
    else
        printText(report, document.event(), options.dryRun, output);
    return statusOf(report);
}

} // namespace

void addMergeCommand(Commands& commands)
{
    commands.add<MergeCommand>("merge", "take score files into an event", declareMerge, runMerge);
}

} // namespace juri::cli
