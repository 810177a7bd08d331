package dev.afterword.retros.draft;

import dev.afterword.retros.incident.RoleHeld;
import dev.afterword.retros.incident.TimelineEntryView;
import dev.afterword.retros.person.PersonView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what happened when: durations with their anchors, roles, and each entry with the time since the one before. */
final class CommunicationTimeline {
    private static final Duration SILENCE = Duration.ofMinutes(15);
    private static final int SILENCES = 3;

    private CommunicationTimeline() {}

    static DraftedSection write(Source source) {
        var body = new Markdown();
        var spans = Span.of(source.moments());
        if (!spans.isEmpty()) {
            body.heading("Durations")
                    .table(
                            List.of("Figure", "Length", "From → to"),
                            spans.stream()
                                    .map(span -> List.of(span.name(), span.length(), span.anchors()))
                                    .toList());
        }
        var roles = roles(source);
        if (!roles.isEmpty()) {
            body.heading("Roles").table(List.of("Role", "Person", "From", "To"), roles);
        }
        body.heading("Timeline")
                .table(
                        List.of("Time (UTC)", "Since onset", "Since the one before", "What", "Entry", "Role"),
                        rows(source));
        var silences = silences(source.entries());
        if (!silences.isEmpty()) {
            body.heading("Longest gaps between entries").bullets(silences);
        }
        if (source.withheld() > 0) {
            body.paragraph(
                    "_Left out here because they are for responders only or private: " + source.withheld() + "._");
        }
        var missing = source.entries().isEmpty() ? "The timeline is empty." : "";
        return DraftedSection.of(
                SectionKey.COMMUNICATION_TIMELINE, body, !source.entries().isEmpty(), missing);
    }

    private static List<List<String>> roles(Source source) {
        var rows = new ArrayList<List<String>>();
        var commander = source.facts().commander();
        if (commander != null && source.roles().stream().noneMatch(held -> isCommand(held, commander))) {
            rows.add(List.of("Commander", Markdown.plain(commander.name()), "", ""));
        }
        source.roles()
                .forEach(held -> rows.add(List.of(
                        Source.words(held.role()),
                        Markdown.plain(held.person().name()),
                        held.from() == null ? "" : Times.second(held.from()),
                        held.to() == null ? "" : Times.second(held.to()))));
        return rows;
    }

    private static List<List<String>> rows(Source source) {
        var rows = new ArrayList<List<String>>();
        Instant before = null;
        for (var entry : source.entries()) {
            var elapsed = before == null ? "" : "+" + Times.length(Duration.between(before, entry.occurredAt()));
            rows.add(List.of(
                    Times.second(entry.occurredAt()),
                    sinceOnset(source, entry),
                    elapsed,
                    Source.words(entry.kind()),
                    Markdown.plain(entry.text()),
                    roleOf(entry, source.roles())));
            before = entry.occurredAt();
        }
        return rows;
    }

    private static String sinceOnset(Source source, TimelineEntryView entry) {
        var onset = source.moments().onset();
        if (onset == null) {
            return "";
        }
        var since = Duration.between(onset, entry.occurredAt());
        return (since.isNegative() ? "-" : "+") + Times.length(since.abs());
    }

    /** Where the record says nothing for long: somebody may know what went on. */
    private static List<String> silences(List<TimelineEntryView> entries) {
        return IntStream.range(1, entries.size())
                .mapToObj(i -> new Span(
                        "",
                        "",
                        entries.get(i - 1).occurredAt(),
                        "",
                        entries.get(i).occurredAt()))
                .filter(gap -> Duration.between(gap.from(), gap.to()).compareTo(SILENCE) >= 0)
                .sorted(Comparator.comparing((Span gap) -> Duration.between(gap.from(), gap.to()))
                        .reversed())
                .limit(SILENCES)
                .map(gap -> gap.length() + ", from " + Times.minute(gap.from()) + " to " + Times.minute(gap.to()))
                .toList();
    }

    /** The role in which somebody wrote the entry; the entry is about the event, not about the person. */
    private static String roleOf(TimelineEntryView entry, List<RoleHeld> roles) {
        return entry.actor() == null || entry.automatic()
                ? ""
                : roles.stream()
                        .filter(held -> held.person().id().equals(entry.actor().id()))
                        .map(held -> Source.words(held.role()))
                        .findFirst()
                        .orElse("");
    }

    private static boolean isCommand(RoleHeld held, PersonView commander) {
        return held.role().equals("COMMANDER") && held.person().id().equals(commander.id());
    }
}
