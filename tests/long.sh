#!/usr/bin/env bash
# tests/long.sh [SEED…]: what takes too long for every run. Needs a build
# (tests/run.sh); each seed is a thousand runs of the kill loops and five thousand
# histories for each law. The full sizes of fault 20, the planted faults and ten
# minutes for each fuzzer come last.
set -euo pipefail

# shellcheck source=app/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

[ -x "$root/build/bin/juri-cli" ] || die "there is no build/bin/juri-cli; run tests/run.sh first"
[ $# -gt 0 ] || set -- 1 2 3
for seed in "$@"; do
    say "kill loops, seed $seed"
    "$root/tests/kill/run.sh" 1000 "$seed"
done
for seed in "$@"; do
    say "laws over random histories, seed $seed"
    RC_PARAMS="seed=$seed max_success=5000" "$root/build/bin/test_histories" "[law]"
done

say "fault 20, full sizes"
JURI_LONG=1 "$root/build/bin/test_histories" "[fault-20]"

say "planted faults"
"$root/tests/mutants/run.sh"
"$root/tests/fuzz/run.sh" 600
