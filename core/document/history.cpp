#include "document/history.h"

#include "document/drafts.h"
#include "document/provenance.h"
#include "document/uncounted.h"
#include "record/payload_state.h"
#include "record/registers.h"

#include <algorithm>

namespace juri::document {
namespace {

using RecordKind = record::Kind;

/// Who and what a register is about, from its name.
void readName(HistoryLine& line, const std::string& registerName)
{
    line.registerName = registerName;
    if (const auto ballot = record::ballotOf(registerName)) {
        line.stage = ballot->stage;
        line.competitor = ballot->competitor;
        line.judge = ballot->judge;
        return;
    }
    if (const auto ranking = record::rankingOf(registerName)) {
        line.stage = ranking->stage;
        line.judge = ranking->judge;
        line.dance = ranking->dance;
        return;
    }
    const auto name = model::splitRegister(registerName);
    const auto parts = split(name.rest, '/');
    if (name.kind == "competitor" || name.kind == "person")
        line.competitor = CompetitorId(name.rest);
    else if (name.kind == "judge" || name.kind == "interest")
        line.judge = JudgeId(name.rest);
    else if ((name.kind == "handin" || name.kind == "assignment") && parts.size() == 2) {
        line.stage = StageId(parts[0]);
        line.judge = JudgeId(parts[1]);
    } else if ((name.kind == "decision" && parts.size() == 2)
               || (name.kind == "item" && parts.size() == 4)) {
        line.stage = StageId(parts[0]);
        line.competitor = CompetitorId(parts[1]);
    }
}

/// The comment, the reason, or the file a ballot was keyed from.
std::string setupText(const record::Record& record)
{
    const auto setup = record::decodeSetup(record.payload());
    for (const auto* name : {"desk", "standing-reason", "reason", "comment"}) {
        const auto found = setup ? setup->find(name) : record::SetupPayload::const_iterator{};
        if (setup && found != setup->end() && std::holds_alternative<std::string>(found->second))
            return std::get<std::string>(found->second);
    }
    return {};
}

void readRanking(HistoryLine& line, const record::Record& record)
{
    auto ranking = record::decodeRanking(record.payload());
    if (!ranking)
        return;
    line.placed = std::move(ranking->placed);
    for (const auto& [competitor, verdict] : ranking->leftOut)
        line.leftOut.push_back(competitor);
}

void readPayload(HistoryLine& line, const record::Record& record)
{
    switch (record.header.kind) {
    case RecordKind::Score:
        if (record::rankingOf(record.header.registerName))
            readRanking(line, record);
        else if (auto value = record::decodeBallot(record.payload())) {
            line.verdict = value->verdict;
            line.marks = std::move(value->marks);
        }
        break;
    case RecordKind::Resolve:
        if (const auto resolve = record::decodeResolve(record.payload()))
            line.text = resolve->reason;
        break;
    case RecordKind::Revoke:
        if (const auto revoke = record::decodeRevoke(record.payload()))
            line.text = revoke->reason;
        break;
    case RecordKind::Aside:
        if (const auto aside = record::decodeAside(record.payload()))
            line.text = aside->reason;
        break;
    case RecordKind::Withdraw:
    case RecordKind::Reopen:
    case RecordKind::Unlock:
    case RecordKind::Station: line.text = record::decodeText(record.payload()).value_or(""); break;
    case RecordKind::Setup: line.text = setupText(record); break;
    default: break;
    }
}

HistoryLine lineOf(const record::Record& record, const Provenance& provenance)
{
    HistoryLine line;
    line.record = record.id;
    line.kind = record::kindName(record.header.kind);
    readName(line, record.header.registerName);
    readPayload(line, record);
    line.parents = record.header.parents;
    line.when = record.header.wall;
    line.computer = provenance.computer(record);
    line.file = provenance.file(record.id);
    return line;
}

/// Whether a ranking speaks of the entry.
bool isAbout(const HistoryLine& line, const CompetitorId& competitor)
{
    return std::ranges::find(line.placed, competitor) != line.placed.end()
        || std::ranges::find(line.leftOut, competitor) != line.leftOut.end();
}

HistoryLine lineOf(const store::Draft& draft, const JudgeId& judge)
{
    HistoryLine line;
    line.kind = "draft";
    line.competitor = draft.competitor;
    line.judge = judge;
    line.stage = draft.stage;
    const auto value = signedValue(draft);
    line.verdict = value.verdict;
    line.marks = value.marks;
    line.text = draft.text.reason.empty() ? draft.text.comment : draft.text.reason;
    return line;
}

} // namespace

Result<std::vector<HistoryLine>> history(const Document& document,
                                         const std::optional<CompetitorId>& competitor)
{
    const auto& state = document.state();
    JURI_TRY(const auto provenance, Provenance::of(state));
    JURI_TRY(const auto records, state.file.allRecords());
    std::vector<HistoryLine> lines;
    const auto add = [&](HistoryLine line) {
        if (!competitor || line.competitor == *competitor || isAbout(line, *competitor))
            lines.push_back(std::move(line));
    };
    Uncounted uncounted(state.file, state.derived.visibility, state.derived.locks,
                        state.derived.event);
    for (const auto& record : records) {
        auto line = lineOf(record, provenance);
        JURI_TRY(line.unseen, uncounted.why(record));
        add(std::move(line));
    }
    for (const auto& [key, draft] : state.drafts)
        add(lineOf(draft, state.brief.judge));
    return lines;
}

} // namespace juri::document
