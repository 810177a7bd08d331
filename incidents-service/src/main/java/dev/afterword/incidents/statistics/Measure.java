package dev.afterword.incidents.statistics;

import dev.afterword.incidents.moment.Moment;

/**
 * A duration, always on the wall clock: between two moments, or, of the impact, the union of its windows. An incident
 * without windows has one from the start of the impact to its mitigation.
 */
enum Measure {
    TIME_TO_DETECT(Moment.IMPACT_STARTED, Moment.DETECTED),
    TIME_TO_DECLARE(Moment.DETECTED, Moment.DECLARED),
    TIME_TO_ACKNOWLEDGE(Moment.DECLARED, Moment.ACKNOWLEDGED),
    TIME_TO_MITIGATE(Moment.DETECTED, Moment.MITIGATED),
    IMPACT_TO_MITIGATION(Moment.IMPACT_STARTED, Moment.MITIGATED),
    TIME_TO_RESOLVE(Moment.DETECTED, Moment.RESOLVED),
    IMPACT_TO_RESOLUTION(Moment.IMPACT_STARTED, Moment.RESOLVED),
    IMPACT_DURATION(Moment.IMPACT_STARTED, Moment.MITIGATED);

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
