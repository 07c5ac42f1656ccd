"""What is kept, kept from others, and got back."""
from runner import CliTest, main


class Keeping(CliTest):
    def setUp(self):
        super().setUp()
        self.report = self.make_sample()
        self.event = self.path("w.juri")

    def test_quarantine(self):
        self.assertIn("No file was refused", self.run_cli("quarantine", self.event).stdout)
        whole = self.files(".juriscore")[0].read_bytes()
        bad = self.folder / "bad.juriscore"
        bad.write_bytes(whole[:-1])
        self.json("merge", self.event, bad, expect=1)
        kept, = self.json("quarantine", self.event)["quarantine"]
        self.assertEqual((kept["n"], kept["file"], kept["reason"], kept["size"]),
                         (1, "bad.juriscore", "damaged", len(whole) - 1))
        self.assertIn("rusak", self.run_cli("quarantine", self.event, "--lang", "id").stdout)
        self.run_cli("quarantine", self.event, "--save", 1, "--out", self.path("back"))
        self.assertEqual((self.folder / "back").read_bytes(), bad.read_bytes())
        self.assertEqual(self.error("quarantine", self.event, "--save", 9, "--out",
                                    self.path("none"))["code"], "unknown-import")
        self.assertFalse((self.folder / "none").exists())
        self.error("quarantine", self.event, "--save", 1, expect=2)

    def test_conflicts_lists_what_was_given_twice(self):
        self.merge_all()
        ballots = self.json("ballots", self.event)["ballots"]
        judge = ballots[0]["judge"]
        one, two = [b["entry"] for b in ballots if b["judge"] == judge][:2]
        before = self.json("missing", self.event)
        self.json("join", self.event, "--entry", one, "--with", two)
        found = self.json("conflicts", self.event)
        self.assertEqual(found["conflicts"], [])
        twice = next(t for t in found["twice"] if t["judge"] == judge)
        self.assertEqual((twice["entry"], twice["settled_by"]), (one, "void"))
        self.assertEqual({b["entry"] for b in twice["ballots"]}, {one, two})
        self.assertIn("void", self.run_cli("conflicts", self.event).stdout)
        after = self.json("missing", self.event)
        self.assertLess(len(after["sheets"]) + len(after["entries"]),
                        len(before["sheets"]) + len(before["entries"]) + 2)
        for each in found["twice"]:
            self.json("void", self.event, each["ballots"][0]["ballot"], "--reason", "r")
        self.assertEqual(self.json("conflicts", self.event)["twice"], [])

    def judge_document(self, keys="keys"):
        """A marked document of the judge whose file did not come."""
        file, code = self.codes()[self.report["judge_without_file"].split()[0]]
        mine = self.path("mine.juri")
        self.run_cli("open", self.path("files/" + file), "--code", code, "--out", mine, keys=keys)
        info = self.json("info", mine, keys=keys)
        self.run_cli("score", mine, "--entry", info["entries"][0]["number"], "--marks",
                     ",".join(f"{c['id']}={c['max']}" for c in info["criteria"]), "--comment",
                     "Komentar rahasia", keys=keys)
        return mine

    def test_sealed_files(self):
        mine = self.judge_document(keys="laptop")
        sealed, plain = self.path("s.juriscore"), self.path("p.juriscore")
        report = self.json("export", mine, "--out", sealed, "--seal", keys="laptop")
        self.assertEqual((report["sealed"], len(report["sealed_for"])), (True, 1))
        self.run_cli("export", mine, "--out", plain, keys="laptop")
        self.assertNotIn(b"Komentar rahasia", (self.folder / "s.juriscore").read_bytes())
        self.assertIn(b"Komentar rahasia", (self.folder / "p.juriscore").read_bytes())
        closed = self.json("info", sealed, keys="elsewhere")
        self.assertEqual((closed["kind"], closed["sealed"], closed["opens"], closed["records"]),
                         ("score", True, False, 0))
        opened = self.json("info", sealed)
        self.assertEqual((opened["opens"], opened["fingerprint"]), (True, report["fingerprint"]))
        self.assertIn("disegel", self.run_cli("info", sealed, "--lang", "id").stdout)
        refused = self.json("merge", self.event, sealed, expect=1, keys="elsewhere")
        self.assertEqual(refused["files"][0]["verdict"], "sealed-for-others")
        self.assertIn("sealed for somebody else", refused["files"][0]["reason"])
        plainly = self.json("merge", self.event, plain, "--dry-run")["digest"]
        box = self.folder / "box"
        box.mkdir()
        (box / "s.juriscore").write_bytes((self.folder / "s.juriscore").read_bytes())
        line, = self.run_cli("watch", self.event, box, "--once", "--json").stdout.splitlines()
        self.assertIn('"verdict":"partial"', line)
        self.assertEqual(self.json("info", self.event)["digest"], plainly)

    def test_two_person_unlock(self):
        event, kit = self.path("e.juri"), self.path("kit")
        self.run_cli("new", event, "--template", "winner", "--title", "Dua", "--root-kit", kit)
        self.json("two-person-unlock", event)
        info = self.json("info", event)
        self.assertEqual((info["two_person_unlock"], info["unlock_waits"]), (True, False))
        stage = info["stages"][0]["id"]
        self.json("lock", event, "--stage", stage)
        pack = self.json("coordinator", event, "--name", "Dua", "--scope", "all", "--root-kit",
                         kit, "--out", self.path("packs"), "--codes", self.path("c.csv"))["file"]
        code = (self.folder / "c.csv").read_text().splitlines()[1].split(",")[-1]
        other = self.path("o.juri")
        self.run_cli("open", pack, "--code", code, "--out", other, keys="second")
        asked = self.run_cli("unlock", event, "--stage", stage, "--reason", "protes").stdout
        self.assertIn("waits for a second coordinator", asked)
        self.assertTrue(self.json("info", event, "--stage", stage)["unlock_waits"])
        self.assertEqual(self.error("unlock", event, "--stage", stage, "--reason", "lagi")["code"],
                         "second-needed")
        half = self.json("unlock", other, "--stage", stage, "--reason", "setuju", keys="second")
        self.assertEqual((half["status"], half["unlock_waits"]), ("locked", True))
        self.run_cli("export", other, "--out", self.path("o.juriscore"), keys="second")
        self.json("merge", event, self.path("o.juriscore"))
        info = self.json("info", event, "--stage", stage)
        self.assertEqual((info["status"], info["unlock_waits"]), ("provisional", False))
        self.assertTrue(self.json("verify", event)["sound"])

    def test_rehearse(self):
        before = self.json("info", self.event)["digest"]
        copy = self.path("gladi.juri")
        report = self.json("rehearse", self.event, "--out", copy, "--seed", 3)
        self.assertEqual((report["entries"], report["judges"]), (24, 18))
        info = self.json("info", copy)
        self.assertTrue(info["rehearsal"])
        self.assertTrue(info["title"].startswith("GLADI: "))
        self.assertEqual(info["counts"]["missing"], 0)
        for words in (("rank",), ("sensitivity",), ("advance", "--stage", info["stage"])):
            self.assertIn("REHEARSAL", self.run_cli(words[0], copy, *words[1:]).stdout)
        self.assertIn("GLADI", self.run_cli("rank", copy, "--lang", "id").stdout)
        self.assertTrue(self.json("verify", copy)["sound"])
        refused = self.json("merge", self.event, copy, expect=1)
        self.assertEqual(refused["files"][0]["verdict"], "foreign-competition")
        self.assertEqual(self.json("info", self.event)["digest"], before)
        self.assertEqual(self.error("rehearse", self.event, "--out", copy, "--seed", 3)["code"],
                         "file-exists")

    def test_anonymise(self):
        self.merge_all()
        entries = {e["name"] for e in self.json("info", self.event)["entries"]}
        copy = self.path("anon.juri")
        report = self.json("anonymise", self.event, "--out", copy)
        self.assertEqual(report["digest"], self.json("info", self.event)["digest"])
        self.assertEqual(report["kept_fields"], [])
        strip = lambda results: [{k: v for k, v in r.items() if k != "name"} for r in results]
        self.assertEqual(strip(self.json("rank", copy)["results"]),
                         strip(self.json("rank", self.event)["results"]))
        whole, bytes_left = (self.folder / "w.juri").read_bytes(), (self.folder / "anon.juri").read_bytes()
        for name in entries:
            self.assertIn(name.encode(), whole)
            self.assertNotIn(name.encode(), bytes_left)
        verified = self.json("verify", copy)
        self.assertEqual((verified["sound"], verified["withheld"]), (True, report["withheld"]))
        self.assertTrue(self.json("info", copy)["anonymised"])
        self.assertEqual(self.error("export", copy, "--out", self.path("x.juriscore"))["code"],
                         "withheld")
        self.assertFalse((self.folder / "x.juriscore").exists())

    def test_root_sheet(self):
        event, kit = self.path("e.juri"), self.path("kit")
        self.run_cli("new", event, "--template", "winner", "--title", "Satu", "--root-kit", kit)
        made = self.json("root-sheet", kit, "--out", self.path("sheet.txt"), "--lang", "id")
        self.run_cli("root-sheet", kit, "--out", self.path("sheet.html"))
        self.error("root-sheet", kit, "--out", self.path("sheet.pdf"), expect=2)
        sheet = self.folder / "sheet.txt"
        self.assertEqual(sheet.stat().st_mode & 0o777, 0o600)
        self.assertIn("Satu", sheet.read_text())
        lines = [l.split(".", 1)[1].strip() for l in sheet.read_text().splitlines()
                 if l.strip()[:2] in {f"{n}." for n in range(1, 8)}]
        self.assertEqual(len(lines), 7)
        for line in lines:
            self.assertIn(line, (self.folder / "sheet.html").read_text())
        typed = self.folder / "typed.txt"
        typed.write_text("\n".join(line.lower().replace("0", "o") for line in lines))
        again = self.json("root-kit", "--from", typed, "--out", self.path("kit2"))
        self.assertEqual(again["fingerprint"], made["fingerprint"])
        self.json("coordinator", event, "--name", "Dua", "--scope", "all", "--root-kit",
                  self.path("kit2"), "--out", self.path("packs"), "--codes", self.path("c.csv"))
        lines[4] = ("0" if lines[4][0] != "0" else "1") + lines[4][1:]
        typed.write_text("\n".join(lines))
        error = self.error("root-kit", "--from", typed, "--out", self.path("kit3"))
        self.assertEqual(error["code"], "sheet-mistyped")
        self.assertIn("line 5", error["message"])
        self.assertFalse((self.folder / "kit3").exists())

    def test_network_share(self):
        share = self.folder / "share"
        share.mkdir()
        there = share / "w.juri"
        there.write_bytes((self.folder / "w.juri").read_bytes())
        self.env["JURI_NETWORK"] = str(share)
        self.assertTrue(self.json("info", there)["on_network"])
        self.assertFalse(self.json("info", self.event)["on_network"])
        self.assertIn("copy it to this computer", self.run_cli("info", there).stdout)
        refused = self.error("merge", there, self.path("files"))
        self.assertEqual(refused["code"], "on-network")
        self.assertEqual([p.name for p in share.iterdir()], ["w.juri"])
        file = self.files(".juriscore")[0]
        (share / file.name).write_bytes(file.read_bytes())
        self.assertEqual(self.json("merge", self.event, share / file.name)["files"][0]["verdict"],
                         "new")

    def merge_all(self):
        return self.json("merge", self.event, self.path("files"))


if __name__ == "__main__":
    main()
