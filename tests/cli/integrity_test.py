"""What coordinators decide about ballots, keys, files and results."""
import json

from runner import CliTest, main


class Integrity(CliTest):
    def setUp(self):
        super().setUp()
        self.report = self.make_sample()
        self.event = self.path("w.juri")

    def merge(self, *files):
        return self.json("merge", self.event, *(files or (self.path("files"),)))

    def rank(self):
        return self.json("rank", self.event)

    def results(self):
        return self.rank()["results"]

    def judge_document(self, name="mine", keys="keys"):
        """The document of the judge whose file did not come, and that judge's code."""
        judge = self.report["judge_without_file"].split()[0]
        file, code = self.codes()[judge]
        mine = self.path(name + ".juri")
        self.run_cli("open", self.path("files/" + file), "--code", code, "--out", mine, keys=keys)
        return mine, judge

    def score(self, mine, entry, mark, keys="keys"):
        criteria = [c["id"] for c in self.json("info", mine, keys=keys)["criteria"]]
        self.run_cli("score", mine, "--entry", entry, "--marks",
                     ",".join(f"{c}={mark}" for c in criteria), keys=keys)

    def ballots(self, **wanted):
        found = self.json("ballots", self.event)["ballots"]
        return [b for b in found if all(b[key] == value for key, value in wanted.items())]

    def test_void_and_accept(self):
        self.merge()
        before = self.results()
        ballot = self.ballots(state="handed-in")[0]
        self.assertEqual(self.error("void", self.event, "x/y/z", "--reason", "r")["code"],
                         "unknown-ballot")
        self.json("void", self.event, ballot["ballot"], "--reason", "tertukar")
        self.assertEqual(self.ballots(state="void")[0]["ballot"], ballot["ballot"])
        self.assertNotEqual(self.results(), before)
        stage = ballot["ballot"].split("/")[0]
        self.json("accept", self.event, f"{stage}/{ballot['entry']}/{ballot['judge']}",
                  "--reason", "sudah diperiksa")
        self.assertEqual(self.results(), before)

    def test_withdraw_disqualify_reinstate(self):
        self.merge()
        before = self.results()
        number = before[0]["number"]
        for command in ("withdraw", "disqualify"):
            self.json(command, self.event, "--entry", number, "--reason", "alasan")
            line = next(r for r in self.results() if r["number"] == number)
            self.assertIsNone(line["rank"])
            state = next(e["state"] for e in self.json("info", self.event)["entries"]
                         if e["number"] == number)
            self.assertEqual(state, {"withdraw": "withdrawn", "disqualify": "disqualified"}[command])
        self.assertEqual(self.error("reinstate", self.event, "--entry", "9999", "--reason", "r")
                         ["code"], "unknown-entry")
        self.json("reinstate", self.event, "--entry", number, "--reason", "keliru")
        self.assertEqual(self.results(), before)

    def test_map_rubric_refuses_what_makes_no_sense(self):
        self.merge()
        stage = self.rank()["stage"]
        map_file = self.folder / "map.json"
        map_file.write_text('{"criteria": {}}')
        self.assertEqual(self.error("map-rubric", self.event, "--stage", stage, "--map", map_file,
                                    expect=2)["code"], "usage")
        map_file.write_text('{"from": "' + "00" * 32 + '", "criteria": {"a": {"b": 2}}}')
        self.assertEqual(self.error("map-rubric", self.event, "--stage", stage, "--map", map_file)
                         ["code"], "unknown-record")

    def test_revoke_and_reissue(self):
        self.merge()
        mine, judge = self.judge_document()
        entries = [e["number"] for e in self.json("info", mine)["entries"]]
        self.score(mine, entries[0], 70)
        self.run_cli("export", mine, "--out", self.path("1.juriscore"))
        self.merge(self.path("1.juriscore"))
        before = self.results()
        self.json("revoke", self.event, "--judge", judge, "--reason", "laptop hilang")
        self.score(mine, entries[0], 10)
        self.run_cli("export", mine, "--out", self.path("2.juriscore"))
        self.assertEqual(self.merge(self.path("2.juriscore"))["files"][0]["verdict"], "revoked")
        self.assertEqual(self.results(), before)
        unseen = [r for r in self.json("history", self.event)["records"] if not r["counts"]]
        self.assertEqual({r["why_not"] for r in unseen}, {"revoked"})

        self.assertEqual(self.error("reissue", self.event, "--judge", judge, "--out",
                                    self.path("new"), "--codes", self.path("new/codes.csv"),
                                    expect=2)["code"], "usage")
        packs = self.json("reissue", self.event, "--judge", judge, "--out", self.path("new"),
                          "--codes", self.path("codes.csv"))["packs"]
        name, file, code = (self.folder / "codes.csv").read_text().splitlines()[1].split(",")
        self.assertEqual(name, judge)
        again = self.path("again.juri")
        self.run_cli("open", packs[0]["file"], "--code", code, "--out", again)
        self.assertEqual(self.json("info", again)["entries"][0]["state"], "complete")
        self.score(again, entries[0], 75)
        self.run_cli("export", again, "--out", self.path("3.juriscore"))
        self.assertEqual(self.merge(self.path("3.juriscore"))["files"][0]["verdict"], "partial")
        self.assertTrue(self.json("verify", self.event)["sound"])

    def test_set_aside_and_restore(self):
        files = self.files(".juriscore")
        self.merge(*files[1:])
        without = self.results()
        self.merge(files[0])
        whole = self.results()
        number = next(i["n"] for i in self.json("imports", self.event)["imports"]
                      if i["file"] == files[0].name)
        self.json("set-aside", self.event, number, "--reason", "berkas salah")
        self.assertEqual(self.results(), without)
        again = self.merge(files[0])["files"][0]
        self.assertEqual((again["verdict"], again["added"]), ("known", 0))
        self.assertEqual(self.results(), without)
        aside = [i for i in self.json("imports", self.event)["imports"] if i["aside"]]
        self.assertEqual([i["n"] for i in aside], [number])
        self.assertEqual(self.error("set-aside", self.event, 999, "--reason", "r")["code"],
                         "unknown-import")
        self.json("restore", self.event, number)
        self.assertEqual(self.results(), whole)
        self.assertTrue(self.json("verify", self.event)["sound"])

    def test_join_and_undo(self):
        self.merge()
        before = self.rank()
        one, two = (r["number"] for r in before["results"][:2])
        self.json("join", self.event, "--entry", one, "--with", two)
        joined = self.results()
        self.assertEqual(len(joined), len(before["results"]) - 1)
        self.assertNotIn(two, [r["number"] for r in joined])
        self.error("join", self.event, "--entry", one, "--with", two, expect=2)
        self.json("join", self.event, "--entry", one, "--with", two, "--undo")
        self.assertEqual(self.rank(), before)

    def test_replace(self):
        self.merge()
        mine, judge = self.judge_document()
        entries = [e["number"] for e in self.json("info", mine)["entries"]]
        (self.folder / "j.csv").write_text("Kode;Nama\nX99;Pengganti\n")
        self.json("import", self.event, "--judges", self.path("j.csv"))
        moved = self.json("replace", self.event, "--judge", judge, "--by", "X99")["moved"]
        self.assertEqual(sorted(sum((m["entries"] for m in moved), [])), sorted(entries))
        self.assertEqual(self.error("replace", self.event, "--judge", judge, "--by", "nobody")
                         ["code"], "unknown-person")

    def test_lock_announce_unlock(self):
        self.merge()
        stage = self.rank()["stage"]
        self.assertEqual(self.error("announce", self.event, "--stage", stage)["code"],
                         "not-locked")
        code = self.json("verify", self.event)["stages"][0]["check_code"]
        locked = self.json("lock", self.event, "--stage", stage)
        self.assertEqual((locked["status"], locked["check_code"]), ("locked", code))
        self.assertEqual(self.rank()["status"], "locked")
        self.assertEqual(self.json("info", self.event)["status"], "locked")
        before = self.results()

        mine, _ = self.judge_document()
        entry = self.json("info", mine)["entries"][0]["number"]
        self.score(mine, entry, 99)
        self.run_cli("export", mine, "--out", self.path("late.juriscore"))
        self.assertEqual(self.merge(self.path("late.juriscore"))["files"][0]["verdict"], "late")
        self.assertEqual(self.results(), before)
        self.json("announce", self.event, "--stage", stage)
        self.assertEqual(self.rank()["status"], "announced")

        self.json("disqualify", self.event, "--entry", before[0]["number"], "--reason", "curang")
        changed = self.rank()
        self.assertEqual(changed["status"], "provisional")
        self.assertTrue(changed["changed_since_lock"])
        self.assertIn(before[0]["number"], [c["number"] for c in changed["changes"]])
        self.json("unlock", self.event, "--stage", stage, "--reason", "keputusan baru")
        self.assertEqual(self.json("lock", self.event, "--stage", stage)["version"], 2)
        self.assertTrue(self.json("verify", self.event)["sound"])

    def test_a_province_opens_a_coordinators_pack(self):
        national = self.path("n.juri")
        self.run_cli("new", national, "--template", "winner", "--title", "Nasional", "--root-kit",
                     self.path("kit"))
        words = ("--root-kit", self.path("kit"), "--out", self.path("packs"), "--codes",
                 self.path("codes.csv"))
        self.assertEqual(self.error("coordinator", national, "--name", "Banten", "--scope",
                                    "region=Atlantis", *words, expect=2)["code"], "usage")
        pack = self.json("coordinator", national, "--name", "Koordinator, Banten", "--scope",
                         "region=Banten", *words)["file"]
        code = (self.folder / "codes.csv").read_text().splitlines()[1].split(",")[-1]
        province = self.path("p.juri")
        self.run_cli("open", pack, "--code", code, "--out", province, keys="province")
        info = self.json("info", province, keys="province")
        self.assertEqual((info["kind"], info["title"]), ("event", "Nasional"))
        (self.folder / "c.csv").write_text("No;Nama;Provinsi\n1;Tim Pesut;Banten\n")
        self.json("import", province, "--competitors", self.path("c.csv"), keys="province")
        (self.folder / "x.csv").write_text("No;Nama;Provinsi\n2;Tim Jauh;Nusa Tenggara Timur\n")
        refused = self.run_cli("import", province, "--competitors", self.path("x.csv"), "--json",
                               expect=1, keys="province")
        self.assertIn("not-permitted", refused.stderr)
        self.run_cli("export", province, "--out", self.path("p.juriscore"), keys="province")
        self.json("merge", national, self.path("p.juriscore"))
        self.assertEqual([e["name"] for e in self.json("info", national)["entries"]],
                         ["Tim Pesut"])
        self.assertTrue(self.json("verify", province, keys="province")["sound"])

    def test_backup_salvage_watch(self):
        copy = self.json("backup", self.event, "--out", self.path("copy.juri"))
        self.assertEqual(copy["digest"], self.json("info", self.path("copy.juri"))["digest"])
        self.assertEqual(self.error("backup", self.event, "--out", self.path("copy.juri"))["code"],
                         "file-exists")
        box = self.folder / "box"
        box.mkdir()
        whole = self.files(".juriscore")[0].read_bytes()
        (box / "1.juriscore").write_bytes(whole)
        (box / "2.juriscore").write_bytes(whole.replace(b"ballot/", b"ballet/", 1))
        before = sorted(p.name for p in box.iterdir())
        lines = self.run_cli("watch", self.event, box, "--once", "--json").stdout.splitlines()
        self.assertEqual([json.loads(line)["verdict"] for line in lines][1], "damaged")
        self.assertEqual(sorted(p.name for p in box.iterdir()), before)
        self.assertEqual(len(list((self.folder / "w.backups").iterdir())), 1)
        salvaged = self.json("salvage", self.path("copy.juri"), box / "2.juriscore")
        self.assertGreater(salvaged["added"], 0)
        self.assertEqual(salvaged["damaged"], 1)

    def test_lock_waits_for_conflicts(self):
        mines = []
        for laptop, mark in (("one", 50), ("two", 90)):
            mine, _ = self.judge_document(laptop, keys=laptop)
            entry = self.json("info", mine, keys=laptop)["entries"][0]["number"]
            self.score(mine, entry, mark, keys=laptop)
            mines.append(self.path(laptop + ".juriscore"))
            self.run_cli("export", mine, "--out", mines[-1], keys=laptop)
        self.merge(*mines)
        stage = self.rank()["stage"]
        refused = self.error("lock", self.event, "--stage", stage)
        self.assertEqual(refused["code"], "not-lockable")
        self.assertIn("conflict", refused["message"])


if __name__ == "__main__":
    main()
