#!/usr/bin/env bash
# tests/fuzz/run.sh SECONDS [READER…]: every fuzzer for so long, two at a time; a seed
# from the clock, which is printed. Builds them in build-fuzz. What is found lies in
# build-fuzz/found: mend it, and keep the file in tests/data/broken.
set -euo pipefail

# shellcheck source=app/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"

seconds=${1:?how many seconds}
shift
[ $# -gt 0 ] || set -- bundle pack document table
program=$root/build/bin/juri-cli
[ -x "$program" ] || die "there is no $program to make the seeds with; run tests/run.sh first"

configure_and_build build-fuzz -DJURI_FUZZ=ON -DCMAKE_C_COMPILER=clang-16 \
    -DCMAKE_CXX_COMPILER=clang++-16 -DCMAKE_BUILD_TYPE=Debug "-DCMAKE_CXX_FLAGS_DEBUG=-O1 -g1"
work=$root/build-fuzz/corpus
mkdir -p "$root/build-fuzz/found"

# Honest files of a made-up competition, and what once broke a reader.
make_seeds() {
    local reader files=$work/files
    rm -rf "$work"
    for reader in bundle pack document table; do
        mkdir -p "$work/$reader"
        find "$root/tests/data/broken" -type f -exec cp -t "$work/$reader" {} +
    done
    export JURI_KEYS=$work/keys
    "$program" sample "$work/event.juri" --template winner --entries 36 --judges 18 --seed 1 \
        --files "$files" >"$work/log"
    "$program" merge "$work/event.juri" "$files"/J0[1-3]*.juriscore >>"$work/log"
    "$program" set-aside "$work/event.juri" 2 --reason keliru >>"$work/log"
    "$program" lock "$work/event.juri" --stage proposal >>"$work/log" || true
    "$program" export "$work/event.juri" --out "$work/bundle/event" >>"$work/log"
    cp "$files"/J0[1-3]*.juriscore "$work/bundle"
    cp "$files"/J0[1-3]*.juripack "$work/pack"
    cp "$work/event.juri" "$work/document/event"
    "$program" open "$files"/J01*.juripack --out "$work/document/judge" \
        --code "$(awk -F, '/^J01/ { print $3 }' "$files/codes.csv")" >>"$work/log"
    "$program" rank "$work/event.juri" --csv >"$work/table/rank.csv"
    printf 'nomor;nama;wilayah\r\n7;"Tim ""Satu""";Banten\r\n' >"$work/table/entries.csv"
    printf 'judge,entry,criterion,mark\nJ1,1,idea,7.5\n' >"$work/table/marks.csv"
    printf 'kode\tnama\nJ2\tRatna\n' >"$work/table/judges.csv"
}

fuzz() {
    local log=$root/build-fuzz/$1.log
    "$root/build-fuzz/bin/fuzz_$1" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 \
        -artifact_prefix="$root/build-fuzz/found/$1-" -print_final_stats=1 \
        "$work/$1" >"$log" 2>&1 || { tail -40 "$log" && die "fuzz_$1 found something (above)"; }
    say "$1: $(awk '/number_of_executed_units/ { print $2 }' "$log") runs, nothing found"
}

make_seeds
[ ! -d /dev/shm ] || export TMPDIR=/dev/shm # a document is written and read at each run
export -f fuzz say die
export root work seconds
printf '%s\n' "$@" | xargs -P 2 -I{} bash -euo pipefail -c 'fuzz {}'
