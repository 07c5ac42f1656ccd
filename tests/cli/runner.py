"""Runs juri-cli in a folder of its own, with keys of its own."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv.pop(1) if len(sys.argv) > 1 else "juri-cli"


class CliTest(unittest.TestCase):
    """A test with a temporary folder; its name has a blank and an é."""

    def setUp(self):
        self._folder = tempfile.TemporaryDirectory(prefix="juri té st-")
        self.addCleanup(self._folder.cleanup)
        self.folder = pathlib.Path(self._folder.name)
        self.env = {}

    def path(self, name):
        return str(self.folder / name)

    def run_cli(self, *words, expect=0, keys="keys"):
        env = dict(os.environ, JURI_KEYS=self.path(keys), LC_ALL="C.UTF-8", **self.env)
        run = subprocess.run([CLI, *map(str, words)], env=env, capture_output=True, text=True,
                             check=False)
        self.assertEqual(run.returncode, expect,
                         f"{' '.join(map(str, words))}\n{run.stdout}\n{run.stderr}")
        return run

    def json(self, *words, expect=0, keys="keys"):
        run = self.run_cli(*words, "--json", expect=expect, keys=keys)
        return json.loads(run.stdout)

    def error(self, *words, expect=1):
        """The error of a refused command; standard output stays empty."""
        run = self.run_cli(*words, "--json", expect=expect)
        self.assertEqual(run.stdout, "")
        return json.loads(run.stderr)["error"]

    _samples = {}

    def make_sample(self, files=True):
        """A small WiNNER sample as w.juri, with its files; made once, then copied."""
        if files not in CliTest._samples:
            CliTest._samples[files] = self._make_sample(files)
        made, report = CliTest._samples[files]
        shutil.copytree(made.name, self.folder, dirs_exist_ok=True)
        return report

    def _make_sample(self, files):
        made = tempfile.TemporaryDirectory(prefix="juri té st-")
        words = ["sample", made.name + "/w.juri", "--template", "winner", "--seed", "1",
                 "--entries", 24, "--judges", 18]
        if files:
            words += ["--files", made.name + "/files"]
        return made, self.json(*words, keys=made.name + "/keys")

    def files(self, ending):
        return sorted((self.folder / "files").glob("*" + ending))

    def codes(self, folder="files"):
        lines = (self.folder / folder / "codes.csv").read_text().splitlines()[1:]
        return {judge: (file, code) for judge, file, code in (line.split(",") for line in lines)}


def main():
    unittest.main(argv=[sys.argv[0]], verbosity=0)
