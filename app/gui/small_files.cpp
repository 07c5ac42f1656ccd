#include "app/gui/small_files.h"

#include "document/creation.h"
#include "document/packs.h"
#include "document/setup.h"
#include "exchange/template.h"

#include <QDir>
#include <QTemporaryDir>
#include <array>

namespace juri::gui {

namespace {

struct Couple {
    const char* number;
    const char* name;
    const char* school;
};

constexpr std::array<Couple, 8> kCouples{{
    {"11", "Andika Putra & Laras Ayu", "Sanggar Dansa Nusantara, Bandung"},
    {"14", "Bagus Wirawan & Citra Dewi", "Studio Pelangi, Denpasar"},
    {"17", "Dimas Prakoso & Maya Lestari", "Klub Dansa Semarang"},
    {"23", "Eko Santosa & Ratih Kirana", "Sanggar Mutiara, Ambon"},
    {"28", "Fajar Hidayat & Sinta Maharani Kusumaningrum", "Akademi Gerak Surabaya"},
    {"31", "Gilang Ramadhan & Putri Anjani", "Studio Cendana, Kupang"},
    {"36", "Hendra Gunawan & Tiara Salsabila", "Klub Dansa Medan"},
    {"42", "Irfan Maulana & Wulan Sari", "Sanggar Angin Timur, Makassar"},
}};

std::vector<model::Competitor> couples()
{
    std::vector<model::Competitor> list;
    for (const auto& couple : kCouples) {
        list.emplace_back();
        list.back().number = couple.number;
        list.back().name = couple.name;
        list.back().institution = couple.school;
    }
    return list;
}

Outcome fill(document::Document& event)
{
    JURI_CHECK(document::addCompetitors(event, couples()));
    std::vector<model::Judge> judges(1);
    judges[0].code = "A";
    judges[0].name = "Ratna Dewi";
    JURI_CHECK(document::addJudges(event, judges));
    const auto stage = event.event().stages.front().id;
    const auto judge = event.event().judges.front().id;
    model::Panel panel;
    panel.name = "Panel";
    panel.stage = stage;
    panel.judges = {judge};
    panel.chairs = {judge};
    JURI_CHECK(document::addPanels(event, {panel}));
    std::set<CompetitorId> all;
    for (const auto& competitor : event.event().competitors)
        all.insert(competitor.id);
    JURI_CHECK(document::assign(event, stage, {{judge, all}}));
    return {};
}

} // namespace

Result<QString> smallJudge(const ShotFiles& files, const std::string& templateName,
                           const std::function<void(model::Template&)>& edit)
{
    static const QTemporaryDir rooms;
    static int made = 0;
    const QDir folder(rooms.filePath(QString::number(++made)));
    folder.mkpath(QStringLiteral("."));
    const auto path = [&](const char* name) {
        return folder.filePath(QLatin1String(name)).toStdString();
    };
    JURI_TRY(auto setup, exchange::loadTemplate(templateName));
    if (edit)
        edit(setup);
    JURI_CHECK(document::createEvent(path("event.juri"), setup, {}, path("root kit"),
                                     files.environment()));
    {
        JURI_TRY(auto event, document::Document::open(path("event.juri"), files.environment()));
        JURI_CHECK(fill(event));
        JURI_TRY(const auto packs, document::makePacks(event, path("packs")));
        JURI_CHECK(document::openPack(packs.front().path, packs.front().code, path("judge.juri"),
                                      files.environment()));
    }
    return QString::fromStdString(path("judge.juri"));
}

} // namespace juri::gui
