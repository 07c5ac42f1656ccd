#pragma once

#include "merge/register_state.h"
#include "records.h"

#include <deque>
#include <vector>

/// Builds the records of one register by hand, each on top of those named.
class History {
public:
    explicit History(std::string registerName) : m_name(std::move(registerName)) { }

    /// Answers the record's id.
    juri::RecordId add(juri::record::Kind kind, const juri::Bytes& payload,
                       std::vector<juri::RecordId> parents = {}, std::uint8_t writer = 1)
    {
        m_records.push_back(
            builders::record(m_root, m_author, kind, m_name, payload, std::move(parents), writer));
        return m_records.back().id;
    }
    juri::RecordId score(const char* mark, std::vector<juri::RecordId> parents = {},
                         std::uint8_t writer = 1)
    {
        return add(juri::record::Kind::Score, juri::record::encode(builders::ballot(mark)),
                   std::move(parents), writer);
    }
    juri::RecordId rank(const std::vector<std::string>& placed,
                        std::vector<juri::RecordId> parents = {}, std::uint8_t writer = 1)
    {
        return add(juri::record::Kind::Score, juri::record::encode(builders::ranking(placed)),
                   std::move(parents), writer);
    }
    juri::RecordId resolve(std::optional<juri::RecordId> chosen,
                           std::vector<juri::RecordId> parents, std::uint8_t writer = 9)
    {
        if (chosen)
            parents.push_back(*chosen);
        return add(juri::record::Kind::Resolve,
                   encode(juri::record::ResolvePayload{chosen, "because"}), std::move(parents),
                   writer);
    }
    juri::RecordId setup(juri::record::SetupPayload fields,
                         std::vector<juri::RecordId> parents = {}, std::uint8_t writer = 1)
    {
        return add(juri::record::Kind::Setup, juri::record::encode(fields), std::move(parents),
                   writer);
    }

    std::vector<const juri::record::Record*> pointers() const
    {
        std::vector<const juri::record::Record*> result;
        for (const auto& record : m_records)
            result.push_back(&record);
        return result;
    }
    juri::model::RegisterState state() const
    {
        return juri::merge::registerState(pointers(),
                                          [](const juri::record::Record&) { return true; });
    }
    juri::model::BallotVersions ballot() const { return state().ballot.value(); }
    juri::model::RankingVersions ranking() const { return state().ranking.value(); }

private:
    std::string m_name;
    juri::record::KeyPair m_root = builders::key(1);
    juri::record::KeyPair m_author = builders::key(2);
    std::deque<juri::record::Record> m_records;
};
