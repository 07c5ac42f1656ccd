#!/usr/bin/env python3
"""Kills juri-cli with -9 while it saves marks; no acknowledged mark may be lost.

    score_loop.py JURI_CLI [RUNS] [SEED]

Each run scores one criterion of one entry of a judge document and is killed at a
random moment between its start and a little after its usual end. A run that ended
with 0 acknowledged its mark. Afterwards `history --json` must show, for every
entry and criterion, the last acknowledged mark or one that was tried after it.
"""

# fault 18 of tests/core/FAULTS.md

import pathlib
import random
import sys
import tempfile

from killing import Cli, Sample

CHECK_EVERY = 25


def judge_document(cli, folder):
    """A judge document with nothing scored: that of the judge without a score file."""
    document = folder / "judge.juri"
    pack, code = Sample(cli, folder).unopened_pack()
    cli.run("open", pack, "--code", code, "--out", document)
    return document


class Expectation:
    """What each entry and criterion may hold: the last acknowledged mark and later tries."""

    def __init__(self):
        self.allowed = {}
        self.acknowledged = 0

    def tried(self, key, mark, acknowledged):
        if acknowledged:
            self.allowed[key] = [mark]
            self.acknowledged += 1
        else:
            self.allowed.setdefault(key, [None]).append(mark)

    def check(self, held):
        """The keys whose mark is not one of those allowed."""
        return [f"entry {entry}, {criterion}: {held.get((entry, criterion))} instead of {marks}"
                for (entry, criterion), marks in self.allowed.items()
                if held.get((entry, criterion)) not in marks]


def held_marks(cli, document):
    """The marks of the document's drafts, by entry and criterion."""
    held = {}
    for record in cli.json("history", document)["records"]:
        if record["kind"] == "draft":
            for criterion, mark in record["marks"].items():
                held[record["entry"], criterion] = mark
    return held


def usual_time(cli, document, entry, criterion):
    """Seconds one run of `score` takes: the median of five."""
    times = [cli.timed("score", document, "--entry", entry, "--marks",
                       f"{criterion['id']}={criterion['min']}") for _ in range(5)]
    return sorted(times)[2]


def loop(cli, document, runs, seed):
    choose = random.Random(seed)
    info = cli.json("info", document)
    entries = [entry["number"] for entry in info["entries"]]
    length = usual_time(cli, document, entries[0], info["criteria"][0])
    expected = Expectation()
    expected.tried((entries[0], info["criteria"][0]["id"]), info["criteria"][0]["min"], True)
    for run in range(1, runs + 1):
        entry, criterion = choose.choice(entries), choose.choice(info["criteria"])
        mark = choose.randint(criterion["min"], criterion["max"])
        acknowledged = cli.killed_after(choose.uniform(0, 1.2 * length), "score", document,
                                        "--entry", entry, "--marks", f"{criterion['id']}={mark}")
        expected.tried((entry, criterion["id"]), mark, acknowledged)
        if run % CHECK_EVERY == 0 or run == runs:
            lost = expected.check(held_marks(cli, document))
            if lost:
                sys.exit(f"after {run} runs (seed {seed}):\n" + "\n".join(lost))
    cli.run("verify", document)
    return expected.acknowledged


def main(program, runs="40", seed="1"):
    with tempfile.TemporaryDirectory(prefix="juri kill é ") as name:
        folder = pathlib.Path(name)
        cli = Cli(program, folder / "keys")
        acknowledged = loop(cli, judge_document(cli, folder), int(runs), int(seed))
    killed = int(runs) + 1 - acknowledged
    print(f"{runs} runs, {killed} killed in time, {acknowledged} acknowledged, none lost")
    if killed == 0:
        sys.exit("no run was killed in time: this showed nothing")


if __name__ == "__main__":
    main(*sys.argv[1:])
