#include "document/signatures.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace juri::document {
namespace {

constexpr std::size_t kStep = 16; ///< about a millisecond, far more than a thread costs

} // namespace

std::vector<char> areAuthentic(std::span<const record::Record* const> records)
{
    std::vector<char> authentic(records.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (auto at = next.fetch_add(kStep); at < records.size(); at = next.fetch_add(kStep)) {
            for (auto i = at; i < std::min(at + kStep, records.size()); ++i)
                authentic[i] = isAuthentic(*records[i]) ? 1 : 0;
        }
    };
    const auto wanted =
        std::min<std::size_t>(std::thread::hardware_concurrency(), records.size() / kStep);
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < wanted; ++i)
        others.emplace_back(work);
    work();
    others.clear(); // waits for them
    return authentic;
}

} // namespace juri::document
