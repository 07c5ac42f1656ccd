#include "document/attachments.h"

#include "base/file.h"
#include "base/file_name.h"
#include "document/file_kinds.h"
#include "document/operation.h"
#include "document/setup_fields.h"
#include "record/hash.h"
#include "record/registers.h"

#include <algorithm>
#include <filesystem>

namespace juri::document {
namespace {

using model::Attachment;

Result<const model::Competitor*> entryOf(const Document& document, const CompetitorId& id)
{
    const auto* competitor = findCompetitor(document.event(), id);
    if (!competitor)
        return Error{ErrorCode::UnknownEntry, id.text()};
    return competitor;
}

bool endsAs(const std::string& name, model::FileKind kind)
{
    const auto ending = fileEnding(name);
    return ending == fileKindName(kind) || (kind == model::FileKind::Jpeg && ending == "jpeg");
}

/// Safe in any folder, and with an ending that says what it is.
std::string fileNameOf(const Attachment& attachment)
{
    auto name = cleanFileName(attachment.name);
    if (name.empty())
        name = "attachment";
    if (!endsAs(name, attachment.kind))
        name += '.' + std::string(fileKindName(attachment.kind));
    return name;
}

Result<std::vector<ShownAttachment>> shown(const Document& document,
                                           const std::vector<Attachment>& attachments)
{
    JURI_TRY(const auto here, document.state().file.attachments());
    std::vector<ShownAttachment> result;
    for (const auto& attachment : attachments)
        result.push_back({attachment, fileNameOf(attachment), here.contains(attachment.hash)});
    return result;
}

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return text;
}

/// Those fit for a blind stage, by hash: the order of names would tell of the names.
std::vector<Attachment> neutral(std::vector<Attachment> attachments)
{
    std::erase_if(attachments, [](const Attachment& attachment) { return !attachment.blindSafe; });
    std::ranges::sort(attachments, {}, &Attachment::hash);
    std::map<model::FileKind, int> counts;
    for (auto& attachment : attachments)
        attachment.name = upperCase(std::string(fileKindName(attachment.kind))) + ' '
            + std::to_string(++counts[attachment.kind]);
    return attachments;
}

/// Under their own names, which others wrote.
std::vector<Attachment> named(std::vector<Attachment> attachments)
{
    for (auto& attachment : attachments)
        attachment.name = fileNameOf(attachment);
    return attachments;
}

/// A file that is to be attached, checked.
Result<Attachment> described(const std::string& name, ByteView bytes, bool blindSafe)
{
    if (bytes.size() > kAttachmentLimit)
        return Error{ErrorCode::TooLarge, name, "20 MB"};
    const auto kind = fileKindOf(bytes);
    if (!kind)
        return Error{ErrorCode::NotAttachable, name};
    Attachment attachment{record::fileHashOf(bytes), {}, *kind, bytes.size(), blindSafe};
    attachment.name = cleanFileName(name);
    attachment.name = fileNameOf(attachment);
    return attachment;
}

Result<Bytes> readToAttach(const std::string& path)
{
    std::error_code failed;
    if (std::filesystem::exists(path, failed) && !std::filesystem::is_regular_file(path, failed))
        return Error{ErrorCode::NotReadable, path};
    auto bytes = readFile(path, kAttachmentLimit);
    if (!bytes && bytes.error().code == ErrorCode::Damaged)
        return Error{ErrorCode::TooLarge, path, "20 MB"};
    return bytes;
}

/// Attaches to one entry, in one operation.
class Attaching {
public:
    static Result<Attaching> begin(Document& document, const CompetitorId& competitor)
    {
        if (document.kind() != Kind::Event)
            return Error{ErrorCode::WrongDocument, document.path()};
        JURI_TRY(const auto* entry, entryOf(document, competitor));
        auto known = entry->attachments;
        JURI_TRY(auto operation, Operation::begin(document));
        return Attaching(std::move(operation), competitor, std::move(known));
    }

    Result<AttachReport> add(const std::string& name, ByteView bytes, bool blindSafe)
    {
        JURI_TRY(auto attachment, described(name, bytes, blindSafe));
        const auto found = std::ranges::find(m_known, attachment.hash, &Attachment::hash);
        const bool isNew = found == m_known.end();
        if (!isNew)
            attachment.name = found->name;
        if (isNew && m_known.size() >= kAttachmentsLimit)
            return Error{ErrorCode::TooManyAttachments, name, std::to_string(kAttachmentsLimit)};
        if (isNew || *found != attachment)
            JURI_CHECK(m_operation.write(record::Kind::Setup,
                                         record::personRegister(m_competitor.text()),
                                         record::encode(fieldsOf(attachment))));
        JURI_CHECK(m_operation.file().putAttachment(attachment.hash, bytes));
        if (isNew)
            m_known.push_back(attachment);
        else
            *found = attachment;
        return AttachReport{attachment, isNew};
    }

    Outcome commit()
    {
        JURI_CHECK(m_operation.commit());
        return {};
    }

private:
    Attaching(Operation operation, CompetitorId competitor, std::vector<Attachment> known)
        : m_operation(std::move(operation))
        , m_competitor(std::move(competitor))
        , m_known(std::move(known))
    {
    }

    Operation m_operation;
    CompetitorId m_competitor;
    std::vector<Attachment> m_known;
};

bool isNamed(const model::Event& event, const FileHash& hash)
{
    return std::ranges::any_of(event.competitors, [&](const auto& competitor) {
        return std::ranges::find(competitor.attachments, hash, &Attachment::hash)
            != competitor.attachments.end();
    });
}

} // namespace

Result<std::vector<ShownAttachment>> attachments(const Document& document, const StageId& stage,
                                                 const CompetitorId& competitor)
{
    const auto* found = findStage(document.event(), stage);
    if (!found)
        return Error{ErrorCode::UnknownStage, stage.text()};
    JURI_TRY(const auto* entry, entryOf(document, competitor));
    return shown(document, found->blind ? neutral(entry->attachments) : named(entry->attachments));
}

Result<std::vector<ShownAttachment>> allAttachments(const Document& document,
                                                    const CompetitorId& competitor)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    JURI_TRY(const auto* entry, entryOf(document, competitor));
    return shown(document, named(entry->attachments));
}

Result<Bytes> readAttachment(const Document& document, const ShownAttachment& attachment)
{
    const auto& about = attachment.about;
    JURI_TRY(auto bytes, document.state().file.attachment(about.hash));
    if (!bytes)
        return Error{ErrorCode::NotCarried, about.name};
    if (record::fileHashOf(*bytes) != about.hash)
        return Error{ErrorCode::Damaged, about.name, "attachment"};
    return *std::move(bytes);
}

Result<std::vector<AttachReport>> attach(Document& document, const CompetitorId& competitor,
                                         const std::vector<std::string>& paths, bool blindSafe)
{
    JURI_TRY(auto attaching, Attaching::begin(document, competitor));
    std::vector<AttachReport> reports;
    for (const auto& path : paths) {
        JURI_TRY(const auto bytes, readToAttach(path));
        auto report = attaching.add(path, bytes, blindSafe);
        if (!report)
            return std::move(report).error();
        reports.push_back(*std::move(report));
    }
    JURI_CHECK(attaching.commit());
    return reports;
}

Result<AttachReport> attach(Document& document, const CompetitorId& competitor,
                            const std::string& name, ByteView bytes, bool blindSafe)
{
    JURI_TRY(auto attaching, Attaching::begin(document, competitor));
    JURI_TRY(auto report, attaching.add(name, bytes, blindSafe));
    JURI_CHECK(attaching.commit());
    return report;
}

Result<ChangeSet> detach(Document& document, const CompetitorId& competitor,
                         const std::vector<FileHash>& hashes)
{
    if (document.kind() != Kind::Event)
        return Error{ErrorCode::WrongDocument, document.path()};
    JURI_TRY(const auto* entry, entryOf(document, competitor));
    record::SetupPayload fields;
    for (const auto& hash : hashes) {
        if (std::ranges::find(entry->attachments, hash, &Attachment::hash)
            == entry->attachments.end())
            return Error{ErrorCode::UnknownAttachment, hash.hex()};
        fields.merge(clearedFieldsOf(hash));
    }
    JURI_TRY(auto operation, Operation::begin(document));
    if (!fields.empty())
        JURI_CHECK(operation.write(record::Kind::Setup, record::personRegister(competitor.text()),
                                   record::encode(fields)));
    JURI_TRY(const auto after, operation.preview());
    for (const auto& hash : hashes) {
        if (!isNamed(after.event, hash))
            JURI_CHECK(operation.file().removeAttachment(hash));
    }
    return operation.commit();
}

} // namespace juri::document
