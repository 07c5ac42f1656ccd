#include "document/rehearsal.h"

#include "base/file.h"
#include "document/creation.h"
#include "document/handing.h"
#include "document/joining.h"
#include "document/merging.h"
#include "document/ordering.h"
#include "document/packs.h"
#include "document/sample_random.h"
#include "document/setup.h"
#include "record/hash.h"

#include <algorithm>

namespace juri::document {
namespace {

using model::Event;

/// Numbers and codes by which the copy's people are found again: each once. What merging
/// or haste left double or blank gets another in the copy.
template <class Items, class Name> void makeUnique(Items& items, Name name)
{
    std::set<std::string> taken;
    for (const auto& item : items)
        taken.insert(item.*name);
    std::set<std::string> given;
    int next = 0;
    for (auto& item : items) {
        while ((item.*name).empty() || !given.insert(item.*name).second) {
            do
                item.*name = "G" + std::to_string(++next);
            while (taken.contains(item.*name));
        }
    }
}

model::Template setupOf(const Event& event)
{
    model::Template setup;
    setup.competition = event.competition;
    setup.competition.title.id = "GLADI: " + event.competition.title.in(Language::Indonesian);
    setup.competition.title.en = "REHEARSAL: " + event.competition.title.in(Language::English);
    setup.competition.rehearsal = true;
    setup.competition.twoPersonUnlock = false; // one person has all the keys here
    setup.stages = event.stages;
    return setup;
}

/// Fills the copy's setup. Entries and judges have other ids there.
class Copying {
public:
    Copying(Event from, Document& to) : m_from(std::move(from)), m_to(to) { }

    Outcome run()
    {
        JURI_CHECK(addPeople());
        JURI_CHECK(addPanels(m_to, panels()));
        JURI_CHECK(declareInterests(m_to, interests()));
        for (const auto& [stage, assignments] : m_from.assignments) {
            std::map<JudgeId, std::set<CompetitorId>> entries;
            for (const auto& [judge, ids] : assignments)
                entries[m_judges[judge]] = mapped(m_entries, ids);
            entries.erase(JudgeId());
            if (findStage(m_from, stage) && !entries.empty())
                JURI_CHECK(assign(m_to, stage, entries));
        }
        for (const auto& [stage, decisions] : m_from.decisions) {
            std::map<CompetitorId, model::Decision> copies;
            for (const auto& [entry, decision] : decisions)
                copies[m_entries[entry]] = decision;
            copies.erase(CompetitorId());
            if (findStage(m_from, stage) && !copies.empty())
                JURI_CHECK(decide(m_to, stage, copies));
        }
        for (const auto& [other, keep] : m_from.joined) {
            if (other != keep && !m_entries[other].isEmpty() && !m_entries[keep].isEmpty())
                JURI_CHECK(joinEntries(m_to, m_entries[keep], m_entries[other]));
        }
        return {};
    }

private:
    Outcome addPeople()
    {
        makeUnique(m_from.competitors, &model::Competitor::number);
        makeUnique(m_from.judges, &model::Judge::code);
        if (!m_from.competitors.empty())
            JURI_CHECK(addCompetitors(m_to, m_from.competitors));
        if (!m_from.judges.empty())
            JURI_CHECK(addJudges(m_to, m_from.judges));
        for (const auto& competitor : m_from.competitors)
            m_entries[competitor.id] = findByNumber(m_to.event(), competitor.number)->id;
        for (const auto& judge : m_from.judges)
            m_judges[judge.id] =
                std::ranges::find(m_to.event().judges, judge.code, &model::Judge::code)->id;
        return {};
    }

    /// What was removed has no counterpart.
    template <class Id> static std::set<Id> mapped(std::map<Id, Id>& ids, const std::set<Id>& old)
    {
        std::set<Id> result;
        for (const auto& id : old)
            result.insert(ids[id]);
        result.erase(Id());
        return result;
    }

    std::vector<model::Panel> panels()
    {
        auto panels = m_from.panels;
        for (auto& panel : panels) {
            panel.judges = mapped(m_judges, panel.judges);
            panel.chairs = mapped(m_judges, panel.chairs);
        }
        return panels;
    }

    std::map<JudgeId, model::Interest> interests()
    {
        std::map<JudgeId, model::Interest> copies;
        for (const auto& [judge, interest] : m_from.interests) {
            auto copy = interest;
            copy.competitors = mapped(m_entries, interest.competitors);
            copies[m_judges[judge]] = std::move(copy);
        }
        copies.erase(JudgeId());
        return copies;
    }

    Event m_from;
    Document& m_to;
    std::map<CompetitorId, CompetitorId> m_entries;
    std::map<JudgeId, JudgeId> m_judges;
};

/// Any mark the scale allows, each as likely as the next.
Points markByChance(const model::Scale& scale, SampleRandom& random)
{
    if (!scale.values.empty())
        return random.pick(scale.values);
    const auto steps = (scale.max - scale.min).milli() / scale.step.milli();
    const auto step = static_cast<std::int64_t>(random.below(static_cast<std::size_t>(steps) + 1));
    return scale.min + Points::fromMilli(step * scale.step.milli());
}

/// Every judge's part, one after another: open the pack, mark, sign off, export.
class Marking {
public:
    Marking(const Environment& environment, std::uint64_t seed)
        : m_environment(environment), m_random(seed)
    {
        m_environment.keysFolder = m_scratch.path() + "/keys";
    }

    Result<std::vector<std::string>> filesOf(Document& event)
    {
        std::vector<std::string> files;
        JURI_TRY(const auto packs, makePacks(event, m_scratch.path() + "/packs"));
        for (const auto& pack : packs) {
            const auto stem = m_scratch.path() + '/' + std::to_string(files.size());
            m_environment.computerName = "Gladi " + std::to_string(files.size() + 1);
            JURI_CHECK(openPack(pack.path, pack.code, stem + ".juri", m_environment));
            JURI_TRY(auto judging, Document::open(stem + ".juri", m_environment));
            JURI_CHECK(markAll(judging));
            JURI_CHECK(exportScores(judging, stem + ".juriscore"));
            files.push_back(stem + ".juriscore");
        }
        return files;
    }

private:
    Outcome markAll(Document& judging)
    {
        const auto stages = judging.event().stages;
        for (const auto& stage : stages) {
            std::vector<SheetEntry> entries;
            for (const auto& competitor : judging.event().competitors) {
                if (!assigned(judging.event(), stage.id, judging.judge()).contains(competitor.id)
                    || hasInterest(judging.event(), judging.judge(), competitor))
                    continue;
                entries.push_back({competitor.id, model::Verdict::Scored, marks(stage.rubric), {}});
            }
            if (entries.empty() || stage.rubric.criteria.empty())
                continue;
            if (stage.kind == model::StageKind::Rank)
                JURI_CHECK(orderAll(judging, stage.id, entries));
            else
                JURI_CHECK(enterSheets(judging, stage.id, entries));
            JURI_CHECK(submit(judging, stage.id));
        }
        return {};
    }

    /// The entries in an order by chance, in each dance another.
    Outcome orderAll(Document& judging, const StageId& stage,
                     const std::vector<SheetEntry>& entries)
    {
        for (const auto& dance : dances(judging, stage)) {
            std::vector<CompetitorId> order;
            for (const auto& entry : entries)
                order.insert(order.begin()
                                 + static_cast<std::ptrdiff_t>(m_random.below(order.size() + 1)),
                             entry.competitor);
            JURI_TRY(const auto before, orderOf(judging, stage, dance));
            order.resize(std::min(order.size(), before.places));
            JURI_CHECK(placeInOrder(judging, stage, dance, order));
        }
        return {};
    }

    model::Marks marks(const model::Rubric& rubric)
    {
        model::Marks marks;
        for (const auto& criterion : rubric.criteria)
            marks[criterion.id] = markByChance(criterion.scale, m_random);
        return marks;
    }

    Environment m_environment;
    SampleRandom m_random;
    PrivateFolder m_scratch; ///< the judges' packs, documents and keys
};

} // namespace

Result<RehearsalReport> rehearse(const Document& document, const std::string& path,
                                 std::uint64_t seed, const Environment& environment)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    const auto keys = makeFoundingKeys(*environment.random);
    JURI_TRY(auto begun, beginEvent(path, setupOf(document.event()), keys, environment));
    auto& copy = begun.document();
    JURI_CHECK(Copying(document.event(), copy).run());
    RehearsalReport report;
    report.path = path;
    Marking marking(environment, seed);
    JURI_TRY(const auto files, marking.filesOf(copy));
    JURI_CHECK(merge(copy, files));
    report.entries = copy.event().competitors.size();
    report.judges = files.size();
    report.ballots = copy.ballots().size();
    report.digest = copy.digest();
    JURI_CHECK(KeyStore(environment.keysFolder)
                   .save(record::docIdOf(keys.root.publicKey()), keys.coordinator));
    JURI_CHECK(begun.finish());
    return report;
}

} // namespace juri::document
