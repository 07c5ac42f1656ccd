"""juri-cli, run to its end or killed with -9 at a moment of choice."""

import csv
import json
import pathlib
import subprocess
import sys
import time


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

    def timed(self, *arguments):
        start = time.monotonic()
        self.run(*arguments)
        return time.monotonic() - start

    def killed_after(self, delay, *arguments):
        """Whether the run ended with 0 before or despite the kill."""
        process = self.start(*arguments)
        try:
            process.wait(timeout=delay)
        except subprocess.TimeoutExpired:
            process.kill()
        errors = process.communicate()[1].decode()
        if process.returncode > 0:
            sys.exit(f"juri-cli {arguments} ended with {process.returncode}: {errors}")
        return process.returncode == 0


class Sample:
    """A made-up competition: event document, packs, score files not yet merged."""

    def __init__(self, cli, folder):
        self.event, self.files = folder / "event.juri", folder / "files"
        cli.run("sample", self.event, "--template", "winner", "--entries", 36, "--judges", 18,
                "--seed", 1, "--files", self.files)
        self.score_files = sorted(self.files.glob("*.juriscore"))

    def unopened_pack(self):
        """Pack and code of the judge without a score file."""
        scored = {path.stem for path in self.score_files}
        with open(self.files / "codes.csv", encoding="utf-8", newline="") as table:
            row = next(row for row in csv.DictReader(table)
                       if pathlib.Path(row["file"]).stem not in scored)
        return self.files / row["file"], row["code"]
