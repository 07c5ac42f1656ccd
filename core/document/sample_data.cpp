#include "document/sample_data.h"

#include "document/sample_random.h"
#include "document/sample_words.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace juri::document {

namespace {

using Indices = std::vector<std::size_t>;

/// Regions as panels know them: one nameless where the template has none.
std::vector<std::string> regionIds(const model::Template& setup)
{
    std::vector<std::string> ids;
    for (const auto& region : setup.competition.regions)
        ids.push_back(region.id);
    return ids.empty() ? std::vector<std::string>{""} : ids;
}

std::size_t judgesPerEntry(const model::Template& setup)
{
    return static_cast<std::size_t>(std::max(1, setup.judgesPerEntry));
}

template <class List> const auto& wordsFor(const List& list, const std::string& id)
{
    const auto found = std::ranges::find_if(list, [&](const auto& item) {
        if constexpr (requires { item.category; })
            return item.category == id;
        else
            return item.region == id;
    });
    return found == list.end() ? list.back() : *found;
}

std::string text(Word word)
{
    return std::string(word);
}

/// "007" where there are 466
std::string padded(std::size_t number, std::size_t largest, std::size_t least)
{
    const auto digits = std::to_string(number);
    const auto width = std::max(least, std::to_string(largest).size());
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// So many things over the weights, at least `least` for each; the largest
/// remainders get what is over.
Indices apportion(std::size_t total, const Indices& weights, std::size_t least)
{
    const auto sum = std::accumulate(weights.begin(), weights.end(), std::size_t{0});
    const auto free = total - least * weights.size();
    Indices shares, order(weights.size());
    for (const auto weight : weights)
        shares.push_back(least + free * weight / sum);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t i) { return free * weights[i] % sum; });
    auto rest = total - std::accumulate(shares.begin(), shares.end(), std::size_t{0});
    for (std::size_t i = 0; rest > 0; ++i, --rest)
        ++shares[order[i]];
    return shares;
}

/// Uneven shares: the largest about three times the smallest.
Indices unevenWeights(std::size_t count, SampleRandom& random)
{
    Indices weights;
    for (std::size_t i = 0; i < count; ++i)
        weights.push_back(100 + random.below(200));
    return weights;
}

std::string personName(const SampleRegion& region, SampleRandom& random)
{
    const auto given = text(random.pick(kSampleNames));      // one draw a statement: operands of +
    return given + " " + text(random.pick(region.families)); // have no order of their own
}

std::string teamMembers(const SampleRegion& region, SampleRandom& random)
{
    std::vector<std::string> members;
    const auto count = 2 + random.below(3);
    while (members.size() < count) {
        auto name = personName(region, random);
        if (std::ranges::find(members, name) == members.end())
            members.push_back(std::move(name));
    }
    return join(members, "\n");
}

/// Four characters that cannot be mistaken for others, for blind stages.
std::string blindCode(std::set<std::string>& used, SampleRandom& random)
{
    constexpr std::string_view kLetters = "ACDEFGHJKLMNPQRTUVWXY34679";
    std::string code;
    do {
        code.clear();
        for (int i = 0; i < 5; ++i)
            code += random.pick(kLetters);
    } while (!used.insert(code).second);
    return code;
}

std::string enterpriseName(const SampleTheme& theme, Word place, std::set<std::string>& used,
                           SampleRandom& random)
{
    const auto head = text(random.pick(theme.heads));
    const auto base = head + " " + text(random.pick(kSampleTails));
    if (used.insert(base).second)
        return base;
    auto name = base + " " + text(place);
    for (int i = 2; !used.insert(name).second; ++i)
        name = base + " " + text(place) + " " + std::to_string(i);
    return name;
}

struct NamesInUse {
    std::set<std::string> names;
    std::set<std::string> codes;
};

model::Competitor makeCompetitor(const std::string& region, const std::string& category,
                                 NamesInUse& used, SampleRandom& random)
{
    const auto& theme = wordsFor(kSampleThemes, category);
    const auto& words = wordsFor(kSampleRegions, region);
    const auto place = random.pick(words.places);
    model::Competitor result;
    result.code = blindCode(used.codes, random);
    result.name = enterpriseName(theme, place, used.names, random);
    result.title = text(random.pick(theme.titles));
    result.members = teamMembers(words, random);
    result.category = category;
    result.region = region;
    const auto form = text(random.pick(kSampleForms));
    result.institution = form + " " + text(random.pick(kSampleTails)) + " " + text(place);
    const auto years = std::to_string(1 + random.below(6));
    const auto reached = std::to_string(20 * (2 + random.below(40)));
    result.description = result.title + ". Sudah berjalan " + years + " tahun di " + text(place)
        + " dan menjangkau " + reached + " warga.";
    return result;
}

/// Regions and categories in uneven shares, as registrations come: mixed.
std::vector<model::Competitor> makeCompetitors(const model::Template& setup, std::size_t count,
                                               SampleRandom& random)
{
    const auto regions = regionIds(setup);
    const auto least = count >= regions.size() ? std::size_t{1} : std::size_t{0};
    const auto shares = apportion(count, unevenWeights(regions.size(), random), least);
    const auto& categories = setup.competition.categories;
    const auto categoryWeights = unevenWeights(std::max<std::size_t>(1, categories.size()), random);
    Indices categoryOf;
    for (std::size_t i = 0; i < categories.size(); ++i)
        categoryOf.insert(categoryOf.end(), categoryWeights[i], i);

    NamesInUse used;
    std::vector<model::Competitor> result;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        for (std::size_t n = 0; n < shares[i]; ++n) {
            const auto category =
                categories.empty() ? std::string() : categories[random.pick(categoryOf)].id;
            result.push_back(makeCompetitor(regions[i], category, used, random));
        }
    }
    random.shuffle(result);
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i].number = padded(i + 1, count, 3);
    return result;
}

Indices competitorsOf(const SampleData& data, const std::string& region)
{
    Indices result;
    for (std::size_t i = 0; i < data.competitors.size(); ++i) {
        if (region.empty() || data.competitors[i].region == region)
            result.push_back(i);
    }
    return result;
}

model::Judge makeJudge(const std::string& region, std::set<std::string>& used, SampleRandom& random)
{
    const auto& words = wordsFor(kSampleRegions, region);
    model::Judge judge;
    auto name = personName(words, random);
    for (int i = 2; !used.insert(name).second; ++i) {
        name = personName(words, random);
        if (i > 50)
            name += " " + std::to_string(i);
    }
    judge.name = text(random.pick(kSampleDegrees)) + name;
    judge.affiliation = text(random.pick(kSampleAffiliations));
    judge.role = "judge";
    if (!region.empty())
        judge.regions = {region};
    return judge;
}

/// Judges by region, as many as its entries ask for; the panel of each.
void makePanels(SampleData& data, const model::Template& setup, std::size_t judges,
                SampleRandom& random)
{
    const auto regions = regionIds(setup);
    Indices entries;
    for (const auto& region : regions)
        entries.push_back(std::max<std::size_t>(1, competitorsOf(data, region).size()));
    const auto shares = apportion(judges, entries, judgesPerEntry(setup));

    std::set<std::string> used;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        SamplePanel panel{regions[i].empty() ? "Panel utama" : "Panel " + regions[i],
                          regions[i],
                          {},
                          data.judges.size()};
        for (std::size_t n = 0; n < shares[i]; ++n) {
            panel.judges.push_back(data.judges.size());
            data.judges.push_back(makeJudge(regions[i], used, random));
            data.judges.back().code = "J" + padded(data.judges.size(), judges, 2);
        }
        data.judges[panel.chair].role = "chair";
        data.panels.push_back(std::move(panel));
    }
}

/// About one for every hundred entries, in panels that can spare a judge.
void makeInterests(SampleData& data, std::size_t perEntry, SampleRandom& random)
{
    for (const auto& panel : data.panels) {
        const auto entries = competitorsOf(data, panel.region);
        if (entries.empty() || panel.judges.size() <= perEntry)
            continue;
        if (!random.chance(static_cast<int>(std::min<std::size_t>(1000, entries.size() * 10))))
            continue;
        data.interests.push_back(
            {random.pick(panel.judges), random.pick(entries), text(random.pick(kSampleInterests))});
    }
}

bool hasInterest(const SampleData& data, std::size_t judge, std::size_t competitor)
{
    return std::ranges::any_of(data.interests, [&](const SampleInterest& interest) {
        return interest.judge == judge && interest.competitor == competitor;
    });
}

/// Each entry to those judges of its panel who have the least, chance deciding
/// between equals: loads differ by one at most, save for interests.
void assignEntries(SampleData& data, std::size_t perEntry, SampleRandom& random)
{
    data.assignment.resize(data.judges.size());
    for (const auto& panel : data.panels) {
        auto entries = competitorsOf(data, panel.region);
        random.shuffle(entries);
        for (const auto entry : entries) {
            auto order = panel.judges;
            std::erase_if(order, [&](std::size_t j) { return hasInterest(data, j, entry); });
            random.shuffle(order);
            std::ranges::stable_sort(
                order, {}, [&](std::size_t judge) { return data.assignment[judge].size(); });
            for (std::size_t i = 0; i < perEntry; ++i)
                data.assignment[order[i]].push_back(entry);
        }
    }
    for (auto& entries : data.assignment)
        std::ranges::sort(entries);
}

/// One judge without a file, about one in twelve not signed off.
void makeProgress(SampleData& data, SampleRandom& random)
{
    Indices order(data.judges.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    random.shuffle(order);
    std::ranges::stable_sort(order, std::greater{},
                             [&](std::size_t j) { return !data.assignment[j].empty(); });
    data.progress.assign(data.judges.size(), SampleProgress::HandedIn);
    data.progress[order[0]] = SampleProgress::NoFile;
    const auto open = std::max<std::size_t>(1, order.size() / 12);
    for (std::size_t i = 1; i <= open && i < order.size(); ++i)
        data.progress[order[i]] = SampleProgress::NotHandedIn;
}

Outcome checkOptions(const model::Template& setup, const SampleOptions& options)
{
    constexpr int kMostEntries = 100'000;
    constexpr int kMostJudges = 5'000;
    const auto needed = std::max<std::size_t>(2, regionIds(setup).size() * judgesPerEntry(setup));
    if (options.entries < 1 || options.entries > kMostEntries)
        return Error{ErrorCode::Usage, "entries", "1.." + std::to_string(kMostEntries)};
    if (options.judges < 0 || static_cast<std::size_t>(options.judges) < needed
        || options.judges > kMostJudges)
        return Error{ErrorCode::Usage, "judges",
                     std::to_string(needed) + ".." + std::to_string(kMostJudges)};
    return {};
}

} // namespace

Result<SampleData> makeSampleData(const model::Template& setup, const SampleOptions& options)
{
    const auto stage = std::ranges::find_if(setup.stages, [](const model::Stage& item) {
        return item.kind != model::StageKind::Gate && !item.rubric.criteria.empty();
    });
    if (stage == setup.stages.end())
        return Error{ErrorCode::TemplateInvalid, setup.name, "no stage with criteria"};
    if (auto checked = checkOptions(setup, options); !checked)
        return checked.error();

    SampleRandom random(options.seed);
    SampleData data;
    data.stage = stage->id;
    data.competitors = makeCompetitors(setup, static_cast<std::size_t>(options.entries), random);
    makePanels(data, setup, static_cast<std::size_t>(options.judges), random);
    makeInterests(data, judgesPerEntry(setup), random);
    assignEntries(data, judgesPerEntry(setup), random);
    makeProgress(data, random);
    data.ballots = makeSampleBallots(data, *stage, random.next());
    return data;
}

} // namespace juri::document
