#!/usr/bin/env python3
"""Fails on paths of somebody's machine in the project."""

import re
import sys

import tree

TEXT = {"", ".h", ".cpp", ".txt", ".cmake", ".py", ".sh", ".md", ".json", ".ts", ".qss", ".sql",
        ".svg", ".xml", ".desktop", ".csv", ".qrc", ".in"}
MACHINE = re.compile(r"(?<![\w.$}~/-])/(?:home|Users|root|work)/\w")


def check(root):
    problems = []
    paths = list(tree.files(root, tree.FOLDERS + ("resources", ".ci"), TEXT))
    paths += [path for path in sorted(root.iterdir()) if path.is_file() and path.suffix in TEXT]
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if MACHINE.search(line):
                problems.append(f"{path.relative_to(root)}:{number}: {line.strip()[:80]}")
    return problems


if __name__ == "__main__":
    sys.exit(tree.report("paths", check(tree.root_of(sys.argv[1:]))))
