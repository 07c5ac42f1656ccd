#!/usr/bin/env python3
"""Fails on unfinished translations, and on texts of the sources that no .ts file holds.

The second half needs lupdate and is left out, with a word, where there is none.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import tree

FOLDER = "resources/translations"
LUPDATE = ("lupdate6", "/usr/lib/qt6/bin/lupdate", "lupdate")


def unfinished(path):
    """The source texts of a .ts file that are not or only half translated."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def lupdate():
    return next((name for name in LUPDATE if shutil.which(name)), None)


def renewed(root, path, folder):
    """A copy of a .ts file that also holds the texts it lacks."""
    copy = pathlib.Path(folder) / path.name
    shutil.copy(path, copy)
    plural = ["-pluralonly"] if re.search(r"_en\.ts$", path.name) else []
    # With the headers it finds each class's namespace, which is part of a text's context.
    subprocess.run([lupdate(), "-silent", "-no-obsolete", "-locations", "none", *plural,
                    "-I", str(root),
                    str(root / "ui"), str(root / "app"), "-ts", str(copy)], check=True)
    return copy


def has_texts(root):
    return any("tr(" in path.read_text(encoding="utf-8")
               for path in tree.files(root, ("ui", "app"), {".cpp"}))


def check(root):
    problems = []
    if has_texts(root) and not list((root / FOLDER).glob("*_id.ts")):
        problems.append(f"{FOLDER}: no Indonesian file, but texts to translate")
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((root / FOLDER).glob("*.ts")):
            # The words of Qt itself come from Qt; lupdate would empty that file.
            ours = lupdate() and not path.name.startswith("qt")
            copy = renewed(root, path, folder) if ours else path
            problems += [f"{FOLDER}/{path.name}: {text}" for text in unfinished(copy)]
    if not lupdate():
        print("translations: lupdate is not installed, new texts were not looked for")
    return problems


if __name__ == "__main__":
    sys.exit(tree.report("translations", check(tree.root_of(sys.argv[1:]))))
