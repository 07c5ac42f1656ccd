#include "merge/setup_fields.h"

#include "record/payload.h"

#include <algorithm>

namespace juri::merge {
namespace {

using record::Cleared;
using record::FieldChange;
using record::ListChange;

/// One field's changes: index of the record, and what it does.
struct Change {
    std::size_t index;
    FieldChange change;
};
using Changes = std::vector<Change>;

std::map<std::string, Changes> changesByField(const RegisterGraph& graph, const Visible& visible)
{
    std::map<std::string, Changes> fields;
    for (std::size_t index = 0; index < graph.size(); ++index) {
        const auto& record = graph.at(index);
        if (record.header.kind != record::Kind::Setup || !visible(record))
            continue;
        auto setup = record::decodeSetup(record.payload());
        if (!setup)
            continue;
        for (auto& [name, change] : *setup)
            fields[name].push_back({index, std::move(change)});
    }
    return fields;
}

/// The changes that no later one follows, by id.
Changes headsOf(const RegisterGraph& graph, const Changes& changes)
{
    Changes heads;
    for (const auto& change : changes) {
        const auto follows = [&](const Change& other) {
            return graph.precedes(change.index, other.index);
        };
        if (std::ranges::none_of(changes, follows))
            heads.push_back(change);
    }
    return heads;
}

std::set<std::string> elementsOf(const RegisterGraph& graph, const Changes& changes)
{
    const auto removedLater = [&](const std::string& element, std::size_t index) {
        return std::ranges::any_of(changes, [&](const Change& other) {
            const auto* list = std::get_if<ListChange>(&other.change);
            const bool removes = !list || list->removed.contains(element);
            return removes && graph.precedes(index, other.index);
        });
    };
    std::set<std::string> elements;
    for (const auto& change : changes) {
        const auto* list = std::get_if<ListChange>(&change.change);
        if (!list)
            continue;
        for (const auto& element : list->added) {
            if (!removedLater(element, change.index))
                elements.insert(element);
        }
    }
    return elements;
}

/// Nothing when the field is cleared.
std::optional<model::FieldState> combined(const RegisterGraph& graph, const Changes& changes)
{
    const auto heads = headsOf(graph, changes);
    const auto& inForce = heads.back().change;
    const auto isList = [](const Change& head) {
        return std::holds_alternative<ListChange>(head.change);
    };
    if (std::ranges::all_of(heads, isList))
        return model::FieldState{elementsOf(graph, changes), false};
    const auto differs = [&](const Change& head) { return head.change != inForce; };
    const bool badge = std::ranges::any_of(heads, differs);
    if (const auto* text = std::get_if<std::string>(&inForce))
        return model::FieldState{*text, badge};
    if (const auto* number = std::get_if<std::int64_t>(&inForce))
        return model::FieldState{*number, badge};
    if (std::holds_alternative<ListChange>(inForce))
        return model::FieldState{elementsOf(graph, changes), badge};
    return std::nullopt;
}

} // namespace

std::map<std::string, model::FieldState> setupFields(const RegisterGraph& graph,
                                                     const Visible& visible)
{
    std::map<std::string, model::FieldState> fields;
    for (const auto& [name, changes] : changesByField(graph, visible)) {
        if (auto state = combined(graph, changes))
            fields.emplace(name, *std::move(state));
    }
    return fields;
}

} // namespace juri::merge
