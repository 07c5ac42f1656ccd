#pragma once

#include <cstdlib>
#include <rapidcheck.h>

/// Laws are tried on a thousand made-up cases, the same on every run;
/// RC_PARAMS="seed=… max_success=…" in the environment asks for others.
namespace law {

[[maybe_unused]] inline const int settings =
    ::setenv("RC_PARAMS", "seed=20261124 max_success=1000", 0);

/// Whether the property held; the counterexample is printed if not.
template <class Property> bool holds(const char* name, Property property)
{
    return rc::check(name, property);
}

} // namespace law
