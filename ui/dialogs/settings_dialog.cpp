#include "ui/dialogs/settings_dialog.h"

#include "ui/text/format.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace juri::ui {

namespace {

constexpr std::array kSizes = {8.0, 9.0, 10.0, 10.5, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0};
constexpr int kLongestPart = 240; ///< minutes

int nearestSize(double size)
{
    const auto at = std::ranges::lower_bound(kSizes, size);
    return static_cast<int>(std::min<std::ptrdiff_t>(at - kSizes.begin(), kSizes.size() - 1));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences& preferences, QWidget* parent)
    : Dialog(parent)
    , m_preferences(preferences)
    , m_language(new Chooser)
    , m_scheme(new Chooser)
    , m_size(new Chooser)
    , m_motion(new QCheckBox)
    , m_sound(new QCheckBox)
    , m_pitch(new QSpinBox)
    , m_questions(new QSpinBox)
{
    m_language->addItems({QStringLiteral("Bahasa Indonesia"), QStringLiteral("English")});
    m_scheme->addItems(QStringList(kSchemes, QString()));
    for (auto* box : {m_pitch, m_questions}) {
        box->setRange(0, kLongestPart);
        box->setMinimumHeight(scaled(32));
    }
    buildLayout();
    retranslate();
    m_language->setCurrentIndex(m_preferences.language == Language::Indonesian ? 0 : 1);
    m_scheme->setCurrentIndex(static_cast<int>(m_preferences.scheme));
    m_size->setCurrentIndex(nearestSize(m_preferences.pointSize));
    m_motion->setChecked(m_preferences.reducedMotion);
    m_sound->setChecked(m_preferences.timerSound);
    m_pitch->setValue(m_preferences.pitchMinutes);
    m_questions->setValue(m_preferences.questionMinutes);
    connectWidgets();
}

void SettingsDialog::buildLayout()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(20));
    grid->setVerticalSpacing(scaled(10));
    grid->setColumnStretch(1, 1);
    const std::array<QWidget*, 5> fields = {m_language, m_scheme, m_size, m_pitch, m_questions};
    for (int row = 0; row < static_cast<int>(fields.size()); ++row) {
        const auto at = static_cast<std::size_t>(row);
        m_labels[at] = new Label(Type::Body);
        m_labels[at]->setBuddy(fields[at]);
        grid->addWidget(m_labels[at], row, 0);
        grid->addWidget(fields[at], row, 1, Qt::AlignLeft);
    }
    content().addLayout(grid);
    content().addWidget(m_sound);
    content().addWidget(m_motion);
    setAccept({});
}

void SettingsDialog::fillSizes()
{
    const QSignalBlocker quiet(m_size);
    const auto before = m_size->currentIndex();
    m_size->clear();
    for (const auto size : kSizes)
        m_size->addItem(tr("%1 pt").arg(
            formatPoints(Points::fromMilli(static_cast<std::int64_t>(size * 1000)))));
    m_size->setCurrentIndex(before);
}

void SettingsDialog::retranslate()
{
    setTitle(tr("Settings"), tr("Changes take effect at once."));
    setReject(tr("Close"));
    const std::array texts = {tr("&Language"), tr("&Appearance"), tr("&Text size"),
                              tr("&Presentation"), tr("&Questions")};
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_labels[i]->setText(texts[i]);
    const QSignalBlocker quiet(m_scheme);
    m_scheme->setItemText(0, tr("As the system"));
    m_scheme->setItemText(1, tr("Light"));
    m_scheme->setItemText(2, tr("Dark"));
    m_scheme->setItemText(3, tr("High contrast"));
    fillSizes();
    for (auto* box : {m_pitch, m_questions})
        box->setSuffix(tr(" minutes"));
    m_sound->setText(tr("Timer &sounds when time runs out"));
    m_motion->setText(tr("&Reduce motion: no blinking, nothing slides"));
    const std::array<QWidget*, 5> fields = {m_language, m_scheme, m_size, m_pitch, m_questions};
    for (std::size_t i = 0; i < fields.size(); ++i)
        fields[i]->setAccessibleName(QString(texts[i]).remove(u'&'));
}

void SettingsDialog::connectWidgets()
{
    for (auto* chooser : {m_language, m_scheme, m_size})
        connect(chooser, &Chooser::currentIndexChanged, this, &SettingsDialog::tell);
    for (auto* box : {m_motion, m_sound})
        connect(box, &QCheckBox::toggled, this, &SettingsDialog::tell);
    for (auto* box : {m_pitch, m_questions})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::tell);
}

void SettingsDialog::tell()
{
    Preferences now;
    now.language = m_language->currentIndex() == 0 ? Language::Indonesian : Language::English;
    now.scheme = static_cast<Scheme>(m_scheme->currentIndex());
    now.pointSize = kSizes[static_cast<std::size_t>(std::max(0, m_size->currentIndex()))];
    now.reducedMotion = m_motion->isChecked();
    now.timerSound = m_sound->isChecked();
    now.pitchMinutes = m_pitch->value();
    now.questionMinutes = m_questions->value();
    if (now == m_preferences)
        return;
    m_preferences = now;
    emit changed(m_preferences);
    adjustSize();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace juri::ui
