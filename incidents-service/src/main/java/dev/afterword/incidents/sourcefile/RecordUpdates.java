package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.moment.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was told while an incident went on, in the order of its own times, and the moments that follow from it. */
final class RecordUpdates {

    private static final int TEXT = 8_000;

    /** An update whose time can be read. */
    private record Told(SourceRecord.Update update, String timeAsWritten, IncidentStatus status) {

        Instant at() {
            return update.at();
        }
    }

    private final List<Told> told = new ArrayList<>();
    private final RecordMoments moments;

    private RecordUpdates(RecordMoments moments) {
        this.moments = moments;
    }

    static RecordUpdates of(RecordValues values, MappingRequest mapping, RecordMoments moments) {
        var updates = new RecordUpdates(moments);
        values.objects(SourceField.UPDATES).forEach(update -> updates.add(update, mapping));
        updates.told.sort(Comparator.comparing(Told::at));
        return updates;
    }

    /** Without a time there is no place for it in the story; its original is kept with the record. */
    private void add(JsonNode update, MappingRequest mapping) {
        var time = first(update, "display_at", "at", "created_at", "updated_at");
        var at = time == null ? null : moments.time().read(time).at();
        if (at == null) {
            return;
        }
        var status = first(update, "status");
        var text = first(update, "body", "message", "text");
        var id = first(update, "id");
        var line = (status == null ? "" : "[" + status + "] ") + (text == null ? "" : text);
        var key = id == null ? "sha256:" + RecordReader.fingerprint(time + line) : id;
        if (told.stream().anyMatch(other -> other.update().id().equals(key))) {
            return;
        }
        told.add(new Told(
                new SourceRecord.Update(key, at, RecordValues.shortened(line.isBlank() ? "Update" : line, TEXT)),
                time,
                status == null ? null : SourceWords.status(mapping, status).orElse(null)));
    }

    void tellMoments() {
        told.stream()
                .filter(update -> update.status() != IncidentStatus.TRIAGE)
                .findFirst()
                .ifPresent(first -> moments.takeIfUntold(Moment.DECLARED, first.timeAsWritten()));
        firstAs(IncidentStatus.IDENTIFIED).ifPresent(at -> moments.takeIfUntold(Moment.IDENTIFIED, at));
        lastAs(IncidentStatus.MITIGATED).ifPresent(at -> moments.takeIfUntold(Moment.MITIGATED, at));
        if (lastStatus().filter(IncidentStatus.RESOLVED::equals).isPresent()) {
            firstAs(IncidentStatus.RESOLVED).ifPresent(at -> moments.takeIfUntold(Moment.RESOLVED, at));
        }
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

    /** Before it came back it was not over. */
    private Optional<String> lastAs(IncidentStatus status) {
        return told.stream()
                .filter(update -> update.status() == status)
                .map(Told::timeAsWritten)
                .reduce((first, second) -> second);
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
