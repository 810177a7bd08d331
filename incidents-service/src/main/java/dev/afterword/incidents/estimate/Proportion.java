package dev.afterword.incidents.estimate;

/** What a share of few tells of the share of all. */
public final class Proportion {

    private static final double Z = 1.959963984540054;

    private Proportion() {}

    /** The 95 % interval of a share after Wilson (1927), which stays between 0 and 1 also for few. */
    public static Interval interval(long hits, long of) {
        var share = (double) hits / of;
        var z2 = Z * Z;
        var center = (share + z2 / (2 * of)) / (1 + z2 / of);
        var half = Z / (1 + z2 / of) * Math.sqrt(share * (1 - share) / of + z2 / (4.0 * of * of));
        return new Interval(Math.max(0, center - half), Math.min(1, center + half));
    }
}
