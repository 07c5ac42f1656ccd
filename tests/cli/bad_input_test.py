"""Bad input gets one clear sentence and changes nothing."""
import fcntl
import os
import shutil
import subprocess
import unittest

from runner import CliTest, main


class BadInput(CliTest):
    def test_a_mistyped_path_makes_no_file(self):
        for words in (["info"], ["rank"], ["missing"], ["verify"], ["history"], ["conflicts"],
                      ["merge", "X", "none"], ["export", "X", "--out", self.path("o")],
                      ["score", "X", "--entry", "1", "--marks", "a=1"], ["submit", "X"]):
            words = [words[0], self.path("nope.juri"), *words[2:]]
            self.assertEqual(self.error(*words)["code"], "file-not-found")
        self.assertEqual([p.name for p in self.folder.iterdir()], [])

    def test_files_that_are_not_ours(self):
        self.make_sample(files=False)
        whole = (self.folder / "w.juri").read_bytes()
        cases = {
            "empty": (b"", "not-a-juri-file"),
            "text": (b"hello" * 1000, "not-a-juri-file"),
            "truncated": (whole[: len(whole) // 2], "damaged"),
            "newer": (whole[:60] + (9).to_bytes(4, "big") + whole[64:], "newer-format"),
        }
        for name, (content, code) in cases.items():
            path = self.folder / name
            path.write_bytes(content)
            error = self.error("info", path)
            self.assertEqual(error["code"], code, name)
            self.assertEqual(error["subject"], str(path))
            self.assertGreaterEqual(error["message"].count(";"), 2)
            self.assertEqual(path.read_bytes(), content)

    def test_score_files_that_cannot_be_taken(self):
        self.make_sample()
        digest = self.json("info", self.path("w.juri"))["digest"]
        good = self.files(".juriscore")[0]
        content = good.read_bytes()
        for name, changed, verdict in (
                ("flipped", content[:200] + bytes([content[200] ^ 1]) + content[201:], "damaged"),
                ("cut", content[:-5], "damaged"), ("empty", b"", "damaged")):
            path = self.folder / (name + ".juriscore")
            path.write_bytes(changed)
            report = self.json("merge", self.path("w.juri"), path, expect=1)
            self.assertEqual(report["files"][0]["verdict"], verdict)
            self.assertIn(path.name, report["files"][0]["reason"])
            self.assertEqual(self.json("info", self.path("w.juri"))["digest"], digest)
        report = self.json("merge", self.path("w.juri"), self.path("cut.juriscore"), good, expect=3)
        self.assertIn(report["files"][1]["verdict"], ("new", "partial"))

    def test_a_file_of_another_competition(self):
        self.make_sample()
        self.json("sample", self.path("other.juri"), "--template", "winner", "--seed", "2",
                  "--entries", "24", "--judges", "18")
        report = self.json("merge", self.path("other.juri"), self.files(".juriscore")[0], expect=1)
        self.assertEqual(report["files"][0]["verdict"], "foreign-competition")

    def test_marks_outside_the_scale(self):
        report = self.make_sample()
        judge = report["judge_without_file"].split()[0]
        file, code = self.codes()[judge]
        mine = self.path("mine.juri")
        self.run_cli("open", self.path("files/" + file), "--code", code, "--out", mine)
        info = self.json("info", mine)
        entry, criterion = info["entries"][0]["number"], info["criteria"][0]["id"]
        for mark, refusal in (("101", "mark-out-of-range"), ("-1", "mark-out-of-range"),
                              ("7.5", "mark-out-of-range"), ("x", "mark-unreadable"),
                              ("", "mark-unreadable"), ("1e1", "mark-unreadable")):
            error = self.error("score", mine, "--entry", entry, "--marks", f"{criterion}={mark}")
            self.assertEqual(error["code"], refusal, mark)
        self.assertEqual(self.error("score", mine, "--entry", entry, "--marks", "x=1")["code"],
                         "unknown-criterion")
        self.assertEqual(self.error("score", mine, "--entry", "zz", "--marks",
                                    criterion + "=1")["code"], "unknown-entry")
        self.assertEqual(self.json("info", mine)["entries"][0]["state"], "empty")
        table = self.folder / "desk.csv"
        table.write_text(f"judge,entry,criterion,mark\n{judge},{entry},{criterion},101\n")
        desk = self.json("import", self.path("w.juri"), "--scores", table)
        self.assertEqual((desk["imported"], len(desk["rejected"])), (0, 1))

    def test_a_wrong_code(self):
        self.make_sample()
        pack = self.files(".juripack")[0]
        for code in ("AAAAA BBBBB", "12", "!!"):
            error = self.error("open", pack, "--code", code, "--out", self.path("x.juri"))
            self.assertEqual(error["code"], "wrong-code")
        self.assertFalse(os.path.exists(self.path("x.juri")))

    @unittest.skipUnless(os.path.exists("/proc/locks"), "only Linux names who holds a lock")
    def test_a_second_writer_is_told_who_the_first_is(self):
        self.make_sample(files=False)
        with open(self.path("w.juri"), "r+b") as first:
            fcntl.lockf(first, fcntl.LOCK_EX, 512, 0x40000000)  # where SQLite locks
            error = self.error("info", self.path("w.juri"))
            self.assertEqual(error["code"], "in-use")
            self.assertIn(f"({os.getpid()})", error["message"])
        self.json("info", self.path("w.juri"))

    def test_nothing_is_overwritten(self):
        self.make_sample()
        before = (self.folder / "w.juri").read_bytes()
        self.assertEqual(self.error("sample", self.path("w.juri"), "--template", "winner")["code"],
                         "file-exists")
        pack = self.files(".juripack")[0]
        code = self.codes()[pack.name.split("-")[0]][1]
        self.assertEqual(self.error("open", pack, "--code", code, "--out",
                                    self.path("w.juri"))["code"], "file-exists")
        self.assertEqual(self.error("export", self.path("w.juri"), "--out",
                                    self.path("w.juri"))["code"], "file-exists")
        self.assertEqual((self.folder / "w.juri").read_bytes(), before)

    def test_wrong_usage(self):
        for words in (["nosuch"], [], ["info"], ["score", "x"], ["rank", "a", "b"]):
            self.error(*words, expect=2)
        self.run_cli("--help")

    def test_a_folder_that_is_not_there(self):
        self.make_sample(files=False)
        error = self.error("export", self.path("w.juri"), "--out", self.path("none/x.juriscore"))
        self.assertEqual(error["code"], "not-writable")

    def small_disk(self, size):
        """A disk of its own at small/, of so many bytes."""
        disk = self.folder / "small"
        disk.mkdir()
        if self.mount("-t", "tmpfs", "-o", f"size={size}", "none", disk) != 0:
            self.skipTest("needs the right to mount a small disk")
        self.addCleanup(subprocess.run, ["umount", disk], check=True)
        return disk

    def mount(self, *words):
        return subprocess.run(["mount", *words], capture_output=True, check=False).returncode

    def test_a_full_disk_loses_nothing_that_was_saved(self):
        self.make_sample()
        disk = self.small_disk((self.folder / "w.juri").stat().st_size + 120_000)
        event = disk / "w.juri"
        shutil.copy(self.path("w.juri"), event)
        digest = self.json("info", event)["digest"]
        self.assertEqual(self.error("merge", event, self.path("files"))["code"], "disk-full")
        self.assertEqual(self.json("info", event)["digest"], digest)
        self.assertEqual(self.error("sample", disk / "x.juri", "--template", "winner")["code"],
                         "disk-full")
        self.assertEqual([p.name for p in disk.iterdir()], ["w.juri"])

    def test_a_read_only_medium_can_be_read_and_says_so_when_written(self):
        self.make_sample()
        disk = self.small_disk(50_000_000)
        event = disk / "w.juri"
        shutil.copy(self.path("w.juri"), event)
        self.assertEqual(self.mount("-o", "remount,ro", disk), 0)
        self.assertEqual(self.error("merge", event, self.path("files"))["code"], "not-writable")
        self.assertEqual(self.error("export", event, "--out", disk / "x.juriscore")["code"],
                         "not-writable")
        self.json("rank", event)


if __name__ == "__main__":
    main()
