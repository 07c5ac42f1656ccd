#include "exchange/import.h"

#include "exchange/group_lookup.h"

#include <array>
#include <set>

namespace juri::exchange {

namespace {

const std::array<FieldWords, 5> kFields{{
    {"name", {"name", "nama", "nama juri", "juri", "judge"}},
    {"code", {"code", "kode", "no", "nomor", "id"}},
    {"affiliation", {"affiliation", "afiliasi", "lembaga", "instansi", "asal", "institution"}},
    {"role", {"role", "peran", "jabatan"}},
    {"region", {"region", "daerah", "provinsi", "province", "wilayah"}},
}};
constexpr std::array<std::string_view, 1> kRequired{"name"};

std::string roleOf(const std::string& text)
{
    const auto role = folded(text);
    if (role == "chair" || role == "ketua" || role == "ketua panel")
        return "chair";
    return role == "trainee" || role == "magang" || role == "latihan" ? "trainee" : "judge";
}

/// The regions a row names; nothing, and the one that is not there in `unknown`.
std::optional<std::set<std::string>>
regionsOf(std::string text, const std::vector<model::Group>& groups, std::string& unknown)
{
    for (auto& c : text)
        c = c == '|' ? ';' : c;
    std::set<std::string> result;
    for (const auto& part : split(text, ';')) {
        auto region = trim(part);
        if (!takeGroup(groups, region)) {
            unknown = region;
            return {};
        }
        if (!region.empty())
            result.insert(region);
    }
    return result;
}

class JudgeReader {
public:
    JudgeReader(const Columns& columns, const model::Event& event)
        : m_columns(columns), m_event(event)
    {
        for (const auto& judge : event.judges) {
            m_codes.insert(judge.code);
            m_names.insert(folded(judge.name));
        }
    }

    void read(const SheetRow& row, JudgeImport& result)
    {
        model::Judge judge;
        judge.name = m_columns.text(row, "name");
        judge.code = m_columns.text(row, "code");
        judge.affiliation = m_columns.text(row, "affiliation");
        judge.role = roleOf(m_columns.text(row, "role"));
        std::string unknown;
        const auto regions =
            regionsOf(m_columns.text(row, "region"), m_event.competition.regions, unknown);
        if (judge.name.empty())
            return result.rejected.push_back({row.number, Rejection::NoName, {}});
        if (m_names.contains(folded(judge.name)))
            return result.rejected.push_back({row.number, Rejection::NameTaken, judge.name});
        if (m_codes.contains(judge.code))
            return result.rejected.push_back({row.number, Rejection::NumberTaken, judge.code});
        if (!regions)
            return result.rejected.push_back({row.number, Rejection::UnknownRegion, unknown});
        judge.regions = *regions;
        if (!judge.code.empty())
            m_codes.insert(judge.code);
        m_names.insert(folded(judge.name));
        result.judges.push_back(std::move(judge));
    }

    /// "J07": the first number nobody has.
    void giveCodes(std::vector<model::Judge>& judges)
    {
        for (auto& judge : judges) {
            for (int n = 1; judge.code.empty(); ++n) {
                const auto code = (n < 10 ? "J0" : "J") + std::to_string(n);
                if (m_codes.insert(code).second)
                    judge.code = code;
            }
        }
    }

private:
    const Columns& m_columns;
    const model::Event& m_event;
    std::set<std::string> m_codes;
    std::set<std::string> m_names;
};

} // namespace

Result<JudgeImport> readJudges(const Sheet& sheet, const ColumnMap& chosen,
                               const model::Event& event)
{
    JURI_TRY(const auto columns, Columns::find(sheet, kFields, chosen, kRequired));
    JudgeImport result;
    result.columns = columns.used();
    result.ignoredColumns = columns.ignored();
    JudgeReader reader(columns, event);
    for (const auto& row : sheet.rows)
        reader.read(row, result);
    reader.giveCodes(result.judges);
    return result;
}

} // namespace juri::exchange
