#pragma once

#include "ground.h"

#include "document/merging.h"
#include "law.h"
#include "record/random.h"
#include "record/record.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace histories {

/// A clock that is wrong by a fixed amount and may run backwards.
class WrongClock final : public juri::Clock {
public:
    juri::Timestamp now() override { return {m_now += m_step}; }
    void set(std::int64_t now, std::int64_t step)
    {
        m_now = now;
        m_step = step;
    }

private:
    std::int64_t m_now = 1'794'649'260'000;
    std::int64_t m_step = 1000;
};

/// One run of a competition: each step is something that somebody does at one place.
/// A step that the program refuses, because there is nothing to choose or a stage is
/// handed in, is a step all the same.
class World {
public:
    /// In       clocks: 0 = all right; to kClocks - 1: how they are wrong
    explicit World(int clocks = 0);
    static constexpr int kClocks = 6;

    /// In       step: any number from 0 to kSteps - 1
    void take(int step);
    static constexpr int kSteps = 1 << 17;
    static std::size_t placeOf(int step);

    /// What steps are made of. Of laptops kPutBack goes back to an older copy, kCopied
    /// on to the sibling's file as it is now.
    void act(std::size_t place, int action, unsigned choice = 0);
    static constexpr int kPutBack = 5;
    static constexpr int kCopied = 6;

    /// Opened where it was left.
    juri::document::Document& at(std::size_t place);
    bool wasUsed(std::size_t place) const { return m_places[place].document.has_value(); }

    /// The second document of a desk, without its key: it merges and writes nothing of
    /// its own. Fresh, as the desk was at the beginning.
    juri::document::Document reader(std::size_t desk = Desk1);

    /// A score file of all that a place holds.
    std::string fileOf(std::size_t place);
    std::string fileOf(juri::document::Document& document);

    /// The same with some records left out, grants never.
    std::string partOf(std::size_t place, unsigned chosen);
    std::string fileOf(const std::vector<const juri::record::Record*>& records);

    std::string newPath(const std::string& ending);

    /// Writes a record of a kind that a newer version will have.
    void fromTheFuture(std::size_t place);

private:
    struct Copy {
        juri::Bytes document;
        std::string keysFolder;
    };
    struct Seat {
        WrongClock clock;
        std::optional<juri::document::Document> document;
        std::string path;
        std::string keysFolder;
        std::vector<Copy> copies; ///< as it was after each of its steps
    };

    void atDesk(std::size_t desk, int action, unsigned choice);
    void atLaptop(std::size_t laptop, int action, unsigned choice);
    void carry(std::size_t desk, std::size_t from, unsigned choice);
    void choose(std::size_t desk, unsigned choice);
    void setAsideOrRestore(std::size_t desk, unsigned choice);
    void manage(std::size_t desk, unsigned choice);
    void mark(std::size_t laptop, unsigned choice);
    void becomes(std::size_t place, const Copy& copy);
    Copy copyOf(std::size_t place) const;
    juri::document::Environment environmentOf(std::size_t place);

    TempFolder m_folder;
    juri::record::SeededRandom m_random{7};
    std::array<Seat, kPlaces> m_places;
    int m_files = 0;
};

/// Merges files and takes no refusal: what honest people carry is never refused.
juri::document::MergeReport take(juri::document::Document& document,
                                 const std::vector<std::string>& files);

/// Short histories of any steps; some of every kind happen in a thousand of them.
rc::Gen<std::vector<int>> steps();

/// Takes such steps.
void live(World& world);

template <class Value> Value need(juri::Result<Value> result)
{
    if (!result)
        throw std::runtime_error("unexpected: "
                                 + std::string(juri::errorCodeName(result.error().code)) + " "
                                 + result.error().subject + " " + result.error().detail);
    return *std::move(result);
}

} // namespace histories
