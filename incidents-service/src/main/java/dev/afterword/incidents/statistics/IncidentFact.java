package dev.afterword.incidents.statistics;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What statistics look at in one incident.
 *
 * @param id id
 * @param happenedAt when it counts
 * @param severity severity, UNKNOWN being one of its own
 * @param type type
 * @param status where it stands
 * @param services keys of its services
 * @param team responsible team, or null
 * @param moments its moments
 * @param flagged names of moments that an import could not use
 * @param firstNoticedBy CUSTOMER, OURSELVES or null where nobody told
 * @param windowed how long its impact windows make together, or null where it has none
 * @param firstSignal when the first signal came that called somebody, or null
 * @param course which severity it had when
 * @param restricted whether it is for some people alone
 */
record IncidentFact(
        UUID id,
        Instant happenedAt,
        String severity,
        String type,
        String status,
        List<String> services,
        String team,
        Moments moments,
        Set<String> flagged,
        String firstNoticedBy,
        WindowedImpact windowed,
        Instant firstSignal,
        SeverityCourse course,
        boolean restricted) {

    /**
     * The union of impact windows, so that two that overlap count once.
     *
     * @param worse minutes in which at least one service was worse than gray
     * @param gray minutes in which services were gray and none was worse
     * @param grayWeight what such a minute counts
     * @param goesOn whether one of them is open
     * @param grayGoesOn whether one that is gray is open
     */
    record WindowedImpact(double worse, double gray, double grayWeight, boolean goesOn, boolean grayGoesOn) {

        /** A length in minutes, and whether it grows on. */
        record Length(double minutes, boolean goesOn) {}

        Length impact() {
            return new Length(worse + grayWeight * gray, goesOn);
        }

        Length grayAlone() {
            return new Length(gray, grayGoesOn);
        }
    }

    private static final Set<String> BEFORE_MITIGATION = Set.of("TRIAGE", "INVESTIGATING", "IDENTIFIED");

    /** Whether people are at work on it: not yet mitigated, or not yet resolved. */
    static boolean isResponse(String status) {
        return BEFORE_MITIGATION.contains(status) || status.equals("MITIGATED");
    }

    /** Whether it has not come to the moment yet, but still may: what statistics call censored. */
    boolean isStillBefore(Moment moment) {
        return switch (moment) {
            case DECLARED -> status.equals("TRIAGE");
            case ACKNOWLEDGED, MITIGATED -> BEFORE_MITIGATION.contains(status);
            case RESOLVED -> isResponse(status);
            default -> false;
        };
    }

    boolean isFlagged(Measure measure) {
        return flagged.contains(measure.from()) || flagged.contains(measure.to());
    }
}
