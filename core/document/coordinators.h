#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/packs.h"
#include "record/payload.h"

#include <string>

namespace juri::document {

/// Lets another person coordinate, everywhere or in some regions or categories: the
/// root grants a new key, and a pack brings it, with the competition and what lies in
/// its scope, under a code. Opening that pack makes an event document of its own, whose
/// exports are merged here like any score file.
///
/// In       rootKitPath: the root key, which is kept nowhere else
/// Errors   ForeignCompetition (the kit of another one), Usage (no name), and those of
///          readRootKit() and makePacks()
Result<PackReport> makeCoordinatorPack(Document& document, const std::string& name,
                                       const record::Scope& scope, const std::string& rootKitPath,
                                       const std::string& folder);

/// "koordinator-banten.juripack": from the person's name.
std::string coordinatorPackName(const std::string& name);

} // namespace juri::document
