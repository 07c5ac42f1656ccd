#pragma once

#include "base/environment.h"
#include "base/result.h"
#include "record/codec.h"
#include "record/keys.h"

#include <cstdint>
#include <string>
#include <vector>

namespace juri::record {

/// What a record says. The numbers are part of every file: never change one.
/// A number that is not here is of a newer version: kept, passed on, not read.
enum class Kind : std::uint8_t {
    Grant = 1,
    Revoke = 2,
    Device = 3,
    Setup = 10,
    Rubric = 11,
    RubricMap = 12,
    Score = 20,
    Withdraw = 21,
    Resolve = 22,
    Submit = 30,
    Reopen = 31,
    Lock = 40,
    Unlock = 41,
    Announce = 42,
    Aside = 50,
    Station = 60,
    Receipt = 61,
};
bool isKnown(Kind kind);
std::string kindName(Kind kind); ///< "score"; "kind-77" for a newer one

/// Everything of a record but its payload; merge.md 4.1 says what each is for.
struct Header {
    DocId doc;
    Kind kind = Kind::Setup;
    PublicKey author;
    WriterId writer;
    std::uint64_t sequence = 1; ///< from 1, per writer
    RecordId previous;          ///< of the same writer; zero for its first
    std::string registerName;
    std::vector<RecordId> parents; ///< ascending, each once
    Timestamp wall;                ///< for display only

    bool operator==(const Header&) const = default;
};

/// A signed, content-addressed statement: the only thing that is exchanged and
/// merged. Never changed after it is made; body holds its exact bytes.
struct Record {
    RecordId id;
    Header header;
    Bytes body;
    std::size_t payloadAt = 0; ///< where in body the payload begins
    Signature signature{};
    bool withheld = false; ///< without its payload; see withheld.h

    ByteView payload() const { return ByteView(body).subspan(payloadAt); }

    bool operator==(const Record&) const = default;
};

/// Makes and signs a record. The header's author is set to the key's.
Record makeRecord(Header header, ByteView payload, const KeyPair& key);

/// Reads a body. Says nothing of the signature, see isAuthentic().
///
/// Errors   Damaged: not the one encoding of a record, or over its limit of
///          1 MiB (8 MiB for lock, unlock, announce and aside)
///          NewerFormat: of a body version this program does not know
Result<Record> parseRecord(ByteView body, const Signature& signature);

/// Whether the signature is the author's over the id of the body. Of a withheld record
/// nothing but that: its id can no longer be compared with what it said.
bool isAuthentic(const Record& record);

/// A header in its one encoding, as bodies begin with after their version. Private to
/// this folder.
void encodeHeader(Encoder& encoder, const Header& header);
Header decodeHeader(Decoder& decoder);
bool isWellFormed(const Header& header);

/// To each of them, in their order; good as long as the list is.
std::vector<const Record*> pointersTo(const std::vector<Record>& records);
std::vector<const Record*> pointersTo(std::vector<Record>&&) = delete;

} // namespace juri::record
