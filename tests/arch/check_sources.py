#!/usr/bin/env python3
"""Fails when a source or test on disk is in no target, so that nothing is silently not built.

A file counts as listed if a CMakeLists.txt of its folder or of one above names it.
"""

import re
import sys

import tree

NOT_BUILT = {"tests/fuzz"}  # built with another compiler, by hand


def listed(root, path):
    for folder in path.parents:
        lists = folder / "CMakeLists.txt"
        if lists.exists():
            text = re.sub(r"#[^\n]*", "", lists.read_text(encoding="utf-8"))
            if str(path.relative_to(folder)) in re.split(r'[\s()"]+', text):
                return True
        if folder == root:
            return False
    return False


def check(root):
    problems = []
    for path in tree.files(root, suffixes={".cpp"}):
        relative = path.relative_to(root)
        if "/".join(relative.parts[:2]) not in NOT_BUILT and not listed(root, path):
            problems.append(f"{relative}: no CMakeLists.txt names it")
    return problems


if __name__ == "__main__":
    sys.exit(tree.report("sources", check(tree.root_of(sys.argv[1:]))))
