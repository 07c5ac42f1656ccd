#pragma once

#include "document/operation.h"
#include "record/brief.h"
#include "record/pack.h"

#include <map>
#include <string>

/// Reading what a pack brings. Private to this folder.
namespace juri::document {

/// A pack whose maker proved to be a coordinator of its competition.
struct CheckedPack {
    Bytes bytes;     ///< of the whole file
    Bytes packBytes; ///< without attachments
    record::Pack pack;
    std::map<FileHash, ByteView> files; ///< looks into bytes
    record::Brief brief;
    merge::Authority authority;
};

Bytes toBytes(ByteView view);

/// Errors   FileNotFound, NotReadable; NotAJuriFile, Damaged, BadSignature, NewerFormat;
///          NotPermitted: whoever made it may not
Result<CheckedPack> checkPack(const std::string& path);

/// A coordinator's pack is about no judge.
bool isForCoordinator(const CheckedPack& pack);

/// Takes its records and attachments into a document.
Outcome takeContent(Operation& operation, const CheckedPack& pack);

} // namespace juri::document
