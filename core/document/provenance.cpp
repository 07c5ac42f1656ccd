#include "document/provenance.h"

#include "record/payload.h"

namespace juri::document {

Result<Provenance> Provenance::of(const Document::State& state)
{
    Provenance provenance;
    JURI_TRY(const auto stations, state.file.recordsOf(record::Kind::Station));
    for (const auto& station : stations) {
        if (auto name = record::decodeText(station.payload()))
            provenance.m_computers[station.header.writer] = *std::move(name);
    }
    JURI_TRY(const auto imports, state.file.imports());
    for (const auto& import : imports) {
        for (const auto& id : import.brought())
            provenance.m_files.emplace(id, import.file);
    }
    return provenance;
}

std::string Provenance::computer(const record::Record& record) const
{
    const auto found = m_computers.find(record.header.writer);
    return found == m_computers.end() ? "" : found->second;
}

std::string Provenance::file(const RecordId& id) const
{
    const auto found = m_files.find(id);
    return found == m_files.end() ? "" : found->second;
}

} // namespace juri::document
