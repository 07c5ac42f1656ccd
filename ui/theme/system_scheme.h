#pragma once

namespace juri::ui {

/// Whether the desktop asks for dark windows; false where it does not say.
bool systemPrefersDark();

} // namespace juri::ui
