"""The way of a mark: sample, pack, score, hand in, export, merge, rank, history, verify."""
import os
import random
import signal
import subprocess

from runner import CLI, CliTest, main


class Flow(CliTest):
    def test_sample_merges_and_ranks(self):
        self.make_sample()
        first = self.json("merge", self.path("w.juri"), self.path("files"))
        self.assertEqual(len(first["files"]), 17)
        self.assertTrue(all(f["verdict"] in ("new", "partial") for f in first["files"]))
        ranks = self.run_cli("rank", self.path("w.juri"), "--json").stdout
        self.assertEqual(len(self.json("rank", self.path("w.juri"))["results"]), 24)
        digest = self.json("info", self.path("w.juri"))["digest"]
        self.assertEqual(first["digest"], digest)

        again = self.json("merge", self.path("w.juri"), self.path("files"))
        self.assertEqual({f["verdict"] for f in again["files"]}, {"known"})
        self.assertEqual(again["digest"], digest)
        self.assertEqual(self.json("info", self.path("w.juri"))["digest"], digest)
        self.assertEqual(self.run_cli("rank", self.path("w.juri"), "--json").stdout, ranks)
        self.assertTrue(self.json("verify", self.path("w.juri"))["sound"])

    def test_a_mark_travels_from_the_judge_to_the_history(self):
        report = self.make_sample()
        self.json("merge", self.path("w.juri"), self.path("files"))
        judge = report["judge_without_file"].split()[0]
        file, code = self.codes()[judge]
        mine = self.path("mine.juri")
        self.run_cli("open", self.path("files/" + file), "--code", code, "--out", mine)
        info = self.json("info", mine)
        self.assertEqual(info["kind"], "judge")
        criteria = [c["id"] for c in info["criteria"]]
        entries = [e["number"] for e in info["entries"]]
        self.assertGreater(len(entries), 2)
        for number, mark in ((entries[0], "61"), (entries[1], "62,0")):
            marks = ",".join(f"{c}={mark}" for c in criteria)
            self.run_cli("score", mine, "--entry", number, "--marks", marks)

        refused = self.error("submit", mine)
        self.assertEqual(refused["code"], "ballot-incomplete")
        for number in entries[2:]:
            self.assertIn(number, refused["message"])
        for number in entries[2:]:
            self.run_cli("recuse", mine, "--entry", number, "--reason", "kenal")
        self.run_cli("submit", mine)
        self.assertEqual(self.error("score", mine, "--entry", entries[0], "--marks",
                                    criteria[0] + "=5")["code"], "handed-in")
        self.run_cli("export", mine, "--out", self.path("mine.juriscore"))
        merged = self.json("merge", self.path("w.juri"), self.path("mine.juriscore"))
        self.assertEqual(merged["files"][0]["verdict"], "new")
        for number, mark in ((entries[0], 61), (entries[1], 62)):
            lines = self.json("history", self.path("w.juri"), "--entry", number)["records"]
            scores = [r for r in lines if r["kind"] == "score" and r["judge"] == judge]
            self.assertEqual([r["marks"] for r in scores], [{c: mark for c in criteria}])
            self.assertEqual(scores[0]["file"], "mine.juriscore")
        self.assertEqual(self.json("missing", self.path("w.juri"))["judges_without_file"], [])

    def test_a_table_of_marks_is_taken_whole_or_not_at_all(self):
        report = self.make_sample()
        file, code = self.codes()[report["judge_without_file"].split()[0]]
        mine = self.path("mine.juri")
        self.run_cli("open", self.path("files/" + file), "--code", code, "--out", mine)
        info = self.json("info", mine)
        entry = info["entries"][0]["number"]
        one, two = (c["id"] for c in info["criteria"][:2])
        table = self.folder / "marks.csv"
        table.write_text(f"entry;criterion;mark\n{entry};{one};70\n{entry};{two};700\n")
        self.assertEqual(self.error("score", mine, "--csv", table)["code"], "row-invalid")
        self.assertEqual(self.json("info", mine)["entries"][0]["state"], "empty")
        table.write_text(f"entry;criterion;mark\n{entry};{one};70\n{entry};{two};7,0\n")
        saved = self.json("score", mine, "--csv", table)["saved"]
        self.assertEqual(saved[0]["marks"], {one: 70, two: 7})

    def test_two_rounds_around_a_deliberation_and_times(self):
        self.run_cli("sample", self.path("n.juri"), "--template", "nih-review", "--entries", 6,
                     "--judges", 3, "--files", self.path("nfiles"))
        codes = self.codes("nfiles")
        unscored = next(judge for judge in codes if not os.path.exists(
            self.path("nfiles/" + codes[judge][0].replace(".juripack", ".juriscore"))))
        file, code = codes[unscored]
        mine = self.path("mine.juri")
        self.run_cli("open", self.path("nfiles/" + file), "--code", code, "--out", mine)
        info = self.json("info", mine)
        entries = [e["number"] for e in info["entries"]]
        marks = ",".join(f"{c['id']}=5" for c in info["criteria"])
        self.assertEqual(self.error("deliberate", mine)["code"], "not-deliberated")
        for number in entries:
            self.run_cli("score", mine, "--entry", number, "--marks", marks)
        self.run_cli("submit", mine)
        self.run_cli("deliberate", mine)
        self.run_cli("score", mine, "--entry", entries[0], "--marks", "impact=3")
        self.run_cli("submit", mine)
        self.assertEqual(self.error("deliberate", mine)["code"], "handed-in")
        times = ("times", mine, "--entry", entries[0])
        self.run_cli(*times, "--pitch", "7:05", "--questions", "770")
        for wrong in ("7:60", "sebentar", "-5", "99999999999999999999"):
            self.assertEqual(self.error(*times, "--pitch=" + wrong, expect=2)["code"], "usage")
        self.run_cli("export", mine, "--out", self.path("mine.juriscore"))
        self.json("merge", self.path("n.juri"), self.path("mine.juriscore"))
        found = self.json("deliberation", self.path("n.juri"))
        self.assertEqual([(c["entry"], c["criterion"], c["before"], c["after"])
                          for c in found["changes"]], [(entries[0], "impact", 5, 3)])
        self.assertIn({"judge": unscored, "phase": "after"}, found["judges"])
        self.assertEqual(self.json("times", self.path("n.juri"))["times"],
                         [{"entry": entries[0], "judge": unscored, "pitch": 425,
                           "questions": 770}])
        self.assertIn("7:05", self.run_cli("times", self.path("n.juri")).stdout)

    def test_new_import_and_pack(self):
        event = self.path("e.juri")
        self.run_cli("new", event, "--template", "winner", "--title", "Uji", "--root-kit",
                     self.path("kit"))
        self.assertEqual(self.json("info", event)["title"], "Uji")
        (self.folder / "c.csv").write_text("No;Nama;Provinsi\n1;Tim Pesut;Banten\n2;Tim Anoa;Banten\n"
                                           "1;Tim Dua Kali;Banten\n")
        dry = self.json("import", event, "--competitors", self.path("c.csv"), "--dry-run")
        self.assertEqual((dry["imported"], len(dry["rejected"])), (2, 1))
        self.assertEqual(self.json("info", event)["counts"]["entries"], 0)
        self.json("import", event, "--competitors", self.path("c.csv"))
        self.assertEqual([e["name"] for e in self.json("info", event)["entries"]],
                         ["Tim Pesut", "Tim Anoa"])

    def test_killed_while_scoring_no_acknowledged_mark_is_lost(self):
        report = self.make_sample()
        file, code = self.codes()[report["judge_without_file"].split()[0]]
        mine = self.path("mine.juri")
        self.run_cli("open", self.path("files/" + file), "--code", code, "--out", mine)
        info = self.json("info", mine)
        entry = info["entries"][0]["number"]
        criterion = info["criteria"][0]["id"]
        chance = random.Random(20261124)
        env = dict(os.environ, JURI_KEYS=self.path("keys"), LC_ALL="C.UTF-8")
        acknowledged = None
        for mark in range(40):
            run = subprocess.Popen([CLI, "score", mine, "--entry", entry, "--marks",
                                    f"{criterion}={mark}"], env=env, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
            try:
                run.wait(timeout=chance.random() * 0.08)
            except subprocess.TimeoutExpired:
                run.send_signal(signal.SIGKILL)
            said = run.communicate()[0]
            if run.returncode == 0 and said:
                acknowledged = mark
            draft = [r for r in self.json("history", mine)["records"] if r["kind"] == "draft"]
            now = draft[0]["marks"][criterion] if draft else None
            self.assertIn(now, (acknowledged, mark))
            if run.returncode != 0:
                acknowledged = now  # written before the kill, but not told: it may stay


if __name__ == "__main__":
    main()
