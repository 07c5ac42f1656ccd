#include "record/bundle.h"

#include "readers.h"
#include "record/hash.h"
#include "record/salvage.h"

#include <algorithm>

using namespace juri;

namespace {

constexpr std::size_t kHead = 25;
constexpr std::size_t kTrailer = 32;

Bytes withTrailer(ByteView bytes)
{
    Bytes whole(bytes.begin(), bytes.end());
    if (whole.size() < kTrailer)
        return whole;
    const auto content = ByteView(whole).first(whole.size() - kTrailer);
    const auto sum = record::hash("JURI-BUNDLE-1", content);
    std::ranges::copy(sum, whole.end() - kTrailer);
    return whole;
}

} // namespace

void fuzz::bundle(ByteView bytes)
{
    const auto whole = withTrailer(bytes);
    const auto read = record::readBundle(whole);
    if (!read) {
        if (whole.size() >= kHead) // whose records the file is said to hold
            record::salvageRecords(bytes, *DocId::from(ByteView(whole).subspan(9, 16)));
        return;
    }
    require(record::writeBundle(read->doc, record::pointersTo(read->records)) == whole,
            "a bundle has one encoding");
    takeRecords(read->doc, read->records);
}
