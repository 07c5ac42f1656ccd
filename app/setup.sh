# shellcheck shell=bash
# What app/run.sh, tests/run.sh and .ci/run share: installing and building.
# Sourced.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# A line for each argument.
say() { printf '%s\n' "$@"; }

die() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# packages GROUP…: the lines of app/packages.txt, alternatives still joined by "|".
packages() {
    awk -v groups=" $* " '!/^#/ && NF == 2 && index(groups, " " $1 " ") { print $2 }' \
        "$root/app/packages.txt"
}

is_installed() {
    local name
    for name in ${1//|/ }; do
        case $(dpkg-query -W -f='${db:Status-Status} ' "$name" 2>/dev/null) in
            "installed "*) return 0 ;;
        esac
    done
    return 1
}

missing_packages() {
    local line
    for line in $(packages "$@"); do
        is_installed "$line" || say "$line"
    done
}

# The first of the names joined by "|" that this release of the system has.
available_name() {
    local name
    for name in ${1//|/ }; do
        case $(apt-cache policy "$name") in
            *"Candidate: (none)"*) ;;
            *"Candidate: "*) say "$name" && return 0 ;;
        esac
    done
    return 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 "$@" </dev/null
}

# install_packages GROUP…: calls apt only if something is missing.
install_packages() {
    [ "${JURI_NO_APT:-}" != 1 ] || return 0
    if ! has apt-get || ! has dpkg-query; then
        die "this system has no apt. Install what these Debian packages hold, then run again" \
            "with JURI_NO_APT=1: $(packages "$@" | tr '\n' ' ')"
    fi
    local missing line name names=()
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! has sudo; then
        die "packages are missing and there is no sudo; nothing was changed. As root, install:" \
            "$(tr '\n' ' ' <<<"$missing")"
    fi
    say "Installing: $(tr '\n' ' ' <<<"$missing")"
    apt_get update || die "apt-get update failed (above); nothing was changed. Is there a network?"
    for line in $missing; do
        name=$(available_name "$line") ||
            die "this system has no package ${line//|/ or }; Debian 12 and Ubuntu 24.04 have it"
        names+=("$name")
    done
    apt_get install -y --no-install-recommends "${names[@]}" ||
        die "apt-get install failed (above); run the same command again once that is mended"
}

# need_space MEGABYTES: in the folder of the clone.
need_space() {
    local free
    free=$(df -Pm "$root" | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$1" ] ||
        die "only $free MB are free in $root; building needs about $1 MB. Nothing was changed"
}

# Objects compiled in one folder are found again in another (build, build-asan, a new clone).
use_ccache() {
    export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
    has ccache && launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
}

# configure_and_build FOLDER CMAKE-OPTION…: Ninja, with ccache; the log is FOLDER/build.log.
configure_and_build() {
    local folder=$1 launcher=()
    shift
    use_ccache || true
    mkdir -p "$root/$folder" || die "cannot write in $root"
    cmake -S "$root" -B "$root/$folder" -G Ninja "${launcher[@]}" "$@" \
        >"$root/$folder/configure.log" 2>&1 ||
        build_failed "configuring" "$root/$folder/configure.log"
    cmake --build "$root/$folder" --parallel "$(nproc)" 2>&1 | tee "$root/$folder/build.log" ||
        build_failed "the build" "$root/$folder/build.log"
}

# build_failed WHAT LOG
build_failed() {
    local errors='CMake Error|error:|undefined reference|No space left on device'
    say "" "From $2:" >&2
    grep -m 12 -A 3 -E "$errors" "$2" >&2 || tail -n 30 "$2" >&2
    if grep -q 'No space left on device' "$2"; then
        die "$1 failed: the disk is full"
    fi
    die "$1 failed (above); the whole log is $2"
}
