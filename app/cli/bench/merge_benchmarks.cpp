#include "app/cli/bench/raw_rows.h"
#include "app/cli/bench/storage_benchmarks.h"
#include "document/merging.h"
#include "document/signatures.h"
#include "record/bundle.h"
#include "record/hash.h"

#include <algorithm>

namespace juri::bench {
namespace {

using Data = std::shared_ptr<const ScoreFiles>;
using Files = std::vector<std::string>;

constexpr int kMore = 10; ///< files merged into documents of different sizes

/// Merges into a fresh copy each time; making and opening it is not timed.
Sample merging(const Data& data, const std::string& into, Files files, bool dryRun = false)
{
    document::MergeOptions options;
    options.dryRun = dryRun;
    return [data, into, files = std::move(files), options] {
        auto document = data->open(data->copyOf(into, "work"));
        const auto start = secondsNow();
        const auto report = merge(document, files, options);
        return report ? secondsNow() - start : 0;
    };
}

/// What a merge leaves behind, as rows.
RawRows rowsOf(const Data& data, const std::string& into, const Files& files)
{
    const auto path = data->copyOf(into, "after");
    {
        auto document = data->open(path);
        keep(merge(document, files));
    }
    return RawRows::of(path).without(RawRows::of(into));
}

/// The same rows put into a fresh copy each time.
Sample inserting(const Data& data, const std::string& into, RawRows rows)
{
    return
        [data, into, rows = std::move(rows)] { return rows.insertInto(data->copyOf(into, "raw")); };
}

Prepared prepareFirst(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    const auto records =
        std::make_shared<const std::vector<record::Record>>(recordsOf(data->files()));
    const auto insert = inserting(data, data->event(), rowsOf(data, data->event(), data->files()));
    const auto verify =
        timedOnce([records] { keep(document::areAuthentic(pointersTo(*records))); });
    return {Pair{merging(data, data->event(), data->files()),
                 [insert, verify] { return verify() + insert(); }},
            ""};
}

Prepared prepareAgain(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    const auto readAndHash = [data] {
        for (const auto& file : data->files())
            keep(record::hash("JURI-BENCH", readFile(file, 1U << 30U).value_or(Bytes())));
    };
    return {Pair{merging(data, data->merged(), data->files()), timedOnce(readAndHash)}, ""};
}

/// A file of a judge who sent nothing else, with a single ballot.
std::string oneBallot(const ScoreFiles& data)
{
    const auto bytes = readFile(data.more().front(), 1U << 30U);
    const auto bundle = record::readBundle(bytes.value_or(Bytes()));
    std::vector<const record::Record*> records;
    std::string ballot;
    for (const auto& record : bundle->records) {
        const auto name = record.header.registerName;
        const auto about = name.substr(name.find('/') + 1);
        if (ballot.empty() && name.starts_with("ballot/"))
            ballot = about;
        if (name.starts_with("key/") || (about == ballot && name.starts_with("ballot/")))
            records.push_back(&record);
    }
    auto path = data.more().front() + ".one";
    if (!writeNewFile(path, record::writeBundle(bundle->doc, records)))
        keep(path); // it is there already
    return path;
}

Prepared prepareOneBallot(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale, kMore);
    const Files files{oneBallot(*data)};
    return {Pair{merging(data, data->merged(), files),
                 inserting(data, data->merged(), rowsOf(data, data->merged(), files))},
            ""};
}

Prepared prepareGrowth(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale, kMore);
    return {Pair{merging(data, data->merged(), data->more()),
                 merging(data, data->event(), data->more())},
            ""};
}

Prepared prepareDryRun(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    return {Pair{merging(data, data->event(), data->files(), true),
                 merging(data, data->event(), data->files())},
            ""};
}

} // namespace

std::vector<record::Record> recordsOf(const std::vector<std::string>& files)
{
    std::vector<record::Record> records;
    for (const auto& file : files) {
        const auto bytes = readFile(file, 1U << 30U);
        auto bundle = record::readBundle(bytes.value_or(Bytes()));
        if (bundle)
            std::ranges::move(bundle->records, std::back_inserter(records));
    }
    return records;
}

std::vector<Benchmark> mergeBenchmarks(const FileScale& scale)
{
    const auto at = [scale](Prepared (*prepare)(const FileScale&)) {
        return [scale, prepare] { return prepare(scale); };
    };
    return {{"merge/first", 1.3, "F into an empty event, against its signatures and its bare rows",
             at(prepareFirst)},
            {"merge/again", 1.2, "F once more, against reading and hashing the files",
             at(prepareAgain)},
            {"merge/one-ballot", 1.5, "one more ballot into F, against committing its rows",
             at(prepareOneBallot)},
            {"merge/growth", 1.3, "10 more files into F, against the same into an empty event",
             at(prepareGrowth)},
            {"merge/spreadsheet", 1.0 / 40,
             "score files merged and ranked, against LibreOffice reading the same as sheets",
             at(prepareSpreadsheet)},
            {"merge/dry-run", 1.1, "the plan for F with rank impact, against merging it",
             at(prepareDryRun)}};
}

} // namespace juri::bench
