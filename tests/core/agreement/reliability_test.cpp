#include "agreement/reliability.h"

#include "agreement/krippendorff.h"
#include "builders.h"
#include "catch.h"

using namespace juri::agreement;
using namespace juri::agreement::test;

TEST_CASE("reliability: Shrout and Fleiss 1979", "[agreement]")
{
    const auto icc = *intraclassCorrelations(shroutFleiss()).value;
    CHECK(icc.icc1.value == Approx(.17).margin(.005));
    CHECK(icc.icc2.value == Approx(.29).margin(.005));
    CHECK(icc.icc3.value == Approx(.71).margin(.005));
    CHECK(icc.icc1k.value == Approx(.44).margin(.005));
    CHECK(icc.icc2k.value == Approx(.62).margin(.005));
    CHECK(icc.icc3k.value == Approx(.91).margin(.005));
    CHECK(cronbachAlpha(shroutFleiss()).value == Approx(icc.icc3k.value));
}

TEST_CASE("reliability: what cannot be computed is named, never a NaN", "[agreement]")
{
    const auto reasons = [](const Panel& given) {
        return std::vector<std::string>{intraclassCorrelations(given).reason,
                                        kendallW(given).reason, cronbachAlpha(given).reason};
    };
    using Reasons = std::vector<std::string>;
    CHECK(reasons({}) == Reasons(3, "too-few-judges"));
    CHECK(reasons(panel({{1}, {2}})) == Reasons(3, "too-few-judges"));
    CHECK(reasons(panel({{1, 2}})) == Reasons(3, "too-few-entries"));
    CHECK(reasons(panel({{1, kMissing}, {1, 2}})) == Reasons(3, "incomplete"));
    CHECK(reasons(panel({{5, 5}, {5, 5}, {5, 5}})) == Reasons(3, "no-variation"));
    CHECK(kendallW(panel({{1, 1}, {2, 2}})).value->w == Approx(1));
    CHECK(alphaIfDropped(shroutFleiss()).size() == 4);
    CHECK(alphaIfDropped(panel({{1, 2}, {2, 4}}))[0].reason == "too-few-judges");
    CHECK(meanPairwisePearson(panel({{1, 5}, {2, 5}})).reason == "no-variation");
}

TEST_CASE("Krippendorff: degenerate panels are named", "[agreement]")
{
    for (const auto metric : {Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio}) {
        CHECK(krippendorffAlpha({}, metric).reason == "too-few-judges");
        CHECK(krippendorffAlpha(panel({{1, kMissing}, {kMissing, 2}}), metric).reason
              == "too-few-judges");
        CHECK(krippendorffAlpha(panel({{0, 0}, {0, 0}}), metric).reason == "no-variation");
        CHECK(krippendorffAlpha(panel({{1, 1}, {2, 2}}), metric).value == Approx(1));
    }
    CHECK(krippendorffAlpha(panel({{-1, 1}, {2, 2}}), Metric::Ratio).reason == "negative-marks");
}
