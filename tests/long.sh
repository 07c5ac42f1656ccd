#!/usr/bin/env bash
# tests/long.sh [SEED…]: what takes too long for every run. Needs a build
# (tests/run.sh); each seed is a thousand runs of the kill loop.
set -euo pipefail

# shellcheck source=app/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

[ -x "$root/build/bin/juri-cli" ] || die "there is no build/bin/juri-cli; run tests/run.sh first"
[ $# -gt 0 ] || set -- 1 2 3
for seed in "$@"; do
    say "kill loop, seed $seed"
    python3 -B "$root/tests/kill/score_loop.py" "$root/build/bin/juri-cli" 1000 "$seed"
done
