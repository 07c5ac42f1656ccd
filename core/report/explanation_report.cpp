#include "report/explanation_report.h"

#include "base/text.h"
#include "report/explanation_words.h"
#include "report/number_text.h"
#include "report/report_words.h"
#include "report/scoring_words.h"

#include <algorithm>

namespace juri::report {
namespace {

using scoring::Action;
using scoring::TraceLine;
using scoring::Value;

constexpr int kDigits = 9; ///< of numbers that the rule did not round

/// The words and cells of one explanation in one language.
class Explainer {
public:
    Explainer(const ExplanationInput& input, Language language)
        : m_input(input), m_language(language)
    {
    }

    std::vector<Section> sections() const
    {
        std::vector<Section> made;
        for (std::size_t judge = 0; judge < m_input.judges.size(); ++judge)
            add(made, filled(kJudgeHeading.in(m_language), m_input.judges[judge]),
                static_cast<int>(judge));
        add(made, kAllJudges.in(m_language), -1);
        return made;
    }

    std::vector<std::string> notes() const
    {
        std::vector<std::string> made;
        if (m_input.above)
            made.push_back(neighbour(kAboveBy, *m_input.above));
        if (m_input.below)
            made.push_back(neighbour(kBelowBy, *m_input.below));
        addOthers(made);
        addRange(made);
        made.push_back(filled(kBallotsHash.in(m_language), m_input.ballotsHash));
        return made;
    }

    std::string placeText() const
    {
        const auto& placing = m_input.placing;
        if (placing.unranked)
            return filled(kNoRank.in(m_language), unrankedWords(*placing.unranked, m_language));
        const auto rank = formatRank(placing.rank, placing.tied, m_language);
        const auto place =
            filled(kRankOf.in(m_language), rank, formatCount(m_input.ranked, m_language));
        return place + " · " + shown(placing.value);
    }

private:
    std::string shown(const std::optional<Value>& value) const
    {
        return value ? formatDecimal(value->toString(kDigits), m_language) : "–";
    }

    static std::string data(const std::optional<Value>& value)
    {
        return value ? value->toString() : "";
    }

    void add(std::vector<Section>& sections, const std::string& heading, int judge) const
    {
        Section section{heading, {}};
        for (const auto& line : m_input.trace.lines) {
            if (line.judge == judge)
                section.rows.push_back(row(line));
        }
        if (!section.rows.empty())
            sections.push_back(std::move(section));
    }

    /// A mark stands alone; what a step did has a number before and one after.
    Row row(const TraceLine& line) const
    {
        const bool isMark = line.action == Action::Mark || line.action == Action::NotCounted;
        const auto& before = isMark ? line.after : line.before;
        const auto after = isMark ? std::nullopt : line.after;
        return {Cell{label(line)}, Cell{before ? shown(before) : "", {}, data(before)},
                Cell{after ? shown(after) : "", {}, data(after)}};
    }

    std::string label(const TraceLine& line) const
    {
        const auto what = action(line);
        if (line.criterion < 0)
            return what;
        const auto& criterion = m_input.criteria[static_cast<std::size_t>(line.criterion)];
        const auto& name = criterion.name.in(m_language);
        return what.empty() ? name : name + ": " + what;
    }

    std::string action(const TraceLine& line) const
    {
        switch (line.action) {
        case Action::Mark: return {};
        case Action::NotCounted: return kNotCounted.in(m_language);
        case Action::Filled: return kFilledIn.in(m_language);
        case Action::Normalised: return kNormalised.in(m_language);
        case Action::Combined: return combined(line);
        case Action::DroppedHighest: return kHighestDropped.in(m_language);
        case Action::DroppedLowest: return kLowestDropped.in(m_language);
        case Action::Clamped: return kLimited.in(m_language);
        case Action::Adjusted: return adjusted(line);
        case Action::Rounded: return rounded(line);
        case Action::Multiplied: return multiplied(line);
        case Action::Deducted: return deducted(line);
        case Action::Carried:
            return filled(kCarried.in(m_language), line.subject, shown(line.operand));
        case Action::Failed: return filled(kBelowGate.in(m_language), line.subject);
        }
        return {};
    }

    template <class StepType> const StepType* step(const TraceLine& line) const
    {
        const auto at = static_cast<std::size_t>(line.step);
        return line.step >= 0 && at < m_input.rule.steps.size()
            ? std::get_if<StepType>(&m_input.rule.steps[at])
            : nullptr;
    }

    std::string combined(const TraceLine& line) const
    {
        if (const auto* criteria = step<scoring::ReduceCriteria>(line))
            return criteriaWords(scoring::criteriaByName(criteria->by), m_language);
        if (const auto* judges = step<scoring::ReduceJudges>(line))
            return methodWords(scoring::judgesByName(judges->by), m_language);
        return {};
    }

    std::string adjusted(const TraceLine& line) const
    {
        if (step<scoring::PointsTable>(line))
            return kPointsForPlace.in(m_language);
        auto words = kAdjusted.in(m_language);
        if (line.operand && !line.operand->isZero()) {
            const auto& by = line.operand->sign() > 0 ? kAdjustedBy : kAdjustedBelow;
            words += ", " + filled(by.in(m_language), shown(absolute(*line.operand)));
        }
        return words;
    }

    std::string rounded(const TraceLine& line) const
    {
        const auto* round = step<scoring::RoundTo>(line);
        return filled(kRounded.in(m_language), std::to_string(round ? round->decimals : 0));
    }

    std::string multiplied(const TraceLine& line) const
    {
        using By = scoring::MultiplyBy::By;
        if (const auto* by = step<scoring::MultiplyBy>(line)) {
            if (by->by == By::Weight)
                return kTimesWeight.in(m_language);
            return by->by == By::Difficulty ? kTimesDifficulty.in(m_language)
                                            : filled(kTimes.in(m_language), shown(by->number));
        }
        const auto* carry = step<scoring::CarryOver>(line);
        return filled(kTimes.in(m_language), carry ? shown(carry->own) : "");
    }

    std::string deducted(const TraceLine& line) const
    {
        const auto points = line.operand.value_or(Value{});
        const auto& words = points.sign() < 0 ? kBonus : kDeduction;
        return filled(words.in(m_language), line.subject, shown(absolute(points)));
    }

    std::string neighbour(const Phrase& words, const Neighbour& other) const
    {
        auto text = filled(words.in(m_language), other.number + " " + other.name);
        const bool apart = other.difference && !other.difference->isZero();
        if (apart)
            text += filled(kDifference.in(m_language), shown(other.difference));
        if (other.by.empty())
            text += kSamePlace.in(m_language);
        else if (other.by != "value")
            text += filled(kEqualThen.in(m_language),
                           tieBreakWords(other.by, m_input.criteria, m_language));
        return text + ".";
    }

    void addOthers(std::vector<std::string>& notes) const
    {
        std::vector<std::string> methods;
        double best = 0;
        double worst = 0;
        for (const auto& other : m_input.others) {
            if (other.rank <= 0)
                continue;
            const auto rank = formatRank(other.rank, false, m_language);
            if (!other.withoutJudge) {
                methods.push_back(methodWords(other.name, m_language) + " " + rank);
                continue;
            }
            best = best > 0 ? std::min(best, other.rank) : other.rank;
            worst = std::max(worst, other.rank);
        }
        if (!methods.empty())
            notes.push_back(filled(kOtherMethods.in(m_language), join(methods, ", ")));
        if (best > 0)
            notes.push_back(filled(kWithoutJudges.in(m_language),
                                   formatRank(best, false, m_language),
                                   formatRank(worst, false, m_language)));
    }

    void addRange(std::vector<std::string>& notes) const
    {
        if (!m_input.range)
            return;
        const auto& range = *m_input.range;
        const auto& words = range.ofJudges ? kRangeOfJudges : kRangeOfModel;
        const auto first = Value::ofModel(range.first * 100).value_or(Value{}).rounded(1);
        notes.push_back(
            filled(words.in(m_language), std::to_string(range.lower), std::to_string(range.upper))
            + " " + filled(kFirstWith.in(m_language), shown(first)));
    }

    const ExplanationInput& m_input;
    Language m_language;
};

} // namespace

Table explanationReport(const ExplanationInput& input, Language language)
{
    const Explainer explainer(input, language);
    Table table;
    table.kicker = kExplanation.in(language);
    table.title = input.competitor.number + " " + input.competitor.name;
    auto place = input.stage.in(language);
    if (!input.group.isEmpty())
        place += ", " + input.group.in(language);
    table.subtitles = {input.competition.in(language), place + ": " + explainer.placeText()};
    table.columns = {{kCalculation.in(language), Align::Left, ColumnKind::Name},
                     {kNumberBefore.in(language), Align::Right, ColumnKind::Number},
                     {kNumberAfter.in(language), Align::Right, ColumnKind::Number}};
    table.sections = explainer.sections();
    table.groupHeader = kJudge.in(language);
    table.notes = explainer.notes();
    table.sampleMark = madeUpMark(input.rehearsal, input.sample, language);
    return table;
}

} // namespace juri::report
