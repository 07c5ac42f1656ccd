#pragma once

#include "base/file.h"
#include "document/attachments.h"

#include <QString>
#include <memory>

namespace juri::ui {

/// Attachments as files for the system's viewer: copies that nobody else can read, in a
/// folder of their own that goes with this.
class AttachmentFiles {
public:
    /// Writes one, read-only, under the name it is shown by.
    ///
    /// Errors   as document::readAttachment(); NotWritable, DiskFull
    Result<QString> write(const document::Document& document,
                          const document::ShownAttachment& attachment);

    void clear(); ///< the document is closed

private:
    std::unique_ptr<PrivateFolder> m_folder; ///< made when first needed
};

} // namespace juri::ui
