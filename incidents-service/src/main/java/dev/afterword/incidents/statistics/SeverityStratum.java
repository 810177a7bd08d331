package dev.afterword.incidents.statistics;

import java.util.List;
import java.util.stream.Stream;

/**
 * The incidents of one severity. Durations are told within one and never over several, and a period is compared with the
 * one before within each.
 *
 * @param severity SEV0 to SEV4 or UNKNOWN
 * @param present those of the period
 * @param before those of the period before
 */
record SeverityStratum(String severity, List<IncidentFact> present, List<IncidentFact> before) {

    /** Each severity that any of the incidents has, the worst first. */
    static List<SeverityStratum> of(List<IncidentFact> present, List<IncidentFact> before) {
        return Stream.concat(present.stream(), before.stream())
                .map(IncidentFact::severity)
                .distinct()
                .sorted()
                .map(severity -> new SeverityStratum(severity, with(severity, present), with(severity, before)))
                .toList();
    }

    private static List<IncidentFact> with(String severity, List<IncidentFact> incidents) {
        return incidents.stream()
                .filter(incident -> incident.severity().equals(severity))
                .toList();
    }
}
