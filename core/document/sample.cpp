#include "document/sample.h"

#include "base/file.h"
#include "document/attachments.h"
#include "document/creation.h"
#include "document/handing.h"
#include "document/judging.h"
#include "document/packs.h"
#include "document/sample_file.h"
#include "document/setup.h"
#include "record/hash.h"
#include "record/random.h"

#include <algorithm>
#include <filesystem>

namespace juri::document {
namespace {

/// Time in a sample goes by the second from a fixed morning, so that a seed
/// always makes the same records.
class SampleClock final : public Clock {
public:
    Timestamp now() override { return {m_next += 1000}; }

private:
    std::int64_t m_next = 1'675'645'200'000; // 2023-02-06, the day WiNNER opened
};

/// Two documents of one sample have nothing to tell each other's computers apart by.
struct SampleWorld {
    explicit SampleWorld(const SampleOptions& options) : random(options.seed) { }

    SampleClock clock;
    record::SeededRandom random;
};

const model::Competitor& nth(const Document& document, const SampleData& data, std::size_t i)
{
    return *findByNumber(document.event(), data.competitors[i].number);
}

/// Judges are listed by code, which is the order of the data.
const model::Judge& nthJudge(const Document& document, const SampleData& data, std::size_t i)
{
    const auto& judges = document.event().judges;
    return *std::ranges::find(judges, data.judges[i].code, &model::Judge::code);
}

Outcome addPanels(Document& document, const SampleData& data)
{
    std::vector<model::Panel> panels;
    for (const auto& sample : data.panels) {
        model::Panel panel;
        panel.name = sample.name;
        panel.stage = data.stage;
        if (!sample.region.empty())
            panel.regions = {sample.region};
        for (const auto judge : sample.judges)
            panel.judges.insert(nthJudge(document, data, judge).id);
        panel.chairs = {nthJudge(document, data, sample.chair).id};
        panels.push_back(std::move(panel));
    }
    JURI_CHECK(addPanels(document, std::move(panels)));
    return {};
}

Outcome addInterests(Document& document, const SampleData& data)
{
    std::map<JudgeId, model::Interest> interests;
    for (const auto& sample : data.interests) {
        auto& interest = interests[nthJudge(document, data, sample.judge).id];
        interest.competitors.insert(nth(document, data, sample.competitor).id);
        interest.reason = sample.reason;
    }
    JURI_CHECK(declareInterests(document, interests));
    return {};
}

Outcome addAssignment(Document& document, const SampleData& data)
{
    std::map<JudgeId, std::set<CompetitorId>> entries;
    for (std::size_t judge = 0; judge < data.assignment.size(); ++judge) {
        auto& ids = entries[nthJudge(document, data, judge).id];
        for (const auto competitor : data.assignment[judge])
            ids.insert(nth(document, data, competitor).id);
    }
    JURI_CHECK(assign(document, data.stage, entries));
    return {};
}

/// Everyone passes the gates before the stage that is marked.
Outcome passGates(Document& document, const SampleData& data)
{
    const auto stages = document.event().stages;
    for (const auto& stage : stages) {
        if (stage.id == data.stage)
            break;
        if (stage.kind != model::StageKind::Gate)
            continue;
        std::map<CompetitorId, model::Decision> decisions;
        for (const auto& competitor : document.event().competitors)
            decisions[competitor.id] = {"pass", {}};
        JURI_CHECK(decide(document, stage.id, decisions));
    }
    return {};
}

/// Something to open: the first entry has a file.
Outcome addAttachment(Document& document, const SampleData& data)
{
    const auto pdf = samplePdf({"Contoh lampiran / A sample attachment",
                                "Berkas ini dibuat oleh Juri dan bukan karya siapa pun.",
                                "This file was made by Juri and is nobody's work."});
    JURI_CHECK(attach(document, CompetitorId(nth(document, data, 0).id), "Contoh lampiran.pdf", pdf,
                      true));
    return {};
}

Outcome fill(Document& document, const SampleData& data)
{
    JURI_CHECK(addCompetitors(document, data.competitors));
    JURI_CHECK(addAttachment(document, data));
    JURI_CHECK(addJudges(document, data.judges));
    JURI_CHECK(addPanels(document, data));
    JURI_CHECK(addInterests(document, data));
    JURI_CHECK(addAssignment(document, data));
    return passGates(document, data);
}

/// Marks a judge's document as that judge did.
Outcome markAll(Document& judging, const SampleData& data, std::size_t judge)
{
    std::vector<SheetEntry> entries;
    for (const auto& ballot : data.ballots) {
        if (ballot.judge != judge)
            continue;
        const auto* entry =
            findByNumber(judging.event(), data.competitors[ballot.competitor].number);
        if (!entry)
            return Error{ErrorCode::Internal, "", "sample entry"};
        entries.push_back({entry->id, ballot.verdict, ballot.marks, ballot.text});
    }
    JURI_CHECK(enterSheets(judging, data.stage, entries));
    return {};
}

Outcome writeCodes(const std::string& folder, const Document& document,
                   const std::vector<PackReport>& packs)
{
    std::string text = "judge,file,code\n";
    for (const auto& pack : packs) {
        const auto* judge = findJudge(document.event(), pack.judge);
        text += judge->code + ',' + std::filesystem::path(pack.path).filename().string() + ','
            + pack.code + '\n';
    }
    return writeNewFile(folder + "/codes.csv", bytesOf(text));
}

Outcome writeReadme(const std::string& folder, const SampleReport& report)
{
    const auto text = "Contoh buatan: paket juri (.juripack), kodenya (codes.csv) dan berkas nilai "
                      "(.juriscore).\nSatu juri punya paket tetapi belum punya berkas nilai: "
        + report.judgeWithoutFile
        + "\n\nA made-up sample: judge packs (.juripack), their codes (codes.csv) and score files "
          "(.juriscore).\nOne judge has a pack but no score file: "
        + report.judgeWithoutFile + "\n\nOnly in a sample do the codes lie beside the packs.\n";
    return writeNewFile(folder + "/README.txt", bytesOf(text));
}

/// One judge at a time: open the pack, mark, sign off or not, export.
class Judging {
public:
    Judging(const SampleData& data, const std::vector<PackReport>& packs,
            const Environment& environment, std::string folder)
        : m_data(data), m_packs(packs), m_environment(environment), m_folder(std::move(folder))
    {
        m_environment.keysFolder = m_scratch.path() + "/keys";
    }

    Outcome run(const model::Judge& judge, std::size_t position)
    {
        const auto pack = std::ranges::find(m_packs, judge.id, &PackReport::judge);
        if (pack == m_packs.end())
            return {};
        m_environment.computerName = "Laptop " + judge.code;
        const auto path = m_scratch.path() + '/' + judge.code + ".juri";
        JURI_CHECK(openPack(pack->path, pack->code, path, m_environment));
        JURI_TRY(auto document, Document::open(path, m_environment));
        JURI_CHECK(markAll(document, m_data, position));
        if (m_data.progress[position] == SampleProgress::HandedIn)
            JURI_CHECK(submit(document, m_data.stage));
        auto name = std::filesystem::path(pack->path).stem().string();
        JURI_CHECK(exportScores(document, m_folder + '/' + name + ".juriscore"));
        return {};
    }

private:
    const SampleData& m_data;
    const std::vector<PackReport>& m_packs;
    Environment m_environment;
    std::string m_folder;
    PrivateFolder m_scratch; ///< the judges' documents and keys
};

Outcome makeFiles(Document& document, const SampleData& data, const std::string& folder,
                  const Environment& environment, SampleReport& report,
                  const std::function<void(int)>& progress)
{
    JURI_TRY(const auto packs, makePacks(document, folder));
    report.packs = packs.size();
    JURI_CHECK(writeCodes(folder, document, packs));
    Judging judging(data, packs, environment, folder);
    for (std::size_t i = 0; i < data.judges.size(); ++i) {
        const auto& judge = nthJudge(document, data, i);
        if (progress)
            progress(static_cast<int>(20 + 80 * i / data.judges.size()));
        if (data.progress[i] == SampleProgress::NoFile) {
            report.judgeWithoutFile = judge.code + ' ' + judge.name;
            continue;
        }
        JURI_CHECK(judging.run(judge, i));
        ++report.scoreFiles;
    }
    return writeReadme(folder, report);
}

} // namespace

Result<SampleReport> makeSample(const std::string& path, const model::Template& setup,
                                const SampleOptions& options, const std::string& filesFolder,
                                const Environment& environment,
                                const std::function<void(int)>& progress)
{
    JURI_TRY(const auto data, makeSampleData(setup, options));
    SampleWorld world(options);
    auto made = environment;
    made.clock = &world.clock;
    made.random = &world.random;
    made.computerName = "Contoh";
    auto marked = setup;
    marked.competition.sample = true;

    SampleReport report;
    report.entries = data.competitors.size();
    report.judges = data.judges.size();
    const auto keys = makeFoundingKeys(world.random);
    JURI_TRY(auto begun, beginEvent(path, marked, keys, made));
    JURI_CHECK(fill(begun.document(), data));
    if (progress)
        progress(20);
    if (!filesFolder.empty())
        JURI_CHECK(makeFiles(begun.document(), data, filesFolder, made, report, progress));
    JURI_CHECK(KeyStore(environment.keysFolder)
                   .save(record::docIdOf(keys.root.publicKey()), keys.coordinator));
    JURI_CHECK(begun.finish());
    return report;
}

} // namespace juri::document
