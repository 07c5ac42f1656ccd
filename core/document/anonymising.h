#pragma once

#include "base/result.h"
#include "document/document.h"

#include <set>
#include <string>

namespace juri::document {

struct AnonymiseReport {
    std::string path;
    std::size_t records = 0;  ///< all, receipts and stations too
    std::size_t withheld = 0; ///< of these, without what they said
    /// Fields of entries that an older version recorded beside what results are made of,
    /// "phone": they could not be withheld.
    std::set<std::string> kept;
    RecordId digest; ///< the same as the document's
};

/// Writes a copy of an event document without names, contacts and comments: the payloads
/// of person/…, text/…, stations and receipts are withheld, logs, refused files and
/// attachments left out. Marks, ranks, digest and check codes are the same, which is checked
/// before the copy gets its name. It can be read, verified and printed, not changed or merged.
///
/// Stays    what authority and results rest on: names in coordinators' grants, names of
///          judges' computers in device records, reasons given for decisions, institutions,
///          titles of what is entered. Whoever guesses the whole of a withheld text, with
///          its moment and place in the chain, can see in its id that the guess was right.
/// Errors   WrongDocument (a judge's), FileExists, OnNetwork, NotWritable, DiskFull,
///          StorageFailed
Result<AnonymiseReport> anonymise(const Document& document, const std::string& path,
                                  const Environment& environment);

} // namespace juri::document
