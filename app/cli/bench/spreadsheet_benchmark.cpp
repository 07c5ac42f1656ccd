#include "app/cli/bench/storage_benchmarks.h"
#include "document/merging.h"
#include "document/results.h"
#include "exchange/xlsx_writer.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace juri::bench {
namespace {

constexpr int kMostSheets = 100;

using Data = std::shared_ptr<const ScoreFiles>;

/// A judge's marks as a committee has them today: an XLSX with a row for each entry.
exchange::BookSheet sheetOf(const document::Document& document, const model::Judge& judge)
{
    exchange::BookSheet sheet;
    sheet.name = judge.code;
    sheet.columns = {{"entry", false}};
    const auto& criteria = findStage(document.event(), ScoreFiles::stage())->rubric.criteria;
    for (const auto& criterion : criteria)
        sheet.columns.push_back({criterion.id.text(), true});
    const model::CompetitorIndex competitors(document.event());
    for (const auto& ballot : document.ballots()) {
        const auto* competitor = competitors.find(ballot.entry);
        if (ballot.key.judge != judge.id || !competitor)
            continue;
        auto& row = sheet.rows.emplace_back(std::vector{competitor->number});
        for (const auto& criterion : criteria) {
            const auto mark = ballot.value.marks.find(criterion.id);
            row.push_back(mark == ballot.value.marks.end() ? "" : mark->second.toString());
        }
    }
    return sheet;
}

/// Writes every judge's sheet; false if one could not be written.
bool writeSheets(const Data& data, const std::string& folder)
{
    const auto document = data->open(data->copyOf(data->merged(), "sheets"));
    return std::ranges::all_of(document.event().judges, [&](const model::Judge& judge) {
        const auto sheet = sheetOf(document, judge);
        return sheet.rows.empty()
            || exchange::writeXlsx(folder + '/' + judge.code + ".xlsx", {sheet}).has_value();
    });
}

double mergeAndRank(const Data& data)
{
    auto document = data->open(data->copyOf(data->event(), "work"));
    const auto start = secondsNow();
    const auto report = merge(document, data->files());
    const auto result = document::stageResult(document, ScoreFiles::stage());
    return report && result ? secondsNow() - start : 0;
}

/// LibreOffice reads the same sheets once. Averaging and ranking would come on top.
double readBySpreadsheet(const std::string& folder)
{
    const auto command = "soffice --headless -env:UserInstallation=file://" + folder
        + "/profile --convert-to csv --outdir " + folder + "/csv " + folder
        + "/*.xlsx >/dev/null 2>&1";
    const auto start = secondsNow();
    return std::system(command.c_str()) == 0 ? secondsNow() - start : 0;
}

} // namespace

Prepared prepareSpreadsheet(const FileScale& scale)
{
    if (std::system("command -v soffice >/dev/null 2>&1") != 0)
        return {{}, "LibreOffice is not installed"};
    const auto data = ScoreFiles::make({std::min(scale.files, kMostSheets)});
    const auto folder = std::make_shared<const PrivateFolder>();
    if (!writeSheets(data, folder->path()))
        return {{}, "the sheets could not be written"};
    return {Pair{[data] { return mergeAndRank(data); },
                 [folder] { return readBySpreadsheet(folder->path()); }},
            ""};
}

} // namespace juri::bench
