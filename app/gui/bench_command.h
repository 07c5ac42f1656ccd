#pragma once

namespace juri::gui {

/// `juri bench [NAME…]`: the benchmarks of the window, drawn offscreen, each against a
/// baseline in the same run; those of the core are `juri-cli bench`. Makes its own
/// application object; argv[1] is "bench".
///
/// Out      the exit status of cli.md
int benchCommand(int argc, char** argv);

} // namespace juri::gui
