"""juri-cli bench: what it takes and what it answers. No time is judged."""
from runner import CliTest, main


class Bench(CliTest):
    def test_list(self):
        listed = self.json("bench", "--list")["benchmarks"]
        self.assertIn("scoring/mean", [benchmark["name"] for benchmark in listed])
        self.assertTrue(all(benchmark["goal"] > 0 for benchmark in listed))
        self.assertEqual(len(self.run_cli("bench", "--list").stdout.splitlines()), len(listed))

    def test_unknown_name(self):
        error = self.error("bench", "scoring/means", expect=2)
        self.assertEqual(error["code"], "usage")
        self.assertIn("scoring/means", error["message"])

    def test_too_few_repetitions(self):
        self.error("bench", "--repetitions", 4, expect=2)

    def test_one_measured(self):
        measured = self.json("bench", "scoring/random-effects-event/frame")
        self.assertEqual(measured["repetitions"], 5)
        line, = measured["benchmarks"]
        self.assertEqual(line["name"], "scoring/random-effects-event/frame")
        self.assertGreater(line["ours"], 0)
        self.assertEqual(line["verdict"] == "ok", line["ratio"] <= line["goal"])

    def test_text(self):
        lines = self.run_cli("bench", "scoring/random-effects-event/frame").stdout.splitlines()
        self.assertEqual(lines[0].split(), ["name", "ours", "baseline", "ratio", "goal"])
        self.assertEqual(len(lines), 2)


if __name__ == "__main__":
    main()
