#pragma once

#include "base/file.h"
#include "records.h"
#include "store/event_file.h"
#include "temp_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

/// A new document at the path, with one record in it if asked for.
inline void makeDocument(const std::string& path, bool withRecord = true)
{
    const auto root = builders::key(1);
    const auto doc = builders::doc(root);
    {
        const auto file = juri::NewFile::begin(path).value();
        const juri::Bytes id(doc.bytes.begin(), doc.bytes.end());
        REQUIRE(juri::store::EventFile::initialise(file.temporaryPath(), {{"doc_id", id}}));
        REQUIRE(file.finish());
    }
    if (!withRecord)
        return;
    auto opened = juri::store::EventFile::open(path, juri::store::Mode::ReadWrite).value();
    auto transaction = opened.begin().value();
    REQUIRE(opened.add(builders::record(root, builders::key(2), juri::record::Kind::Score,
                                        "ballot/final/c/j",
                                        juri::record::encode(builders::ballot("7")))));
    REQUIRE(transaction.commit());
}

/// Changes a document behind the program's back.
inline void tamper(const std::string& path, const char* sql)
{
    SQLite::Database(path, SQLite::OPEN_READWRITE).exec(sql);
}
