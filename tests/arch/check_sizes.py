#!/usr/bin/env python3
"""Fails on files over 500 lines, functions over 60 and a main window over 400.

An exception is a line of size_exceptions.txt with its reason:
    core/scoring/kemeny.cpp 540 one algorithm, split it would be harder to follow
    core/scoring/kemeny.cpp:search 75 the branch-and-bound loop
"""

import re
import sys

import functions
import tree

FILE_LIMIT = 500
FUNCTION_LIMIT = 60
WINDOW_LIMIT = 400
SUFFIXES = tree.CPP | {".py", ".sh", ".cmake", ".sql"}
EXCEPTIONS = "tests/arch/size_exceptions.txt"


def read_exceptions(root):
    """{what: lines allowed}, and what is wrong with the list."""
    allowed, problems = {}, []
    path = root / EXCEPTIONS
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        match = re.match(r"(\S+) (\d+) (\S.{9,})$", line)
        if match:
            allowed[match[1]] = int(match[2])
        else:
            problems.append(f"{EXCEPTIONS}:{number}: needs what, lines and a reason")
    return allowed, problems


def measure(root):
    """(what, lines, limit) of every file and function."""
    for path in tree.files(root, suffixes=SUFFIXES):
        name = str(path.relative_to(root))
        text = path.read_text(encoding="utf-8")
        is_window = name.startswith("ui/shell/main_window.")
        yield name, text.count("\n"), WINDOW_LIMIT if is_window else FILE_LIMIT
        if path.suffix in tree.CPP:
            for function, _, lines in functions.functions(text):
                yield f"{name}:{function}", lines, FUNCTION_LIMIT


def check(root):
    allowed, problems = read_exceptions(root)
    needed = set()
    for what, lines, limit in measure(root):
        if lines <= limit:
            continue
        needed.add(what)
        if lines > allowed.get(what, limit):
            problems.append(f"{what}: {lines} lines, limit {allowed.get(what, limit)}")
    problems += [f"{EXCEPTIONS}: {what} needs no exception any more"
                 for what in allowed if what not in needed]
    return problems


if __name__ == "__main__":
    sys.exit(tree.report("sizes", check(tree.root_of(sys.argv[1:]))))
