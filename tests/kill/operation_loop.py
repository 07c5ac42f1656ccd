#!/usr/bin/env python3
"""Kills juri-cli with -9 in the middle of its operations; none may be left half done.

    operation_loop.py JURI_CLI [RUNS] [SEED] [OPERATION…]

Each run does one operation on a copy of the same document and is killed at a random
moment between its start and a little after its usual end. Afterwards the document
verifies and is as it was or as it should be; as it should be, if the run ended with
0. A file it was to write is complete or not there. The first opening of a pack takes
a second on purpose and runs a tenth as often.
"""

import pathlib
import random
import shutil
import sqlite3
import sys
import tempfile

from killing import Cli, Sample


class Operation:
    """What is done again and again; each kind says how it is begun and judged."""

    name = ""
    rarity = 1

    def __init__(self, cli, sample, folder):
        self.cli, self.sample = cli, sample
        self.folder = folder / self.name
        self.folder.mkdir()
        self.base, self.work = self.folder / "base.juri", self.folder / "work.juri"
        shutil.copy(sample.event, self.base)
        self.prepare()
        self.clear()
        self.cli.run(*self.command())
        self.after = self.outcome()
        self.clear()
        self.before = self.outcome()
        if self.before == self.after:
            sys.exit(f"{self.name} changes nothing: this shows nothing")

    def prepare(self):
        """Makes the document each run begins with."""

    def command(self):
        """The arguments of juri-cli."""
        raise NotImplementedError

    def outcome(self):
        """What the operation changes, as a value."""
        raise NotImplementedError

    def clear(self):
        """Everything as it was before the operation, leftovers of a kill removed."""
        for path in self.folder.iterdir():
            if path.is_dir():
                shutil.rmtree(path)
            elif path != self.base:
                path.unlink()
        shutil.copy(self.base, self.work)

    def verified(self, document):
        """The digest of a document that verifies; ends the loop for any other."""
        return self.cli.json("verify", document)["digest"]

    def usual_time(self):
        times = []
        for _ in range(5):
            self.clear()
            times.append(self.cli.timed(*self.command()))
        return sorted(times)[2]


class Import(Operation):
    """Three score files; the backup that comes first is whole too."""

    name = "import"

    def command(self):
        return ["merge", self.work, *self.sample.score_files[:3]]

    def outcome(self):
        for backup in self.folder.glob("work.backups/*.juri"):
            if self.verified(backup) != self.verified(self.base):
                sys.exit(f"{backup} is not what it should be")
        return self.verified(self.work), len(self.cli.json("imports", self.work)["imports"])


class Migrate(Operation):
    """A document of format 1 is opened for writing; the file that is merged is known."""

    name = "migrate"

    def prepare(self):
        self.cli.run("merge", self.base, self.sample.score_files[0])
        shutil.rmtree(self.folder / "base.backups", ignore_errors=True)
        document = sqlite3.connect(self.base)
        document.executescript("drop table attachment; pragma user_version = 1;")
        document.close()

    def command(self):
        return ["merge", self.work, self.sample.score_files[0]]

    def outcome(self):
        copies = [self.verified(copy) for copy in self.folder.glob("work.backups/*.juri")]
        digest = self.verified(self.work)
        number = self.cli.json("info", self.work)["format"]
        if set(copies) - {digest} or (number == 2 and not copies):
            sys.exit(f"{self.work} was brought up without a copy of what it was")
        return number, digest


class SetAside(Operation):
    name = "set-aside"

    def prepare(self):
        self.cli.run("merge", self.base, *self.sample.score_files[:3])

    def command(self):
        return ["set-aside", self.work, 2, "--reason", "keliru"]

    def outcome(self):
        self.verified(self.work)
        imports = self.cli.json("imports", self.work)["imports"]
        return [line["aside"] for line in imports], self.cli.json("rank", self.work)["results"]


class Restore(SetAside):
    name = "restore"

    def prepare(self):
        super().prepare()
        self.cli.run("set-aside", self.base, 2, "--reason", "keliru")

    def command(self):
        return ["restore", self.work, 2]


class WritingOperation(Operation):
    """One that writes a file of its own, and leaves the document's digest alone."""

    suffix = ""

    def prepare(self):
        self.cli.run("merge", self.base, *self.sample.score_files[:3])

    @property
    def out(self):
        return self.folder / ("out" + self.suffix)

    def outcome(self):
        return self.verified(self.work), self.content() if self.out.exists() else None

    def content(self):
        """What the finished file says."""
        raise NotImplementedError


class Export(WritingOperation):
    name, suffix = "export", ".juriscore"

    def command(self):
        return ["export", self.work, "--out", self.out]

    def content(self):
        return self.out.read_bytes()


class Backup(WritingOperation):
    name, suffix = "backup", ".juri"

    def command(self):
        return ["backup", self.work, "--out", self.out]

    def content(self):
        return self.verified(self.out)


class JudgeExport(WritingOperation):
    """Signs what is marked before it writes; the marks stay whatever happens."""

    name, suffix = "judge-export", ".juriscore"

    def prepare(self):
        pack, code = self.sample.unopened_pack()
        self.base.unlink()
        self.cli.run("open", pack, "--code", code, "--out", self.base)
        info = self.cli.json("info", self.base)
        for entry in info["entries"]:
            marks = ",".join(f"{each['id']}={each['min']}" for each in info["criteria"])
            self.cli.run("score", self.base, "--entry", entry["number"], "--marks", marks)
        self.marks = self.held()

    def command(self):
        return ["export", self.work, "--out", self.out]

    def held(self, document=None):
        records = self.cli.json("history", document or self.base)["records"]
        return {record["entry"]: record["marks"] for record in records if record["marks"]}

    def outcome(self):
        self.verified(self.work)
        if self.held(self.work) != self.marks:
            sys.exit(f"marks are missing in {self.work}")
        return self.content() if self.out.exists() else None

    def content(self):
        """Records differ in their times from run to run; what the event makes of them does not."""
        report, = self.cli.json("merge", self.sample.event, self.out, "--dry-run")["files"]
        return report["verdict"], report["added"]


class Opening(WritingOperation):
    """The first opening of a pack: a new document."""

    name, suffix, rarity = "open", ".juri", 10

    def command(self):
        pack, code = self.sample.unopened_pack()
        return ["open", pack, "--code", code, "--out", self.out]

    def content(self):
        self.verified(self.out)
        return len(self.cli.json("info", self.out)["entries"])


OPERATIONS = [Import, Migrate, SetAside, Restore, Export, JudgeExport, Backup, Opening]


def loop(operation, runs, choose):
    """Runs and kills; answers how many were killed in time and how many then had an effect."""
    length = operation.usual_time()
    killed = effective = 0
    for run in range(runs):
        operation.clear()
        done = operation.cli.killed_after(choose.uniform(0, 1.2 * length), *operation.command())
        outcome = operation.outcome()
        if outcome != operation.after and (done or outcome != operation.before):
            sys.exit(f"{operation.name}, run {run}: {outcome} after "
                     f"{'its end' if done else 'the kill'}")
        if outcome == operation.before:
            operation.cli.run(*operation.command())
            if operation.outcome() != operation.after:
                sys.exit(f"{operation.name}, run {run}: not possible again after the kill")
        killed += not done
        effective += not done and outcome == operation.after
    return killed, effective


def main(program, runs="40", seed="1", *names):
    choose = random.Random(int(seed))
    with tempfile.TemporaryDirectory(prefix="juri kill é ") as name:
        folder = pathlib.Path(name)
        cli = Cli(program, folder / "keys")
        sample = Sample(cli, folder)
        for kind in OPERATIONS:
            if names and kind.name not in names:
                continue
            times = max(int(runs) // kind.rarity, 1)
            killed, effective = loop(kind(cli, sample, folder), times, choose)
            print(f"{kind.name}: {times} runs, {times - killed} acknowledged, {killed} killed in "
                  f"time ({effective} of them after it had happened), none half done", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
