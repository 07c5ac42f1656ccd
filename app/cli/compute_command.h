#pragma once

namespace juri::cli {

struct Commands;

void addComputeCommand(Commands& commands);

} // namespace juri::cli
