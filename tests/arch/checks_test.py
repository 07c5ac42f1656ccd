#!/usr/bin/env python3
"""The checks find what they are for: each gets a tiny tree with one planted fault."""

import pathlib
import tempfile
import unittest

import check_desktop
import check_faults
import check_layers
import check_paths
import check_sizes
import check_sources
import check_translations
import functions


class TreeTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="juri checks é ")
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


class Layers(TreeTest):
    def problems(self, name, include):
        self.write(name, f"#pragma once\n\n#include {include}\n")
        return check_layers.check(self.root)

    def test_what_the_table_allows_passes(self):
        for name, include in [
            ("core/scoring/rank.h", '"base/points.h"'),
            ("core/scoring/rank.h", '"scoring/rule.h"'),
            ("core/scoring/rank.cpp", "<Eigen/Dense>"),
            ("core/store/file.h", "<SQLiteCpp/Database.h>"),
            ("core/base/text.cpp", "<algorithm>"),
            ("core/document/merging.cpp", '"agreement/icc.h"'),
            ("ui/models/result_model.h", "<QAbstractTableModel>"),
            ("ui/models/result_model.h", '"ui/text/numbers.h"'),
            ("ui/pages/score_page.cpp", '"ui/pages/score_page.h"'),
            ("ui/shell/main_window.cpp", '"ui/pages/score_page.h"'),
            ("app/cli/main.cpp", '"cli/commands.h"'),
        ]:
            self.assertEqual(self.problems(name, include), [], (name, include))

    def test_each_break_of_the_table_fails_with_its_line(self):
        for name, include, words in [
            ("core/scoring/rank.h", '"store/file.h"', "core/scoring may not know store"),
            ("core/base/text.h", '"model/event.h"', "core/base may not know model"),
            ("core/report/table.h", '"document/document.h"', "core/report may not know document"),
            ("core/model/event.h", "<QString>", "core/model may not know <QString>"),
            ("app/cli/main.cpp", "<QtCore/QString>", "app/cli may not know <QtCore/QString>"),
            ("core/merge/plan.cpp", "<sqlite3.h>", "core/merge may not know <sqlite3.h>"),
            ("core/document/a.cpp", "<sodium.h>", "core/document may not know <sodium.h>"),
            ("core/report/a.cpp", "<Eigen/Dense>", "core/report may not know <Eigen/Dense>"),
            ("core/report/a.cpp", "<xlsxwriter.h>", "core/report may not know <xlsxwriter.h>"),
            ("core/report/a.cpp", '"ui/text/numbers.h"', "core/report may not know ui/text"),
            ("ui/widgets/edit.h", '"ui/pages/a_page.h"', "ui/widgets may not know ui/pages"),
            ("ui/models/a.h", '"store/file.h"', "ui/models may not know store"),
            ("ui/pages/a_page.cpp", '"ui/pages/b_page.h"', "a page may not know another page"),
            ("app/cli/main.cpp", '"ui/text/numbers.h"', "app/cli may not know ui/text"),
        ]:
            found = self.problems(name, include)
            self.assertEqual(len(found), 1, (name, include))
            self.assertIn(f"{name}:3: ", found[0])
            self.assertIn(words, found[0])
            (self.root / name).unlink()

    def test_a_folder_outside_the_table_fails(self):
        for name in ("core/helpers/a.h", "core/a.h", "ui/misc/deep/a.cpp"):
            self.write(name, "")
            self.assertIn("not in the table", check_layers.check(self.root)[0])
            (self.root / name).unlink()

    def test_a_subfolder_counts_as_its_folder(self):
        self.assertEqual(self.problems("core/scoring/steps/trim.h", '"base/points.h"'), [])
        self.assertEqual(len(self.problems("core/scoring/steps/trim.h", '"merge/plan.h"')), 1)


class Sizes(TreeTest):
    LONG = "int f()\n{\n" + "    g();\n" * 70 + "}\n"

    def test_limits(self):
        self.write("core/base/a.cpp", "//\n" * 501)
        self.write("ui/shell/main_window.cpp", "//\n" * 401)
        self.write("core/base/b.cpp", self.LONG)
        self.assertEqual(check_sizes.check(self.root), [
            "core/base/a.cpp: 501 lines, limit 500",
            "core/base/b.cpp:f: 73 lines, limit 60",
            "ui/shell/main_window.cpp: 401 lines, limit 400",
        ])

    def test_an_exception_needs_a_reason_and_a_need(self):
        self.write("core/base/b.cpp", self.LONG)
        for exception, problems in [
            ("core/base/b.cpp:f 80 one long table of steps\n", 0),
            ("core/base/b.cpp:f 70 one long table of steps\n", 1),
            ("core/base/b.cpp:f 80\n", 2),
            ("core/base/b.cpp:f 80 one long table of steps\ncore/x.cpp 600 gone long ago\n", 1),
        ]:
            self.write(check_sizes.EXCEPTIONS, exception)
            self.assertEqual(len(check_sizes.check(self.root)), problems, exception)


class Functions(unittest.TestCase):
    def found(self, text):
        return [(name, lines) for name, _, lines in functions.functions(text)]

    def test_what_counts_as_a_function(self):
        text = """\
#include <x>
namespace a {
struct Plain { int x = 3; std::vector<int> y {1, 2}; };
constexpr std::array<int, 2> kTable = {f(1), 2};
enum class E { A, B };
template <class T> int twice(T value)
{
    auto lambda = [](int x) { return x; };
    return "}" == value ? '{' : lambda(2); // }
}
class Page : public Base {
public:
    Page(int x)
        : Base {x}
        , m_x {x}
    {
    }
    bool operator==(const Page&) const { return true; }
    int get() const noexcept override { return m_x; }
};
auto made() -> Result<int> {
    return R"(
})";
}
TEST_CASE("a: b (c)")
{
}
}
"""
        self.assertEqual(self.found(text), [
            ("twice", 5), ("Page", 5), ("operator==", 1), ("get", 1), ("made", 4),
            ("TEST_CASE", 3)])


class Sources(TreeTest):
    def test_a_source_in_no_target_fails(self):
        self.write("core/base/CMakeLists.txt", "add_library(a a.cpp) # b.cpp\n")
        self.write("tests/core/base/CMakeLists.txt", "juri_test(base SOURCES a_test.cpp)\n")
        for name in ("core/base/a.cpp", "core/base/b.cpp", "tests/core/base/a_test.cpp",
                     "tests/core/base/b_test.cpp", "tests/core/model/a_test.cpp"):
            self.write(name, "")
        self.assertEqual(check_sources.check(self.root), [
            f"{name}: no CMakeLists.txt names it"
            for name in ("core/base/b.cpp", "tests/core/base/b_test.cpp",
                         "tests/core/model/a_test.cpp")])


class Faults(TreeTest):
    def test_a_fault_without_a_test_and_a_tag_without_a_fault_fail(self):
        self.write("tests/core/FAULTS.md", "| 1 | twice |\n| 2 | late |\n| 3 | killed |\n")
        self.write("tests/core/a_test.cpp", 'TEST_CASE("a: b, "\n"c", "[x][fault-1][fault-9]")\n')
        self.write("tests/kill/loop.py", "# fault 3\n")
        self.assertEqual(check_faults.check(self.root), [
            "fault 2 has no test: late",
            "a: b, c: tests/core/FAULTS.md has no fault 9",
        ])


class Paths(TreeTest):
    def test_a_path_of_this_machine_fails(self):
        self.write("core/base/a.cpp", f'const char* kHere = "{self.root}/data";\n')
        self.write("README.md", "files such as /home/ratna/contest.juri are nobody's\n")
        self.assertEqual(len(check_paths.check(self.root)), 1)


class Desktop(TreeTest):
    def test_a_kind_of_file_without_its_magic_fails(self):
        self.write("core/record/a.cpp", 'constexpr std::string_view kMagic = "JURIPACK";\n'
                                        'constexpr std::string_view kMagic = "JURISCOR";\n')
        self.write("core/store/a.h", "constexpr int kApplicationId = 0x4a555249;\n")
        values = 'value="JURI" value="JURIPACK" '
        self.write(check_desktop.MIME, values + 'value="JURISCOR"')
        self.assertEqual(check_desktop.check(self.root), [])
        self.write(check_desktop.MIME, values)
        self.assertEqual(len(check_desktop.check(self.root)), 1)


class Translations(TreeTest):
    def test_an_unfinished_message_fails(self):
        message = ("<message><source>Score</source>"
                   "<translation type='{}'>Nilai</translation></message>")
        for state, problems in (("unfinished", 1), ("", 0)):
            self.write("resources/translations/qt_test.ts",
                       f"<TS><context><name>Page</name>{message.format(state)}</context></TS>")
            self.assertEqual(len(check_translations.check(self.root)), problems)

    def test_texts_without_an_indonesian_file_fail(self):
        self.write("ui/pages/a_page.cpp", 'setText(tr("Score"));\n')
        self.assertEqual(len(check_translations.check(self.root)), 1)


if __name__ == "__main__":
    unittest.main()
