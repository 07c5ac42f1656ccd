#include "base/file.h"
#include "readers.h"
#include "store/untrusted.h"

#include <algorithm>
#include <fstream>
#include <string_view>

using namespace juri;

namespace {

constexpr std::size_t kHeader = 100;

void putBigEndian(Bytes& bytes, std::size_t at, std::size_t value)
{
    for (std::size_t i = 0; i < 4; ++i)
        bytes[at + i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

/// What is looked at before SQLite is.
Bytes withHeader(ByteView bytes)
{
    using namespace std::string_view_literals;
    Bytes whole(bytes.begin(), bytes.end());
    if (whole.size() < kHeader)
        return whole;
    std::ranges::copy("SQLite format 3\0"sv, whole.begin());
    const std::size_t pageSize = whole[16] << 8U | whole[17];
    putBigEndian(whole, 28, whole.size() / std::max<std::size_t>(pageSize, 512));
    putBigEndian(whole, 60, 1 + whole[60] % 2); // both formats
    putBigEndian(whole, 68, 0x4a555249);
    return whole;
}

} // namespace

void fuzz::document(ByteView bytes)
{
    static const PrivateFolder folder;
    const auto path = folder.path() + "/offered.juri";
    const auto whole = withHeader(bytes);
    std::ofstream(path, std::ios::binary | std::ios::trunc) // not flushed to the medium: quick
        .write(reinterpret_cast<const char*>(whole.data()),
               static_cast<std::streamsize>(whole.size()));
    const auto read = store::readUntrusted(path);
    require(readFile(path, whole.size()).value_or(Bytes()) == whole,
            "a foreign document is not written to");
    if (read)
        takeRecords(read->doc, read->records);
}
