#!/usr/bin/env bash
# tests/mutants/run.sh [--laws] [PATCH…]: plants each fault of this folder into a copy
# of the sources and sees that a test fails. Ends in a table; fails if a fault
# survives, does not build, or its patch no longer applies.
#
# --laws   only the laws over random histories may catch it
set -euo pipefail

# shellcheck source=app/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"

here="$root/tests/mutants"
programs=(test_record test_merge test_document test_histories)
filter=()
if [ "${1:-}" = --laws ]; then
    programs=(test_merge test_histories)
    filter=("[law]")
    shift
fi
[ $# -gt 0 ] || set -- "$here"/*.patch

# The build is kept, so that a second run builds little, and lies where every build does,
# below its sources, so that the object cache knows it. File times stay as they are.
work="$root/build-mutants"
copy="$work/sources"
build="$copy/build"
mkdir -p "$copy"
find "$copy" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
rm -f "$work/table"
tar -C "$root" --exclude=./.git --exclude='./build*' -cf - . | tar -C "$copy" -xf -

# The text of the first test that fails; nothing if all pass.
first_failing() {
    local program log="$work/log"
    for program in "${programs[@]}"; do
        if ! "$build/bin/$program" "${filter[@]}" --abort --reporter xml >"$log" 2>"$work/errors"; then
            grep -o '<TestCase name="[^"]*"' "$log" | tail -n 1 |
                sed -e 's/<TestCase name="//; s/"$//; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g'
            return
        fi
    done
}

build() {
    cmake --build "$build" --parallel "$(nproc)" --target "${programs[@]}" >"$work/build.log" 2>&1
}

# try PATCH: one line of the table, "NAME<tab>TEST<tab>VERDICT".
try() {
    local name failing
    name=$(basename "$1" .patch)
    if ! patch -p1 -d "$copy" --no-backup-if-mismatch -f -s <"$1" >"$work/log" 2>&1; then
        printf '%s\t-\tDOES NOT APPLY\n' "$name"
    elif ! build; then
        printf '%s\t-\tDOES NOT BUILD\n' "$name"
    elif failing=$(first_failing) && [ -n "$failing" ]; then
        printf '%s\t%s\tcaught\n' "$name" "$failing"
    else
        printf '%s\t-\tSURVIVED\n' "$name"
    fi
    patch -R -p1 -d "$copy" --no-backup-if-mismatch -f -s <"$1" >"$work/log" 2>&1 ||
        die "$name could not be taken out again: $(cat "$work/log")"
}

launcher=()
use_ccache || true
export CCACHE_BASEDIR="$copy"
cmake -S "$copy" -B "$build" -G Ninja "${launcher[@]}" -DCMAKE_BUILD_TYPE=Release \
    -DJURI_TESTS=ON -DJURI_WERROR=ON -DJURI_UI=OFF >"$work/build.log" 2>&1 ||
    build_failed "configuring" "$work/build.log"
build || build_failed "the build" "$work/build.log"
failing=$(first_failing)
[ -z "$failing" ] || die "a test fails without any fault: $failing"

for patch in "$@"; do
    line=$(try "$patch")
    say "$line" | tee -a "$work/table"
done
say ""
{ printf 'mutant\tfirst failing test\t\n' && cat "$work/table"; } |
    awk -F '\t' '{ printf "%-40s %-14s %s\n", $1, $3, $2 }'
! grep -qv 'caught$' "$work/table" || die "not every fault was caught"
