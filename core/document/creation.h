#pragma once

#include "base/file.h"
#include "base/result.h"
#include "document/document.h"
#include "document/key_store.h"
#include "model/template.h"

#include <string>

namespace juri::document {

/// Starts a competition from a template: a root key, written to the root kit and
/// nowhere else; this computer's coordinator key, granted by it; and the
/// competition, its stages, rubrics and rules.
///
/// In       title: instead of the template's; may be empty
/// Errors   FileExists (for either path), NotWritable, DiskFull, TemplateInvalid,
///          RuleInvalid; then neither file is there
Outcome createEvent(const std::string& path, const model::Template& setup, const LocalText& title,
                    const std::string& rootKitPath, const Environment& environment);

/// A document that gets its name only when it is complete. Private to this folder.
class NewDocument {
public:
    static Result<NewDocument> begin(const std::string& path,
                                     const std::map<std::string, Bytes>& meta,
                                     const Environment& environment);

    Document& document() { return *m_document; }
    Outcome finish(); ///< closes it and gives it its name

private:
    NewDocument(NewFile file, Document document);

    NewFile m_file;
    std::optional<Document> m_document;
};

/// The keys a competition begins with.
struct FoundingKeys {
    record::KeyPair root;
    Identity coordinator;
};
FoundingKeys makeFoundingKeys(RandomSource& random);

/// A begun event document that holds the template and both keys' grants.
Result<NewDocument> beginEvent(const std::string& path, const model::Template& setup,
                               const FoundingKeys& keys, const Environment& environment);

} // namespace juri::document
