#pragma once

#include "base/error.h"

#include <tl/expected.hpp>
#include <utility>

namespace juri {

/// A value, or the Error that kept it from being made. Has tl::expected's
/// members; what it adds is that the compiler warns when one is dropped and
/// that `return Error{…}` works in every function that returns a Result.
template <class T> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;

    Result(Error error) : Base(tl::unexpect, std::move(error)) { }
};

/// The result of an operation that has nothing to hand back.
template <> class [[nodiscard]] Result<void> : public tl::expected<void, Error> {
public:
    using Base = tl::expected<void, Error>;
    using Base::Base;

    Result() = default;
    Result(Error error) : Base(tl::unexpect, std::move(error)) { }
};

using Outcome = Result<void>;

} // namespace juri

#define JURI_JOIN_(a, b) a##b
#define JURI_JOIN(a, b) JURI_JOIN_(a, b)
#define JURI_TRY_(name, declaration, ...)                                                          \
    auto name = (__VA_ARGS__);                                                                     \
    if (!name)                                                                                     \
        return std::move(name).error();                                                            \
    declaration = *std::move(name)

/// JURI_TRY(const auto x, f()) declares x from f()'s value or returns its error.
#define JURI_TRY(declaration, ...) JURI_TRY_(JURI_JOIN(juriTry, __LINE__), declaration, __VA_ARGS__)

/// JURI_CHECK(f()) returns f()'s error, if there is one.
#define JURI_CHECK(...)                                                                            \
    do {                                                                                           \
        if (auto juriCheck = (__VA_ARGS__); !juriCheck)                                            \
            return std::move(juriCheck).error();                                                   \
    } while (false)
