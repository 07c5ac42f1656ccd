#include "document/presentation_times.h"

#include "document/judging.h"
#include "document/operation.h"
#include "record/payload.h"
#include "record/registers.h"

namespace juri::document {
namespace {

constexpr auto kPitch = "time/pitch";
constexpr auto kQuestions = "time/questions";

bool isTime(int seconds)
{
    return seconds >= 0 && seconds <= kLongestPresentation;
}

/// A time as a field says it, or nothing: it is not there, or no time.
std::optional<int> timeField(const model::RegisterState& state, const std::string& name)
{
    const auto field = state.fields.find(name);
    const auto* number =
        field == state.fields.end() ? nullptr : std::get_if<std::int64_t>(&field->second.value);
    if (!number || *number < 0 || *number > kLongestPresentation)
        return std::nullopt;
    return static_cast<int>(*number);
}

} // namespace

Result<ChangeSet> noteTimes(Document& document, const StageId& stage,
                            const CompetitorId& competitor, const PresentationTimes& times)
{
    if (document.kind() != Kind::Judge)
        return Error{ErrorCode::WrongDocument, document.path()};
    if (!findStage(document.event(), stage))
        return Error{ErrorCode::UnknownStage, stage.text()};
    const auto own = sheet(document, stage, competitor);
    if (!own || competitor == practiceEntry())
        return Error{ErrorCode::NotAssigned, competitor.text()};
    if (!isTime(times.pitch) || !isTime(times.questions))
        return Error{ErrorCode::Usage, "time", "0 .. 24:00:00"};
    if (notedTimes(document, own->key) == times)
        return ChangeSet{};
    JURI_TRY(auto operation, Operation::begin(document));
    const record::SetupPayload fields{{kPitch, std::int64_t{times.pitch}},
                                      {kQuestions, std::int64_t{times.questions}}};
    JURI_CHECK(operation.write(record::Kind::Setup, record::textRegister(own->key),
                               record::encode(fields)));
    return operation.commit();
}

std::optional<PresentationTimes> notedTimes(const Document& document, const model::BallotKey& key)
{
    const auto& registers = document.state().derived.registers;
    const auto found = registers.find(record::textRegister(key));
    if (found == registers.end())
        return std::nullopt;
    const auto pitch = timeField(found->second, kPitch);
    const auto questions = timeField(found->second, kQuestions);
    if (!pitch && !questions)
        return std::nullopt;
    return PresentationTimes{pitch.value_or(0), questions.value_or(0)};
}

} // namespace juri::document
