package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.MomentFlagView.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was told while an incident went on, in the order of its own times, and the moments that follow from it. */
final class RecordUpdates {

    private static final int TEXT = 8_000;
    private static final int ID = 200;
    private static final int ORIGINAL = 200;

    private static final Set<IncidentStatus> OVER = EnumSet.of(IncidentStatus.RESOLVED, IncidentStatus.CLOSED);
    private static final Set<IncidentStatus> WATCHED =
            EnumSet.of(IncidentStatus.MITIGATED, IncidentStatus.RESOLVED, IncidentStatus.CLOSED);

    /** An update whose time can be read. */
    private record Told(SourceRecord.Update update, String timeAsWritten, IncidentStatus status) {

        Instant at() {
            return update.at();
        }
    }

    private final List<Told> told = new ArrayList<>();
    private final Map<String, Told> byId = new HashMap<>();
    private final List<SourceRecord.Flag> flags = new ArrayList<>();
    private final RecordMoments moments;

    private RecordUpdates(RecordMoments moments) {
        this.moments = moments;
    }

    static RecordUpdates of(RecordValues values, MappingRequest mapping, RecordMoments moments) {
        var updates = new RecordUpdates(moments);
        values.items(SourceField.UPDATES).forEach(update -> updates.add(update, mapping));
        updates.told.sort(Comparator.comparing(Told::at));
        return updates;
    }

    /** Without a time there is no place for it in the story: it is flagged, and kept with the record. */
    private void add(JsonNode update, MappingRequest mapping) {
        if (!update.isObject()) {
            flag(Reason.UNREADABLE.name(), RecordValues.textOf(update));
            return;
        }
        var time = first(update, "display_at", "at", "created_at", "updated_at");
        var status = first(update, "status");
        var text = first(update, "body", "message", "text");
        var line = (status == null ? "" : "[" + status + "] ") + (text == null ? "" : text);
        if (time == null) {
            flag("MISSING", line);
            return;
        }
        var reading = moments.time().read(time);
        if (reading.at() == null) {
            flag(reading.problem().name(), time + " " + line);
            return;
        }
        var words = RecordValues.shortened(line.isBlank() ? "Update" : line.strip(), TEXT);
        add(new Told(
                new SourceRecord.Update(key(first(update, "id"), time + line), reading.at(), words),
                time,
                status == null ? null : SourceWords.status(mapping, status).orElse(null)));
    }

    private String key(String id, String content) {
        if (id != null && id.length() <= ID) {
            return id;
        }
        if (id != null) {
            flag("TOO_LONG", id);
        }
        return "sha256:" + RecordReader.fingerprint(id == null ? content : id);
    }

    /** The first of one id stands. */
    private void add(Told update) {
        var first = byId.putIfAbsent(update.update().id(), update);
        if (first == null) {
            told.add(update);
        } else if (!first.update().equals(update.update())) {
            flag("REPEATED", update.timeAsWritten() + " " + update.update().text());
        }
    }

    private void flag(String flag, String original) {
        flags.add(new SourceRecord.Flag(
                SourceField.UPDATES.word(),
                flag,
                original == null ? null : RecordValues.shortened(original.strip(), ORIGINAL)));
    }

    List<SourceRecord.Flag> flags() {
        return flags;
    }

    void tellMoments() {
        told.stream()
                .filter(update -> update.status() != IncidentStatus.TRIAGE)
                .findFirst()
                .ifPresent(first -> moments.takeIfUntold(Moment.DECLARED, first.timeAsWritten()));
        firstAs(IncidentStatus.IDENTIFIED).ifPresent(at -> moments.takeIfUntold(Moment.IDENTIFIED, at));
        sinceLast(WATCHED, IncidentStatus.MITIGATED).ifPresent(at -> moments.takeIfUntold(Moment.MITIGATED, at));
        sinceLast(OVER, IncidentStatus.RESOLVED).ifPresent(at -> moments.takeIfUntold(Moment.RESOLVED, at));
    }

    Optional<IncidentStatus> lastStatus() {
        return told.stream().map(Told::status).filter(status -> status != null).reduce((first, second) -> second);
    }

    List<SourceRecord.Update> all() {
        return told.stream().map(Told::update).toList();
    }

    private Optional<String> firstAs(IncidentStatus status) {
        return told.stream()
                .filter(update -> update.status() == status)
                .map(Told::timeAsWritten)
                .findFirst();
    }

    /** The first update that says so since it was last in none of these states: before it came back it was not over. */
    private Optional<String> sinceLast(Set<IncidentStatus> states, IncidentStatus status) {
        int from = 0;
        for (int i = 0; i < told.size(); i++) {
            var said = told.get(i).status();
            from = said == null || states.contains(said) ? from : i + 1;
        }
        return told.subList(from, told.size()).stream()
                .filter(update -> update.status() == status)
                .map(Told::timeAsWritten)
                .findFirst();
    }

    private static String first(JsonNode update, String... names) {
        for (var name : names) {
            var text = RecordValues.textOf(update.path(name));
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
