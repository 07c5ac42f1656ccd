#include "record/recovery.h"

#include "catch.h"
#include "record/code.h"
#include "records.h"

#include <algorithm>

using namespace juri;
using namespace juri::record;

namespace {

const Seed kSeed = builders::key(1).seed();

/// The numbers of the lines that are said to be wrong; "" if the key came out.
std::string wrongLines(const std::vector<std::string>& lines)
{
    const auto read = readRecoveryLines(lines);
    if (read) {
        CHECK(*read == kSeed);
        return {};
    }
    CHECK(read.error().code == ErrorCode::SheetMistyped);
    return read.error().detail;
}

} // namespace

TEST_CASE("recovery: seven lines bring the key back, typed as people type", "[record]")
{
    auto lines = recoveryLines(kSeed);
    REQUIRE(lines.size() == 7);
    for (const auto& line : lines)
        CHECK(line.size() == 11);
    CHECK(readRecoveryLines(lines).value() == kSeed);

    for (auto& line : lines) {
        std::ranges::transform(line, line.begin(), [](char c) {
            return c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
        });
        line.insert(2, " - ");
    }
    CHECK(readRecoveryLines(lines).value() == kSeed);
}

TEST_CASE("recovery: any wrong character is found, and its line named", "[record]")
{
    const auto lines = recoveryLines(kSeed);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        for (std::size_t at = 0; at < lines[line].size(); ++at) {
            if (lines[line][at] == ' ')
                continue;
            for (int value = 0; value < 32; ++value) {
                auto typed = lines;
                typed[line][at] = base32Character(value);
                if (typed != lines)
                    REQUIRE(wrongLines(typed) == std::to_string(line + 1));
            }
        }
    }
}

TEST_CASE("recovery: exchanged characters and exchanged lines are found", "[record]")
{
    const auto lines = recoveryLines(kSeed);
    for (std::size_t a = 0; a < 11; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            auto typed = lines;
            std::swap(typed[2][a], typed[2][b]);
            const bool differs =
                typed[2][a] != typed[2][b] && lines[2][a] != ' ' && lines[2][b] != ' ';
            if (differs)
                CHECK(wrongLines(typed) == "3");
        }
    }
    auto swapped = lines;
    std::swap(swapped[1], swapped[4]);
    CHECK(wrongLines(swapped) == "2, 5");
}

TEST_CASE("recovery: missing, superfluous and foreign lines are refused", "[record]")
{
    auto lines = recoveryLines(kSeed);
    auto shorter = lines;
    shorter.pop_back();
    CHECK(wrongLines(shorter) == "7");
    auto longer = lines;
    longer.push_back(lines[0]);
    CHECK(wrongLines(longer) == "8");
    CHECK(wrongLines({}) == "1, 2, 3, 4, 5, 6, 7");
    lines[3] = "not a line?";
    CHECK(wrongLines(lines) == "4");

    auto mixed = recoveryLines(kSeed); // every line is right, and they are of two sheets
    mixed[0] = recoveryLines(builders::key(2).seed())[0];
    const auto read = readRecoveryLines(mixed);
    REQUIRE_FALSE(read);
    CHECK(read.error().detail.empty());
}
