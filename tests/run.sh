#!/usr/bin/env bash
# tests/run.sh [CTEST-OPTION…]: installs what is missing, builds and runs every
# test. `tests/run.sh -R merge` runs those with "merge" in their name.
# JURI_REFERENCE names the folder of reference data, if it is not in its usual place.
set -euo pipefail

# shellcheck source=app/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

install_packages build test
need_space 3000
configure_and_build build -DCMAKE_BUILD_TYPE=Release -DJURI_TESTS=ON \
    -DJURI_WERROR="${JURI_WERROR:-ON}"

# The same answers on every machine: no display, one scale, no locale.
export QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=1 LC_ALL=C.UTF-8
ctest --test-dir "$root/build" --output-on-failure -j2 --no-tests=error "$@"
