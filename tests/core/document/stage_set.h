#pragma once

#include "catch.h"
#include "document/creation.h"
#include "document/handing.h"
#include "document/judging.h"
#include "document/merging.h"
#include "document/packs.h"
#include "document/setup.h"
#include "points.h"
#include "record/random.h"
#include "temp_folder.h"

#include <functional>
#include <map>

/// A clock that moves a second at each look, from a fixed moment.
class TestClock final : public juri::Clock {
public:
    juri::Timestamp now() override { return {m_now += 1000}; }

private:
    std::int64_t m_now = 1'794'649'260'000;
};

/// A whole small competition on disk: one stage with criteria "idea" (60 %) and
/// "craft" (40 %), 0 to 100; entries 1 to 4; judges A and B, who have all of them.
class StageSet {
public:
    /// rule is the stage's, as JSON; empty = the default rule. edit may change the rest.
    explicit StageSet(std::uint64_t seed = 1, const std::string& rule = {},
                      const std::function<void(juri::model::Template&)>& edit = {})
        : m_random(seed), m_environment{&m_clock, &m_random, m_folder.file("keys"), "desk"}
    {
        auto made = setup(rule);
        if (edit)
            edit(made);
        REQUIRE(juri::document::createEvent(eventPath(), made, {}, m_folder.file("root kit"),
                                            m_environment));
        auto event = openEvent();
        std::vector<juri::model::Competitor> competitors(4);
        for (std::size_t i = 0; i < competitors.size(); ++i) {
            competitors[i].number = std::to_string(i + 1);
            competitors[i].name = "Tim " + std::to_string(i + 1);
            competitors[i].region = i < 2 ? "Banten" : "NTT";
            competitors[i].institution = "SMK " + std::to_string(i + 1);
        }
        REQUIRE(addCompetitors(event, competitors));
        std::vector<juri::model::Judge> judges(2);
        judges[0].code = "A";
        judges[0].name = "Ibu Ratna";
        judges[1].code = "B";
        judges[1].name = "Bapak Hendra";
        REQUIRE(addJudges(event, judges));
        std::map<juri::JudgeId, std::set<juri::CompetitorId>> entries;
        for (const auto& judge : event.event().judges) {
            for (const auto& competitor : event.event().competitors)
                entries[judge.id].insert(competitor.id);
        }
        REQUIRE(assign(event, stage(), entries));
    }

    static juri::model::Template setup(const std::string& rule = {})
    {
        juri::model::Template result;
        result.name = "test";
        result.competition.title = {"Lomba Uji", "Test Contest"};
        juri::model::Stage final;
        final.id = juri::StageId("final");
        final.name = {"Final", "Final"};
        final.order = 1;
        final.rule = rule;
        for (const auto& [id, weight] : {std::pair{"idea", "60"}, {"craft", "40"}}) {
            juri::model::Criterion criterion;
            criterion.id = juri::CriterionId(id);
            criterion.name = {id, id};
            criterion.weight = pt(weight);
            criterion.scale = {pt("0"), pt("100"), pt("1"), {}};
            final.rubric.criteria.push_back(criterion);
        }
        result.stages.push_back(final);
        return result;
    }

    const juri::document::Environment& environment() const { return m_environment; }
    juri::document::Environment& environment() { return m_environment; }
    const TempFolder& folder() const { return m_folder; }
    std::string eventPath() const { return m_folder.file("event.juri"); }
    static juri::StageId stage() { return juri::StageId("final"); }

    juri::document::Document openEvent() const { return open(eventPath()); }
    juri::document::Document open(const std::string& path) const
    {
        auto document = juri::document::Document::open(path, m_environment);
        REQUIRE(document);
        return *std::move(document);
    }

    /// Makes the pack of a judge, by code; answers its path and keeps its code.
    std::string pack(const std::string& judgeCode)
    {
        auto event = openEvent();
        for (const auto& judge : event.event().judges) {
            if (judge.code != judgeCode)
                continue;
            const auto reports = makePacks(event, m_folder.file("packs"), {judge.id});
            REQUIRE(reports);
            m_codes[judgeCode] = reports->front().code;
            return reports->front().path;
        }
        FAIL("no such judge");
        return {};
    }
    const std::string& code(const std::string& judgeCode) const { return m_codes.at(judgeCode); }

    /// A judge's own document, opened from a pack made now, on a laptop of its own.
    std::string laptop(const std::string& judgeCode)
    {
        return laptop(judgeCode, pack(judgeCode), judgeCode);
    }
    std::string laptop(const std::string& judgeCode, const std::string& packPath,
                       const std::string& name)
    {
        auto path = m_folder.file("judge " + name + ".juri");
        auto environment = m_environment;
        environment.keysFolder = m_folder.file("keys " + name);
        environment.computerName = "laptop " + name;
        REQUIRE(openPack(packPath, code(judgeCode), path, environment));
        return path;
    }
    juri::document::Document openLaptop(const std::string& name) const
    {
        auto environment = m_environment;
        environment.keysFolder = m_folder.file("keys " + name);
        environment.computerName = "laptop " + name;
        auto document =
            juri::document::Document::open(m_folder.file("judge " + name + ".juri"), environment);
        REQUIRE(document);
        return *std::move(document);
    }

    static juri::CompetitorId entry(const juri::document::Document& document,
                                    const std::string& number)
    {
        const auto* competitor = findByNumber(document.event(), number);
        REQUIRE(competitor);
        return competitor->id;
    }

    /// Marks one entry on both criteria.
    static void mark(juri::document::Document& document, const std::string& number,
                     const char* idea, const char* craft)
    {
        const auto id = entry(document, number);
        REQUIRE(enterMark(document, stage(), id, juri::CriterionId("idea"), pt(idea)));
        REQUIRE(enterMark(document, stage(), id, juri::CriterionId("craft"), pt(craft)));
    }

    /// Marks all four entries, hands in and writes the score file; answers its path.
    std::string scoreFile(const std::string& judgeCode, const std::vector<const char*>& marks)
    {
        laptop(judgeCode);
        auto judging = openLaptop(judgeCode);
        for (std::size_t i = 0; i < marks.size(); ++i)
            mark(judging, std::to_string(i + 1), marks[i], marks[i]);
        REQUIRE(submit(judging, stage()));
        return exportOf(judging, judgeCode);
    }
    std::string exportOf(juri::document::Document& document, const std::string& name) const
    {
        auto path = m_folder.file(name + ".juriscore");
        REQUIRE(exportScores(document, path));
        return path;
    }

    /// Score files of two laptops on which judge A marked entry 1 differently.
    std::vector<std::string> conflictingFiles()
    {
        const auto path = pack("A");
        std::vector<std::string> files;
        for (const std::string name : {"one", "two"}) {
            laptop("A", path, name);
            auto judging = openLaptop(name);
            mark(judging, "1", name == "one" ? "70" : "90", "50");
            files.push_back(exportOf(judging, name));
        }
        return files;
    }

    static juri::document::MergeReport mergeInto(juri::document::Document& event,
                                                 const std::vector<std::string>& paths)
    {
        auto report = juri::document::merge(event, paths);
        REQUIRE(report);
        return *std::move(report);
    }

private:
    TempFolder m_folder;
    TestClock m_clock;
    juri::record::SeededRandom m_random;
    juri::document::Environment m_environment;
    std::map<std::string, std::string> m_codes;
};
