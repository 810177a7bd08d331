package dev.afterword.incidents.statistics;

import dev.afterword.incidents.moment.Moment;

/** A duration between two moments, always on the wall clock. */
enum Measure {
    TIME_TO_DETECT(Moment.IMPACT_STARTED, Moment.DETECTED),
    TIME_TO_DECLARE(Moment.DETECTED, Moment.DECLARED),
    TIME_TO_ACKNOWLEDGE(Moment.DECLARED, Moment.ACKNOWLEDGED),
    TIME_TO_MITIGATE(Moment.DETECTED, Moment.MITIGATED),
    IMPACT_TO_MITIGATION(Moment.IMPACT_STARTED, Moment.MITIGATED),
    TIME_TO_RESOLVE(Moment.DETECTED, Moment.RESOLVED),
    IMPACT_TO_RESOLUTION(Moment.IMPACT_STARTED, Moment.RESOLVED);

    private final Moment from;
    private final Moment to;

    Measure(Moment from, Moment to) {
        this.from = from;
        this.to = to;
    }

    Moment from() {
        return from;
    }

    Moment to() {
        return to;
    }
}
