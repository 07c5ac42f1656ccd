<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>juri::ui::AttachmentBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>attachments</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::HandInDialog</name>
    <message numerus="yes">
        <source>%n sheet(s) will be signed with your key and become read-only. Next you save the score file for the committee. Reopening needs a reason.</source>
        <translation>
            <numerusform>%n sheet will be signed with your key and become read-only. Next you save the score file for the committee. Reopening needs a reason.</numerusform>
            <numerusform>%n sheets will be signed with your key and become read-only. Next you save the score file for the committee. Reopening needs a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) still need marks. Nothing was handed in; all your marks are saved.</source>
        <translation>
            <numerusform>%n sheet still needs marks. Nothing was handed in; all your marks are saved.</numerusform>
            <numerusform>%n sheets still need marks. Nothing was handed in; all your marks are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::HandInSummary</name>
    <message numerus="yes">
        <source>%n sheet(s) marked</source>
        <translation>
            <numerusform>%n sheet marked</numerusform>
            <numerusform>%n sheets marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recused</source>
        <translation>
            <numerusform>%n recused</numerusform>
            <numerusform>%n recused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a comment</source>
        <translation>
            <numerusform>%n with a comment</numerusform>
            <numerusform>%n with a comment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand alone</source>
        <translation>
            <numerusform>%n mark stands alone</numerusform>
            <numerusform>%n marks stand alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n criteria most marks lie in one level</source>
        <translation>
            <numerusform>in %n criterion most marks lie in one level</numerusform>
            <numerusform>in %n criteria most marks lie in one level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competitor(s) placed</source>
        <translation>
            <numerusform>%n competitor placed</numerusform>
            <numerusform>%n competitors placed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::HandedInDialog</name>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::JudgeTasks</name>
    <message numerus="yes">
        <source>%n sheet(s), fingerprint %1. Bring this file to the committee.</source>
        <translation>
            <numerusform>%n sheet, fingerprint %1. Bring this file to the committee.</numerusform>
            <numerusform>%n sheets, fingerprint %1. Bring this file to the committee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not complete.</source>
        <translation>
            <numerusform>%n of them is not complete.</numerusform>
            <numerusform>%n of them are not complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::MergeModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsigned sheet(s) left out</source>
        <translation>
            <numerusform>%n unsigned sheet left out</numerusform>
            <numerusform>%n unsigned sheets left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::MergePage</name>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in %n file(s).</source>
        <translation>
            <numerusform>Nothing new in %n file.</numerusform>
            <numerusform>Nothing new in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused, with the reason below; they changed nothing.</source>
        <translation>
            <numerusform>%n file refused, with the reason below; it changed nothing.</numerusform>
            <numerusform>%n files refused, with the reasons below; they changed nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::OrderBoard</name>
    <message numerus="yes">
        <source>%n placed</source>
        <translation>
            <numerusform>%n placed</numerusform>
            <numerusform>%n placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n places are given.</source>
        <translation>
            <numerusform>The one place is given.</numerusform>
            <numerusform>All %n places are given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n place(s).</source>
        <translation>
            <numerusform>There is only %n place.</numerusform>
            <numerusform>There are only %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::PackTasks</name>
    <message numerus="yes">
        <source>%n competitor(s) of your document are not in this pack. If you take it, they are no longer shown; marks you gave them are kept.</source>
        <translation>
            <numerusform>%n competitor of your document is not in this pack. If you take it, it is no longer shown; marks you gave it are kept.</numerusform>
            <numerusform>%n competitors of your document are not in this pack. If you take it, they are no longer shown; marks you gave them are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new competitor(s) to mark.</source>
        <translation>
            <numerusform>%n new competitor to mark.</numerusform>
            <numerusform>%n new competitors to mark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::RankPage</name>
    <message numerus="yes">
        <source>%1: all %n places are given.</source>
        <translation>
            <numerusform>%1: the one place is given.</numerusform>
            <numerusform>%1: all %n places are given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n places are given.</source>
        <translation>
            <numerusform>The one place is given.</numerusform>
            <numerusform>All %n places are given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::ResultReader</name>
    <message numerus="yes">
        <source>%n score sheet(s) still missing.</source>
        <translation>
            <numerusform>%n score sheet still missing.</numerusform>
            <numerusform>%n score sheets still missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::ResultsPage</name>
    <message numerus="yes">
        <source>%n score sheet(s) in conflict do not count yet.</source>
        <translation>
            <numerusform>%n score sheet in conflict does not count yet.</numerusform>
            <numerusform>%n score sheets in conflict do not count yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::ReviewFindings</name>
    <message numerus="yes">
        <source>%1 is blank</source>
        <translation>
            <numerusform>%1 is blank</numerusform>
            <numerusform>%1 are blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) not begun</source>
        <translation>
            <numerusform>%n sheet not begun</numerusform>
            <numerusform>%n sheets not begun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::ReviewPage</name>
    <message numerus="yes">
        <source>%n sheet(s) not complete</source>
        <translation>
            <numerusform>%n sheet not complete</numerusform>
            <numerusform>%n sheets not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) pasted.</source>
        <translation>
            <numerusform>%n mark pasted.</numerusform>
            <numerusform>%n marks pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are 0.</source>
        <translation>
            <numerusform>%n of them is 0.</numerusform>
            <numerusform>%n of them are 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::ScorePage</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>%n criterion left</numerusform>
            <numerusform>%n criteria left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>juri::ui::UndoText</name>
    <message numerus="yes">
        <source>%1 paste of %n mark(s)</source>
        <translation>
            <numerusform>%1 paste of %n mark</numerusform>
            <numerusform>%1 paste of %n marks</numerusform>
        </translation>
    </message>
</context>
</TS>
