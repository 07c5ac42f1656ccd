"""What the checks of this folder share: walking the sources and reporting."""

import pathlib

FOLDERS = ("app", "core", "ui", "tests")
CPP = {".h", ".cpp"}


def files(root, folders=FOLDERS, suffixes=None):
    """The files below the folders, sorted; without suffixes, all of them."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if not path.is_file() or "__pycache__" in path.parts:
                continue
            if suffixes is None or path.suffix in suffixes:
                yield path


def report(name, problems):
    """Prints the problems, or that there are none; the exit status."""
    print("\n".join(problems) if problems else f"{name}: ok")
    return 1 if problems else 0


def root_of(arguments):
    return pathlib.Path(arguments[-1] if arguments else ".").resolve()
