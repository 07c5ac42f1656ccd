#include "merge/register_state.h"

#include "merge/ballot_versions.h"
#include "merge/setup_fields.h"
#include "record/payload.h"

#include <algorithm>

namespace juri::merge {
namespace {

using record::Kind;

/// The ballots that the sign-offs among the heads cover; a reopened sheet covers none.
std::set<RecordId> handedIn(const RegisterGraph& graph, const std::vector<std::size_t>& heads)
{
    std::set<RecordId> covered;
    for (const auto head : heads) {
        const auto& record = graph.at(head);
        if (record.header.kind == Kind::Reopen)
            return {};
        if (record.header.kind != Kind::Submit)
            continue;
        if (const auto submit = record::decodeSubmit(record.payload()))
            covered.insert(submit->ballots.begin(), submit->ballots.end());
    }
    return covered;
}

bool payloadsDiffer(const RegisterGraph& graph, const std::vector<std::size_t>& heads)
{
    const auto differs = [&](std::size_t head) {
        return !std::ranges::equal(graph.at(head).payload(), graph.at(heads.back()).payload());
    };
    return std::ranges::any_of(heads, differs);
}

} // namespace

model::RegisterState registerState(std::span<const record::Record* const> records,
                                   const Visible& visible)
{
    model::RegisterState state;
    if (records.empty())
        return state;
    const RegisterGraph graph(records);
    std::vector<std::size_t> seen;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        if (visible(graph.at(i)))
            seen.push_back(i);
    }
    const auto heads = graph.maximal(seen);
    for (const auto head : heads)
        state.heads.push_back(graph.at(head).id);

    const auto& name = graph.at(0).header.registerName;
    const auto kind = name.substr(0, name.find('/'));
    if (kind == "ballot")
        state.ballot = ballotVersions(graph, visible);
    else if (kind == "ranking")
        state.ranking = rankingVersions(graph, visible);
    else if (kind == "handin")
        state.handedIn = handedIn(graph, heads);
    else if (kind == "rubric" || kind == "rubricmap" || kind == "state")
        state.badge = payloadsDiffer(graph, heads);
    else
        state.fields = setupFields(graph, visible);
    return state;
}

} // namespace juri::merge
