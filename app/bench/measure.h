#pragma once

#include <functional>
#include <vector>

namespace juri::bench {

/// What a benchmark counts.
enum class Unit { Seconds, Bytes };

/// Runs something and says how many seconds one run of it took.
using Sample = std::function<double()>;

/// What is compared, ready to run on the same data.
struct Pair {
    Sample ours;
    Sample baseline;
};

/// Medians, in seconds; 0 where a sample failed.
struct Times {
    double ours = 0;
    double baseline = 0;

    bool isUsable() const { return ours > 0 && baseline > 0; }
    double ratio() const { return ours / baseline; } ///< below 1 where ours is faster
    bool isWithin(double goal) const { return ratio() <= goal; }
};

/// Of an even number the mean of the two in the middle; 0 for none.
double median(std::vector<double> numbers);

/// Takes turns, ours first, as often as asked, so that a machine that slows down
/// slows both.
Times measure(const Pair& pair, int repetitions);

/// A sample that runs long enough for the clock: as often as fits into some
/// hundredths of a second, at least once.
Sample timed(std::function<void()> run);

/// A sample of one run, for what is slow or cannot be done twice.
Sample timedOnce(std::function<void()> run);

/// Seconds from some fixed moment, for what times itself.
double secondsNow();

/// Lets a result count as used, so that its computation is not left out.
template <class T> void keep(const T& result)
{
    asm volatile("" : : "g"(&result) : "memory");
}

} // namespace juri::bench
