#pragma once

#include "base/points.h"

/// A mark written as in a rule book: pt("8.5").
inline juri::Points pt(const char* text)
{
    return juri::Points::parse(text).value();
}
