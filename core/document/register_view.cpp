#include "document/register_view.h"

namespace juri::document {

const model::RegisterState* RegisterView::find(const std::string& name) const
{
    if (const auto found = changed.find(name); found != changed.end())
        return &found->second;
    const auto found = base.find(name);
    return found == base.end() ? nullptr : &found->second;
}

std::set<std::string> RegisterView::named(const std::string& prefix) const
{
    std::set<std::string> names;
    for (const auto* registers : {&base, &changed}) {
        for (auto it = registers->lower_bound(prefix);
             it != registers->end() && it->first.starts_with(prefix); ++it)
            names.insert(it->first);
    }
    return names;
}

} // namespace juri::document
