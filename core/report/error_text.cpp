#include "report/error_text.h"

#include "report/error_phrases_attachments.h"
#include "report/error_phrases_files.h"
#include "report/error_phrases_marks.h"
#include "report/error_phrases_records.h"

#include <string_view>

namespace juri::report {

namespace {

const ErrorPhrases& phrases(ErrorCode code)
{
    switch (code) { // no default: a new code does not compile without its words
    case ErrorCode::FileNotFound: return kFileNotFound;
    case ErrorCode::FileExists: return kFileExists;
    case ErrorCode::NotReadable: return kNotReadable;
    case ErrorCode::NotWritable: return kNotWritable;
    case ErrorCode::DiskFull: return kDiskFull;
    case ErrorCode::NotAJuriFile: return kNotAJuriFile;
    case ErrorCode::NewerFormat: return kNewerFormat;
    case ErrorCode::Damaged: return kDamaged;
    case ErrorCode::InUse: return kInUse;
    case ErrorCode::StorageFailed: return kStorageFailed;
    case ErrorCode::OnNetwork: return kOnNetwork;
    case ErrorCode::WrongDocument: return kWrongDocument;
    case ErrorCode::TooLarge: return kTooLarge;
    case ErrorCode::PackTooLarge: return kPackTooLarge;
    case ErrorCode::NotAttachable: return kNotAttachable;
    case ErrorCode::TooManyAttachments: return kTooManyAttachments;
    case ErrorCode::NotCarried: return kNotCarried;
    case ErrorCode::ForeignCompetition: return kForeignCompetition;
    case ErrorCode::UnknownJudge: return kUnknownJudge;
    case ErrorCode::BadSignature: return kBadSignature;
    case ErrorCode::NotPermitted: return kNotPermitted;
    case ErrorCode::WrongCode: return kWrongCode;
    case ErrorCode::NoKey: return kNoKey;
    case ErrorCode::NewerRecord: return kNewerRecord;
    case ErrorCode::SealedForOthers: return kSealedForOthers;
    case ErrorCode::NoRecipients: return kNoRecipients;
    case ErrorCode::Withheld: return kWithheld;
    case ErrorCode::SheetMistyped: return kSheetMistyped;
    case ErrorCode::SecondNeeded: return kSecondNeeded;
    case ErrorCode::UnknownEntry: return kUnknownEntry;
    case ErrorCode::UnknownStage: return kUnknownStage;
    case ErrorCode::UnknownCriterion: return kUnknownCriterion;
    case ErrorCode::UnknownPerson: return kUnknownPerson;
    case ErrorCode::UnknownTemplate: return kUnknownTemplate;
    case ErrorCode::UnknownBallot: return kUnknownBallot;
    case ErrorCode::UnknownRecord: return kUnknownRecord;
    case ErrorCode::UnknownReport: return kUnknownReport;
    case ErrorCode::UnknownImport: return kUnknownImport;
    case ErrorCode::UnknownAttachment: return kUnknownAttachment;
    case ErrorCode::UnknownAward: return kUnknownAward;
    case ErrorCode::MarkOutOfRange: return kMarkOutOfRange;
    case ErrorCode::MarkUnreadable: return kMarkUnreadable;
    case ErrorCode::BallotIncomplete: return kBallotIncomplete;
    case ErrorCode::HandedIn: return kHandedIn;
    case ErrorCode::NotAssigned: return kNotAssigned;
    case ErrorCode::ConflictOfInterest: return kConflictOfInterest;
    case ErrorCode::NothingToUndo: return kNothingToUndo;
    case ErrorCode::StageLocked: return kStageLocked;
    case ErrorCode::NoJudges: return kNoJudges;
    case ErrorCode::NoDeductions: return kNoDeductions;
    case ErrorCode::NotLockable: return kNotLockable;
    case ErrorCode::NotLocked: return kNotLocked;
    case ErrorCode::NothingToWaive: return kNothingToWaive;
    case ErrorCode::OrderInvalid: return kOrderInvalid;
    case ErrorCode::NotRanked: return kNotRanked;
    case ErrorCode::NotChair: return kNotChair;
    case ErrorCode::NotDeliberated: return kNotDeliberated;
    case ErrorCode::TableUnreadable: return kTableUnreadable;
    case ErrorCode::ColumnMissing: return kColumnMissing;
    case ErrorCode::RowInvalid: return kRowInvalid;
    case ErrorCode::TemplateInvalid: return kTemplateInvalid;
    case ErrorCode::RuleInvalid: return kRuleInvalid;
    case ErrorCode::DuplicateNumber: return kDuplicateNumber;
    case ErrorCode::Usage: return kUsage;
    case ErrorCode::Internal: return kInternal;
    }
    return kInternal;
}

/// Lists come one item a line; in a sentence they stand side by side.
std::string inSentence(const std::string& data)
{
    return join(split(trim(data), '\n'), " / ");
}

/// The names of files and things are quoted, to tell them from the words around.
std::string quoted(const std::string& subject)
{
    return subject.empty() ? subject : '"' + inSentence(subject) + '"';
}

/// A bracketed part without its brackets, or nothing where its data is empty.
std::string bracketed(std::string_view part, const std::string& subject, const std::string& detail)
{
    std::string result(part);
    for (const auto& [name, data] : {std::pair("{s}", &subject), std::pair("{d}", &detail)}) {
        const auto at = result.find(name);
        if (at == std::string::npos)
            continue;
        if (data->empty())
            return {};
        result.replace(at, 3, *data);
    }
    return result;
}

std::string sentencePart(const Phrase& phrase, const Error& error, Language language)
{
    const auto subject = quoted(error.subject);
    const auto detail = inSentence(error.detail);
    std::string_view rest = language == Language::Indonesian ? phrase.id : phrase.en;
    std::string result;
    while (!rest.empty()) {
        const auto open = rest.find('[');
        result += rest.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const auto close = rest.find(']', open);
        result += bracketed(rest.substr(open + 1, close - open - 1), subject, detail);
        rest.remove_prefix(close + 1);
    }
    return result;
}

std::string sentence(std::string part)
{
    if (part[0] >= 'a' && part[0] <= 'z')
        part[0] = static_cast<char>(part[0] - 'a' + 'A');
    return part.back() == '.' ? part : part + '.';
}

} // namespace

ErrorWords errorWords(const Error& error, Language language)
{
    const auto& words = phrases(error.code);
    return {sentence(sentencePart(words.what, error, language)),
            sentence(sentencePart(words.safe, error, language)),
            sentence(sentencePart(words.todo, error, language))};
}

std::string errorText(const Error& error, Language language)
{
    const auto& words = phrases(error.code);
    return sentencePart(words.what, error, language) + "; "
        + sentencePart(words.safe, error, language) + "; "
        + sentencePart(words.todo, error, language);
}

} // namespace juri::report
