#!/usr/bin/env python3
"""Fails on paths of the machine it runs on: the home folder, the clone and the folder around it."""

import pathlib
import sys

import tree

TEXT = {"", ".h", ".cpp", ".txt", ".cmake", ".py", ".sh", ".md", ".json", ".ts", ".qss", ".sql",
        ".svg", ".xml", ".desktop", ".csv", ".qrc", ".in"}
SHARED = {pathlib.Path(name) for name in ("/", "/tmp", "/opt", "/home", "/srv", "/var/tmp")}


def machine_paths(root):
    folders = {pathlib.Path.home(), root, root.parent} - SHARED
    return [f"{folder}/" for folder in folders]


def check(root):
    problems = []
    forbidden = machine_paths(root)
    paths = list(tree.files(root, tree.FOLDERS + ("resources", ".ci"), TEXT))
    paths += [path for path in sorted(root.iterdir()) if path.is_file() and path.suffix in TEXT]
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if any(folder in line for folder in forbidden):
                problems.append(f"{path.relative_to(root)}:{number}: {line.strip()[:80]}")
    return problems


if __name__ == "__main__":
    sys.exit(tree.report("paths", check(tree.root_of(sys.argv[1:]))))
