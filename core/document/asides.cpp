#include "document/asides.h"

#include "record/payload_state.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

/// All files by the records they hold; what no file brought was written here.
class Holding {
public:
    static Result<Holding> of(const store::EventFile& file)
    {
        Holding holding;
        JURI_TRY(const auto imports, file.imports());
        for (const auto& import : imports) {
            holding.add(import.fileKey, import.ids);
            for (const auto& id : import.brought())
                holding.m_brought.insert(id);
        }
        return holding;
    }

    void add(const RecordId& fileKey, const std::vector<RecordId>& ids)
    {
        for (const auto& id : ids)
            m_files[id].insert(fileKey);
    }

    std::set<RecordId> filesOf(const RecordId& id) const
    {
        const auto found = m_files.find(id);
        return found == m_files.end() ? std::set<RecordId>() : found->second;
    }
    bool isOwn(const RecordId& id) const { return !m_brought.contains(id); }

private:
    std::unordered_map<RecordId, std::set<RecordId>> m_files;
    merge::RecordSet m_brought;
};

/// What one file's aside records say: in force is what the heads list.
Result<Holders> listedFor(const store::EventFile& file, const RegisterView& view,
                          const std::string& name)
{
    Holders listed;
    JURI_TRY(const auto records, file.recordsOf(name));
    const auto& heads = view.find(name)->heads;
    for (const auto& record : records) {
        if (std::ranges::find(heads, record.id) == heads.end())
            continue;
        JURI_TRY(const auto payload, record::decodeAside(record.payload()));
        for (const auto& [id, holders] : payload.holders)
            listed[id].insert(holders.begin(), holders.end());
    }
    return listed;
}

/// In       informed: files that carry the set-aside itself; they hold its records because
///          whoever wrote them had set them aside, and do not bring them back
bool addUnnamed(Holders& listed, const Holding& holding, const std::set<RecordId>& informed)
{
    bool changed = false;
    for (auto& [id, holders] : listed) {
        for (const auto& file : holding.filesOf(id)) {
            if (!informed.contains(file))
                changed = holders.insert(file).second || changed;
        }
    }
    return changed;
}

} // namespace

Result<Holders> holdersOf(const store::EventFile& file, const store::Import& import)
{
    JURI_TRY(const auto holding, Holding::of(file));
    Holders holders;
    for (const auto& id : import.ids) {
        JURI_TRY(const auto record, file.record(id));
        if (!record || !merge::isHideable(*record))
            continue;
        auto& files = holders[id];
        files = holding.filesOf(id);
        if (holding.isOwn(id))
            files.insert(record::kOwnRecord);
    }
    return holders;
}

Outcome nameHolders(Operation& operation, const Document::State& state,
                    const std::map<RecordId, std::vector<RecordId>>& merging)
{
    JURI_CHECK(operation.derive());
    const auto names = operation.view().named("aside/");
    if (!state.identity || names.empty())
        return {};
    JURI_TRY(auto holding, Holding::of(operation.file()));
    for (const auto& [fileKey, ids] : merging)
        holding.add(fileKey, ids);
    for (const auto& name : names) {
        JURI_TRY(auto listed, listedFor(operation.file(), operation.view(), name));
        std::set<RecordId> informed;
        for (const auto& head : operation.view().find(name)->heads)
            informed.merge(holding.filesOf(head));
        if (addUnnamed(listed, holding, informed))
            JURI_CHECK(operation.write(record::Kind::Aside, name,
                                       record::encode(record::AsidePayload{listed, {}})));
    }
    return {};
}

} // namespace juri::document
