package dev.afterword.incidents.estimate;

import org.apache.commons.statistics.inference.MannWhitneyUTest;

/** Whether two samples differ in height, without a word on their shape. */
public final class RankTest {

    private RankTest() {}

    /** The two-sided p value of Mann and Whitney (1947); exact for small samples without ties. */
    public static double pValue(double[] sample, double[] other) {
        return MannWhitneyUTest.withDefaults().test(sample, other).getPValue();
    }
}
