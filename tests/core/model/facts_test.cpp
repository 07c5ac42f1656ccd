#include "model/facts.h"

#include "catch.h"

using namespace juri::model;

TEST_CASE("Fields: a missing field or one of another type reads as empty", "[model]")
{
    const Fields fields{{"name", std::string("Pesut")},
                        {"order", std::int64_t(3)},
                        {"tags", std::set<std::string>{"a"}}};

    CHECK(textField(fields, "name") == "Pesut");
    CHECK(textField(fields, "order") == "");
    CHECK(numberField(fields, "order") == 3);
    CHECK(numberField(fields, "name", 7) == 7);
    CHECK(listField(fields, "tags").size() == 1);
    CHECK(listField(fields, "none").empty());
}

TEST_CASE("splitRegister: cuts at the first slash", "[model]")
{
    CHECK(splitRegister("competition").kind == "competition");
    CHECK(splitRegister("competition").rest == "");
    CHECK(splitRegister("ballot/final/c/j").kind == "ballot");
    CHECK(splitRegister("ballot/final/c/j").rest == "final/c/j");
}
