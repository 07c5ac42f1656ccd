#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace juri {

/// The identity of one thing of kind Tag. Two kinds do not convert or compare,
/// so a judge cannot be handed in where a competitor is meant.
///
/// Text     competitors, judges and panels: 32 hexadecimal characters, made by
///          record::makeId; stages and criteria: a slug such as "proposal", see
///          isSlug(). Tests may use any short word.
template <class Tag> class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) { }

    const std::string& text() const { return m_text; }
    bool isEmpty() const { return m_text.empty(); }

    auto operator<=>(const Id&) const = default;

private:
    std::string m_text;
};

using CompetitorId = Id<struct CompetitorTag>;
using JudgeId = Id<struct JudgeTag>;
using PanelId = Id<struct PanelTag>;
using StageId = Id<struct StageTag>;
using CriterionId = Id<struct CriterionTag>;

/// Whether text may name a stage, a criterion or a field: 1 to 64 characters out
/// of a-z, 0-9, "-", "_" and ".".
bool isSlug(const std::string& text);

} // namespace juri

template <class Tag> struct std::hash<juri::Id<Tag>> {
    std::size_t operator()(const juri::Id<Tag>& id) const noexcept
    {
        return std::hash<std::string>{}(id.text());
    }
};
