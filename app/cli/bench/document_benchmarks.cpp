#include "app/cli/bench/plain_database.h"
#include "app/cli/bench/raw_rows.h"
#include "app/cli/bench/storage_benchmarks.h"
#include "document/backups.h"
#include "document/judging.h"
#include "document/packs.h"
#include "document/results.h"
#include "document/signatures.h"
#include "document/state.h"
#include "document/verify.h"
#include "merge/register_state.h"
#include "merge/visibility.h"
#include "store/event_file.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <malloc.h>

namespace juri::bench {
namespace {

using Data = std::shared_ptr<const ScoreFiles>;

double sizeOf(const std::string& path)
{
    return static_cast<double>(std::filesystem::file_size(path));
}

Prepared prepareOpen(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    const auto open = [data] {
        const auto document = data->open(data->merged());
        keep(stageResult(document, ScoreFiles::stage()));
    };
    const auto read = [data] { keep(readFile(data->merged(), 4ULL << 30U)); };
    return {Pair{timed(open), timed(read)}, ""};
}

/// A judge's own document, opened from a pack.
std::shared_ptr<document::Document> judgeDocument(const ScoreFiles& data, const std::string& name)
{
    auto event = data.open(data.copyOf(data.event(), name + "-event"));
    const auto folder = std::filesystem::path(data.event()).parent_path().string() + '/' + name;
    const auto packs = makePacks(event, folder, {event.event().judges.front().id});
    const auto path = folder + "/judge.juri";
    if (!packs || !openPack(packs->front().path, packs->front().code, path, data.environment()))
        return nullptr;
    return std::make_shared<document::Document>(data.open(path));
}

Prepared prepareSaveMark(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    const auto judging = judgeDocument(*data, "save-mark");
    if (!judging)
        return {{}, "no judge's document"};
    const auto turn = std::make_shared<int>(0);
    const auto save = [data, judging, turn] {
        const auto& entries = judging->event().competitors;
        const auto at = static_cast<std::size_t>(++*turn);
        keep(enterMark(*judging, ScoreFiles::stage(), entries[at % entries.size()].id,
                       CriterionId("c1"), Points::fromMilli((*turn % 100) * 1000)));
    };
    const auto plain = std::make_shared<PlainDatabase>(judging->path() + ".plain");
    return {Pair{timed(save), timed([plain] { plain->commitRow(); })}, ""};
}

Prepared prepareSize(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    const auto path = data->merged() + ".plain";
    PlainDatabase(path).fill(scale.ballots(), FileScale::kCriteria);
    return {Pair{[data] { return sizeOf(data->merged()) - sizeOf(data->event()); },
                 [data, path] { return sizeOf(path); }},
            ""};
}

Prepared prepareMemory(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    const auto held = [] {
        const auto info = ::mallinfo2();
        return static_cast<double>(info.uordblks + info.hblkhd);
    };
    const auto growth = [data, held] {
        const auto before = held();
        const auto document = data->open(data->merged());
        return held() - before;
    };
    const auto marks = static_cast<double>(scale.marks());
    return {Pair{growth, [marks] { return 16 * marks; }}, ""};
}

const std::vector<std::string> kDerived{"badge", "ballot", "field", "handin", "head"};

/// A document that has the records and nothing derived from them.
std::string underived(const ScoreFiles& data, const RawRows& rows)
{
    auto path = data.merged() + ".underived";
    RawRows::makeEmpty(path, data.merged());
    rows.only({"meta", "name", "record"}).insertInto(path);
    return path;
}

double rebuild(const std::string& path, const PublicKey& root)
{
    auto file = store::EventFile::open(path, store::Mode::ReadWrite).value();
    const auto start = secondsNow();
    const auto records = file.allRecords().value();
    const merge::Visibility visibility(root, pointersTo(records));
    std::map<std::string, std::vector<const record::Record*>> registers;
    for (const auto& record : records)
        registers[record.header.registerName].push_back(&record);
    auto transaction = file.begin().value();
    for (const auto& [name, members] : registers) {
        if (!file.put(name, merge::registerState(members, visibility.visible()), true))
            return 0;
    }
    return transaction.commit() ? secondsNow() - start : 0;
}

Prepared prepareRebuild(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    const auto rows = std::make_shared<const RawRows>(RawRows::of(data->merged()));
    const auto file = store::EventFile::open(data->merged(), store::Mode::ReadOnly);
    const auto bytes = file ? file->meta("root_pk").value_or(std::nullopt) : std::nullopt;
    const auto root = bytes ? PublicKey::from(*bytes) : std::nullopt;
    if (!root)
        return {{}, "no document"};
    return {Pair{[data, rows, root] { return rebuild(underived(*data, *rows), *root); },
                 [data, rows] { return rows->only(kDerived).insertInto(underived(*data, *rows)); }},
            ""};
}

Prepared prepareVerify(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    const auto document = std::make_shared<const document::Document>(data->open(data->merged()));
    const auto records = std::make_shared<const std::vector<record::Record>>(
        document->state().file.allRecords().value());
    return {Pair{timedOnce([data, document] { keep(verify(*document)); }),
                 timedOnce([records] { keep(document::areAuthentic(pointersTo(*records))); })},
            ""};
}

Prepared prepareBackup(const FileScale& scale)
{
    const auto data = ScoreFiles::make(scale);
    const auto document = std::make_shared<const document::Document>(data->open(data->merged()));
    const auto path = data->merged() + ".backup";
    const auto copy = [data, path] {
        const auto bytes = readFile(data->merged(), 4ULL << 30U);
        keep(writeNewFile(path, bytes.value_or(Bytes())));
    };
    const auto fresh = [path](Sample sample) {
        return [path, sample = std::move(sample)] {
            std::remove(path.c_str());
            return sample();
        };
    };
    return {Pair{fresh(timedOnce([data, document, path] { keep(backUp(*document, path)); })),
                 fresh(timedOnce(copy))},
            ""};
}

} // namespace

std::vector<Benchmark> documentBenchmarks(const FileScale& scale)
{
    const auto at = [scale](Prepared (*prepare)(const FileScale&)) {
        return [scale, prepare] { return prepare(scale); };
    };
    return {
        {"document/open", 8, "F to the first ranking, against reading its bytes", at(prepareOpen)},
        {"document/save-mark", 1.3, "one mark, against committing one row", at(prepareSaveMark)},
        {"document/size", 1.2,
         "what F takes, against plain tables with a comment and a "
         "signature a ballot",
         at(prepareSize), Unit::Bytes},
        {"document/memory", 1, "what an open F holds, against 16 bytes a mark", at(prepareMemory),
         Unit::Bytes},
        {"document/rebuild", 3, "derived tables of F from its records, against their rows",
         at(prepareRebuild)},
        {"document/verify", 1.2, "everything checked, against the signatures alone",
         at(prepareVerify)},
        {"document/backup", 1.5, "a copy read back, against copying the bytes", at(prepareBackup)}};
}

} // namespace juri::bench
