package dev.afterword.incidents.search;

/**
 * How records with some words are looked for: a word that is everywhere is found along the newest records, or along those
 * that a filter leaves, any other by the index of words. All are right; the wrong one would look at a million records.
 *
 * @param kind which of the three
 * @param passed about how many records it passes until it has enough; those that the index names are all fetched
 * @param cost about how many records it fetches
 * @param fetched about how many records the index names
 * @param otherwise how to go on when a walk was too long
 */
record Way(Kind kind, double passed, double cost, double fetched, Kind otherwise) {

    enum Kind {
        INDEX,
        NEWEST,
        FILTER
    }

    /** To fetch a match from wherever it lies takes as long as to pass so many records that lie in a row. */
    private static final int PASSED_PER_FETCH = 8;

    /** What a filter leaves does not lie in a row, and is looked at with other filters or with entries. */
    private static final int FETCHED_PER_INCIDENT = 2;

    /** Words may be less often together than by chance, or less often of late: so much longer a way is still gone. */
    private static final int PATIENCE = 4;

    private static final int SHORTEST = 1_024;

    /** A way that is as long as what the index would fetch costs no more than the index; beyond this it is no walk any more. */
    private static final int FARTHEST = 32_768;

    /** The quickest to incidents, of which so many match, and so many would be fetched by the index. */
    static Way toIncidents(double matches, double fetched, double incidents, int wanted, Walk walk) {
        var records = toRecords(matches, fetched, incidents, wanted, walk.share(incidents));
        if (walk.isNone() || incidents <= 0 || matches <= 0) {
            return records;
        }
        var along = along(matches, fetched, incidents, wanted, walk);
        var best = along.cost < records.cost ? along : records;
        if (walk.incidents() * FETCHED_PER_INCIDENT > fetched) {
            var nearlyAll = best == along && walk.incidents() <= Math.max(SHORTEST, along.passed * PATIENCE);
            return nearlyAll ? along.endless() : best;
        }
        return best == along ? along.endless() : new Way(best.kind, best.passed, best.cost, fetched, Kind.FILTER);
    }

    /** The quickest to records, whatever leads to them. */
    static Way toRecords(double matches, double fetched, double records, int wanted, double share) {
        var passed = wanted * records / (matches * share);
        return records > 0 && fetched * PASSED_PER_FETCH > passed
                ? new Way(Kind.NEWEST, passed, passed / PASSED_PER_FETCH, fetched, Kind.INDEX)
                : new Way(Kind.INDEX, fetched, fetched, fetched, Kind.INDEX);
    }

    /** Along the incidents that the best filter leaves. */
    static Way along(double matches, double fetched, double incidents, int wanted, Walk walk) {
        var met = Math.min(1, matches / incidents) * walk.shareOfOthers(incidents);
        var passed = Math.min(walk.incidents(), wanted / met);
        return new Way(Kind.FILTER, passed, passed * FETCHED_PER_INCIDENT, fetched, Kind.INDEX);
    }

    /** Whether it may be given up, and gone on otherwise. */
    boolean isTried() {
        return kind != Kind.INDEX && !Double.isInfinite(passed);
    }

    Way afterwards() {
        return new Way(otherwise, Double.POSITIVE_INFINITY, cost, fetched, otherwise);
    }

    /** The same without giving up. */
    Way endless() {
        return new Way(kind, Double.POSITIVE_INFINITY, cost, fetched, otherwise);
    }

    /**
     * After how many records of an order one gives up, as the end of a query; a power of two, so that there are few statements.
     * Without a limit there is no order either: the database would sort all there is.
     */
    String patience(String order) {
        if (Double.isInfinite(passed)) {
            return "";
        }
        var enough = Math.max(passed * PATIENCE, Math.min(fetched, FARTHEST));
        var most = (long) SHORTEST;
        while (most < enough) {
            most *= 2;
        }
        return " order by " + order + " limit " + most;
    }
}
