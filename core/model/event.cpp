#include "model/event.h"

#include <algorithm>
#include <string_view>

namespace juri::model {
namespace {

template <class Range, class Key, class Member>
auto findBy(const Range& range, const Key& key, Member member)
{
    const auto found = std::ranges::find(range, key, member);
    return found == range.end() ? nullptr : &*found;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the digits at the front of text, without leading zeros.
std::string_view takeNumber(std::string_view& text)
{
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    auto number = text.substr(0, length);
    text.remove_prefix(length);
    while (number.size() > 1 && number.front() == '0')
        number.remove_prefix(1);
    return number;
}

} // namespace

const std::string& Group::label(Language language) const
{
    const auto& text = name.in(language);
    return text.empty() ? id : text;
}

bool Interest::concerns(const Competitor& competitor) const
{
    return competitors.contains(competitor.id)
        || (!competitor.institution.empty() && institutions.contains(competitor.institution))
        || (!competitor.region.empty() && regions.contains(competitor.region));
}

const Stage* findStage(const Event& event, const StageId& id)
{
    return findBy(event.stages, id, &Stage::id);
}

const Competitor* findCompetitor(const Event& event, const CompetitorId& id)
{
    return findBy(event.competitors, id, &Competitor::id);
}

namespace {

const CompetitorId& idOf(const Competitor* competitor)
{
    return competitor->id;
}

} // namespace

CompetitorIndex::CompetitorIndex(const Event& event)
{
    m_byId.reserve(event.competitors.size());
    for (const auto& competitor : event.competitors)
        m_byId.push_back(&competitor);
    std::ranges::sort(m_byId, {}, idOf);
}

const Competitor* CompetitorIndex::find(const CompetitorId& id) const
{
    const auto found = std::ranges::lower_bound(m_byId, id, {}, idOf);
    return found != m_byId.end() && (*found)->id == id ? *found : nullptr;
}

const Competitor* findByNumber(const Event& event, const std::string& number)
{
    return findBy(event.competitors, number, &Competitor::number);
}

bool isTrainee(const Event& event, const JudgeId& id)
{
    const auto* judge = findJudge(event, id);
    return judge && judge->isTrainee();
}

const std::string& labelIn(const Stage& stage, const Competitor& competitor)
{
    return stage.blind ? competitor.code : competitor.number;
}

const CompetitorId& entryOf(const Event& event, const CompetitorId& id)
{
    const auto found = event.joined.find(id);
    return found == event.joined.end() ? id : found->second;
}

const Judge* findJudge(const Event& event, const JudgeId& id)
{
    return findBy(event.judges, id, &Judge::id);
}

const std::set<CompetitorId>& assigned(const Event& event, const StageId& stage,
                                       const JudgeId& judge)
{
    static const std::set<CompetitorId> none;
    const auto byJudge = event.assignments.find(stage);
    if (byJudge == event.assignments.end())
        return none;
    const auto entries = byJudge->second.find(judge);
    return entries == byJudge->second.end() ? none : entries->second;
}

const std::string& regionName(const Competition& competition, const std::string& id,
                              Language language)
{
    const auto* region = findBy(competition.regions, id, &Group::id);
    return region ? region->label(language) : id;
}

bool hasInterest(const Event& event, const JudgeId& judge, const Competitor& competitor)
{
    const auto interest = event.interests.find(judge);
    return interest != event.interests.end() && interest->second.concerns(competitor);
}

bool numberLess(const std::string& left, const std::string& right)
{
    std::string_view a = left;
    std::string_view b = right;
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const auto x = takeNumber(a);
            const auto y = takeNumber(b);
            if (x.size() != y.size())
                return x.size() < y.size();
            if (x != y)
                return x < y;
            continue;
        }
        if (a.front() != b.front())
            return a.front() < b.front();
        a.remove_prefix(1);
        b.remove_prefix(1);
    }
    return a.size() != b.size() ? a.size() < b.size() : left < right;
}

} // namespace juri::model
