#pragma once

#include "base/result.h"
#include "merge/authority.h"

namespace juri::merge {

/// Whether a record may enter the set (merge.md 4.3): authentic, its author
/// granted by a chain to the root, its kind allowed for that role in that
/// register. Never looks at scope, revocation, other records or order: what
/// enters may still not count.
///
/// In       authority: already holds the grants that come with the record
/// Errors   BadSignature
///          UnknownJudge  no chain of grants leads to its author
///          NotPermitted  the author may not write this; detail: register and kind
///          Damaged       its payload is not what its kind says
///          Withheld      its payload was left out
/// A kind of a newer version passes if its author is known.
Outcome accept(const Authority& authority, const record::Record& record);

/// The same without the signature, for records verified already.
Outcome acceptContent(const Authority& authority, const record::Record& record);

} // namespace juri::merge
