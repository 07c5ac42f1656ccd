#pragma once

#include "points.h"
#include "record/hash.h"
#include "record/keys.h"
#include "record/payload.h"
#include "record/random.h"
#include "record/record.h"

#include <string>
#include <vector>

/// Short ways to make the keys and records that tests need. Everything follows
/// from the numbers given, so that every run makes the same bytes.
namespace builders {

inline juri::record::KeyPair key(std::uint64_t number)
{
    juri::record::SeededRandom random(number);
    return juri::record::KeyPair::generate(random);
}

inline juri::DocId doc(const juri::record::KeyPair& root)
{
    return juri::record::docIdOf(root.publicKey());
}

inline juri::WriterId writer(std::uint8_t number)
{
    juri::WriterId id;
    id.bytes.fill(number);
    return id;
}

/// A record of its own small chain: sequence 1, nothing before it.
inline juri::record::Record record(const juri::record::KeyPair& root,
                                   const juri::record::KeyPair& author, juri::record::Kind kind,
                                   const std::string& registerName, const juri::Bytes& payload,
                                   std::vector<juri::RecordId> parents = {},
                                   std::uint8_t writerNumber = 1)
{
    juri::record::Header header;
    header.doc = doc(root);
    header.kind = kind;
    header.writer = writer(writerNumber);
    header.registerName = registerName;
    header.parents = std::move(parents);
    header.wall = {1794649260000};
    return makeRecord(std::move(header), payload, author);
}

/// A ballot with one mark, on criterion "idea".
inline juri::model::BallotValue ballot(const char* mark)
{
    juri::model::BallotValue value;
    value.rubric.bytes.fill(7);
    value.marks[juri::CriterionId("idea")] = pt(mark);
    return value;
}

/// An order on the rubric of ballot().
inline juri::model::Ranking ranking(const std::vector<std::string>& placed)
{
    juri::model::Ranking ranking;
    ranking.rubric = ballot("0").rubric;
    for (const auto& id : placed)
        ranking.placed.emplace_back(id);
    return ranking;
}

/// A rubric of one criterion "idea", 0 to 100.
inline juri::model::Rubric rubric()
{
    juri::model::Criterion criterion;
    criterion.id = juri::CriterionId("idea");
    criterion.name = {"Gagasan", "Idea"};
    criterion.weight = pt("100");
    criterion.scale = {pt("0"), pt("100"), pt("0.5"), {}};
    criterion.levels = {{pt("86"), pt("100"), {"Istimewa", "Outstanding"}, {"", "Convincing"}}};
    return {juri::StageId("final"), {"contoh", "example"}, {criterion}};
}

} // namespace builders
