#pragma once

#include "base/result.h"
#include "document/document.h"
#include "model/attachment.h"
#include "record/pack_files.h"

#include <string>
#include <vector>

/// Files of an entry: what is said of them is setup (core/model/FIELDS.md), what they hold
/// lies in the document by its hash and travels in packs.
namespace juri::document {

constexpr std::size_t kAttachmentLimit = record::kPackedFileLimit; ///< bytes of one
constexpr std::size_t kAttachmentsLimit = 64;                      ///< of one entry

/// An attachment as it may be shown.
struct ShownAttachment {
    model::Attachment about; ///< name: what it may be called, "PDF 1" in a blind stage
    std::string fileName;    ///< to save it under: safe in any folder
    bool isHere = false;     ///< what it holds is in this document
};

/// The attachments of an entry as the judges of a stage see them. In a blind stage only
/// those fit for it, called by what they are, in an order that tells nothing.
///
/// Out      by name
/// Errors   UnknownStage, UnknownEntry, and those of the store
Result<std::vector<ShownAttachment>> attachments(const Document& document, const StageId& stage,
                                                 const CompetitorId& competitor);

/// All of them under their own names, for organisers.
///
/// Errors   UnknownEntry; WrongDocument (a judge's)
Result<std::vector<ShownAttachment>> allAttachments(const Document& document,
                                                    const CompetitorId& competitor);

/// What one of them holds.
///
/// Errors   NotCarried (it is not in this document), Damaged (not what its hash says);
///          subject: its name
Result<Bytes> readAttachment(const Document& document, const ShownAttachment& attachment);

struct AttachReport {
    model::Attachment attachment;
    bool isNew = true; ///< it was not attached to this entry before
};

/// Attaches files to an entry, all of them or none. One that is attached already is not
/// attached twice: what it holds is put in again, and `blindSafe` is what is said now.
///
/// Errors   UnknownEntry, FileNotFound, NotReadable, TooLarge (over 20 MB), NotAttachable
///          (empty, or not a PDF, picture, slides or text), TooManyAttachments;
///          WrongDocument, NoKey, NotPermitted, NotWritable, DiskFull, StorageFailed
Result<std::vector<AttachReport>> attach(Document& document, const CompetitorId& competitor,
                                         const std::vector<std::string>& paths, bool blindSafe);

/// The same with what is no file yet.
Result<AttachReport> attach(Document& document, const CompetitorId& competitor,
                            const std::string& name, ByteView bytes, bool blindSafe);

/// Takes attachments from an entry. What one holds goes too, unless another entry has it.
///
/// Errors   UnknownEntry, UnknownAttachment (subject: its hash), and those of writing
Result<ChangeSet> detach(Document& document, const CompetitorId& competitor,
                         const std::vector<FileHash>& hashes);

} // namespace juri::document
