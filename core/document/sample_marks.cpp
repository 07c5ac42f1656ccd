#include "document/sample_data.h"

#include "document/sample_random.h"
#include "document/sample_words.h"
#include "model/ranking.h"

#include <algorithm>

/// Marks as people give them. Everything is counted in thousandths of the scale
/// in whole numbers, so that every machine makes the same.
namespace juri::document {

namespace {

constexpr int kMeanQuality = 690;
constexpr int kQualitySpread = 90;
constexpr int kCriterionSpread = 45;
constexpr int kSeveritySpread = 55;
constexpr int kNoiseSpread = 40;

/// What is true of an entry, apart from who judges it.
struct Quality {
    int overall = 0;
    std::vector<int> criteria; ///< above or below the overall one
};

/// How a judge marks.
struct Habit {
    int severity = 0;       ///< taken off everything
    std::int64_t grain = 1; ///< marks in multiples of so many steps
};

std::vector<Quality> makeQualities(std::size_t entries, std::size_t criteria, SampleRandom& random)
{
    std::vector<Quality> result(entries);
    for (auto& quality : result) {
        quality.overall = kMeanQuality + random.bell(kQualitySpread);
        for (std::size_t i = 0; i < criteria; ++i)
            quality.criteria.push_back(random.bell(kCriterionSpread));
    }
    return result;
}

/// Some people think in fives.
std::vector<Habit> makeHabits(std::size_t judges, SampleRandom& random)
{
    std::vector<Habit> result(judges);
    for (auto& habit : result)
        habit = {random.bell(kSeveritySpread), random.chance(350) ? 5 : 1};
    return result;
}

Points markAt(const model::Scale& scale, int permille, std::int64_t grain)
{
    const std::int64_t share = std::clamp(permille, 0, 1000);
    if (!scale.values.empty()) {
        const auto last = static_cast<std::int64_t>(scale.values.size()) - 1;
        return scale.values[static_cast<std::size_t>((last * share + 500) / 1000)];
    }
    const auto steps = (scale.max - scale.min).milli() / scale.step.milli();
    const auto grainSteps = steps >= 40 && steps % grain == 0 ? grain : 1;
    const auto step = (steps / grainSteps * share + 500) / 1000 * grainSteps;
    return scale.min + Points::fromMilli(step * scale.step.milli());
}

class BallotMaker {
public:
    BallotMaker(const SampleData& data, const model::Stage& stage, std::uint64_t seed)
        : m_data(data)
        , m_rubric(stage.rubric)
        , m_ranks(stage.kind == model::StageKind::Rank)
        , m_random(seed)
        , m_qualities(makeQualities(data.competitors.size(), m_rubric.criteria.size(), m_random))
        , m_habits(makeHabits(data.judges.size(), m_random))
    {
    }

    std::vector<SampleBallot> all()
    {
        std::vector<SampleBallot> ballots;
        for (std::size_t judge = 0; judge < m_data.judges.size(); ++judge) {
            if (m_data.progress[judge] == SampleProgress::NoFile)
                continue;
            for (const auto competitor : m_data.assignment[judge])
                addBallot(ballots, judge, competitor);
            if (m_data.progress[judge] == SampleProgress::NotHandedIn)
                leaveOpen(ballots, judge);
        }
        return ballots;
    }

private:
    void addBallot(std::vector<SampleBallot>& ballots, std::size_t judge, std::size_t competitor)
    {
        SampleBallot ballot{judge, competitor, model::Verdict::Scored, {}, {}};
        if (m_random.chance(7)) {
            ballot.verdict = model::Verdict::Recused;
            ballot.text.reason = std::string(m_random.pick(kSampleRecusals));
        } else {
            ballot.marks = marks(judge, competitor);
            if (m_random.chance(120))
                ballot.text.comment = comment(competitor);
            addWords(ballot);
        }
        ballots.push_back(std::move(ballot));
    }

    model::Marks marks(std::size_t judge, std::size_t competitor)
    {
        const auto& quality = m_qualities[competitor];
        const auto& habit = m_habits[judge];
        model::Marks result;
        for (std::size_t i = 0; i < m_rubric.criteria.size(); ++i) {
            const auto& criterion = m_rubric.criteria[i];
            const int share = quality.overall + quality.criteria[i] - habit.severity
                + m_random.bell(kNoiseSpread);
            result[criterion.id] = m_ranks ? Points::fromMilli(share) // until putInOrder()
                                           : markAt(criterion.scale, share, habit.grain);
        }
        return result;
    }

    std::string comment(std::size_t competitor)
    {
        const bool good = m_qualities[competitor].overall >= kMeanQuality;
        return std::string(m_random.pick(good ? kSamplePraise : kSampleAdvice));
    }

    /// What the rubric wants said; other rubrics draw nothing.
    void addWords(SampleBallot& ballot)
    {
        for (const auto& criterion : m_rubric.criteria) {
            const auto mark = ballot.marks.find(criterion.id);
            const auto needed = commentNeeded(criterion, mark->second);
            if (needed > 0)
                addEnough(ballot.text.byCriterion[criterion.id], needed, ballot.competitor);
        }
        addEnough(ballot.text.comment, commentNeeded(m_rubric), ballot.competitor);
    }

    void addEnough(std::string& text, int needed, std::size_t competitor)
    {
        while (!model::isCommentEnough(text, needed))
            text += (text.empty() ? "" : " ") + comment(competitor);
    }

    /// Of the judge's last sheets one is not begun and two lack a mark.
    void leaveOpen(std::vector<SampleBallot>& ballots, std::size_t judge)
    {
        constexpr std::size_t kPartial = 2;
        if (!ballots.empty() && ballots.back().judge == judge)
            ballots.pop_back();
        std::size_t partial = 0;
        for (auto at = ballots.rbegin(); at != ballots.rend() && at->judge == judge; ++at) {
            if (at->verdict == model::Verdict::Scored && partial++ < kPartial)
                dropMark(at->marks);
        }
    }

    void dropMark(model::Marks& marks)
    {
        const auto& criterion = m_random.pick(m_rubric.criteria);
        marks.erase(criterion.id);
        for (const auto& other : m_rubric.criteria) {
            if (!missingMarks(m_rubric, marks).empty())
                return;
            marks.erase(other.id);
        }
    }

    const SampleData& m_data;
    const model::Rubric& m_rubric;
    bool m_ranks;
    SampleRandom m_random;
    std::vector<Quality> m_qualities;
    std::vector<Habit> m_habits;
};

/// Of one judge's marks in each dance the best ones become places, the others none.
void putInOrder(std::vector<SampleBallot>& ballots, std::size_t judge, const model::Stage& stage)
{
    for (const auto& dance : dancesOf(stage.rubric)) {
        std::vector<model::Marks*> order;
        for (auto& ballot : ballots) {
            if (ballot.judge == judge && ballot.marks.contains(dance))
                order.push_back(&ballot.marks);
        }
        std::ranges::stable_sort(order, std::ranges::greater(),
                                 [&](const model::Marks* marks) { return marks->at(dance); });
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (stage.best == 0 || i < static_cast<std::size_t>(stage.best))
                order[i]->insert_or_assign(dance, model::placeAt(i));
            else
                order[i]->erase(dance);
        }
    }
}

} // namespace

std::vector<SampleBallot> makeSampleBallots(const SampleData& data, const model::Stage& stage,
                                            std::uint64_t seed)
{
    auto ballots = BallotMaker(data, stage, seed).all();
    if (stage.kind == model::StageKind::Rank) {
        for (std::size_t judge = 0; judge < data.judges.size(); ++judge)
            putInOrder(ballots, judge, stage);
    }
    return ballots;
}

} // namespace juri::document
