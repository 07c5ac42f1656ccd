#include "merge/ballot_versions.h"

#include "record/payload.h"

#include <algorithm>

namespace juri::merge {
namespace {

using record::Kind;

/// A version's content; a ballot taken back has none.
using Content = std::optional<model::BallotValue>;

class Versions {
public:
    Versions(const RegisterGraph& graph, const Visible& visible);

    std::optional<model::BallotVersions> result() const;

private:
    bool isVersion(std::size_t index) const;
    bool isValidResolve(std::size_t index) const;
    std::vector<std::size_t> countedAncestors(std::size_t index) const;
    std::vector<std::size_t> standing(const std::vector<std::size_t>& heads) const;
    std::vector<std::size_t> chosenBy(std::size_t resolve) const;
    Content contentOf(std::size_t index) const;

    const RegisterGraph& m_graph;
    std::vector<bool> m_counted; ///< visible, and not a resolve that is passed over
};

Versions::Versions(const RegisterGraph& graph, const Visible& visible)
    : m_graph(graph), m_counted(graph.size())
{
    for (const auto index : graph.order()) { // a resolve is judged by what came before it
        if (!visible(graph.at(index)))
            continue;
        m_counted[index] = isVersion(index) || isValidResolve(index);
    }
}

bool Versions::isVersion(std::size_t index) const
{
    const auto& record = m_graph.at(index);
    if (record.header.kind == Kind::Score)
        return record::decodeBallot(record.payload()).has_value();
    return record.header.kind == Kind::Withdraw;
}

std::vector<std::size_t> Versions::countedAncestors(std::size_t index) const
{
    std::vector<std::size_t> ancestors;
    for (std::size_t i = 0; i < m_graph.size(); ++i) {
        if (m_counted[i] && m_graph.precedes(i, index))
            ancestors.push_back(i);
    }
    return ancestors;
}

bool Versions::isValidResolve(std::size_t index) const
{
    const auto& record = m_graph.at(index);
    if (record.header.kind != Kind::Resolve)
        return false;
    const auto resolve = record::decodeResolve(record.payload());
    if (!resolve)
        return false;
    if (!resolve->chosen)
        return true;
    const auto chosen = m_graph.find(*resolve->chosen);
    if (chosen == m_graph.size() || !m_counted[chosen] || !isVersion(chosen))
        return false;
    const auto stood = standing(m_graph.maximal(countedAncestors(index)));
    const auto same = [&](std::size_t i) { return contentOf(i) == contentOf(chosen); };
    return std::ranges::any_of(stood, same);
}

std::vector<std::size_t> Versions::chosenBy(std::size_t resolve) const
{
    const auto payload = record::decodeResolve(m_graph.at(resolve).payload());
    if (payload->chosen)
        return {m_graph.find(*payload->chosen)};
    std::vector<std::size_t> versions; // opened again: all that stood before any choice
    for (const auto index : countedAncestors(resolve)) {
        if (isVersion(index))
            versions.push_back(index);
    }
    return m_graph.maximal(versions);
}

std::vector<std::size_t> Versions::standing(const std::vector<std::size_t>& heads) const
{
    std::vector<std::size_t> values;
    for (const auto head : heads) {
        if (isVersion(head)) {
            values.push_back(head);
            continue;
        }
        const auto chosen = chosenBy(head);
        values.insert(values.end(), chosen.begin(), chosen.end());
    }
    return m_graph.maximal(values);
}

Content Versions::contentOf(std::size_t index) const
{
    const auto& record = m_graph.at(index);
    if (record.header.kind == Kind::Withdraw)
        return std::nullopt;
    return *record::decodeBallot(record.payload());
}

std::optional<model::BallotVersions> Versions::result() const
{
    std::vector<std::size_t> counted;
    for (std::size_t i = 0; i < m_graph.size(); ++i) {
        if (m_counted[i])
            counted.push_back(i);
    }
    const auto values = standing(m_graph.maximal(counted));
    if (values.empty())
        return std::nullopt;

    model::BallotVersions versions;
    const auto inForce = contentOf(values.back()); // indices follow ids
    for (const auto index : values) {
        versions.versions.push_back(m_graph.at(index).id);
        versions.conflict = versions.conflict || contentOf(index) != inForce;
    }
    versions.record = versions.versions.back();
    versions.withdrawn = !inForce;
    versions.value = inForce.value_or(model::BallotValue{});
    return versions;
}

} // namespace

std::optional<model::BallotVersions> ballotVersions(const RegisterGraph& graph,
                                                    const Visible& visible)
{
    return Versions(graph, visible).result();
}

} // namespace juri::merge
