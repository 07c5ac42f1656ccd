#include "ui/dialogs/new_event_dialog.h"

#include "document/creation.h"
#include "exchange/template.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace juri::ui {

namespace {

constexpr auto kUsual = "winner"; ///< the template that is chosen at first

Label* caption(const QString& text, QWidget* buddy)
{
    auto* label = new Label(Type::Caption, Tint::Muted);
    label->setTextFormat(Qt::AutoText);
    label->setText(text);
    label->setBuddy(buddy);
    return label;
}

QString fileNameOf(const QString& title)
{
    static const QRegularExpression unsuited(QStringLiteral("[^\\w\\- ]"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    auto name = title;
    name = name.remove(unsuited).simplified();
    return name.isEmpty() ? QStringLiteral("juri") : name.left(60);
}

} // namespace

NewEventDialog::NewEventDialog(const QString& folder, const document::Environment& environment,
                               QWidget* parent)
    : Dialog(parent)
    , m_folder(folder)
    , m_environment(environment)
    , m_template(new Chooser)
    , m_description(new Label(Type::Caption, Tint::Muted))
    , m_title(new LineEdit)
    , m_place(new ElidedLabel(Type::Body, Tint::Muted))
{
    setTitle(tr("Set up a competition"),
             tr("A template brings stages, criteria and rules; everything can be changed later."));
    setAccept(tr("Create"));
    m_description->setWordWrap(true);
    m_template->setAccessibleName(tr("Template"));
    m_title->setAccessibleName(tr("Title"));
    buildContent();
    fillTemplates();
}

void NewEventDialog::buildContent()
{
    auto* change = new Button(Button::Kind::Secondary);
    change->setText(tr("&Change…"));
    change->setAutoDefault(false);
    auto* place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(change);
    content().addWidget(caption(tr("&Template"), m_template));
    content().addWidget(m_template);
    content().addWidget(m_description);
    content().addWidget(caption(tr("T&itle"), m_title));
    content().addWidget(m_title);
    content().addWidget(caption(tr("Kept in"), nullptr));
    content().addLayout(place);
    connect(change, &Button::clicked, this, &NewEventDialog::choosePlace);
    connect(m_template, &QComboBox::currentIndexChanged, this, &NewEventDialog::showTemplate);
    connect(m_title, &LineEdit::textChanged, this, &NewEventDialog::updatePlace);
}

void NewEventDialog::fillTemplates()
{
    for (const auto& name : exchange::builtInTemplateNames())
        if (const auto setup = exchange::loadTemplate(name))
            m_template->addItem(toQString(setup->title), toQString(name));
    m_template->setCurrentIndex(std::max(0, m_template->findData(QLatin1String(kUsual))));
}

void NewEventDialog::showTemplate()
{
    const auto setup = exchange::loadTemplate(toUtf8(m_template->currentData().toString()));
    if (!setup)
        return;
    m_description->setText(toQString(setup->description));
    m_title->setText(toQString(setup->competition.title));
}

void NewEventDialog::updatePlace()
{
    if (!m_placeChosen)
        m_path = QDir(m_folder).filePath(fileNameOf(m_title->text()) + QStringLiteral(".juri"));
    m_place->setFullText(QDir::toNativeSeparators(m_path));
    acceptButton().setEnabled(!m_title->text().trimmed().isEmpty());
}

void NewEventDialog::choosePlace()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Where to keep the event"), m_path,
                                                   tr("Documents (%1)").arg(u"*.juri"), nullptr,
                                                   QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_path = path;
    m_placeChosen = true;
    updatePlace();
}

QString NewEventDialog::rootKitPath() const
{
    return m_path + QStringLiteral(".rootkit");
}

void NewEventDialog::accept()
{
    const auto title = toUtf8(m_title->text().trimmed());
    const auto setup = exchange::loadTemplate(toUtf8(m_template->currentData().toString()));
    const auto result = setup ? document::createEvent(toUtf8(m_path), *setup, {title, title},
                                                      toUtf8(rootKitPath()), m_environment)
                              : Outcome(setup.error());
    if (result)
        return Dialog::accept();
    const auto text = errorText(result.error());
    message().say(InlineMessage::Kind::Bad, text.what, text.rest);
}

} // namespace juri::ui
