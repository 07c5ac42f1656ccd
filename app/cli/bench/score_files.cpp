#include "app/cli/bench/score_files.h"

#include "document/creation.h"
#include "document/desk.h"
#include "document/handing.h"
#include "document/merging.h"
#include "document/setup.h"
#include "record/bundle.h"
#include "record/registers.h"

#include <filesystem>
#include <map>
#include <stdexcept>

namespace juri::bench {
namespace {

namespace fs = std::filesystem;

/// A benchmark's data cannot be made: nothing sensible can follow.
template <class T> T orStop(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().subject + ' ' + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

model::Template setup()
{
    model::Template result;
    result.competition.title = {"Uji", "Test"};
    model::Stage stage;
    stage.id = ScoreFiles::stage();
    stage.name = {"Final", "Final"};
    stage.order = 1;
    for (int i = 1; i <= FileScale::kCriteria; ++i) {
        model::Criterion criterion;
        criterion.id = CriterionId("c" + std::to_string(i));
        criterion.name = {criterion.id.text(), criterion.id.text()};
        criterion.weight = Points::fromMilli(12'500);
        criterion.scale = {Points{}, Points::fromMilli(100'000), Points::fromMilli(1000), {}};
        stage.rubric.criteria.push_back(criterion);
    }
    result.stages.push_back(stage);
    return result;
}

void addPeople(document::Document& event, int judgeCount)
{
    std::vector<model::Competitor> entries(
        static_cast<std::size_t>(judgeCount * FileScale::kBallots / FileScale::kPerEntry));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        entries[i].number = std::to_string(i + 1);
        entries[i].name = "Tim " + entries[i].number;
    }
    orStop(addCompetitors(event, entries));
    std::vector<model::Judge> judges(static_cast<std::size_t>(judgeCount));
    for (std::size_t i = 0; i < judges.size(); ++i) {
        judges[i].code = "J" + std::to_string(i + 1);
        judges[i].name = "Juri " + judges[i].code;
    }
    orStop(addJudges(event, judges));
}

/// Every entry gets the same number of judges, neighbours in turn.
std::map<JudgeId, std::set<CompetitorId>> assignmentOf(const model::Event& event)
{
    std::map<JudgeId, std::set<CompetitorId>> entries;
    std::size_t next = 0;
    for (const auto& judge : event.judges) {
        for (int i = 0; i < FileScale::kBallots; ++i, ++next)
            entries[judge.id].insert(event.competitors[next % event.competitors.size()].id);
    }
    return entries;
}

std::vector<document::DeskBallot> ballotsOf(const model::Event& event)
{
    std::vector<document::DeskBallot> ballots;
    int turn = 0;
    for (const auto& [judge, entries] : assignmentOf(event)) {
        for (const auto& entry : entries) {
            model::Marks marks;
            for (int i = 1; i <= FileScale::kCriteria; ++i)
                marks[CriterionId("c" + std::to_string(i))] =
                    Points::fromMilli((turn = (turn * 31 + 17) % 101) * 1000);
            ballots.push_back({judge, entry, marks});
        }
    }
    return ballots;
}

/// A bundle's records as the judges' own files: each with the keys that lead to it.
std::map<std::string, std::vector<const record::Record*>>
byJudge(const std::vector<record::Record>& records)
{
    std::map<std::string, const record::Record*> keys;
    for (const auto& record : records) {
        if (record.header.registerName.starts_with("key/"))
            keys[record.header.registerName] = &record;
    }
    std::map<std::string, std::vector<const record::Record*>> files;
    for (const auto& record : records) {
        const auto& name = record.header.registerName;
        if (!name.starts_with("ballot/") && !name.starts_with("text/"))
            continue;
        auto& file = files[name.substr(name.rfind('/') + 1)];
        file.push_back(&record);
        for (auto key = keys.find(record::keyRegister(record.header.author)); key != keys.end();
             key = keys.find(record::keyRegister(key->second->header.author)))
            file.push_back(key->second);
    }
    return files;
}

} // namespace

std::shared_ptr<const ScoreFiles> ScoreFiles::make(const FileScale& scale, int more)
{
    static std::map<std::pair<int, int>, std::weak_ptr<const ScoreFiles>> made;
    auto& known = made[{scale.files, more}];
    auto result = known.lock();
    if (!result)
        known = result = std::shared_ptr<const ScoreFiles>(new ScoreFiles(scale, more));
    return result;
}

ScoreFiles::ScoreFiles(const FileScale& scale, int more)
    : m_environment(document::systemEnvironment())
    , m_event(m_folder.path() + "/event.juri")
    , m_merged(m_folder.path() + "/merged.juri")
{
    m_environment.keysFolder = m_folder.path() + "/keys";
    orStop(createEvent(m_event, setup(), {}, m_folder.path() + "/kit", m_environment));
    {
        auto event = open(m_event);
        addPeople(event, scale.files + more);
        orStop(assign(event, stage(), assignmentOf(event.event())));
    }
    writeFiles(scale.files + more, scale.files);
    fs::copy_file(m_event, m_merged);
    auto merged = open(m_merged);
    orStop(merge(merged, m_files));
}

void ScoreFiles::writeFiles(int judges, int scale)
{
    const auto whole = m_folder.path() + "/all.juriscore";
    auto desk = open(copyOf(m_event, "desk"));
    const auto comment = "lembar kertas, dengan catatan juri sepanjang satu baris penuh";
    orStop(enterAtDesk(desk, stage(), ballotsOf(desk.event()), comment));
    orStop(exportScores(desk, whole));
    const auto bundle = orStop(record::readBundle(orStop(readFile(whole, 1U << 30U))));
    const auto files = byJudge(bundle.records);
    if (files.size() != static_cast<std::size_t>(judges))
        throw std::runtime_error("score files");
    for (const auto& [judge, records] : files) {
        auto path = m_folder.path() + '/' + judge + ".juriscore";
        orStop(writeNewFile(path, record::writeBundle(bundle.doc, records)));
        auto& list = m_files.size() < static_cast<std::size_t>(scale) ? m_files : m_more;
        list.push_back(std::move(path));
    }
}

std::string ScoreFiles::copyOf(const std::string& document, const std::string& name) const
{
    auto path = m_folder.path() + '/' + name + ".juri";
    fs::copy_file(document, path, fs::copy_options::overwrite_existing);
    return path;
}

document::Document ScoreFiles::open(const std::string& path) const
{
    return orStop(document::Document::open(path, m_environment));
}

} // namespace juri::bench
