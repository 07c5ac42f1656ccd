#include "document/result_groups.h"

#include <algorithm>

namespace juri::document {
namespace {

using By = GroupChoice::By;

std::vector<GroupChoice> eachOf(const std::vector<model::Group>& groups, By by)
{
    std::vector<GroupChoice> choices;
    for (const auto& group : groups)
        choices.push_back({by, group.id});
    return choices;
}

std::vector<GroupChoice> named(const std::vector<model::Group>& groups, By by,
                               const std::string& text)
{
    const auto matches = [&](const model::Group& group) {
        return group.id == text || group.name.id == text || group.name.en == text;
    };
    const auto found = std::ranges::find_if(groups, matches);
    return found == groups.end() ? std::vector<GroupChoice>()
                                 : std::vector<GroupChoice>{{by, found->id}};
}

} // namespace

Result<std::vector<GroupChoice>> groupChoices(const model::Competition& competition,
                                              const std::string& text)
{
    if (text.empty())
        return std::vector<GroupChoice>{{}};
    auto choices = text == "region" ? eachOf(competition.regions, By::Region)
        : text == "category"        ? eachOf(competition.categories, By::Category)
                                    : named(competition.categories, By::Category, text);
    if (choices.empty())
        choices = named(competition.regions, By::Region, text);
    if (choices.empty())
        return Error{ErrorCode::Usage, text};
    return choices;
}

} // namespace juri::document
