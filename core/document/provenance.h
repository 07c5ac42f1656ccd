#pragma once

#include "document/state.h"

namespace juri::document {

/// Where records came from: the computer that wrote them and the file they came
/// in with. Reads station records and the import log once.
class Provenance {
public:
    static Result<Provenance> of(const Document::State& state);

    std::string computer(const record::Record& record) const; ///< empty if not said
    std::string file(const RecordId& id) const;               ///< empty: made here

private:
    std::map<WriterId, std::string> m_computers;
    std::unordered_map<RecordId, std::string> m_files;
};

} // namespace juri::document
