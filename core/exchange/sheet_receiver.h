#pragma once

#include "exchange/sheet.h"

#include <map>
#include <orcus/spreadsheet/import_interface.hpp>
#include <string>
#include <vector>

/// What liborcus tells while it reads a spreadsheet, taken as texts. Formulas are
/// not computed: the results that were saved with them count. Members without
/// `override` exist in some versions of the library only.
namespace juri::exchange {

namespace ss = orcus::spreadsheet;

class StringReceiver final : public ss::iface::import_shared_strings {
public:
    std::size_t append(std::string_view text) override;
    std::size_t add(std::string_view text) override { return append(text); }
    void append_segment(std::string_view text) override { m_segments += text; }
    std::size_t commit_segments() override;

    void set_segment_font(std::size_t) override { }
    void set_segment_bold(bool) override { }
    void set_segment_italic(bool) override { }
    void set_segment_font_name(std::string_view) override { }
    void set_segment_font_size(double) override { }
    void set_segment_font_color(ss::color_elem_t, ss::color_elem_t, ss::color_elem_t,
                                ss::color_elem_t) override
    {
    }
    virtual void set_segment_superscript(bool) { }
    virtual void set_segment_subscript(bool) { }

    const std::string& at(std::size_t index) const;

private:
    std::vector<std::string> m_texts;
    std::string m_segments;
};

class SheetReceiver final : public ss::iface::import_sheet, public ss::iface::import_formula {
public:
    /// Texts past these are dropped; a receiver with no rows drops all.
    SheetReceiver(const StringReceiver& strings, ss::row_t rows, ss::col_t columns);

    std::vector<SheetRow> lines() const;

    // cells
    void set_auto(ss::row_t row, ss::col_t column, std::string_view text) override;
    void set_string(ss::row_t row, ss::col_t column, ss::string_id_t index) override;
    void set_value(ss::row_t row, ss::col_t column, double value) override;
    void set_bool(ss::row_t row, ss::col_t column, bool value) override;
    void set_date_time(ss::row_t row, ss::col_t column, int year, int month, int day, int hour,
                       int minute, double second) override;
    void fill_down_cells(ss::row_t row, ss::col_t column, ss::row_t count) override;
    ss::range_size_t get_sheet_size() const override;
    ss::iface::import_formula* get_formula() override { return this; }
    void set_format(ss::row_t, ss::col_t, std::size_t) override { }
    void set_format(ss::row_t, ss::col_t, ss::row_t, ss::col_t, std::size_t) override { }
    virtual void set_column_format(ss::col_t, ss::col_t, std::size_t) { }
    virtual void set_row_format(ss::row_t, std::size_t) { }

    // a formula: its place, then its result
    void set_position(ss::row_t row, ss::col_t column) override;
    void set_formula(ss::formula_grammar_t, std::string_view) override { }
    void set_shared_formula_index(std::size_t) override { }
    void set_result_string(std::string_view text) override { m_result = text; }
    void set_result_value(double value) override;
    void set_result_bool(bool value) override { m_result = value ? "1" : "0"; }
    void set_result_empty() override { m_result.clear(); }
    void commit() override { put(m_row, m_column, m_result); }

private:
    void put(ss::row_t row, ss::col_t column, std::string text);

    const StringReceiver& m_strings;
    ss::row_t m_rows;
    ss::col_t m_columns;
    std::map<ss::row_t, std::map<ss::col_t, std::string>> m_cells;
    ss::row_t m_row = 0;
    ss::col_t m_column = 0;
    std::string m_result;
};

/// Reads "B7" and "B7:C9", as attributes of XLSX name cells. What is not of that
/// form is the first cell.
class AddressReader final : public ss::iface::import_reference_resolver {
public:
    ss::src_address_t resolve_address(std::string_view address) override;
    ss::src_range_t resolve_range(std::string_view range) override;
};

/// Takes the first sheet and lets the others pass.
class BookReceiver final : public ss::iface::import_factory {
public:
    BookReceiver();

    std::vector<SheetRow> lines() const { return m_first.lines(); }

    ss::iface::import_shared_strings* get_shared_strings() override { return &m_strings; }
    ss::iface::import_reference_resolver* get_reference_resolver(ss::formula_ref_context_t) override
    {
        return &m_addresses;
    }
    ss::iface::import_sheet* append_sheet(ss::sheet_t index, std::string_view name) override;
    ss::iface::import_sheet* get_sheet(std::string_view name) override;
    ss::iface::import_sheet* get_sheet(ss::sheet_t index) override;
    void finalize() override { }

private:
    AddressReader m_addresses;
    StringReceiver m_strings;
    SheetReceiver m_first;
    SheetReceiver m_other;
    std::string m_firstName;
};

/// "8.5": the number as it was typed, without a binary number's tail.
std::string numberText(double number);

} // namespace juri::exchange
