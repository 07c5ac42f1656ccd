#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>
#include <vector>

namespace juri::document {

/// What verify() found. Lists name what is wrong, in English; all empty = sound.
struct VerifyReport {
    std::size_t records = 0;
    std::size_t newerKinds = 0;              ///< kept, passed on, not read
    std::size_t withheld = 0;                ///< signed, but what they said was left out
    std::vector<std::string> badRecords;     ///< hash or signature does not hold
    std::vector<std::string> notPermitted;   ///< no chain of grants leads to the author
    std::vector<std::string> derived;        ///< a derived table differs from a rebuild
    std::vector<std::string> recount;        ///< the second path differs
    std::size_t attachments = 0;             ///< whose bytes are here, and were hashed
    std::size_t missingAttachments = 0;      ///< named by an entry only; that is no fault
    std::vector<std::string> badAttachments; ///< not what their hashes say
    std::vector<std::string> notRecounted;   ///< stages whose method has no second path
    struct Stage {
        StageId stage;
        std::string checkCode; ///< of the overall result
    };
    std::vector<Stage> stages; ///< those with ballots
    RecordId digest;

    bool isSound() const
    {
        return badRecords.empty() && notPermitted.empty() && derived.empty() && recount.empty()
            && badAttachments.empty();
    }
};

/// Checks every hash, signature, grant, attachment and derived table of the document and
/// counts its results again by a second path.
///
/// Errors   those of reading the file
Result<VerifyReport> verify(const Document& document);

} // namespace juri::document
