"""The shapes of JSON that other programs rely on."""
from runner import CliTest, main


class Contract(CliTest):
    def setUp(self):
        super().setUp()
        self.make_sample()
        self.event = self.path("w.juri")

    def keys(self, value, *names):
        for name in names:
            self.assertIn(name, value)

    def test_templates(self):
        names = [t["name"] for t in self.json("templates")["templates"]]
        self.assertIn("winner", names)

    def test_info(self):
        info = self.json("info", self.event)
        self.keys(info, "kind", "title", "format", "digest", "records", "status", "counts",
                  "stages", "criteria", "entries")
        self.keys(info["counts"], "entries", "judges", "ballots", "conflicts", "missing")
        self.keys(info["stages"][0], "id", "name")
        self.keys(info["criteria"][0], "id", "name", "weight", "min", "max")
        self.keys(info["entries"][0], "number", "name", "region", "category", "state")
        self.assertEqual(info["kind"], "event")
        self.assertEqual(len(info["digest"]), 64)

    def test_merge_and_rank(self):
        merge = self.json("merge", self.event, self.path("files"))
        self.keys(merge, "files", "conflicts", "rank_changes", "advancing_changes", "digest")
        self.keys(merge["files"][0], "file", "verdict", "added", "known", "conflicts", "reason")
        rank = self.json("rank", self.event)
        self.keys(rank, "stage", "status", "method", "results")
        self.keys(rank["results"][0], "number", "name", "region", "value", "rank", "ballots",
                  "tied", "tie_step")
        self.assertEqual(rank["status"], "provisional")
        values = [r["value"] for r in rank["results"] if r["value"] is not None]
        self.assertEqual(values, sorted(values, reverse=True))
        self.assertEqual({r["region"] for r in self.json("rank", self.event, "--group",
                                                         "Banten")["results"]}, {"Banten"})
        grouped = self.json("rank", self.event, "--group", "region")["results"]
        self.assertEqual(sum(r["rank"] == 1 for r in grouped) >= 6, True)
        csv = self.run_cli("rank", self.event, "--csv").stdout
        self.assertEqual(len(csv.splitlines()), 25)

    def test_conflicts_and_resolve(self):
        pack = self.files(".juripack")[0]
        judge = pack.name.split("-")[0]
        code = self.codes()[judge][1]
        for laptop, mark in (("one", 50), ("two", 90)):
            mine = self.path(laptop + ".juri")
            self.run_cli("open", pack, "--code", code, "--out", mine, keys=laptop)
            info = self.json("info", mine, keys=laptop)
            entry = info["entries"][0]["number"]
            marks = ",".join(f"{c['id']}={mark}" for c in info["criteria"])
            self.run_cli("score", mine, "--entry", entry, "--marks", marks, keys=laptop)
            self.run_cli("export", mine, "--out", self.path(laptop + ".juriscore"), keys=laptop)
        merge = self.json("merge", self.event, self.path("one.juriscore"),
                          self.path("two.juriscore"))
        self.assertEqual(merge["conflicts"], 1)
        conflict = self.json("conflicts", self.event)["conflicts"][0]
        self.keys(conflict, "ballot", "entry", "judge", "differs", "versions")
        version = conflict["versions"][0]
        self.keys(version, "record", "marks", "when", "computer", "file")
        self.assertEqual(self.error("resolve", self.event, conflict["ballot"], "--take",
                                    "00" * 32, "--reason", "r")["code"], "unknown-record")
        self.json("resolve", self.event, conflict["ballot"], "--take", version["record"],
                  "--reason", "laptop pertama")
        self.assertEqual(self.json("conflicts", self.event)["conflicts"], [])

    def test_history(self):
        records = self.json("history", self.event)["records"]
        self.keys(records[0], "id", "kind", "entry", "judge", "marks", "parents", "when",
                  "computer", "file")

    def test_codes(self):
        text = (self.folder / "files" / "codes.csv").read_text()
        self.assertEqual(text.splitlines()[0], "judge,file,code")


if __name__ == "__main__":
    main()
