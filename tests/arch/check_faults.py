#!/usr/bin/env python3
"""Fails when a fault of tests/core/FAULTS.md has no test, or a test names a fault that
is not there. With --list before the folder: which tests each fault has."""

import re
import sys

import tree

INDEX = "tests/core/FAULTS.md"
TEST_CASE = re.compile(r'TEST_CASE\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+),\s*"((?:\[[^\]]*\])+)"')
TAG = re.compile(r"\[fault-(\d+)\]")
MARK = re.compile(r"# fault (\d+)\b")


def read_index(root):
    """{number: what}"""
    text = (root / INDEX).read_text(encoding="utf-8")
    return {int(n): what for n, what in re.findall(r"^\| (\d+) \| (.+) \|$", text, re.M)}


def read_tests(root):
    """[(number, test)] of all tests that name a fault."""
    found = []
    for path in sorted((root / "tests").rglob("*_test.cpp")):
        for names, tags in TEST_CASE.findall(path.read_text(encoding="utf-8")):
            name = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', names))
            found += [(int(n), name) for n in TAG.findall(tags)]
    for path in sorted((root / "tests").rglob("*.py")):
        if path.parent.name != "arch":
            numbers = MARK.findall(path.read_text(encoding="utf-8"))
            found += [(int(n), str(path.relative_to(root))) for n in sorted(set(numbers))]
    return found


def check(root):
    faults = read_index(root)
    tests = read_tests(root)
    tested = {number for number, _ in tests}
    problems = [f"fault {n} has no test: {what}" for n, what in faults.items() if n not in tested]
    problems += [f"{name}: {INDEX} has no fault {n}" for n, name in tests if n not in faults]
    if not faults or sorted(faults) != list(range(1, len(faults) + 1)):
        problems.append(f"{INDEX}: faults are numbered from 1 without a gap")
    return problems


def show(root):
    tests = read_tests(root)
    for number, what in sorted(read_index(root).items()):
        print(f"{number}  {what}")
        for name in (name for n, name in tests if n == number):
            print(f"      {name}")


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--list"]
    top = tree.root_of(arguments)
    if "--list" in sys.argv:
        show(top)
    sys.exit(tree.report("faults", check(top)))
