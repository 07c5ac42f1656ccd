#pragma once

#include "merge/register_graph.h"

#include <set>
#include <span>
#include <unordered_set>

namespace juri::merge {

using RecordSet = std::unordered_set<RecordId>;

/// The records that set-aside files hide (merge.md 4.6): listed by an aside in force,
/// and every holder that any aside names for them is set aside too.
///
/// In       records: all aside records that are believed; others are ignored
RecordSet hiddenRecords(std::span<const record::Record* const> records);

/// The files, by key, whose set-aside is in force.
std::set<RecordId> filesAside(std::span<const record::Record* const> records);

/// Whether a record may be hidden at all: never grants, revokes, devices, rubrics,
/// asides, aliases, stations and receipts.
bool isHideable(const record::Record& record);

} // namespace juri::merge
