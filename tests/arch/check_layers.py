#!/usr/bin/env python3
"""Fails when a file includes a folder or a library it may not know.

The table is the architecture: core/README.md and ui/README.md say it in words.
"""

import re
import sys

import tree

PURE = {"base", "model"}
RESULTS = PURE | {"report", "scoring"}
CORE = {"base", "model", "record", "merge", "scoring", "agreement", "store", "exchange", "report",
        "document"}
BELOW_PAGES = CORE | {"ui/text", "ui/theme", "ui/models", "ui/print", "ui/widgets",
                      "ui/delegates", "ui/dialogs"}

# What a folder may include besides itself. Core is included as "base/points.h",
# the front ends as "ui/models/x.h" and "cli/x.h".
ALLOWED = {
    "core/base": set(),
    "core/model": {"base"},
    "core/record": PURE,
    "core/merge": PURE | {"record"},
    "core/scoring": PURE,
    "core/agreement": PURE,
    "core/store": PURE | {"record"},
    "core/exchange": PURE,
    "core/report": PURE | {"scoring", "agreement"},
    "core/document": CORE,
    "ui/text": RESULTS,
    "ui/theme": set(),
    "ui/models": RESULTS | {"document", "ui/text"},
    "ui/print": RESULTS | {"ui/text", "ui/theme"},
    "ui/widgets": PURE | {"ui/text", "ui/theme"},
    "ui/delegates": PURE | {"ui/text", "ui/theme"},
    "ui/dialogs": BELOW_PAGES - {"ui/dialogs"},
    "ui/pages": BELOW_PAGES,
    "ui/shell": BELOW_PAGES | {"ui/pages"},
    "app/bench": set(),
    "app/cli": CORE,
    "app/cli/bench": CORE | {"app/bench", "app/cli"},
    "app/gui": BELOW_PAGES | {"app/bench", "ui/pages", "ui/shell"},
}

# Libraries that only these folders see.
LIBRARIES = [
    (re.compile(r"sqlite3\.h|SQLiteCpp/"), {"core/store", "app/cli/bench"}),  # bare baselines
    (re.compile(r"sodium(\.h|/)"), {"core/record"}),
    (re.compile(r"(orcus|ixion)/|xlsxwriter"), {"core/exchange"}),
    (re.compile(r"Eigen/"), {"core/scoring", "core/agreement"}),
    (re.compile(r"CLI/"), {"app/cli"}),
    (re.compile(r"Q\w+(/|$)"), {folder for folder in ALLOWED if folder.startswith("ui/")}
     | {"app/gui"}),
]

INCLUDE = re.compile(r'\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)")')


def folder_of(path):
    """The folder of the table a file belongs to; its subfolders count as itself."""
    if path.parts[:3] == ("app", "cli", "bench"):
        return "app/cli/bench"
    name = "/".join(path.parts[:2])
    return name if name in ALLOWED and len(path.parts) > 2 else None


def target_of(include):
    """The folder an include in quotes names, as the table writes it."""
    parts = include.split("/")
    if len(parts) == 1:
        return None
    if parts[0] in ("ui", "app"):
        return "/".join(parts[:2])
    return f"app/{parts[0]}" if parts[0] in ("cli", "gui") else parts[0]


def own_name(folder):
    return folder.split("/")[1] if folder.startswith("core/") else folder


def other_page(path, include):
    """Whether a file of ui/pages includes a page that is not its own; a page's parts
    begin with its name."""
    name = include.split("/")[-1]
    return (include.startswith("ui/pages/") and name.endswith("_page.h")
            and not path.stem.startswith(name.removesuffix(".h")))


def check_include(path, folder, library, include):
    """What is wrong with one include, or nothing."""
    if library:
        for pattern, folders in LIBRARIES:
            if pattern.match(library) and folder not in folders:
                return f"{folder} may not know <{library}>"
        return None
    target = target_of(include)
    if target is None:
        return None
    if target != own_name(folder) and target not in ALLOWED[folder]:
        return f"{folder} may not know {target}"
    if folder == "ui/pages" and other_page(path, include):
        return f"a page may not know another page: {include}"
    return None


def check(root):
    problems = []
    for path in tree.files(root, ("app", "core", "ui"), tree.CPP):
        relative = path.relative_to(root)
        folder = folder_of(relative)
        if folder is None:
            problems.append(f"{relative}: its folder is not in the table of check_layers.py")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            problem = match and check_include(relative, folder, match[1], match[2])
            if problem:
                problems.append(f"{relative}:{number}: {problem}")
    return problems


if __name__ == "__main__":
    sys.exit(tree.report("layers", check(tree.root_of(sys.argv[1:]))))
