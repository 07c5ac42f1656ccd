#pragma once

namespace juri::cli {

struct Commands;

void addAgreeCommand(Commands& commands);

} // namespace juri::cli
