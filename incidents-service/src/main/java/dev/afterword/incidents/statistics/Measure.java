package dev.afterword.incidents.statistics;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.statistics.IncidentFact.WindowedImpact;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A duration, always on the wall clock: between two moments, from the first signal that called somebody to the
 * acknowledgement, or of the impact. IMPACT_DURATION is the union of the impact windows, in which a minute that was gray and
 * no worse counts grayWeight; an incident without windows has one from the start of the impact to its mitigation.
 * GRAY_DURATION is the union of what was gray and no worse, of the incidents that had such a stretch.
 */
enum Measure {
    TIME_TO_DETECT(Moment.IMPACT_STARTED, Moment.DETECTED),
    TIME_TO_DECLARE(Moment.DETECTED, Moment.DECLARED),
    TIME_TO_ACKNOWLEDGE("firstSignal", IncidentFact::firstSignal, Moment.ACKNOWLEDGED),
    TIME_TO_MITIGATE(Moment.DETECTED, Moment.MITIGATED),
    IMPACT_TO_MITIGATION(Moment.IMPACT_STARTED, Moment.MITIGATED),
    TIME_TO_RESOLVE(Moment.DETECTED, Moment.RESOLVED),
    IMPACT_TO_RESOLUTION(Moment.IMPACT_STARTED, Moment.RESOLVED),
    IMPACT_DURATION(Moment.IMPACT_STARTED, Moment.MITIGATED),
    GRAY_DURATION("windowFrom", incident -> null, Moment.MITIGATED);

    private final String from;
    private final Function<IncidentFact, Instant> begin;
    private final Moment to;

    Measure(Moment from, Moment to) {
        this(from.word(), incident -> from.of(incident.moments()), to);
    }

    Measure(String from, Function<IncidentFact, Instant> begin, Moment to) {
        this.from = from;
        this.begin = begin;
        this.to = to;
    }

    /** The word of the anchor that it begins at. */
    String from() {
        return from;
    }

    /** The word of the anchor that it ends at. */
    String to() {
        return this == GRAY_DURATION ? "windowTo" : to.word();
    }

    Instant begin(IncidentFact incident) {
        return begin.apply(incident);
    }

    Instant end(IncidentFact incident) {
        return to.of(incident.moments());
    }

    boolean mayStillEnd(IncidentFact incident) {
        return incident.isStillBefore(to);
    }

    /** Whether it is measured of this incident at all. */
    boolean concerns(IncidentFact incident) {
        return this != GRAY_DURATION
                || incident.windowed() != null && incident.windowed().gray() > 0;
    }

    /** What the impact windows say, where they say this duration. */
    Optional<WindowedImpact.Length> windowed(IncidentFact incident) {
        var windows = Optional.ofNullable(incident.windowed());
        return switch (this) {
            case IMPACT_DURATION -> windows.map(WindowedImpact::impact);
            case GRAY_DURATION -> windows.map(WindowedImpact::grayAlone);
            default -> Optional.empty();
        };
    }
}
