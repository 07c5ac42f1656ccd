#include "document/key_store.h"

#include "base/file.h"
#include "base/text.h"
#include "record/hash.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <vector>

namespace juri::document {
namespace {

constexpr std::size_t kSizeLimit = 4096;
constexpr const char* kKeyHead = "juri-key";
constexpr const char* kKitHead = "juri-root-kit";

/// "word value" lines by word; texts that are none are left out.
std::map<std::string, std::string> readLines(const Bytes& bytes)
{
    std::map<std::string, std::string> lines;
    for (const auto& line : split(std::string(bytes.begin(), bytes.end()), '\n')) {
        const auto blank = line.find(' ');
        if (blank != std::string::npos && !line.starts_with('#'))
            lines[line.substr(0, blank)] = trim(line.substr(blank + 1));
    }
    return lines;
}

std::optional<record::KeyPair> readSeed(const std::string& hex)
{
    const auto bytes = fromHex(hex);
    record::Seed seed{};
    if (!bytes || bytes->size() != seed.size())
        return std::nullopt;
    std::ranges::copy(*bytes, seed.begin());
    return record::KeyPair::fromSeed(seed);
}

std::optional<Identity> readIdentity(const std::string& path, const DocId& doc)
{
    const auto bytes = readFile(path, kSizeLimit);
    if (!bytes)
        return std::nullopt;
    auto lines = readLines(*bytes);
    auto key = readSeed(lines["seed"]);
    const auto writer = WriterId::fromHex(lines["writer"]);
    if (!key || !writer || lines["doc"] != doc.hex() || lines[kKeyHead] != "1")
        return std::nullopt;
    return Identity{*key, *writer};
}

Outcome makePrivateFolder(const std::string& folder)
{
    std::error_code failed;
    const bool isNew = std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error{ErrorCode::NotWritable, folder, failed.message()};
    if (isNew)
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
    return {};
}

} // namespace

Identity identityOf(const record::KeyPair& key, RandomSource& random)
{
    Identity identity{key, {}};
    random.fill(identity.writer.bytes);
    return identity;
}

Identity makeIdentity(RandomSource& random)
{
    const auto key = record::KeyPair::generate(random);
    return identityOf(key, random);
}

Outcome KeyStore::save(const DocId& doc, const Identity& identity) const
{
    JURI_CHECK(makePrivateFolder(m_folder));
    const auto publicKey = identity.key.publicKey().hex();
    const auto text = std::string(kKeyHead) + " 1\ndoc " + doc.hex() + "\npublic " + publicKey
        + "\nwriter " + identity.writer.hex() + "\nseed " + toHex(identity.key.seed()) + '\n';
    const auto path = m_folder + '/' + doc.hex() + '-' + publicKey.substr(0, 16) + ".key";
    const auto written = writeNewFile(path, bytesOf(text), true);
    if (!written && written.error().code == ErrorCode::FileExists)
        return {};
    return written;
}

std::vector<std::string> KeyStore::files(const DocId& doc) const
{
    std::vector<std::string> paths;
    std::error_code failed;
    for (const auto& file : std::filesystem::directory_iterator(m_folder, failed)) {
        if (file.path().filename().string().starts_with(doc.hex()))
            paths.push_back(file.path().string());
    }
    std::ranges::sort(paths);
    return paths;
}

std::optional<Identity> KeyStore::find(const DocId& doc,
                                       const std::function<bool(const PublicKey&)>& wanted) const
{
    for (const auto& path : files(doc)) {
        auto identity = readIdentity(path, doc);
        if (identity && wanted(identity->key.publicKey()))
            return identity;
    }
    return std::nullopt;
}

std::vector<record::KeyPair> KeyStore::all(const DocId& doc) const
{
    std::vector<record::KeyPair> keys;
    for (const auto& path : files(doc)) {
        if (const auto identity = readIdentity(path, doc))
            keys.push_back(identity->key);
    }
    return keys;
}

Outcome writeRootKit(const std::string& path, const std::string& title, const record::KeyPair& root)
{
    auto plainTitle = title;
    std::ranges::replace(plainTitle, '\n', ' ');
    const auto text = std::string(kKitHead) + " 1\n" + "# " + plainTitle + "\n"
        + "# Kunci induk acara ini. Simpan di tempat aman, jangan dikirim bersama berkas acara.\n"
        + "# The root key of this competition. Keep it safe, and apart from the event file.\n"
        + "doc " + record::docIdOf(root.publicKey()).hex() + "\nseed " + toHex(root.seed()) + '\n';
    return writeNewFile(path, bytesOf(text), true);
}

Result<std::string> rootKitTitle(const std::string& path)
{
    JURI_TRY(const auto bytes, readFile(path, kSizeLimit));
    for (const auto& line : split(std::string(bytes.begin(), bytes.end()), '\n')) {
        if (line.starts_with("# "))
            return trim(line.substr(2));
    }
    return std::string();
}

Result<record::KeyPair> readRootKit(const std::string& path)
{
    JURI_TRY(const auto bytes, readFile(path, kSizeLimit));
    auto lines = readLines(bytes);
    const auto key = readSeed(lines["seed"]);
    if (!key || lines[kKitHead] != "1" || lines["doc"] != record::docIdOf(key->publicKey()).hex())
        return Error{ErrorCode::NotAJuriFile, path};
    return *key;
}

} // namespace juri::document
