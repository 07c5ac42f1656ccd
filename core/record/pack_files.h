#pragma once

#include "base/result.h"
#include "record/pack.h"

#include <map>

namespace juri::record {

constexpr std::size_t kPackedFileLimit = 20U << 20U; ///< bytes of one file in a pack

/// A pack, and the files it brings along.
struct PackWithFiles {
    Pack pack;
    ByteView packBytes;                 ///< the pack alone, as readPack() takes it
    std::map<FileHash, ByteView> files; ///< by the hash of their bytes
};

/// The same pack with files in a second layout, signed as a whole by the pack's author.
/// Without files a pack stays as it is, for older programs to read.
Bytes writePackFiles(Bytes pack, const std::map<FileHash, Bytes>& files, const KeyPair& key);

/// Reads a pack with files or without. What it gives looks into `bytes`.
///
/// Errors   as readPack(); Damaged also for a file that is not what its hash says, with
///          the hash in hexadecimal as subject
Result<PackWithFiles> readPackWithFiles(ByteView bytes);

} // namespace juri::record
