#pragma once

namespace juri::gui {

/// `juri shot …`: draws pages of the window into PNG files, without a display.
/// Makes its own application object; argv[1] is "shot".
///
/// Out      0 done; 1 refused, or something did not fit (fit_check.h), or Qt warned while
///          a page was drawn; 2 wrong usage
int shotCommand(int argc, char** argv);

} // namespace juri::gui
