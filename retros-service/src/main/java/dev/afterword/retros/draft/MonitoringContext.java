package dev.afterword.retros.draft;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writes how the incident was noticed and what was observed. */
final class MonitoringContext {
    private MonitoringContext() {}

    static DraftedSection write(Source source) {
        var signals = source.lines("DETECTION_SIGNAL", "CUSTOMER_REPORT");
        var body =
                new Markdown().heading("Detection").paragraph(detection(source)).bullets(signals);
        if (customersNoticedFirst(source)) {
            body.paragraph("A customer report came before the first signal of our own monitoring.");
        }
        add(body, "Observations", source.lines("OBSERVATION"));
        add(body, "Recovery", source.lines("RECOVERY_SIGNAL"));
        body.heading("Gaps").paragraph("_Which measurement would have told us earlier?_");
        var missing = source.moments().detected() == null
                ? "No detection time is recorded."
                : signals.isEmpty() ? "The timeline holds no signal or report." : "";
        return DraftedSection.of(SectionKey.MONITORING_CONTEXT, body, missing.isEmpty(), missing);
    }

    private static String detection(Source source) {
        var moments = source.moments();
        if (moments.detected() == null) {
            return "No detection time is recorded.";
        }
        if (moments.impactStarted() != null && moments.detected().isBefore(moments.impactStarted())) {
            return "Detected %s, before the impact started %s."
                    .formatted(Times.minute(moments.detected()), Times.minute(moments.impactStarted()));
        }
        return Span.of(moments).stream()
                .filter(span -> span.name().equals("Time to detect"))
                .findFirst()
                .map(span -> "Detected **%s** after the impact started (%s).".formatted(span.length(), span.anchors()))
                .orElse("Detected " + Times.minute(moments.detected()) + "; when the impact started is not recorded.");
    }

    private static boolean customersNoticedFirst(Source source) {
        var report = first(source, "CUSTOMER_REPORT");
        var signal = first(source, "DETECTION_SIGNAL");
        return report.isPresent() && signal.map(at -> report.get().isBefore(at)).orElse(true);
    }

    private static Optional<Instant> first(Source source, String kind) {
        return source.entriesOf(kind).stream().map(entry -> entry.occurredAt()).findFirst();
    }

    private static void add(Markdown body, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            body.heading(heading).bullets(lines);
        }
    }
}
