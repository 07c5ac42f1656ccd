"""Files of entries: attached, listed, saved, carried to judges."""
import csv
import io
import os
import sqlite3

from runner import CliTest, main

PDF = b"%PDF-1.4\nusulan\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\ngambar"


class Attachments(CliTest):
    def setUp(self):
        super().setUp()
        self.report = self.make_sample(files=False)
        self.event = self.path("w.juri")
        self.number = self.json("info", self.event)["entries"][0]["number"]
        self.pdf = self.write("Proposal akhir.pdf", PDF)
        self.png = self.write("denah.png", PNG)

    def write(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def listed(self, *words):
        """Those of the first entry; the sample has one of its own elsewhere."""
        found = self.json("attachments", self.event, *words)["attachments"]
        return [a for a in found if a["entry"] == self.number]

    def attach(self, *words, expect=0):
        return self.json("attach", self.event, self.number, *words, expect=expect)

    def test_attach_list_save_detach(self):
        before = self.listed()
        report = self.attach(self.pdf, self.png)
        self.assertEqual([(a["name"], a["type"], a["size"], a["new"]) for a in
                          report["attachments"]],
                         [("Proposal akhir.pdf", "pdf", len(PDF), True),
                          ("denah.png", "png", len(PNG), True)])
        self.assertFalse(self.attach(self.pdf)["attachments"][0]["new"])
        mine = [a for a in self.listed() if a not in before]
        self.assertEqual([(a["name"], a["here"], a["blind_safe"]) for a in mine],
                         [("Proposal akhir.pdf", True, False), ("denah.png", True, False)])
        self.assertIn("Proposal akhir.pdf", self.run_cli("attachments", self.event).stdout)
        table = csv.DictReader(io.StringIO(
            self.run_cli("attachments", self.event, "--entry", self.number, "--csv").stdout))
        rows = {row["name"]: row for row in table}
        self.assertEqual((rows["denah.png"]["size"], rows["denah.png"]["here"],
                          rows["denah.png"]["hash"]), (str(len(PNG)), "1", mine[1]["hash"]))

        out = self.folder / "keluar"
        words = ("attachments", self.event, "--entry", self.number, "--save", out)
        saved = self.json(*words)
        self.assertEqual(saved["refused"], [])
        self.assertEqual((out / f"{self.number} Proposal akhir.pdf").read_bytes(), PDF)
        (out / f"{self.number} denah.png").unlink()
        again = self.json(*words, expect=3)  # what is there is not overwritten
        self.assertEqual([r["code"] for r in again["refused"]],
                         ["file-exists"] * (len(saved["saved"]) - 1))
        self.assertEqual((out / f"{self.number} denah.png").read_bytes(), PNG)

        self.json("detach", self.event, self.number, "denah.png", mine[0]["hash"][:12])
        self.assertEqual(self.listed(), before)
        self.assertEqual(self.error("detach", self.event, self.number, "denah.png")["code"],
                         "unknown-attachment")
        self.assertTrue(self.json("verify", self.event)["sound"])

    def test_what_is_refused_and_changes_nothing(self):
        digest = self.json("info", self.event)["digest"]
        large = self.folder / "besar.pdf"
        large.write_bytes(PDF)
        os.truncate(large, (20 << 20) + 1)
        cases = {self.path("none.pdf"): "file-not-found", self.write("kosong.pdf", b""):
                 "not-attachable", large: "too-large", self.folder: "not-readable",
                 self.write("program.pdf", b"\x7fELF...."): "not-attachable",
                 self.write("skrip.png", b"#!/bin/sh\nrm"): "not-attachable"}
        for path, code in cases.items():
            error = self.error("attach", self.event, self.number, self.pdf, path)
            self.assertEqual((error["code"], error["subject"]), (code, str(path)))
            self.assertGreaterEqual(error["message"].count(";"), 2)
        self.assertEqual(self.error("attach", self.event, "9999", self.pdf)["code"],
                         "unknown-entry")
        self.error("attach", self.event, self.number, expect=2)
        self.assertEqual(self.json("info", self.event)["digest"], digest)

    def judge(self, event):
        """The judge of the first entry, with a document opened from a pack."""
        packs, codes = self.path("packs"), self.path("codes.csv")
        report = self.json("pack", event, "--out", packs, "--codes", codes)
        with open(codes, encoding="utf-8", newline="") as table:
            by_judge = {row["judge"]: row["code"] for row in csv.DictReader(table)}
        for pack in report["packs"]:
            mine = self.path(pack["judge"] + ".juri")
            self.run_cli("open", pack["file"], "--code", by_judge[pack["judge"]], "--out", mine,
                         keys=pack["judge"])
            if any(e["number"] == self.number
                   for e in self.json("info", mine, keys=pack["judge"])["entries"]):
                return pack, mine
        self.fail("nobody marks the first entry")
        return None

    def test_a_judge_has_them(self):
        self.attach(self.pdf)
        pack, mine = self.judge(self.event)
        self.assertGreaterEqual(pack["attachments"], 1)
        self.assertEqual(pack["missing_attachments"], 0)
        out = self.folder / "juri"
        self.json("attachments", mine, "--entry", self.number, "--save", out)
        self.assertEqual((out / f"{self.number} Proposal akhir.pdf").read_bytes(), PDF)
        self.assertEqual(self.error("attach", mine, self.number, self.png)["code"],
                         "wrong-document")

    def test_damaged_and_mended(self):
        self.attach(self.pdf)
        with sqlite3.connect(self.event) as file:
            file.execute("update attachment set bytes = x'2550' where length(bytes) = ?",
                         (len(PDF),))
        file.close()
        report = self.json("verify", self.event, expect=1)
        self.assertEqual(report["bad_attachments"], [f"{self.number} Proposal akhir.pdf"])
        refused = self.json("attachments", self.event, "--entry", self.number, "--save",
                            self.path("keluar"), expect=1 if len(self.listed()) == 1 else 3)
        self.assertEqual(refused["refused"][0]["code"], "damaged")
        self.attach(self.pdf)
        self.assertTrue(self.json("verify", self.event)["sound"])

    def test_an_older_document(self):
        digest = self.json("info", self.event)["digest"]
        with sqlite3.connect(self.event) as file:
            file.execute("drop table attachment")
            file.execute("pragma user_version = 1")
        file.close()
        before = (self.folder / "w.juri").read_bytes()
        info = self.json("info", self.event)
        self.assertEqual((info["format"], info["digest"]), (1, digest))
        self.assertEqual((self.folder / "w.juri").read_bytes(), before)
        self.attach(self.pdf)
        self.assertEqual(self.json("info", self.event)["format"], 2)
        copy = self.folder / "w.backups" / "w-format-1.juri"
        info = self.json("info", copy)
        self.assertEqual((info["format"], info["digest"]), (1, digest))


if __name__ == "__main__":
    main()
