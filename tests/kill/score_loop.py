#!/usr/bin/env python3
"""Kills juri-cli with -9 while it saves marks; no acknowledged mark may be lost.

    score_loop.py JURI_CLI [RUNS] [SEED]

Each run scores one criterion of one entry of a judge document and is killed at a
random moment between its start and a little after its usual end. A run that ended
with 0 acknowledged its mark. Afterwards `history --json` must show, for every
entry and criterion, the last acknowledged mark or one that was tried after it.
"""

# fault 18 of tests/core/FAULTS.md

import csv
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

CHECK_EVERY = 25


class Cli:
    """juri-cli with its keys in a folder of their own."""

    def __init__(self, program, keys):
        self.program = program
        self.environment = {"JURI_KEYS": str(keys), "LC_ALL": "C.UTF-8"}

    def start(self, *arguments):
        return subprocess.Popen([self.program, *map(str, arguments)], env=self.environment,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def run(self, *arguments):
        result = subprocess.run([self.program, *map(str, arguments)], env=self.environment,
                                capture_output=True, text=True)
        if result.returncode != 0:
            sys.exit(f"juri-cli {arguments[0]} ended with {result.returncode}: {result.stderr}")
        return result.stdout

    def json(self, *arguments):
        return json.loads(self.run(*arguments, "--json"))


def judge_document(cli, folder):
    """A judge document with nothing scored: that of the judge without a score file."""
    event, files, document = folder / "event.juri", folder / "files", folder / "judge.juri"
    cli.run("sample", event, "--template", "winner", "--entries", 36, "--judges", 18, "--seed", 1,
            "--files", files)
    scored = {path.stem for path in files.glob("*.juriscore")}
    with open(files / "codes.csv", encoding="utf-8", newline="") as table:
        row = next(row for row in csv.DictReader(table)
                   if pathlib.Path(row["file"]).stem not in scored)
    cli.run("open", files / row["file"], "--code", row["code"], "--out", document)
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
    times = []
    for _ in range(5):
        start = time.monotonic()
        cli.run("score", document, "--entry", entry, "--marks",
                f"{criterion['id']}={criterion['min']}")
        times.append(time.monotonic() - start)
    return sorted(times)[2]


def score_and_kill(cli, document, entry, text, delay):
    """Whether the run ended with 0 before or despite the kill."""
    process = cli.start("score", document, "--entry", entry, "--marks", text)
    try:
        process.wait(timeout=delay)
    except subprocess.TimeoutExpired:
        process.kill()
    errors = process.communicate()[1].decode()
    if process.returncode > 0:
        sys.exit(f"score {text} of entry {entry} ended with {process.returncode}: {errors}")
    return process.returncode == 0


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
        acknowledged = score_and_kill(cli, document, entry, f"{criterion['id']}={mark}",
                                      choose.uniform(0, 1.2 * length))
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
