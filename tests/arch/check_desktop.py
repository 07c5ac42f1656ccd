#!/usr/bin/env python3
"""Fails when the MIME file does not know our files by the bytes the code writes."""

import re
import sys

import tree

MIME = "resources/desktop/id.juri.Juri.mime.xml"
MAGIC = re.compile(r'\bkMagic = "(\w+)"')
APPLICATION_ID = re.compile(r"\bkApplicationId = 0x([0-9a-fA-F]{8})\b")


def magics(root):
    """The first bytes of bundles and packs, and the document's application id as text."""
    for path in tree.files(root, ("core/record", "core/store"), tree.CPP):
        text = path.read_text(encoding="utf-8")
        yield from MAGIC.findall(text)
        yield from (bytes.fromhex(digits).decode() for digits in APPLICATION_ID.findall(text))


def check(root):
    known = set(re.findall(r'value="([^"]+)"', (root / MIME).read_text(encoding="utf-8")))
    found = set(magics(root))
    problems = [f"{MIME}: no magic for {magic}" for magic in sorted(found - known)]
    if len(found) < 3:
        problems.append(f"core/record, core/store: only {sorted(found)} found, expected three kinds")
    return problems


if __name__ == "__main__":
    sys.exit(tree.report("desktop", check(tree.root_of(sys.argv[1:]))))
