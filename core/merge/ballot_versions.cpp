#include "merge/ballot_versions.h"

#include "record/payload.h"

#include <algorithm>

namespace juri::merge {
namespace {

using record::Kind;
template <class Value> using Decode = Result<Value> (*)(ByteView);

/// The versions of one register that stand. A payload has one encoding: equal bytes
/// are equal content.
class Standing {
public:
    /// In       reads: whether a score record's payload is what it should be
    Standing(const RegisterGraph& graph, const Visible& visible, bool (*reads)(ByteView));

    std::vector<std::size_t> result() const; ///< by id
    bool isSame(std::size_t a, std::size_t b) const;

private:
    bool isVersion(std::size_t index) const;
    bool isValidResolve(std::size_t index) const;
    std::vector<std::size_t> countedAncestors(std::size_t index) const;
    std::vector<std::size_t> standing(const std::vector<std::size_t>& heads) const;
    std::vector<std::size_t> chosenBy(std::size_t resolve) const;

    const RegisterGraph& m_graph;
    bool (*m_reads)(ByteView);
    std::vector<bool> m_counted; ///< visible, and not a resolve that is passed over
};

Standing::Standing(const RegisterGraph& graph, const Visible& visible, bool (*reads)(ByteView))
    : m_graph(graph), m_reads(reads), m_counted(graph.size())
{
    for (const auto index : graph.order()) { // a resolve is judged by what came before it
        if (!visible(graph.at(index)))
            continue;
        m_counted[index] = isVersion(index) || isValidResolve(index);
    }
}

bool Standing::isVersion(std::size_t index) const
{
    const auto& record = m_graph.at(index);
    if (record.header.kind == Kind::Score)
        return m_reads(record.payload());
    return record.header.kind == Kind::Withdraw;
}

std::vector<std::size_t> Standing::countedAncestors(std::size_t index) const
{
    std::vector<std::size_t> ancestors;
    for (std::size_t i = 0; i < m_graph.size(); ++i) {
        if (m_counted[i] && m_graph.precedes(i, index))
            ancestors.push_back(i);
    }
    return ancestors;
}

bool Standing::isValidResolve(std::size_t index) const
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
    return std::ranges::any_of(stood, [&](std::size_t i) { return isSame(i, chosen); });
}

std::vector<std::size_t> Standing::chosenBy(std::size_t resolve) const
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

std::vector<std::size_t> Standing::standing(const std::vector<std::size_t>& heads) const
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

/// What is taken back has no content, whatever the reason.
bool Standing::isSame(std::size_t a, std::size_t b) const
{
    const auto& one = m_graph.at(a);
    const auto& other = m_graph.at(b);
    return one.header.kind == other.header.kind
        && (one.header.kind == Kind::Withdraw
            || std::ranges::equal(one.payload(), other.payload()));
}

std::vector<std::size_t> Standing::result() const
{
    std::vector<std::size_t> counted;
    for (std::size_t i = 0; i < m_graph.size(); ++i) {
        if (m_counted[i])
            counted.push_back(i);
    }
    return standing(m_graph.maximal(counted));
}

template <class Value, Decode<Value> decode>
std::optional<model::Versions<Value>> versionsOf(const RegisterGraph& graph, const Visible& visible)
{
    const Standing found(graph, visible,
                         [](ByteView payload) { return decode(payload).has_value(); });
    const auto values = found.result();
    if (values.empty())
        return std::nullopt;
    const auto inForce = values.back(); // indices follow ids
    model::Versions<Value> versions;
    for (const auto index : values) {
        versions.versions.push_back(graph.at(index).id);
        versions.conflict = versions.conflict || !found.isSame(index, inForce);
    }
    versions.record = versions.versions.back();
    versions.withdrawn = graph.at(inForce).header.kind == Kind::Withdraw;
    if (!versions.withdrawn)
        versions.value = *decode(graph.at(inForce).payload());
    return versions;
}

} // namespace

std::optional<model::BallotVersions> ballotVersions(const RegisterGraph& graph,
                                                    const Visible& visible)
{
    return versionsOf<model::BallotValue, record::decodeBallot>(graph, visible);
}

std::optional<model::RankingVersions> rankingVersions(const RegisterGraph& graph,
                                                      const Visible& visible)
{
    return versionsOf<model::Ranking, record::decodeRanking>(graph, visible);
}

} // namespace juri::merge
