package dev.afterword.incidents.incident;

import dev.afterword.incidents.incident.severity.SeverityShift;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.timeline.TimelineEntryKind;
import dev.afterword.incidents.timeline.ToldChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a newer version of a source's record did to an incident, as its story tells it.
 *
 * @param revision what follows the source and what stays
 * @param severity what it did to the severity that counts; null where nothing changed
 * @param status what it did to the status; null where it is the same
 * @param replaced the moments that changed, with the value that they had, or null where they had none
 * @param reason why, as the histories keep it
 * @param details the other changes with their values, each as a part of a sentence
 */
record ImportedEdit(
        SourceRevision revision,
        SeverityShift severity,
        StatusChange status,
        Map<Moment, Instant> replaced,
        String reason,
        List<String> details) {

    static ImportedEdit none(SourceRevision revision) {
        return new ImportedEdit(revision, null, null, Map.of(), null, List.of());
    }

    static ImportedEdit of(
            ImportedIncident before,
            SourceRevision revision,
            SeverityShift severity,
            ImportedIncidentService.Origin origin,
            Instant now) {
        var reason = "Imported again from " + origin.system() + ", " + origin.sourceId() + ".";
        return new ImportedEdit(
                revision,
                severity,
                status(before, revision, reason, now),
                replaced(before, revision),
                reason,
                details(before, revision, severity));
    }

    boolean isNone() {
        return revision.changed().isEmpty();
    }

    /** The moment that the impact is over with since this version: the mitigation, where the source tells of one; or null. */
    Moment endOfImpact() {
        if (status == null || !ends(status.from(), status.to())) {
            return null;
        }
        var mitigated = status.from() != IncidentStatus.MITIGATED
                && revision.after().moments().mitigated() != null;
        return mitigated || status.to() == IncidentStatus.MITIGATED ? Moment.MITIGATED : Moment.RESOLVED;
    }

    private static boolean ends(IncidentStatus from, IncidentStatus to) {
        return from.endsImpactAs(to == IncidentStatus.CLOSED ? IncidentStatus.RESOLVED : to);
    }

    /** What is told as of the import; the change of status happened when its moment says. */
    List<ToldChange> told() {
        var changes = new ArrayList<ToldChange>();
        if (severity.isChange()) {
            changes.add(new SeverityShift(severity.before(), severity.after(), reason).told());
        }
        if (!details.isEmpty()) {
            changes.add(ToldChange.of(
                    TimelineEntryKind.DETAILS_CHANGED, "Changed: " + String.join("; ", details) + ". " + reason));
        }
        return changes;
    }

    private static StatusChange status(ImportedIncident before, SourceRevision revision, String reason, Instant now) {
        var to = revision.after().status();
        if (!revision.changed().contains("status")) {
            return null;
        }
        var at = Optional.ofNullable(momentOf(to))
                .map(moment -> moment.of(revision.after().moments()))
                .orElse(now);
        return new StatusChange(before.status(), to, at, reason, Map.of());
    }

    private static Moment momentOf(IncidentStatus status) {
        return switch (status) {
            case IDENTIFIED -> Moment.IDENTIFIED;
            case MITIGATED -> Moment.MITIGATED;
            case RESOLVED -> Moment.RESOLVED;
            case CLOSED -> Moment.CLOSED;
            default -> null;
        };
    }

    private static Map<Moment, Instant> replaced(ImportedIncident before, SourceRevision revision) {
        var replaced = new EnumMap<Moment, Instant>(Moment.class);
        changedMoments(revision).forEach(moment -> replaced.put(moment, moment.of(before.moments())));
        return replaced;
    }

    private static Stream<Moment> changedMoments(SourceRevision revision) {
        return Arrays.stream(Moment.values())
                .filter(moment -> revision.changed().contains(moment.word()));
    }

    private static List<String> details(ImportedIncident before, SourceRevision revision, SeverityShift severity) {
        var changed = revision.changed();
        var after = revision.after();
        var details = new ArrayList<String>();
        if (changed.contains("severity") && !severity.isChange()) {
            details.add("severity, which is " + severity.after() + " still");
        }
        if (changed.contains("summary")) {
            details.add("summary");
        }
        note("title", changed, ImportedIncident::title, before, after).ifPresent(details::add);
        note("type", changed, ImportedIncident::type, before, after).ifPresent(details::add);
        note("services", changed, told -> String.join(", ", told.services()), before, after)
                .ifPresent(details::add);
        note("responsibleTeam", changed, ImportedIncident::responsibleTeam, before, after)
                .ifPresent(details::add);
        changedMoments(revision)
                .map(moment -> note(moment.word(), changed, told -> moment.of(told.moments()), before, after))
                .flatMap(Optional::stream)
                .forEach(details::add);
        return List.copyOf(details);
    }

    private static Optional<String> note(
            String field,
            List<String> changed,
            Function<ImportedIncident, Object> value,
            ImportedIncident before,
            ImportedIncident after) {
        return changed.contains(field)
                ? Optional.of(field + " from " + word(value.apply(before)) + " to " + word(value.apply(after)))
                : Optional.empty();
    }

    private static String word(Object value) {
        return value == null || value.toString().isEmpty() ? "unknown" : value.toString();
    }
}
