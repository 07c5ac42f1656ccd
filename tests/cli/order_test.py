"""Judges who put entries in order: order, conflicts, resolve, history, rank, explain."""
import csv
import json

from runner import CliTest, main

DANCES = ("waltz", "tango")


class Orders(CliTest):
    """A final of four couples in two dances, three judges, by the Skating System."""

    def setUp(self):
        super().setUp()
        self.event = self.path("e.juri")
        self.make(best=0)

    def make(self, best):
        criteria = [{"id": d, "name": {"id": d, "en": d}, "weight": 1, "min": 1, "max": 12,
                     "step": 1} for d in DANCES]
        stage = {"id": "final", "name": {"id": "Final", "en": "Final"}, "kind": "rank",
                 "rule": {"steps": [{"do": "judges", "by": "skating"}]},
                 "rubric": {"criteria": criteria}}
        if best:
            stage["best"] = best
        setup = {"title": {"id": "Uji", "en": "Test"}, "judgesPerEntry": 3, "stages": [stage]}
        template = self.folder / "t.json"
        template.write_text(json.dumps(setup))
        for name, rows in (("c.csv", "number,name\n1,Ani\n2,Budi\n3,Cici\n4,Dedi\n"),
                           ("j.csv", "code,name\nJ1,Ann\nJ2,Bob\nJ3,Cid\n")):
            (self.folder / name).write_text(rows)
        self.run_cli("new", self.event, "--template", template, "--root-kit", self.path("kit"))
        self.run_cli("import", self.event, "--competitors", self.path("c.csv"))
        self.run_cli("import", self.event, "--judges", self.path("j.csv"))
        self.run_cli("assign", self.event, "--per-entry", 3)
        self.run_cli("pack", self.event, "--out", self.path("packs"), "--codes",
                     self.path("codes.csv"))
        with open(self.path("codes.csv"), encoding="utf-8") as file:
            self.packs = {row["judge"]: row for row in csv.DictReader(file)}

    def laptop(self, judge, name=None):
        name = name or judge
        mine = self.path(name + ".juri")
        self.run_cli("open", self.path("packs/" + self.packs[judge]["file"]), "--code",
                     self.packs[judge]["code"], "--out", mine, keys="keys " + name)
        return mine

    def file(self, judge, orders, name=None, keys=None):
        name = name or judge
        mine, keys = self.laptop(judge, name), keys or "keys " + name
        for dance, order in zip(DANCES, orders):
            self.run_cli("order", mine, "--dance", dance, *order, keys=keys)
        self.run_cli("submit", mine, keys=keys)
        path = self.path(name + ".juriscore")
        self.run_cli("export", mine, "--out", path, keys=keys)
        return path

    def merged(self):
        files = [self.file("J1", ["1234", "2143"]), self.file("J2", ["2134", "1234"]),
                 self.file("J3", ["2314", "4213"])]
        self.run_cli("merge", self.event, *files)

    def ranks(self):
        return {r["number"]: r["rank"] for r in self.json("rank", self.event)["results"]}

    def test_an_order_is_typed_shown_and_taken_back(self):
        mine = self.laptop("J1")
        key = {"keys": "keys J1"}
        self.json("order", mine, "--dance", "waltz", 3, 1, 4, **key)
        waltz, tango = self.json("order", mine, **key)["orders"]
        self.assertEqual((waltz["placed"], waltz["unplaced"]), (["3", "1", "4"], ["2"]))
        self.assertEqual((tango["placed"], tango["wanted"], tango["complete"]), ([], 4, False))
        after = self.json("order", mine, "--dance", "waltz", "--take-out", 1, **key)["orders"][0]
        self.assertEqual(after["placed"], ["3", "4"])
        for language, words in (("en", "2 of 4 placed"), ("id", "2 dari 4 ditempatkan")):
            text = self.run_cli("order", mine, "--lang", language, **key).stdout
            self.assertIn(words, text)
        refused = self.run_cli("submit", mine, expect=1, **key).stderr
        self.assertIn("waltz", refused)

        self.run_cli("recuse", mine, "--entry", 4, "--reason", "kenal", **key)
        waltz = self.json("order", mine, "--dance", "waltz", **key)["orders"][0]
        self.assertEqual(waltz["placed"], ["3"])
        self.assertEqual(waltz["left_out"],
                         [{"entry": "4", "state": "recused", "reason": "kenal"}])

    def test_bad_orders_change_nothing(self):
        mine = self.laptop("J1")
        key = {"keys": "keys J1"}
        self.run_cli("order", mine, "--dance", "waltz", 3, 1, **key)
        for words, code in (((1, 2, 1), "order-invalid"), ((1, 99), "unknown-entry")):
            run = self.run_cli("order", mine, "--dance", "waltz", *words, "--json", expect=1,
                               **key)
            self.assertEqual(json.loads(run.stderr)["error"]["code"], code)
        run = self.run_cli("order", mine, 1, 2, "--json", expect=1, **key)
        self.assertEqual(json.loads(run.stderr)["error"]["code"], "unknown-criterion")
        run = self.run_cli("order", mine, "--dance", "ties", 1, "--json", expect=1, **key)
        self.assertEqual(json.loads(run.stderr)["error"]["code"], "unknown-criterion")
        self.assertEqual(self.error("order", self.event)["code"], "wrong-document")
        self.assertEqual(self.json("order", mine, "--dance", "waltz", **key)["orders"][0]["placed"],
                         ["3", "1"])

    def test_orders_are_merged_ranked_and_explained(self):
        self.merged()
        self.assertEqual(self.ranks(), {"2": 1, "1": 2, "3": 3, "4": 4})
        self.assertTrue(self.json("info", self.event)["ranks"])
        why = self.json("explain", self.event, "--entry", 2)
        self.assertEqual(why["rank"], 1)
        ballots = self.json("ballots", self.event)["ballots"]
        self.assertEqual(len(ballots), 12)
        self.assertEqual({b["state"] for b in ballots}, {"handed-in"})
        first = next(b for b in ballots if (b["judge"], b["entry"]) == ("J3", "4"))
        self.assertEqual(first["marks"], {"waltz": 4, "tango": 1})
        missing = self.json("missing", self.event)
        self.assertEqual((missing["sheets"], missing["partial"]), ([], []))
        lines = [r for r in self.json("history", self.event, "--entry", 3)["records"]
                 if r["kind"] == "score"]
        self.assertEqual(len(lines), 6)
        self.assertIn(["2", "3", "1", "4"], [r["order"] for r in lines])
        self.assertIn("2 > 3 > 1 > 4", self.run_cli("history", self.event).stdout)
        self.run_cli("verify", self.event)
        self.run_cli("lock", self.event, "--stage", "final")
        self.run_cli("verify", self.event)

    def test_two_orders_of_one_judge_are_chosen_between(self):
        files = [self.file("J1", ["1234", "1234"], "one"), self.file("J1", ["1243", "1234"], "two")]
        report = self.json("merge", self.event, *files)
        self.assertEqual(report["conflicts"], 1)
        found = self.json("conflicts", self.event)
        self.assertEqual(found["conflicts"], [])
        conflict, = found["orders"]
        self.assertEqual((conflict["judge"], conflict["dance"], conflict["differs"]),
                         ("J1", "waltz", ["3", "4"]))
        self.assertEqual(sorted(v["places"]["3"] for v in conflict["versions"]), [3, 4])
        text = self.run_cli("conflicts", self.event, "--lang", "id").stdout
        self.assertIn("Urutan waltz, juri J1", text)
        self.assertIn("no. 4=4", text)
        take = next(v["record"] for v in conflict["versions"] if v["places"]["3"] == 4)
        self.assertEqual(self.error("resolve", self.event, conflict["ballot"], "--take", "0" * 64,
                                    "--reason", "x")["code"], "unknown-record")
        self.run_cli("resolve", self.event, conflict["ballot"], "--take", take, "--reason", "kertas")
        self.assertEqual(self.json("conflicts", self.event)["orders"], [])
        ballot = next(b for b in self.json("ballots", self.event)["ballots"] if b["entry"] == "3")
        self.assertEqual(ballot["marks"]["waltz"], 4)

    def test_places_from_paper_make_orders(self):
        (self.folder / "p.csv").write_text(
            "judge,entry,waltz,tango\nJ1,1,2,1\nJ1,2,1,2\nJ1,3,3,3\nJ1,4,4,4\n")
        self.run_cli("import", self.event, "--scores", self.path("p.csv"))
        self.assertEqual(self.ranks()["4"], 4)
        (self.folder / "p.csv").write_text(
            "judge,entry,waltz,tango\nJ2,1,2,1\nJ2,2,2,2\nJ2,3,3,3\nJ2,4,4,4\n")
        self.assertEqual(self.error("import", self.event, "--scores", self.path("p.csv"))["code"],
                         "order-invalid")

    def test_a_rehearsal_orders_by_chance(self):
        self.run_cli("rehearse", self.event, "--out", self.path("r.juri"), "--seed", 3)
        ballots = self.json("ballots", self.path("r.juri"))["ballots"]
        self.assertEqual({b["state"] for b in ballots}, {"handed-in"})
        self.run_cli("verify", self.path("r.juri"))


if __name__ == "__main__":
    main()
