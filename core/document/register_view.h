#pragma once

#include "model/register_state.h"

#include <map>
#include <string>

namespace juri::document {

using Registers = std::map<std::string, model::RegisterState>;

/// Registers as an operation has changed them so far, over those of the document.
struct RegisterView {
    const Registers& base;
    const Registers& changed;

    /// Null if nothing is said of the register.
    const model::RegisterState* find(const std::string& name) const;

    /// The names that begin with the prefix, ascending.
    std::set<std::string> named(const std::string& prefix) const;
};

} // namespace juri::document
