#pragma once

#include "record/record.h"

#include <functional>
#include <span>
#include <vector>

namespace juri::merge {

/// Whether a record is to be counted: not hidden, not revoked, in scope.
using Visible = std::function<bool(const record::Record&)>;

/// Who descends from whom among the records of one register. Descent follows
/// parents through records of this register only, whether visible or not; a
/// parent that is not here is no link.
class RegisterGraph {
public:
    /// In       records: all of one register, each once, any order; they must
    ///          outlive the graph
    /// Cost     O(n² / 64) for n records
    explicit RegisterGraph(std::span<const record::Record* const> records);

    std::size_t size() const { return m_records.size(); }
    const record::Record& at(std::size_t index) const { return *m_records[index]; }

    /// Ancestors come before their descendants; otherwise by id.
    const std::vector<std::size_t>& order() const { return m_order; }

    /// Whether a is a proper ancestor of b.
    bool precedes(std::size_t a, std::size_t b) const { return m_ancestors[b][a]; }

    /// The indices out of some from which no other of them descends, by id.
    std::vector<std::size_t> maximal(const std::vector<std::size_t>& some) const;

    /// Index of a record, or size() if it is not of this register.
    std::size_t find(const RecordId& id) const;

private:
    void link();
    void sortByDescent();

    std::vector<const record::Record*> m_records; ///< by id
    std::vector<std::vector<std::size_t>> m_parents;
    std::vector<std::vector<bool>> m_ancestors;
    std::vector<std::size_t> m_order;
};

} // namespace juri::merge
