#include "document/document.h"

#include "document/migrating.h"
#include "document/state.h"
#include "record/hash.h"

namespace juri::document {

Document::Document(std::unique_ptr<State> state) : m_state(std::move(state)) { }
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;

Result<Document> Document::open(const std::string& path, const Environment& environment,
                                Access access)
{
    const bool onNetwork = environment.isOnNetwork && environment.isOnNetwork(path);
    const auto mode = onNetwork      ? store::Mode::Untouched
        : access == Access::ReadOnly ? store::Mode::ReadOnly
                                     : store::Mode::ReadWrite;
    JURI_TRY(auto file, store::EventFile::open(path, mode));
    JURI_TRY(auto state, loadState(std::move(file), environment));
    state->onNetwork = onNetwork;
    Document document(std::move(state));
    if (mode == store::Mode::ReadWrite) {
        JURI_CHECK(proveRecords(document.state()));
        JURI_CHECK(bringUp(document));
    }
    return document;
}

Kind Document::kind() const
{
    return m_state->kind;
}

const std::string& Document::path() const
{
    return m_state->file.path();
}

bool Document::isReadOnly() const
{
    return m_state->file.isReadOnly();
}

bool Document::isOnNetwork() const
{
    return m_state->onNetwork;
}

bool Document::isAnonymised() const
{
    return m_state->anonymised;
}

int Document::format() const
{
    return m_state->file.format();
}

bool Document::hasKey() const
{
    return m_state->identity.has_value();
}

const model::Event& Document::event() const
{
    return m_state->derived.event;
}

const std::vector<model::Ballot>& Document::ballots() const
{
    return m_state->derived.ballots;
}

const JudgeId& Document::judge() const
{
    return m_state->brief.judge;
}

RecordId Document::digest() const
{
    return digestOf(m_state->records);
}

std::size_t Document::recordCount() const
{
    std::size_t count = 0;
    for (const auto& [id, kind] : m_state->records)
        count += isContent(kind) ? 1 : 0;
    return count;
}

void Document::setListener(std::function<void(const ChangeSet&)> listener)
{
    m_state->listener = std::move(listener);
}

} // namespace juri::document
