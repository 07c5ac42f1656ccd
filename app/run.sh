#!/usr/bin/env bash
# app/run.sh [FILE]: installs what is missing, builds Juri and opens FILE, or a
# sample competition. Without a display it prints the ranking instead.
set -euo pipefail

# shellcheck source=app/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# Where people look for their files, else the user's data folder.
sample_folder() {
    local documents=""
    if has xdg-user-dir; then
        documents=$(xdg-user-dir DOCUMENTS)
    fi
    if [ -d "$documents" ] && [ "$documents" != "$HOME" ] && [ "$documents" != "$HOME/" ]; then
        say "$documents/Juri"
    else
        say "${XDG_DATA_HOME:-$HOME/.local/share}/juri/sample"
    fi
}

# Made aside and moved when whole, so that an interrupted run leaves nothing half made.
make_sample() {
    local folder=$1 aside="$1.new"
    say "Making a sample competition in $folder …"
    rm -rf "$aside"
    mkdir -p "$aside" || die "cannot make $folder; nothing was changed"
    if ! fill_sample "$aside"; then
        rm -rf "$aside"
        die "the sample could not be made (above); nothing was changed"
    fi
    mkdir -p "$folder"
    mv "$aside"/* "$folder/"
    rmdir "$aside"
}

fill_sample() {
    "$root/build/bin/juri-cli" sample "$1/winner.juri" --template winner --seed 1 \
        --files "$1/files" &&
        "$root/build/bin/juri-cli" merge "$1/winner.juri" "$1/files"
}

print_results() {
    local file=$1 pdf
    pdf="${file%.juri}-ranking.pdf"
    say "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window. The ranking:" ""
    "$root/build/bin/juri-cli" rank "$file"
    QT_QPA_PLATFORM=offscreen "$root/build/bin/juri" print "$file" --report ranking --out "$pdf"
    say "" "The same as a PDF: $pdf" "The competition: $file"
}

main() {
    [ $# -le 1 ] || die "one file at most: app/run.sh [FILE]"
    local file=""
    if [ $# -eq 1 ]; then
        [ -f "$1" ] || die "there is no file $1; nothing was changed"
        file=$(realpath "$1")
    fi
    install_packages build
    need_space 1000
    configure_and_build build -DCMAKE_BUILD_TYPE=Release -DJURI_TESTS=OFF
    if [ -z "$file" ]; then
        file="$(sample_folder)/winner.juri"
        [ -f "$file" ] || make_sample "$(dirname "$file")"
    fi
    if has_display; then
        say "Opening $file"
        exec "$root/build/bin/juri" "$file"
    fi
    print_results "$file"
}

main "$@"
