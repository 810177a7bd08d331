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
        WindowedImpact windowed) {

    /**
     * The union of impact windows, so that two that overlap count once.
     *
     * @param minutes length in minutes
     * @param goesOn whether one of them is open
     */
    record WindowedImpact(double minutes, boolean goesOn) {}

    private static final Set<String> BEFORE_MITIGATION = Set.of("TRIAGE", "INVESTIGATING", "IDENTIFIED");

    /** Whether it has not come to the moment yet, but still may: what statistics call censored. */
    boolean isStillBefore(Moment moment) {
        return switch (moment) {
            case MITIGATED -> BEFORE_MITIGATION.contains(status);
            case RESOLVED -> BEFORE_MITIGATION.contains(status) || status.equals("MITIGATED");
            default -> false;
        };
    }

    boolean isFlagged(Measure measure) {
        return flagged.contains(measure.from().word())
                || flagged.contains(measure.to().word());
    }
}
