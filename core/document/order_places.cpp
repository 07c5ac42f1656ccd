#include "document/order_places.h"

#include <algorithm>

namespace juri::document {

Error orderInvalid(const model::Event& event, const CompetitorId& competitor, std::size_t places)
{
    const auto* entry = findCompetitor(event, competitor);
    return {ErrorCode::OrderInvalid, entry ? entry->number : competitor.text(),
            "1.." + std::to_string(places)};
}

Result<std::vector<CompetitorId>> placedAnew(const model::Event& event,
                                             std::vector<CompetitorId> order,
                                             std::vector<Placing> placings, std::size_t places)
{
    std::ranges::sort(placings, {}, &Placing::place); // the first places first
    std::erase_if(order, [&](const CompetitorId& id) {
        return std::ranges::find(placings, id, &Placing::competitor) != placings.end();
    });
    Points last;
    for (const auto& [place, competitor] : placings) {
        const auto most = std::min(places, order.size() + 1);
        const auto position = place.milli() / 1000;
        if (place.milli() % 1000 != 0 || place <= last
            || position > static_cast<std::int64_t>(most))
            return orderInvalid(event, competitor, most);
        order.insert(order.begin() + (position - 1), competitor);
        last = place;
    }
    if (order.size() > places)
        order.resize(places);
    return order;
}

} // namespace juri::document
