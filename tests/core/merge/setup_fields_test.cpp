#include "merge/setup_fields.h"

#include "catch.h"
#include "histories.h"

using namespace juri;
using record::Cleared;
using record::ListChange;

namespace {

std::string text(const model::RegisterState& state, const std::string& field)
{
    return std::get<std::string>(state.fields.at(field).value);
}

std::set<std::string> list(const History& history)
{
    return std::get<std::set<std::string>>(history.state().fields.at("tags").value);
}

} // namespace

TEST_CASE("fields: different fields set apart combine without a badge", "[merge][fault-12]")
{
    History history("competitor/c");
    const auto base = history.setup({{"name", std::string("Pesut")}});
    history.setup({{"number", std::string("7")}}, {base}, 1);
    history.setup({{"region", std::string("Banten")}}, {base}, 2);

    const auto state = history.state();
    CHECK(text(state, "name") == "Pesut");
    CHECK(text(state, "number") == "7");
    CHECK(text(state, "region") == "Banten");
    for (const auto& [name, field] : state.fields)
        CHECK_FALSE(field.badge);
}

TEST_CASE("fields: the same field set differently apart gets a badge", "[merge][fault-12]")
{
    History history("competitor/c");
    const auto base = history.setup({{"name", std::string("Pesut")}});
    const auto a = history.setup({{"name", std::string("Komodo")}}, {base}, 1);
    const auto b = history.setup({{"name", std::string("Anoa")}}, {base}, 2);

    CHECK(history.state().fields.at("name").badge);
    CHECK(text(history.state(), "name") == (a > b ? "Komodo" : "Anoa"));

    history.setup({{"name", std::string("Garuda")}}, {a, b});
    CHECK_FALSE(history.state().fields.at("name").badge);
    CHECK(text(history.state(), "name") == "Garuda");
}

TEST_CASE("fields: the same value set apart is no badge", "[merge]")
{
    History history("competitor/c");
    history.setup({{"name", std::string("Komodo")}}, {}, 1);
    history.setup({{"name", std::string("Komodo")}}, {}, 2);

    CHECK_FALSE(history.state().fields.at("name").badge);
}

TEST_CASE("fields: a cleared field is gone until it is set again", "[merge]")
{
    History history("competitor/c");
    const auto a = history.setup({{"name", std::string("Komodo")}});
    const auto b = history.setup({{"name", Cleared{}}}, {a});
    CHECK(history.state().fields.empty());
    history.setup({{"name", std::string("Anoa")}}, {b});
    CHECK(text(history.state(), "name") == "Anoa");
}

TEST_CASE("lists: added apart, both are in; removed later, it is out", "[merge]")
{
    History history("competitor/c");
    const auto base = history.setup({{"tags", ListChange{{"a"}, {}}}});
    const auto one = history.setup({{"tags", ListChange{{"b"}, {}}}}, {base}, 1);
    const auto two = history.setup({{"tags", ListChange{{"c"}, {}}}}, {base}, 2);
    CHECK(list(history) == std::set<std::string>{"a", "b", "c"});

    history.setup({{"tags", ListChange{{}, {"a"}}}}, {one, two});
    CHECK(list(history) == std::set<std::string>{"b", "c"});
}

TEST_CASE("lists: an add and a remove made apart keep the element in", "[merge]")
{
    History history("competitor/c");
    const auto base = history.setup({{"tags", ListChange{{"a"}, {}}}});
    history.setup({{"tags", ListChange{{}, {"a"}}}}, {base}, 1);
    CHECK(list(history).empty());
    history.setup({{"tags", ListChange{{"a"}, {}}}}, {base}, 2);
    CHECK(list(history) == std::set<std::string>{"a"});
}

TEST_CASE("hand-in: a sign-off covers its ballots until it is reopened", "[merge]")
{
    History history("handin/final/j");
    RecordId one;
    one.bytes.fill(1);
    const auto submit = history.add(record::Kind::Submit, encode(record::SubmitPayload{{one}}));
    CHECK(history.state().handedIn == std::set{one});
    history.add(record::Kind::Reopen, record::encodeText("a slip"), {submit});
    CHECK(history.state().handedIn.empty());
}

TEST_CASE("rubric: two made apart get a badge", "[merge]")
{
    History history("rubric/final");
    auto rubric = builders::rubric();
    history.add(record::Kind::Rubric, record::encode(rubric), {}, 1);
    CHECK_FALSE(history.state().badge);
    rubric.criteria[0].weight = pt("50");
    history.add(record::Kind::Rubric, record::encode(rubric), {}, 2);
    CHECK(history.state().badge);
}
