#include "readers.h"

#include <cstdint>

/// FUZZ_READER is one of fuzz::bundle, pack, document, table.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FUZZ_READER({data, size});
    return 0;
}
