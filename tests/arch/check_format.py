#!/usr/bin/env python3
"""Fails when clang-format 14 would change a file. Skipped (77) where it is not installed,
unless --required is given: other versions format a little differently."""

import shutil
import subprocess
import sys

import tree

SKIPPED = 77


def formatter():
    """The command of clang-format 14, or nothing."""
    for name in ("clang-format-14", "clang-format"):
        if shutil.which(name):
            version = subprocess.run([name, "--version"], capture_output=True, text=True).stdout
            if "version 14." in version:
                return name
    return None


def main(arguments):
    command = formatter()
    if command is None:
        print("clang-format 14 is not installed")
        return 1 if "--required" in arguments else SKIPPED
    root = tree.root_of(arguments)
    paths = [path.relative_to(root) for path in tree.files(root, suffixes=tree.CPP)]
    run = subprocess.run([command, "--dry-run", "-Werror", *paths], cwd=root,
                         capture_output=True, text=True)
    lines = [line for line in run.stderr.splitlines() if ": error: " in line]
    first = {line.split(":")[0]: line.split(": error: ")[0] for line in reversed(lines)}
    problems = [f"{place}: clang-format 14 -i would change this file" for place in first.values()]
    if run.returncode != 0 and not problems:
        problems = run.stderr.splitlines()
    return tree.report("format", problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
