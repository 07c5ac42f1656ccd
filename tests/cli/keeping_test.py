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

    def merge_all(self):
        return self.json("merge", self.event, self.path("files"))


if __name__ == "__main__":
    main()
