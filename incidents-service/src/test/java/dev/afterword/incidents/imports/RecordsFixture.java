package dev.afterword.incidents.imports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The history of a status page as such pages publish it: a record a line, each with what was told meanwhile. */
final class RecordsFixture {

    private static final List<String> WORDS = List.of("Investigating", "Update", "Monitoring", "Resolved");
    private static final List<String> TROUBLE =
            List.of("Degraded performance of %s", "Elevated error rates for %s", "Delays of %s", "Incident with %s");
    private static final List<String> COMPONENTS =
            List.of("Logins", "Webhooks", "Package registry", "Search index", "Mail delivery", "Build queues");
    private static final List<String> IMPACTS = List.of("minor", "major", "critical", "none");
    private static final Instant FIRST = Instant.parse("2022-03-01T00:00:00Z");

    private RecordsFixture() {}

    /** So many records, of which every tenth is dirty in one of the ways {@link #isDirty} tells. */
    static String file(int records) {
        return IntStream.range(0, records).mapToObj(RecordsFixture::line).collect(Collectors.joining("\n"));
    }

    static boolean isDirty(int number) {
        return number % 10 == 7;
    }

    private static String line(int number) {
        var component = COMPONENTS.get(number % COMPONENTS.size());
        var started = FIRST.plus(number * 31L, ChronoUnit.HOURS);
        var minutes = 20 + number % 200;
        var resolved = started.plus(minutes, ChronoUnit.MINUTES);
        return """
               {"id": "%d", "title": "%s", "url": "https://status.example.com/incidents/%d", "started_at": %s, \
               "resolved_at": %s, "downtime_start": "%s", "downtime_end": "%s", "duration_minutes": %d, \
               "impact": "%s", "components": ["%s"], "status_sequence": ["Investigating", "Resolved"], \
               "impact_window": null, "updates": [%s]}"""
                .formatted(
                        9_000_000 + number,
                        TROUBLE.get(number % TROUBLE.size()).formatted(component),
                        number,
                        isDirty(number) && number % 3 == 0 ? "\"around noon\"" : "\"" + started + "\"",
                        isDirty(number) && number % 3 == 1
                                ? "\"" + started.minus(1, ChronoUnit.DAYS) + "\""
                                : "\"" + resolved + "\"",
                        started,
                        resolved,
                        minutes,
                        isDirty(number) && number % 3 == 2 ? "purple" : IMPACTS.get(number % IMPACTS.size()),
                        component,
                        String.join(", ", updates(number, started, minutes)));
    }

    private static List<String> updates(int number, Instant started, int minutes) {
        var updates = new ArrayList<String>();
        var count = 3 + number % 5;
        for (int i = 0; i < count; i++) {
            var word = i == count - 1 ? "Resolved" : WORDS.get(Math.min(i, 2));
            updates.add("{\"at\": \"%s\", \"status\": \"%s\", \"message\": \"%s\"}"
                    .formatted(
                            started.plus((long) minutes * i / (count - 1), ChronoUnit.MINUTES),
                            word,
                            "Part " + (i + 1) + ": we continue to look at what record " + number + " is about."));
        }
        return updates;
    }
}
