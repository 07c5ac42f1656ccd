#!/usr/bin/env bash
# Whether each fault of this folder still fits the sources; says which does not.
# Nothing is written.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
failed=0
for patch in "$here"/*.patch; do
    if ! patch -p1 -d "$here/../.." --dry-run -f -s <"$patch"; then
        printf 'mutants: %s no longer applies; make it anew, see tests/README.md\n' \
            "$(basename "$patch")" >&2
        failed=1
    fi
done
exit "$failed"
