#!/usr/bin/env bash
# tests/long.sh [SEED…]: what takes too long for every run. Needs a build
# (tests/run.sh); each seed is a thousand runs of the kill loop. With the window also
# every picture: all sizes, then twice the scale, then larger letters.
set -euo pipefail

# shellcheck source=app/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

[ -x "$root/build/bin/juri-cli" ] || die "there is no build/bin/juri-cli; run tests/run.sh first"
[ $# -gt 0 ] || set -- 1 2 3
for seed in "$@"; do
    say "kill loop, seed $seed"
    python3 -B "$root/tests/kill/score_loop.py" "$root/build/bin/juri-cli" 1000 "$seed"
done

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
