#!/usr/bin/env bash
# tests/kill/run.sh N [SEED]: juri-cli killed with -9 N times while it saves marks, N times
# in each other operation (first openings: N/10), and the window N/10 times while somebody
# types. Needs a build (tests/run.sh).
# Without N a thousand.
set -euo pipefail

# shellcheck source=app/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"

program=${JURI_CLI:-$root/build/bin/juri-cli}
[ -x "$program" ] || die "there is no $program; run tests/run.sh first"
runs=${1:-1000}
seed=${2:-1}
say "seed $seed"
python3 -B "$root/tests/kill/score_loop.py" "$program" "$runs" "$seed"
python3 -B "$root/tests/kill/operation_loop.py" "$program" "$runs" "$seed"
if [ -x "$root/build/bin/test_ui" ]; then
    python3 -B "$root/tests/kill/typing_loop.py" "$program" "$root/build/bin/test_ui" \
        "$((runs / 10 + 1))" "$seed"
fi
