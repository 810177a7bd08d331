package dev.afterword.retros.draft;

import dev.afterword.retros.incident.IncidentMoments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A duration with its two anchors named, so that a figure can be checked. */
record Span(String name, String fromName, Instant from, String toName, Instant to) {

    static List<Span> of(IncidentMoments moments) {
        return Stream.of(
                        new Span(
                                "Time to detect",
                                "impact started",
                                moments.impactStarted(),
                                "detected",
                                moments.detected()),
                        new Span("Time to declare", "detected", moments.detected(), "declared", moments.declared()),
                        new Span(
                                "Time to acknowledge",
                                "declared",
                                moments.declared(),
                                "acknowledged",
                                moments.acknowledged()),
                        new Span(
                                "Time to identify", "declared", moments.declared(), "identified", moments.identified()),
                        impact(moments).orElse(null),
                        new Span("Time to resolve", "declared", moments.declared(), "resolved", moments.resolved()))
                .filter(span -> span != null && span.isKnown())
                .toList();
    }

    /** How long the impact lasted, as far as the record says. */
    static Optional<Span> impact(IncidentMoments moments) {
        var endName = moments.mitigated() != null ? "mitigated" : "resolved";
        var span = new Span("Impact", onsetName(moments), moments.onset(), endName, moments.end());
        return span.isKnown() ? Optional.of(span) : Optional.empty();
    }

    String length() {
        return Times.length(Duration.between(from, to));
    }

    String anchors() {
        return fromName + " " + Times.minute(from) + " → " + toName + " " + Times.minute(to);
    }

    private boolean isKnown() {
        return from != null && to != null && !to.isBefore(from);
    }

    private static String onsetName(IncidentMoments moments) {
        if (moments.impactStarted() != null) {
            return "impact started";
        }
        return moments.detected() != null ? "detected" : "declared";
    }
}
