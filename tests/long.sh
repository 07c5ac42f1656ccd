#!/usr/bin/env bash
# tests/long.sh [SEED…]: what takes too long for every run. Needs a build
# (tests/run.sh); each seed is a thousand runs of the kill loops. Ends with ten minutes
# for each fuzzer.
set -euo pipefail

# shellcheck source=app/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

[ -x "$root/build/bin/juri-cli" ] || die "there is no build/bin/juri-cli; run tests/run.sh first"
[ $# -gt 0 ] || set -- 1 2 3
for seed in "$@"; do
    say "kill loops, seed $seed"
    "$root/tests/kill/run.sh" 1000 "$seed"
done
"$root/tests/fuzz/run.sh" 600
