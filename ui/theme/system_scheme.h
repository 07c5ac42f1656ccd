#pragma once

namespace juri::ui {

/// Whether the desktop asks for dark windows; false where it does not say.
bool systemPrefersDark();

/// The same of more contrast.
bool systemPrefersContrast();

} // namespace juri::ui
