#pragma once

#include "merge/authority.h"
#include "record/registers.h"
#include "records.h"

/// A root, a coordinator, a judge's pack key and the judge's device, and the
/// records that grant them.
namespace grants {

inline const juri::record::KeyPair root = builders::key(1);
inline const juri::record::KeyPair coordinator = builders::key(2);
inline const juri::record::KeyPair packKey = builders::key(3);
inline const juri::record::KeyPair device = builders::key(4);
inline const juri::record::KeyPair stranger = builders::key(5);
inline const juri::JudgeId judge("j1");

inline juri::record::Record grant(const juri::record::KeyPair& giver,
                                  const juri::record::KeyPair& taker,
                                  const juri::record::GrantPayload& payload)
{
    return builders::record(root, giver, juri::record::Kind::Grant,
                            juri::record::keyRegister(taker.publicKey()),
                            juri::record::encode(payload));
}

inline juri::record::GrantPayload coordinatorGrant()
{
    juri::record::GrantPayload payload;
    payload.role = juri::record::Role::Coordinator;
    return payload;
}

inline juri::record::GrantPayload judgeGrant(const juri::JudgeId& id = judge)
{
    juri::record::GrantPayload payload;
    payload.role = juri::record::Role::Judge;
    payload.judge = id;
    return payload;
}

inline juri::record::Record deviceRecord(const juri::record::KeyPair& pack,
                                         const juri::record::KeyPair& key)
{
    return builders::record(root, pack, juri::record::Kind::Device,
                            juri::record::keyRegister(key.publicKey()),
                            encode(juri::record::DevicePayload{"laptop"}));
}

inline std::vector<juri::record::Record> chain()
{
    return {grant(root, coordinator, coordinatorGrant()), grant(coordinator, packKey, judgeGrant()),
            deviceRecord(packKey, device)};
}

inline juri::merge::Authority authority(const std::vector<juri::record::Record>& records)
{
    juri::merge::Authority result(root.publicKey());
    std::vector<const juri::record::Record*> pointers;
    for (const auto& record : records)
        pointers.push_back(&record);
    result.add(pointers);
    return result;
}

} // namespace grants
