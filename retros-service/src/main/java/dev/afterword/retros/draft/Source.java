package dev.afterword.retros.draft;

import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.IncidentMoments;
import dev.afterword.retros.incident.IncidentStory;
import dev.afterword.retros.incident.RoleHeld;
import dev.afterword.retros.incident.TimelineEntryView;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The story of an incident as a draft may use it: without entries that are for responders or their author alone. */
record Source(IncidentFacts facts, List<RoleHeld> roles, List<TimelineEntryView> entries, int withheld) {
    private static final Set<String> KEPT_FROM_DRAFTS = Set.of("RESPONDERS", "PRIVATE");
    private static final Duration NEAR_ONSET = Duration.ofHours(24);

    static Source of(IncidentStory story) {
        var usable = story.timeline().stream()
                .filter(entry -> !KEPT_FROM_DRAFTS.contains(entry.audience()))
                .toList();
        return new Source(story.facts(), story.roles(), usable, story.timeline().size() - usable.size());
    }

    IncidentMoments moments() {
        return facts.moments();
    }

    List<TimelineEntryView> entriesOf(String... kinds) {
        var wanted = Set.copyOf(Arrays.asList(kinds));
        return entries.stream().filter(entry -> wanted.contains(entry.kind())).toList();
    }

    /** Entries of these kinds as dated lines. */
    List<String> lines(String... kinds) {
        return lines(entriesOf(kinds));
    }

    /** Changes from a day before the onset until the impact ended. */
    List<String> changesNearOnset() {
        var onset = moments().onset();
        var end = moments().end();
        return lines(
                entriesOf("CHANGE_DEPLOY", "CHANGE_CANARY_STAGE", "CHANGE_CONFIG", "CHANGE_FLAG", "CHANGE_ROLLBACK")
                        .stream()
                        .filter(entry -> onset == null || !entry.occurredAt().isBefore(onset.minus(NEAR_ONSET)))
                        .filter(entry -> end == null || !entry.occurredAt().isAfter(end))
                        .toList());
    }

    /** Affected services in words. */
    String services() {
        return facts.services().isEmpty()
                ? "none recorded"
                : facts.services().stream().map(Markdown::plain).collect(Collectors.joining(", "));
    }

    /** "MITIGATION_ATTEMPTED" as "Mitigation attempted". */
    static String words(String wireWord) {
        var lower = wireWord.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static List<String> lines(List<TimelineEntryView> entries) {
        return entries.stream()
                .map(entry -> Times.minute(entry.occurredAt()) + ": " + Markdown.plain(entry.text()))
                .toList();
    }
}
