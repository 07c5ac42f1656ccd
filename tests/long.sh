#!/usr/bin/env bash
# tests/long.sh [SEED…]: what takes too long for every run. Needs a build
# (tests/run.sh); each seed is a thousand runs of the kill loops and five thousand
# histories for each law. Then the full sizes of fault 20, with the window every picture
# (all sizes, then twice the scale, then larger letters), the planted faults and ten
# minutes for each fuzzer.
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

if [ -x "$root/build/bin/juri" ]; then
    export QT_QPA_PLATFORM=offscreen
    say "pictures of every page, state, theme, language and size"
    "$root/build/bin/juri" shot --all "$root/build/pictures/all"
    say "pictures at twice the scale, and at 14 points"
    QT_SCALE_FACTOR=2 "$root/build/bin/juri" shot --all "$root/build/pictures/double" \
        --size 1124x600 --theme light
    "$root/build/bin/juri" shot --all "$root/build/pictures/large" \
        --size 1124x600 --theme light --points 14
fi

say "planted faults"
"$root/tests/mutants/run.sh"
"$root/tests/fuzz/run.sh" 600
