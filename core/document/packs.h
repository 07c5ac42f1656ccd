#pragma once

#include "base/result.h"
#include "document/document.h"

#include <string>
#include <vector>

/// Handing entries to judges, and opening what was handed over.
namespace juri::document {

struct PackReport {
    JudgeId judge;
    std::string path;
    std::string code;             ///< for the judge's slip, shown once and kept nowhere; empty
                                  ///< for an update of a judge who has a key
    std::size_t files = 0;        ///< attachments in it
    std::size_t missingFiles = 0; ///< whose names are in it, but which are not in the document
};

/// Writes a pack for each judge into a folder, which is made if need be. Entries of blind
/// stages that have no code get one first, see giveBlindCodes().
///
/// In       judges: empty = all who have entries in some stage, by code
/// Errors   WrongDocument, UnknownPerson, NoKey, FileExists, NotWritable, DiskFull,
///          DuplicateNumber (a code);
///          PackTooLarge, Damaged (an attachment; subject: its name).
///          Packs written before the error stay; their judges' keys are granted.
Result<std::vector<PackReport>> makePacks(Document& document, const std::string& folder,
                                          const std::vector<JudgeId>& judges = {});

/// The judge's pack keys that are not revoked; desk keys apart. Private to this folder.
std::vector<PublicKey> judgesKeys(const Document::State& state, const JudgeId& judge);

/// Those who have entries in some stage, by code.
std::vector<JudgeId> judgesWithEntries(const Document& document);

/// "J07-ratna-dewi.juripack"
std::string packFileName(const model::Judge& judge);

/// Makes the judge's own document from a pack, and this computer's key for it; or from
/// a coordinator's pack an event document that writes with the key it brings.
///
/// In       typedCode: as typed, see record::readPackCode()
/// Errors   WrongCode; NotAJuriFile, Damaged, BadSignature, NewerFormat (the pack);
///          UnknownJudge, NotPermitted (whoever made it may not); FileExists,
///          NotWritable, DiskFull (outPath). Then nothing was made.
Outcome openPack(const std::string& packPath, const std::string& typedCode,
                 const std::string& outPath, const Environment& environment);

} // namespace juri::document
