"""explain, advance, sensitivity, assign and deduct on a document."""
import json

from runner import CliTest, main


class Explain(CliTest):
    def setUp(self):
        super().setUp()
        self.make_sample()
        self.json("merge", self.path("w.juri"), self.path("files"))
        self.event = self.path("w.juri")

    def ranking(self, *words):
        return self.json("rank", self.event, *words)["results"]

    def test_a_calculation_leads_to_the_ranked_value(self):
        line = self.ranking("--group", "Banten")[1]
        why = self.json("explain", self.event, "--entry", line["number"])
        self.assertEqual((why["rank"], why["value"]), (line["rank"], line["value"]))
        self.assertEqual(why["group"], "Banten")
        self.assertEqual(why["calculation"][-1]["after"], line["value"])
        marks = [c for c in why["calculation"] if c["action"] == "mark"]
        history = self.json("history", self.event, "--entry", line["number"])["records"]
        given = {(r["judge"], c): m for r in history if r["kind"] == "score"
                 for c, m in r["marks"].items()}
        for mark in marks:
            self.assertEqual(given[mark["judge"], mark["criterion"]], mark["after"])
        self.assertEqual(why["above"]["number"], self.ranking("--group", "Banten")[0]["number"])
        self.assertTrue(why["other_methods"] and why["without_judge"])
        self.assertEqual(len(why["ballots_hash"]), 64)
        for language, word in (("en", "weighted mean"), ("id", "rata-rata berbobot")):
            text = self.run_cli("explain", self.event, "--entry", line["number"], "--lang",
                                language).stdout
            self.assertIn(word, text)
        whole = self.json("explain", self.event, "--entry", line["number"], "--group", "all")
        self.assertIsNone(whole["group"])
        self.assertEqual(self.error("explain", self.event, "--entry", "nobody")["code"],
                         "unknown-entry")

    def test_advance_says_who_and_why_and_takes_decisions(self):
        before = {e["number"]: e for e in self.json("advance", self.event)["entries"]}
        self.assertEqual(len(before), 24)
        self.assertTrue(all(e["reason"].startswith("quota:region=") for e in before.values()
                            if e["advances"] == "yes"))
        out = next(n for n, e in before.items() if e["advances"] == "yes")
        self.assertEqual(self.error("advance", self.event, "--exclude", out, expect=2)["code"],
                         "usage")
        self.assertEqual({e["number"]: e for e in self.json("advance", self.event)["entries"]},
                         before)
        after = self.json("advance", self.event, "--exclude", out, "--reason", "mundur")
        line = next(e for e in after["entries"] if e["number"] == out)
        self.assertEqual((line["advances"], line["reason"], line["words"]),
                         ("no", "excluded", "mundur"))
        gate = self.json("advance", self.event, "--stage", "administration")["entries"]
        self.assertEqual({e["reason"] for e in gate}, {"passed"})
        failed = self.json("advance", self.event, "--stage", "administration", "--exclude", out,
                           "--reason", "berkas kurang")["entries"]
        self.assertEqual(next(e for e in failed if e["number"] == out)["reason"], "failed")

    def test_sensitivity_ranks_by_other_methods_and_without_judges(self):
        table = self.json("sensitivity", self.event, "--group", "Banten")
        kinds = [c["kind"] for c in table["columns"]]
        self.assertEqual(kinds[0], "rule")
        self.assertIn("without-judge", kinds)
        by_rule = {e["number"]: e["ranks"][0] for e in table["entries"]}
        self.assertEqual(by_rule, {r["number"]: r["rank"]
                                   for r in self.ranking("--group", "Banten")})
        csv = self.run_cli("sensitivity", self.event, "--csv").stdout
        self.assertEqual(len(csv.splitlines()), 25)
        self.assertEqual(self.error("sensitivity", self.event, "--group", "region",
                                    expect=2)["code"], "usage")

    def test_assign_shares_out_who_goes_on(self):
        before = self.json("info", self.event)["digest"]
        words = ("assign", self.event, "--stage", "presentation", "--per-entry", 2, "--seed", 3)
        plan = self.json(*words, "--dry-run")
        self.assertEqual(self.json("info", self.event)["digest"], before)
        through = sum(e["advances"] == "yes" for e in self.json("advance", self.event)["entries"])
        self.assertEqual(plan["added"], 2 * through)
        self.assertEqual(plan["short"], [])
        self.assertEqual(self.json(*words), plan)
        self.assertEqual(self.json(*words)["added"], 0)
        self.assertNotEqual(self.json("info", self.event)["digest"], before)

    def test_awards_and_levels_are_proposed(self):
        self.assertEqual(self.json("awards", self.event)["awards"], [])
        setup = {"title": {"id": "Uji", "en": "Test"}, "judgesPerEntry": 3,
                 "stages": [{"id": "final", "name": {"id": "Final", "en": "Final"},
                             "rule": {"bands": [{"name": {"id": "Emas", "en": "Gold"},
                                                 "from": 6}],
                                      "awards": [{"id": "best", "winners": 1, "main": True,
                                                  "name": {"id": "Terbaik", "en": "Best"}}]},
                             "rubric": {"criteria": [{"id": "all", "name": {"id": "N", "en": "M"},
                                                      "weight": 1, "min": 0, "max": 10,
                                                      "step": "0.01"}]}}]}
        template = self.folder / "t.json"
        template.write_text(json.dumps(setup))
        sample = self.path("s.juri")
        self.json("sample", sample, "--template", template, "--entries", 6, "--judges", 3,
                  "--files", self.path("sfiles"))
        self.json("merge", sample, self.path("sfiles"))
        ranked = self.json("rank", sample)["results"]
        for line in ranked:
            self.assertEqual(line["band"], "Gold" if line["value"] >= 6 else None)
        award, = self.json("awards", sample)["awards"]
        self.assertEqual((award["award"], award["name"]), ("best", "Best"))
        self.assertEqual([e["number"] for e in award["entries"] if e["wins"]],
                         [ranked[0]["number"]])
        self.assertIn("cadangan", self.run_cli("awards", sample, "--lang", "id").stdout)

    def test_awards_are_decided_and_far_marks_answered_for(self):
        setup = {"title": {"id": "Uji", "en": "Test"}, "judgesPerEntry": 4,
                 "stages": [{"id": "final", "name": {"id": "Final", "en": "Final"},
                             "rule": {"outliers": {"points": "0.5"},
                                      "awards": [{"id": "best", "main": True,
                                                  "name": {"id": "Terbaik", "en": "Best"}}]},
                             "rubric": {"comment": "required", "commentMinimum": 20,
                                        "criteria": [{"id": "all",
                                                      "name": {"id": "N", "en": "M"},
                                                      "weight": 1, "min": 0, "max": 10,
                                                      "step": "0.1"}]}}]}
        template = self.folder / "o.json"
        template.write_text(json.dumps(setup))
        event = self.path("o.juri")
        self.json("sample", event, "--template", template, "--entries", 6, "--judges", 4,
                  "--files", self.path("ofiles"))
        self.json("merge", event, self.path("ofiles"))
        second = self.json("rank", event)["results"][1]["number"]
        give = ("award", event, "--award", "best", "--to", second)
        self.assertEqual(self.error(*give, expect=2)["code"], "usage")
        self.json(*give, "--reason", "dampak")
        award, = self.json("awards", event)["awards"]
        self.assertEqual(([e["number"] for e in award["entries"] if e["wins"]],
                          award["decided"], award["reason"]), ([second], True, "dampak"))
        self.assertEqual(self.error("award", event, "--award", "x", "--nobody", "--reason",
                                    "r")["code"], "unknown-award")

        far = self.json("outliers", event)["outliers"]
        self.assertTrue(far and all(o["answer"] == "open" for o in far))
        self.assertIn(f"judge {far[0]['judge']}",
                      self.error("lock", event, "--stage", "final")["message"])
        for outlier in far:
            self.json("waive", event, outlier["ballot"], "--criterion", outlier["criterion"],
                      "--reason", "dibahas")
        self.assertTrue(all(o["answer"] == "waived"
                            for o in self.json("outliers", event)["outliers"]))

    def test_deductions_count_only_where_the_rule_says_so(self):
        number = self.ranking()[0]["number"]
        words = ("deduct", self.event, "--entry", number, "--item", "time", "--reason", "lama")
        self.assertEqual(self.error(*words, "--points", "2")["code"], "no-deductions")
        self.assertEqual(self.error(*words, "--points", "dua")["code"], "mark-unreadable")
        template = self.folder / "t.json"
        setup = {"title": {"id": "Uji", "en": "Test"}, "judgesPerEntry": 3,
                 "stages": [{"id": "final", "name": {"id": "Final", "en": "Final"},
                             "rule": {"steps": [{"do": "criteria"}, {"do": "judges"},
                                                {"do": "deductions"}]},
                             "rubric": {"criteria": [{"id": "all", "name": {"id": "N", "en": "M"},
                                                      "weight": 1, "min": 0, "max": 10,
                                                      "step": 1}]}}]}
        template.write_text(json.dumps(setup))
        sample = self.path("s.juri")
        self.json("sample", sample, "--template", template, "--entries", 6, "--judges", 3,
                  "--files", self.path("sfiles"))
        self.json("merge", sample, self.path("sfiles"))
        first = self.json("rank", sample)["results"][0]
        taken = self.json("deduct", sample, "--entry", first["number"], "--item", "time",
                          "--points", "1,5", "--reason", "lewat waktu")
        self.assertEqual(taken["points"], 1.5)
        self.assertAlmostEqual(taken["value"], first["value"] - 1.5)
        why = self.json("explain", sample, "--entry", first["number"])["calculation"]
        self.assertEqual([c["subject"] for c in why if c["action"] == "deducted"], ["time"])


if __name__ == "__main__":
    main()
