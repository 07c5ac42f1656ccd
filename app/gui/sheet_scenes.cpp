#include "app/gui/sheet_scenes.h"

#include "app/gui/judge_scenes.h"
#include "app/gui/small_files.h"
#include "document/deliberation.h"
#include "document/handing.h"
#include "document/judging.h"
#include "ui/dialogs/nominate_dialog.h"
#include "ui/pages/score_page.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/attachment_bar.h"

namespace juri::gui {

namespace {

using model::Template;
using ui::MainWindow;

/// The sheet of a small competition, whole of whose entries are marked and one in part.
QWidget* small(MainWindow& window, const ShotFiles& files, int whole,
               const std::function<void(Template&)>& edit)
{
    const auto path = smallJudge(files, "kipp", edit);
    if (!path)
        return &window;
    window.openPaths({*path});
    auto& document = window.session().document();
    markSome(document, whole, true);
    const auto sheets = document::sheets(document, document::currentStage(document));
    window.scorePage().open(sheets[static_cast<std::size_t>(whole)].key.competitor);
    return &window;
}

QWidget* commentRequired(MainWindow& window, const ShotFiles& files)
{
    return small(window, files, 2, [](Template& setup) {
        auto& rubric = setup.stages.front().rubric;
        rubric.comment = {true, false, 80};
        for (auto& criterion : rubric.criteria)
            criterion.comment.atEdges = true;
    });
}

QWidget* blind(MainWindow& window, const ShotFiles& files)
{
    return small(window, files, 2, [](Template& setup) { setup.stages.front().blind = true; });
}

/// Handed in once, and the second mark of the entry in hand is another.
QWidget* deliberated(MainWindow& window, const ShotFiles& files)
{
    auto* shown =
        small(window, files, 7, [](Template& setup) { setup.stages.front().deliberated = true; });
    auto& page = window.scorePage();
    auto& document = window.session().document();
    markSome(document, 1000, false);
    (void)document::submit(document, page.stage());
    (void)document::beginDeliberation(document, page.stage());
    const auto sheets = document::sheets(document, page.stage());
    const auto& criteria = model::findStage(document.event(), page.stage())->rubric.criteria;
    (void)document::enterMark(document, page.stage(), sheets[2].key.competitor, criteria[1].id,
                              criteria[1].scale.max);
    page.open(sheets[2].key.competitor, criteria[1].id);
    return shown;
}

QWidget* attachments(MainWindow& window, const ShotFiles& files)
{
    const auto size = [](const char* text) { return QString::fromLatin1(text); };
    openJudge(window, files, 4, true);
    window.scorePage().findChild<ui::AttachmentBar*>()->setItems({
        {QStringLiteral("Proposal usaha dan rencana anggaran lengkap.pdf"), size("2,4 MB"),
         QStringLiteral("file-text")},
        {QStringLiteral("Foto lokasi.jpg"), size("812 kB"), QStringLiteral("image")},
        {QStringLiteral("Presentasi final.pptx"), size("5,1 MB"), QStringLiteral("presentation")},
        {QStringLiteral("Surat rekomendasi.pdf"), size("96 kB"), QStringLiteral("file-text")},
        {QStringLiteral("Denah.png"), size("230 kB"), QStringLiteral("image")},
    });
    return &window;
}

QWidget* practice(MainWindow& window, const ShotFiles& files)
{
    openJudge(window, files, 4, true);
    window.scorePage().practise();
    return &window;
}

QWidget* readOnly(MainWindow& window, const ShotFiles& files)
{
    const auto path = files.onShare();
    if (path)
        window.openPaths({*path});
    return &window;
}

QWidget* nominations(MainWindow& window)
{
    const scoring::Award service{
        "service", {"Layanan publik terbaik", "Best public service"}, 1, {}, {}};
    const scoring::Award young{
        "young", {"Tim muda paling menjanjikan", "Most promising young team"}, 1, {}, {}};
    auto* dialog = new ui::NominateDialog({service, young},
                                          {{"young", "Semua anggota di bawah 20 tahun."}}, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

} // namespace

std::vector<Scene> sheetScenes()
{
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {name("score"), name("comment-required"), commentRequired},
        {name("score"), name("blind"), blind},
        {name("score"), name("deliberated"), deliberated},
        {name("score"), name("attachments"), attachments},
        {name("score"), name("practice"), practice},
        {name("score"), name("read-only"), readOnly},
        {name("nominate"), name("dialog"), [](auto& w, auto&) { return nominations(w); }},
    };
}

} // namespace juri::gui
