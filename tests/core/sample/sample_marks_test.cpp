#include "sample_support.h"

#include "catch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace juri;
using namespace juri::document;
using namespace juri::test;

namespace {

/// The weighted total of a complete winner ballot, in milli-points of 100.
double total(const SampleBallot& ballot)
{
    double sum = 0;
    for (const auto& criterion : proposalRubric().criteria)
        sum += static_cast<double>(ballot.marks.at(criterion.id).milli())
            * static_cast<double>(criterion.weight.milli()) / 1e8;
    return sum;
}

bool isComplete(const SampleBallot& ballot)
{
    return ballot.verdict == model::Verdict::Scored
        && missingMarks(proposalRubric(), ballot.marks).empty();
}

double spreadOf(const std::map<std::size_t, std::vector<double>>& groups)
{
    double least = 1000, most = 0;
    for (const auto& [key, values] : groups) {
        double mean = 0;
        for (const auto value : values)
            mean += value / static_cast<double>(values.size());
        least = std::min(least, mean);
        most = std::max(most, mean);
    }
    return most - least;
}

} // namespace

TEST_CASE("sample marks: every mark is allowed by its scale", "[sample]")
{
    const auto setup = plainTemplate();
    const auto& plain = setup.stages[0].rubric;
    const auto other = makeSampleData(setup, {200, 6, 4}).value();

    for (const auto& ballot : winnerSample().ballots)
        for (const auto& [id, mark] : ballot.marks)
            CHECK(findCriterion(proposalRubric(), id)->scale.allows(mark));
    std::set<Points> pkm;
    for (const auto& ballot : other.ballots) {
        for (const auto& [id, mark] : ballot.marks) {
            CHECK(findCriterion(plain, id)->scale.allows(mark));
            if (id == CriterionId("pkm"))
                pkm.insert(mark);
        }
    }
    CHECK(pkm.size() >= 4);
}

TEST_CASE("sample marks: ballots are for assigned entries only, once, in order", "[sample]")
{
    const auto& data = winnerSample();
    std::vector<std::pair<std::size_t, std::size_t>> keys;
    for (const auto& ballot : data.ballots) {
        keys.emplace_back(ballot.judge, ballot.competitor);
        CHECK(std::ranges::binary_search(data.assignment[ballot.judge], ballot.competitor));
    }

    CHECK(std::ranges::adjacent_find(keys, std::ranges::greater_equal{}) == keys.end());
}

TEST_CASE("sample marks: a judge who hands in has marked or recused everything", "[sample]")
{
    const auto& data = winnerSample();
    std::map<std::size_t, std::size_t> sheets, partial;
    for (const auto& ballot : data.ballots) {
        ++sheets[ballot.judge];
        if (ballot.verdict == model::Verdict::Scored && !isComplete(ballot))
            ++partial[ballot.judge];
    }

    for (std::size_t judge = 0; judge < data.judges.size(); ++judge) {
        const auto assigned = data.assignment[judge].size();
        switch (data.progress[judge]) {
        case SampleProgress::HandedIn:
            CHECK(sheets[judge] == assigned);
            CHECK(partial[judge] == 0);
            break;
        case SampleProgress::NotHandedIn:
            CHECK(sheets[judge] == assigned - 1);
            CHECK(partial[judge] == 2);
            break;
        case SampleProgress::NoFile: CHECK(sheets[judge] == 0); break;
        }
    }
}

TEST_CASE("sample marks: a few recusals with reasons and no marks, some comments", "[sample]")
{
    std::size_t recused = 0, comments = 0;
    for (const auto& ballot : winnerSample().ballots) {
        comments += ballot.text.comment.empty() ? 0 : 1;
        if (ballot.verdict != model::Verdict::Recused)
            continue;
        ++recused;
        CHECK_FALSE(ballot.text.reason.empty());
        CHECK(ballot.marks.empty());
    }

    CHECK(recused >= 3);
    CHECK(recused <= 30);
    CHECK(comments >= 80);
}

TEST_CASE("sample marks: entries differ more than judges, judges are harsh or lenient", "[sample]")
{
    std::map<std::size_t, std::vector<double>> byEntry, byJudge;
    for (const auto& ballot : winnerSample().ballots) {
        if (!isComplete(ballot))
            continue;
        byEntry[ballot.competitor].push_back(total(ballot));
        byJudge[ballot.judge].push_back(total(ballot));
    }

    CHECK(spreadOf(byEntry) > 40);
    CHECK(spreadOf(byJudge) > 10);
    CHECK(spreadOf(byJudge) < 40);
}
