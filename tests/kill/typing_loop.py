#!/usr/bin/env python3
"""Kills the window with -9 while somebody types marks; no mark taken by Enter may be lost.

    typing_loop.py JURI_CLI TEST_UI [RUNS] [SEED]

TEST_UI types marks into the window (tests/ui/typist_test.cpp), says "try" before each and
"saved" after its Enter, and is killed at a random moment. Afterwards `history --json` must
show the last saved mark of every box, or the one that was being typed.
"""

import os
import pathlib
import random
import subprocess
import sys
import tempfile

from killing import Cli
from score_loop import Expectation, held_marks, judge_document

MOST_LINES = 60


def killed_typist(program, document, cli, lines, seed):
    """What the typist said before it was killed, after about so many lines."""
    environment = {**os.environ, **cli.environment, "JURI_TYPIST": str(document),
                   "JURI_TYPIST_SEED": str(seed)}
    with subprocess.Popen([program, "[.typist]"], env=environment, stdout=subprocess.PIPE,
                          text=True) as process:
        said = []
        for line in process.stdout:
            said.append(line.split())
            if len(said) >= lines:
                break
        process.kill()
        said += [line.split() for line in process.stdout]
    if process.returncode != -9:
        sys.exit(f"the typist ended with {process.returncode}: {said}")
    return [words for words in said if len(words) == 4 and words[0] in ("try", "saved")]


def loop(cli, program, document, runs, seed):
    choose = random.Random(seed)
    expected = Expectation()
    for run in range(runs):
        for word, entry, criterion, mark in killed_typist(
                program, document, cli, choose.randint(1, MOST_LINES), seed + run):
            expected.tried((entry, criterion), int(mark), word == "saved")
        lost = expected.check(held_marks(cli, document))
        if lost:
            sys.exit(f"after {run + 1} runs (seed {seed}):\n" + "\n".join(lost))
    cli.run("verify", document)
    return expected.acknowledged


def main(program, typist, runs="10", seed="1"):
    with tempfile.TemporaryDirectory(prefix="juri typing é ") as name:
        folder = pathlib.Path(name)
        cli = Cli(program, folder / "keys")
        acknowledged = loop(cli, typist, judge_document(cli, folder), int(runs), int(seed))
    print(f"{runs} kills of the window, {acknowledged} marks saved, none lost")
    if acknowledged == 0:
        sys.exit("no mark was saved: this showed nothing")


if __name__ == "__main__":
    main(*sys.argv[1:])
