#include "reading.h"

#include "document/merging.h"
#include "document/results.h"
#include "document/state.h"
#include "record/bundle.h"
#include "record/payload.h"
#include "world.h"

#include <algorithm>
#include <tuple>

namespace histories {

using namespace juri;
using namespace juri::document;

namespace {

Records byId(std::vector<record::Record> list)
{
    Records records;
    for (auto& record : list) {
        const auto id = record.id;
        records.emplace(id, std::move(record));
    }
    return records;
}

} // namespace

Records recordsOf(const Document& document)
{
    return byId(need(document.state().file.allRecords()));
}

Records recordsIn(const std::string& scoreFile)
{
    return byId(need(record::readBundle(readBytes(scoreFile))).records);
}

bool holdAll(const Records& records, const Records& some)
{
    return std::ranges::all_of(some, [&](const auto& entry) {
        const auto found = records.find(entry.first);
        return found != records.end() && found->second == entry.second;
    });
}

std::map<std::string, model::RegisterState> derivedOf(const Document& document)
{
    return need(document.state().file.registers());
}

bool isBefore(const record::Record& a, const record::Record& b)
{
    const auto place = [](const record::Record& record) {
        const auto& header = record.header;
        return std::tie(header.registerName, header.author, header.writer, header.sequence);
    };
    if (place(a) != place(b))
        return place(a) < place(b);
    return std::ranges::lexicographical_compare(a.payload(), b.payload());
}

namespace {

/// Whether anything in force is so by its id alone.
bool hasBadge(const Document& document)
{
    return std::ranges::any_of(document.state().derived.registers, [](const auto& entry) {
        return entry.second.badge
            || std::ranges::any_of(entry.second.fields,
                                   [](const auto& field) { return field.second.badge; });
    });
}

std::string textOf(const model::BallotValue& value)
{
    return toHex(record::encode(value)) + ' ';
}

} // namespace

std::vector<std::string> saidBy(const Document& document)
{
    std::map<model::BallotKey, std::multiset<std::string>> contents;
    for (const auto& conflict : need(conflicts(document))) {
        for (const auto& version : conflict.versions)
            contents[conflict.key].insert(textOf(version.value));
    }
    const bool plain = !hasBadge(document);
    std::vector<std::string> said;
    for (const auto& ballot : document.ballots()) {
        auto text = ballot.key.name() + ' ';
        if (plain)
            text += std::to_string(static_cast<int>(ballot.state)) + ' ';
        if (const auto found = contents.find(ballot.key); found != contents.end()) {
            for (const auto& content : found->second)
                text += content;
        } else if (!ballot.ranked || ballot.state != model::BallotState::Conflict) {
            text += textOf(ballot.value);
        }
        said.push_back(text);
    }
    if (!plain)
        return said;
    for (const auto& line : need(stageResult(document, StageId("final"))).lines)
        said.push_back(line.competitor.text() + ' ' + std::to_string(line.placing.rank));
    return said;
}

} // namespace histories
