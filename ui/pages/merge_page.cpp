#include "ui/pages/merge_page.h"

#include "document/results.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/models/merge_model.h"
#include "ui/models/session.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/text/language.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/views.h"

#include <QHeaderView>
#include <QProgressBar>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

/// The judges' names for their ids.
std::vector<document::FileReport> namedFiles(const document::Document& document,
                                             std::vector<document::FileReport> files)
{
    for (auto& file : files)
        if (const auto* judge = model::findJudge(document.event(), JudgeId(file.judge)))
            file.judge = judge->name;
    return files;
}

} // namespace

MergePage::MergePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new MergeModel(this))
    , m_title(new Label(Type::Title))
    , m_completeness(new Label(Type::Body, Tint::Muted))
    , m_drop(new DropZone)
    , m_progress(new QProgressBar)
    , m_message(new InlineMessage)
    , m_reportCard(nullptr)
    , m_table(new TableView)
{
    m_reportCard = buildReport();
    m_progress->setTextVisible(false);
    m_progress->hide();
    buildLayout();
    connect(m_drop, &DropZone::actionAsked, this, &MergePage::filesAsked);
    connect(m_message, &InlineMessage::actionAsked, this, &MergePage::resultsAsked);
    connect(&session, &Session::busyChanged, m_drop, &DropZone::setBusy);
    retranslate();
}

QWidget* MergePage::buildReport()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(Tint::Text, m_table));
    m_table->setItemDelegateForColumn(MergeModel::OutcomeColumn, new NameDelegate(m_table));
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, scaled(5), 1, scaled(8));
    layout->addWidget(m_table);
    return card;
}

void MergePage::buildLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(18), scaled(24), scaled(18));
    layout->setSpacing(scaled(12));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(scaled(1));
    titles->addWidget(m_title);
    titles->addWidget(m_completeness);
    layout->addLayout(titles);
    layout->addWidget(m_drop);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_reportCard, 1);
    layout->addStretch();
}

void MergePage::retranslate()
{
    m_title->setText(tr("Merge scores"));
    m_drop->setTexts(tr("Drop the judges' score files here: one, many, or a whole folder. "
                        "Merging a file twice changes nothing."),
                     tr("&Choose files…"));
    m_table->setAccessibleName(tr("What happened with each file"));
    m_progress->setAccessibleName(tr("Merging"));
    reload();
}

QString MergePage::keys() const
{
    return tr("Ctrl+O: choose files     F1: all keys");
}

void MergePage::reload()
{
    if (m_session.isBusy())
        return;
    if (!m_session.isOpen())
        m_report.reset();
    m_model->setFiles(m_report ? namedFiles(m_session.document(), m_report->files)
                               : std::vector<document::FileReport>());
    m_reportCard->setVisible(m_report.has_value());
    m_table->fitColumns(MergeModel::OutcomeColumn);
    showCompleteness();
    showSummary();
}

void MergePage::showCompleteness()
{
    m_completeness->clear();
    if (!m_session.isOpen() || m_session.document().kind() != document::Kind::Event)
        return;
    const auto& document = m_session.document();
    const auto result = document::stageResult(document, document::resultStage(document));
    if (!result)
        return;
    const auto* stage = model::findStage(document.event(), result->stage);
    auto text = tr("%1 · %2 of %3 score sheets are in")
                    .arg(stage ? toQString(stage->name) : QString(),
                         formatCount(static_cast<qint64>(result->ballots)),
                         formatCount(static_cast<qint64>(result->expected)));
    if (result->conflicts > 0)
        text += QStringLiteral(" \u00b7 ")
            + tr("%n conflict(s) to settle", nullptr, static_cast<int>(result->conflicts));
    m_completeness->setText(text);
}

void MergePage::merge(const QStringList& paths)
{
    auto files = std::make_shared<std::vector<std::string>>();
    for (const auto& path : paths)
        files->push_back(toUtf8(path));
    auto result = std::make_shared<std::optional<Result<document::MergeReport>>>();
    auto* document = &m_session.document();
    const auto started = m_session.run(
        [document, files, result] { result->emplace(document::merge(*document, *files)); },
        [this, result] {
            m_progress->hide();
            if (m_session.report(**result))
                showReport(***result);
            emit merged();
        });
    if (!started)
        return;
    m_message->clear();
    m_progress->setRange(0, 0);
    m_progress->show();
}

void MergePage::showReport(const document::MergeReport& report)
{
    m_report = report;
    reload();
}

void MergePage::showSummary()
{
    m_message->clear();
    if (!m_report)
        return;
    const auto& files = m_report->files;
    const auto refused = static_cast<int>(std::ranges::count_if(
        files, [](const auto& file) { return document::isRefused(file.verdict); }));
    std::size_t added = 0;
    for (const auto& file : files)
        added += file.added;
    const auto what = added == 0
        ? tr("Nothing new in %n file(s).", nullptr, static_cast<int>(files.size()))
        : tr("%1 new records out of %2 files.")
              .arg(formatCount(static_cast<qint64>(added)),
                   formatCount(static_cast<qint64>(files.size())));
    const auto rest = refused == 0
        ? QString()
        : tr("%n file(s) refused, with the reason below; they changed nothing.", nullptr, refused);
    m_message->say(refused > 0 ? InlineMessage::Kind::Warn : InlineMessage::Kind::Good, what, rest,
                   tr("See &results"));
}

bool MergePage::showFailure(const Error& error)
{
    const auto text = errorText(error);
    m_message->say(InlineMessage::Kind::Bad, text.what, text.rest);
    return true;
}

} // namespace juri::ui
