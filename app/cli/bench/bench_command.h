#pragma once

namespace juri::cli {

struct Commands;
void addBenchCommand(Commands& commands);

} // namespace juri::cli
