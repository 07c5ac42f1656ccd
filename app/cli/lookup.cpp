#include "app/cli/lookup.h"

#include "base/text.h"
#include "document/judging.h"
#include "document/results.h"

#include <algorithm>

namespace juri::cli {
namespace {

bool isNamed(const LocalText& name, const std::string& text)
{
    return name.id == text || name.en == text;
}

/// The pieces between commas, those without "=" joined to the one before.
std::vector<std::string> markPieces(const std::string& text)
{
    std::vector<std::string> pieces;
    for (auto& piece : split(text, ',')) {
        if (piece.find('=') == std::string::npos && !pieces.empty())
            pieces.back() += ',' + piece;
        else
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace

Result<document::Document> openDocument(const std::string& path, document::Access access)
{
    return document::Document::open(path, document::systemEnvironment(), access);
}

Result<document::Document> openKind(const std::string& path, document::Kind kind,
                                    document::Access access)
{
    JURI_TRY(auto document, openDocument(path, access));
    if (document.kind() != kind)
        return Error{ErrorCode::WrongDocument, path};
    return document;
}

Result<StageId> stageNamed(const document::Document& document, const std::string& text)
{
    if (text.empty())
        return document.kind() == document::Kind::Judge ? document::currentStage(document)
                                                        : document::resultStage(document);
    for (const auto& stage : document.event().stages) {
        if (stage.id.text() == text || isNamed(stage.name, text))
            return stage.id;
    }
    return Error{ErrorCode::UnknownStage, text};
}

Result<const model::Competitor*> entryNumbered(const document::Document& document,
                                               const std::string& number)
{
    const auto* competitor = findByNumber(document.event(), number);
    if (!competitor) { // a blind stage shows codes
        const auto& all = document.event().competitors;
        const auto found = std::ranges::find(all, number, &model::Competitor::code);
        competitor = number.empty() || found == all.end() ? nullptr : &*found;
    }
    if (!competitor)
        return Error{ErrorCode::UnknownEntry, number};
    return competitor;
}

Result<model::BallotKey> ballotNamed(const document::Document& document, const std::string& text)
{
    auto key = model::BallotKey::parse(text);
    if (!key)
        return Error{ErrorCode::UnknownBallot, text};
    if (const auto* competitor = findByNumber(document.event(), key->competitor.text()))
        key->competitor = competitor->id;
    if (const auto judge = judgeNamed(document.event(), key->judge.text()))
        key->judge = *judge;
    return *key;
}

Result<JudgeId> judgeNamed(const model::Event& event, const std::string& text)
{
    for (const auto& judge : event.judges) {
        if (judge.id.text() == text || judge.code == text || judge.name == text)
            return judge.id;
    }
    return Error{ErrorCode::UnknownPerson, text};
}

Result<CriterionId> criterionNamed(const model::Rubric& rubric, const std::string& text)
{
    for (const auto& criterion : rubric.criteria) {
        if (criterion.id.text() == text || isNamed(criterion.name, text))
            return criterion.id;
    }
    return Error{ErrorCode::UnknownCriterion, text};
}

Result<model::Marks> marksTyped(const model::Rubric& rubric, const std::string& text)
{
    model::Marks marks;
    for (const auto& piece : markPieces(text)) {
        const auto equals = piece.find('=');
        if (equals == std::string::npos)
            return Error{ErrorCode::Usage, piece};
        JURI_TRY(const auto criterion, criterionNamed(rubric, trim(piece.substr(0, equals))));
        const auto mark = Points::parseTyped(piece.substr(equals + 1));
        if (!mark)
            return Error{ErrorCode::MarkUnreadable, piece.substr(equals + 1)};
        if (!marks.emplace(criterion, *mark).second)
            return Error{ErrorCode::Usage, piece};
    }
    if (marks.empty())
        return Error{ErrorCode::Usage, "--marks"};
    return marks;
}

} // namespace juri::cli
