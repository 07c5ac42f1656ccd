#include "ui/dialogs/pack_dialog.h"

#include "document/packs.h"
#include "ui/text/error_text.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace juri::ui {

namespace {

QString freshPath(const QString& folder, const QString& name)
{
    auto path = QDir(folder).filePath(name + QStringLiteral(".juri"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(QStringLiteral("%1 %2.juri").arg(name).arg(i));
    return path;
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const auto letter : text)
        if (letter.isLetterOrNumber())
            letters += letter.toUpper();
    return letters;
}

} // namespace

PackDialog::PackDialog(const QString& packPath, const QString& folder,
                       const document::Environment& environment, QWidget* parent)
    : Dialog(parent)
    , m_packPath(packPath)
    , m_environment(environment)
    , m_path(freshPath(folder, QFileInfo(packPath).completeBaseName()))
    , m_groups{new LineEdit, new LineEdit}
    , m_place(new ElidedLabel(Type::Body, Tint::Muted))
{
    setTitle(tr("Open your judging file"),
             tr("Type the code on your slip, 10 letters and digits. Capital or small letters do "
                "not matter."));
    setAccept(tr("Open"));
    buildContent();
    updateState();
    m_groups[0]->setFocus();
}

void PackDialog::buildContent()
{
    auto* code = new QHBoxLayout;
    code->setSpacing(scaled(8));
    for (int i = 0; i < static_cast<int>(m_groups.size()); ++i) {
        auto* group = m_groups[static_cast<std::size_t>(i)];
        auto large = ui::font(Type::Title);
        large.setLetterSpacing(QFont::AbsoluteSpacing, 3);
        group->setFont(large);
        group->setAlignment(Qt::AlignCenter);
        group->setFixedSize(scaled(170), scaled(48));
        group->setAccessibleName(i == 0 ? tr("First half of the code") : tr("Second half"));
        connect(group, &LineEdit::textEdited, this,
                [this, i](const QString& text) { readGroup(i, text); });
        code->addWidget(group);
        if (i == 0) {
            auto* hyphen = new Label(Type::Title, Tint::Muted);
            hyphen->setText(QStringLiteral("–"));
            code->addWidget(hyphen);
        }
    }
    code->addStretch();
    auto* title = new Label(Type::Caption, Tint::Muted);
    title->setText(tr("Your scores are kept in"));
    auto* change = new Button(Button::Kind::Secondary);
    change->setText(tr("&Change…"));
    change->setAutoDefault(false);
    connect(change, &Button::clicked, this, &PackDialog::choosePlace);
    auto* place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(change);
    content().addLayout(code);
    content().addSpacing(scaled(8));
    content().addWidget(title);
    content().addLayout(place);
}

void PackDialog::readGroup(int group, const QString& text)
{
    const auto letters = lettersOf(text);
    if (group == 0 && letters.size() > kGroup)
        return setCode(letters);
    m_groups[static_cast<std::size_t>(group)]->setText(letters.left(kGroup));
    if (group == 0 && letters.size() == kGroup) {
        m_groups[1]->setFocus();
        m_groups[1]->selectAll(); // what is typed on takes the place of an older half
    }
    updateState();
}

void PackDialog::setCode(const QString& code)
{
    const auto letters = lettersOf(code);
    m_groups[0]->setText(letters.left(kGroup));
    m_groups[1]->setText(letters.mid(kGroup, kGroup));
    m_groups[1]->setFocus();
    updateState();
}

QString PackDialog::code() const
{
    return m_groups[0]->text() + m_groups[1]->text();
}

void PackDialog::updateState()
{
    message().clear();
    m_place->setFullText(QDir::toNativeSeparators(m_path));
    acceptButton().setEnabled(code().size() == 2 * kGroup);
}

void PackDialog::choosePlace()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Where to keep your scores"), m_path,
                                                   tr("Documents (%1)").arg(u"*.juri"), nullptr,
                                                   QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_path = path;
    updateState();
}

void PackDialog::accept()
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto result =
        document::openPack(toUtf8(m_packPath), toUtf8(code()), toUtf8(m_path), m_environment);
    QApplication::restoreOverrideCursor();
    if (result)
        return Dialog::accept();
    const auto text = errorText(result.error());
    message().say(InlineMessage::Kind::Bad, text.what, text.rest);
    if (result.error().code == ErrorCode::WrongCode) {
        m_groups[0]->setFocus();
        m_groups[0]->selectAll();
    }
}

} // namespace juri::ui
