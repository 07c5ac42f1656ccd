#pragma once

#include "base/result.h"
#include "record/keys.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace juri::document {

/// A secret key of this computer, with the writer id it uses in one document.
struct Identity {
    record::KeyPair key;
    WriterId writer;
};

/// A new key and writer.
Identity makeIdentity(RandomSource& random);

/// The same for a key that is there.
Identity identityOf(const record::KeyPair& key, RandomSource& random);

/// The folder of secret keys: one file of mode 0600 for each key, never a part
/// of any document (merge.md 4.7).
class KeyStore {
public:
    explicit KeyStore(std::string folder) : m_folder(std::move(folder)) { }

    /// Makes the folder, mode 0700, if it is not there. Saving a key that is
    /// there already changes nothing.
    ///
    /// Errors   NotWritable, DiskFull, StorageFailed; subject: the folder or file
    Outcome save(const DocId& doc, const Identity& identity) const;

    /// The first key of the document, by file name, that `wanted` takes. Files
    /// that do not read as keys are passed over.
    std::optional<Identity> find(const DocId& doc,
                                 const std::function<bool(const PublicKey&)>& wanted) const;

    /// Every key of the document, by file name.
    std::vector<record::KeyPair> all(const DocId& doc) const;

private:
    std::vector<std::string> files(const DocId& doc) const;

    std::string m_folder;
};

/// The root kit: the competition's root key on paper or a stick, as text.
Outcome writeRootKit(const std::string& path, const std::string& title,
                     const record::KeyPair& root);

/// Errors   FileNotFound, NotReadable, NotAJuriFile
Result<record::KeyPair> readRootKit(const std::string& path);

/// The title that a root kit was written with; empty if it has none.
Result<std::string> rootKitTitle(const std::string& path);

} // namespace juri::document
