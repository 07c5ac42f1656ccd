#pragma once

#include "model/rubric.h"

#include <QScrollArea>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace juri::ui {

class Label;
class LevelCard;

/// What the criterion in hand means: its question and its levels. A click on a
/// level chooses the middle of its range.
class DescriptorPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit DescriptorPanel(QWidget* parent = nullptr);

    void setCriterion(const model::Criterion& criterion, int index, int count);
    void clear();
    void setNote(const QString& note);        ///< about the whole rubric, below the levels
    void setMark(std::optional<Points> mark); ///< the level it falls into lights up
    void setReadOnly(bool readOnly);

    void choose(int level); ///< as a click on it; levels that are not there do nothing

signals:
    void markChosen(juri::Points mark);

private:
    void buildLayout();
    void showLevels();

    model::Criterion m_criterion;
    Label* m_place;
    Label* m_name;
    Label* m_description;
    Label* m_scale; ///< what may be typed, where no level says it
    Label* m_note;
    QVBoxLayout* m_levelLayout;
    std::vector<LevelCard*> m_levels;
    bool m_readOnly = false;
};

} // namespace juri::ui
