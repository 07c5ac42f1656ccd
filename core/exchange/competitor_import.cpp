#include "exchange/import.h"

#include "exchange/group_lookup.h"

#include <array>
#include <set>

namespace juri::exchange {

namespace {

const std::array<FieldWords, 10> kFields{{
    {"number",
     {"number", "no", "nomor", "no peserta", "nomor peserta", "nomor urut", "no urut", "entry",
      "num", "#"}},
    {"name",
     {"name", "nama", "nama tim", "nama peserta", "peserta", "tim", "team", "competitor",
      "nama usaha", "enterprise"}},
    {"title", {"title", "judul", "karya", "proyek", "project", "nama proposal", "proposal"}},
    {"members", {"members", "anggota", "nama anggota", "anggota tim"}},
    {"category", {"category", "kategori", "isu", "isu prioritas", "bidang", "kelas"}},
    {"region", {"region", "daerah", "provinsi", "province", "wilayah"}},
    {"institution",
     {"institution", "lembaga", "instansi", "institusi", "sekolah", "school", "organisasi",
      "organisation", "organization", "asal"}},
    {"description", {"description", "deskripsi", "ringkasan", "summary", "keterangan"}},
    {"code", {"code", "kode"}},
    {"tags", {"tags", "tag", "label"}},
}};
constexpr std::array<std::string_view, 2> kRequired{"number", "name"};

/// What numbers and names are in use, here and in the rows before.
struct Known {
    std::set<std::string> numbers;
    std::set<std::string> names;
    std::set<std::string> numbersBefore;
    std::set<std::string> namesBefore;

    explicit Known(const model::Event& event)
    {
        for (const auto& competitor : event.competitors) {
            numbers.insert(competitor.number);
            names.insert(folded(competitor.name));
        }
    }

    std::optional<RejectedRow> check(std::size_t row, const model::Competitor& competitor) const
    {
        const auto name = folded(competitor.name);
        if (competitor.number.empty())
            return RejectedRow{row, Rejection::NoNumber, {}};
        if (competitor.name.empty())
            return RejectedRow{row, Rejection::NoName, {}};
        if (numbers.contains(competitor.number))
            return RejectedRow{row, Rejection::NumberTaken, competitor.number};
        if (numbersBefore.contains(competitor.number))
            return RejectedRow{row, Rejection::NumberTwice, competitor.number};
        if (names.contains(name))
            return RejectedRow{row, Rejection::NameTaken, competitor.name};
        if (namesBefore.contains(name))
            return RejectedRow{row, Rejection::NameTwice, competitor.name};
        return {};
    }

    void add(const model::Competitor& competitor)
    {
        numbersBefore.insert(competitor.number);
        namesBefore.insert(folded(competitor.name));
    }
};

std::set<std::string> tagsOf(const std::string& text)
{
    std::set<std::string> tags;
    for (const auto& part : split(text, ';')) {
        if (auto tag = trim(part); !tag.empty())
            tags.insert(std::move(tag));
    }
    return tags;
}

model::Competitor competitorOf(const SheetRow& row, const Columns& columns)
{
    model::Competitor result;
    result.number = columns.text(row, "number");
    result.code = columns.text(row, "code");
    result.name = columns.text(row, "name");
    result.title = columns.text(row, "title");
    result.members = columns.text(row, "members");
    result.category = columns.text(row, "category");
    result.region = columns.text(row, "region");
    result.institution = columns.text(row, "institution");
    result.description = columns.text(row, "description");
    result.tags = tagsOf(columns.text(row, "tags"));
    result.custom = columns.texts(row, "custom.");
    return result;
}

} // namespace

Result<CompetitorImport> readCompetitors(const Sheet& sheet, const ColumnMap& chosen,
                                         const model::Event& event)
{
    JURI_TRY(const auto columns, Columns::find(sheet, kFields, chosen, kRequired));
    CompetitorImport result;
    result.columns = columns.used();
    result.ignoredColumns = columns.ignored();
    Known known(event);
    for (const auto& row : sheet.rows) {
        auto competitor = competitorOf(row, columns);
        auto rejected = known.check(row.number, competitor);
        if (!rejected && !takeGroup(event.competition.regions, competitor.region))
            rejected = {row.number, Rejection::UnknownRegion, competitor.region};
        if (!rejected && !takeGroup(event.competition.categories, competitor.category))
            rejected = {row.number, Rejection::UnknownCategory, competitor.category};
        if (rejected) {
            result.rejected.push_back(*rejected);
            continue;
        }
        known.add(competitor);
        result.competitors.push_back(std::move(competitor));
    }
    return result;
}

} // namespace juri::exchange
