#pragma once

#include "model/event.h"

#include <string>
#include <vector>

namespace juri::model {

/// A competition without people: what a new event starts from. Templates are
/// JSON files in resources/templates; exchange::parseTemplate reads them.
struct Template {
    std::string name; ///< "winner": the file's name without ".json"
    LocalText title;  ///< in lists of templates
    LocalText description;
    std::string source; ///< the rule book or page it follows; may be empty
    Competition competition;
    std::vector<Stage> stages; ///< with rubric and rule; rubricHash is still zero
    int judgesPerEntry = 3;    ///< what assignment aims at

    bool operator==(const Template&) const = default;
};

} // namespace juri::model
