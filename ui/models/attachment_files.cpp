#include "ui/models/attachment_files.h"

#include "ui/text/language.h"

#include <filesystem>

namespace juri::ui {

namespace fs = std::filesystem;

Result<QString> AttachmentFiles::write(const document::Document& document,
                                       const document::ShownAttachment& attachment)
{
    JURI_TRY(const auto bytes, document::readAttachment(document, attachment));
    if (!m_folder)
        m_folder = std::make_unique<PrivateFolder>();
    const Error failure{ErrorCode::NotWritable, fs::temp_directory_path().string()};
    if (m_folder->path().empty())
        return failure;
    // A folder each: two entries' files may have the same name.
    const auto folder = m_folder->path() + '/' + attachment.about.hash.hex().substr(0, 16);
    const auto path = folder + '/' + attachment.fileName;
    std::error_code failed;
    fs::create_directory(folder, failed);
    fs::remove(path, failed); // whatever became of the copy of before
    JURI_CHECK(writeNewFile(path, bytes, true));
    fs::permissions(path, fs::perms::owner_read, failed);
    if (failed)
        return failure;
    return toQString(path);
}

void AttachmentFiles::clear()
{
    m_folder.reset();
}

} // namespace juri::ui
