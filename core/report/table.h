#pragma once

#include <optional>
#include <string>
#include <vector>

namespace juri::report {

enum class Align { Left, Right, Centre };

/// What a column holds; printers give each its look.
enum class ColumnKind {
    Plain,
    Rank,   ///< large; medals
    Name,   ///< takes the width that is left; main and sub text
    Number, ///< a figure beside others
    Total,  ///< the figure that counts, with its bar
};

struct Column {
    std::string header;
    Align align = Align::Left;
    ColumnKind kind = ColumnKind::Plain;
    std::string subHeader = {}; ///< of the sub texts, where lists give them a column of their own

    bool operator==(const Column&) const = default;
};

struct Cell {
    std::string text;
    std::string sub = {};                 ///< smaller, below the text
    std::optional<std::string> data = {}; ///< for files: locale-free; nothing = text
    std::optional<int> bar = {};          ///< thousandths of the full length
    int medal = 0;                        ///< 1 to 3, else none
    bool muted = false;

    bool operator==(const Cell&) const = default;
};

using Row = std::vector<Cell>;

/// Rows that belong together, such as one region's ranking.
struct Section {
    std::string heading; ///< empty where there is just one
    std::vector<Row> rows;

    bool operator==(const Section&) const = default;
};

struct KeyItem {
    std::string sign; ///< "A"
    std::string meaning;

    bool operator==(const KeyItem&) const = default;
};

struct Signature {
    std::string name;
    std::string role;

    bool operator==(const Signature&) const = default;
};

/// A finished report: text in the reader's language, nothing left to compute or
/// look up. The screen, the printer, the files and the tests take this one value.
///
/// Shape    every row has as many cells as there are columns
struct Table {
    std::string kicker; ///< above the title: "Official result"
    std::string title;
    std::vector<std::string> subtitles;
    std::string organisers;   ///< one line, empty if none is named
    std::string aside;        ///< opposite the title: "466 competitors, 36 judges"
    std::string runningTitle; ///< on the pages after the first

    std::vector<Column> columns;
    std::vector<Section> sections;
    std::string groupHeader; ///< what the headings of sections name

    std::vector<KeyItem> key;
    std::vector<std::string> notes;
    std::vector<Signature> signatures;

    std::string footerLeft;
    std::string footerMiddle;
    std::string pageOf;     ///< "Page {1} of {2}"
    std::string mark;       ///< across every page, "PROVISIONAL"; empty when final
    std::string sampleMark; ///< on every page of made-up data

    bool operator==(const Table&) const = default;
};

} // namespace juri::report
