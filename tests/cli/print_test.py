"""Whole runs of `juri print`: print_test.py JURI_CLI JURI."""

import os
import re
import subprocess
import sys
import zlib

from runner import CliTest, main

JURI = sys.argv.pop(1)  # after the command line, which runner takes


def texts(pdf):
    """The pages of a PDF, unpacked: not to read, but equal pages have equal ones."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL)
    return b"".join(zlib.decompressobj().decompress(s) for s in streams if s[:1] == b"x")


class Print(CliTest):
    def setUp(self):
        super().setUp()
        self.report = self.make_sample()
        self.event = self.path("w.juri")

    def print(self, *words, expect=0, keys="keys"):
        env = dict(os.environ, JURI_KEYS=self.path(keys), LC_ALL="C.UTF-8")
        run = subprocess.run([JURI, "print", *map(str, words)], env=env, capture_output=True,
                             text=True, check=False)
        self.assertEqual(run.returncode, expect, run.stderr)
        return run

    def judge_document(self):
        judge = self.report["judge_without_file"].split()[0]
        file, code = self.codes()[judge]
        mine = self.path("mine.juri")
        self.run_cli("open", self.path("files/" + file), "--code", code, "--out", mine)
        return mine

    def test_every_report_of_the_list(self):
        names = [line.split("\t")[0] for line in self.print("--list").stdout.splitlines()]
        self.assertEqual(names, ["ranking", "slip"])
        self.run_cli("merge", self.event, self.path("files"))
        of = {"ranking": self.event, "slip": self.judge_document()}
        for name in names:
            pages = {}
            for language in ("id", "en"):
                out = self.folder / f"{name}-{language}.pdf"
                self.print(of[name], "--report", name, "--out", out, "--lang", language)
                pdf = out.read_bytes()
                self.assertTrue(pdf.startswith(b"%PDF"))
                pages[language] = texts(pdf)
                self.assertGreater(len(pages[language]), 1000)
            self.assertNotEqual(pages["id"], pages["en"])

    def test_a_slip_changes_nothing_and_is_another_after_handing_in(self):
        mine = self.judge_document()
        info = self.json("info", mine)
        digest = info["digest"]
        self.print(mine, "--report", "slip", "--out", self.path("before.pdf"))
        self.assertEqual(self.json("info", mine)["digest"], digest)
        marks = ",".join(f"{c['id']}=80" for c in info["criteria"])
        for entry in info["entries"]:
            self.run_cli("score", mine, "--entry", entry["number"], "--marks", marks)
        self.run_cli("submit", mine)
        self.print(mine, "--report", "slip", "--out", self.path("after.pdf"))
        before, after = ((self.folder / f).read_bytes() for f in ("before.pdf", "after.pdf"))
        self.assertNotEqual(texts(before), texts(after))

    def test_what_cannot_be_printed_is_said_and_makes_no_file(self):
        mine = self.judge_document()
        out = self.path("x.pdf")
        for words, word in (((self.event, "--report", "slip"), "w.juri"),
                            ((mine, "--report", "ranking"), "mine.juri"),
                            ((self.event, "--report", "poster"), "poster"),
                            ((self.path("none.juri"), "--report", "ranking"), "none.juri"),
                            ((mine, "--report", "slip", "--stage", "semi"), "semi")):
            said = self.print(*words, "--out", out, expect=1).stderr
            self.assertIn(word, said)
            self.assertFalse(os.path.exists(out), words)
        self.print(self.event, "--report", "ranking", "--out", self.path("no/x.pdf"), expect=1)
        self.print(self.event, "--report", "ranking", expect=2)


if __name__ == "__main__":
    main()
