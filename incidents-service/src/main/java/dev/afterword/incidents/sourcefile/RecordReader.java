package dev.afterword.incidents.sourcefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.incidents.incident.ImportedIncident;
import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.moment.Moment;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands one record: every value is taken as it stands, or left out with a flag and its original. */
public final class RecordReader {

    private static final int TITLE = 200;
    private static final int SUMMARY = 4_000;
    private static final int ID = 200;
    private static final int SERVICE_NAME = 200;
    private static final int SERVICES = 50;

    private final RecordValues values;
    private final MappingRequest mapping;
    private final String original;
    private final RecordMoments moments;
    private final List<SourceRecord.Flag> flags = new ArrayList<>();

    private RecordReader(String original, MappingRequest mapping, Instant now) {
        this.original = original;
        this.mapping = mapping;
        this.values = new RecordValues(tree(original), mapping);
        this.moments = new RecordMoments(values, new SourceTime(mapping, now));
    }

    /** What the text of a readable row says. */
    public static SourceRecord read(String original, MappingRequest mapping, Instant now) {
        return new RecordReader(original, mapping, now).read();
    }

    private SourceRecord read() {
        moments.read();
        var updates = RecordUpdates.of(values, mapping, moments);
        updates.tellMoments();
        moments.putInOrder();
        var id = sourceId();
        var url = cut(SourceField.URL, 2_000);
        var incident = new ImportedIncident(
                title(),
                cut(SourceField.SUMMARY, SUMMARY),
                severity(),
                type(),
                status(updates),
                services(),
                cut(SourceField.TEAM, 100),
                moments.readable());
        var figures = figures();
        flags.addAll(moments.rowFlags());
        flags.addAll(updates.flags());
        return new SourceRecord(id, url, incident, moments.flags(), List.copyOf(flags), updates.all(), figures);
    }

    private String sourceId() {
        var id = values.text(SourceField.SOURCE_ID);
        if (id != null && id.length() <= ID) {
            return id;
        }
        flag(SourceField.SOURCE_ID, id == null ? "MISSING" : "TOO_LONG", id);
        return "sha256:" + fingerprint(id == null ? original : id);
    }

    private String title() {
        if (values.text(SourceField.TITLE) == null) {
            flag(SourceField.TITLE, "MISSING", null);
            return "Untitled";
        }
        return cut(SourceField.TITLE, TITLE);
    }

    private Severity severity() {
        var text = values.text(SourceField.SEVERITY);
        if (text == null) {
            return Severity.UNKNOWN;
        }
        return SourceWords.severity(mapping, text).orElseGet(() -> {
            flag(SourceField.SEVERITY, "UNKNOWN_WORD", text);
            return Severity.UNKNOWN;
        });
    }

    private IncidentType type() {
        var text = values.text(SourceField.TYPE);
        if (text != null) {
            return SourceWords.type(mapping, text).orElseGet(() -> {
                flag(SourceField.TYPE, "UNKNOWN_WORD", text);
                return IncidentType.AMBIGUOUS;
            });
        }
        return "maintenance".equalsIgnoreCase(values.text(SourceField.SEVERITY))
                ? IncidentType.MAINTENANCE
                : IncidentType.AMBIGUOUS;
    }

    private IncidentStatus status(RecordUpdates updates) {
        var text = values.text(SourceField.STATUS);
        if (text != null) {
            var told = SourceWords.status(mapping, text);
            if (told.isPresent()) {
                return told.get();
            }
            flag(SourceField.STATUS, "UNKNOWN_WORD", text);
        }
        return updates.lastStatus().orElseGet(this::assumedStatus);
    }

    private IncidentStatus assumedStatus() {
        flag(SourceField.STATUS, "ASSUMED", null);
        var known = moments.readable();
        return known.resolved() == null && known.mitigated() != null
                ? IncidentStatus.MITIGATED
                : IncidentStatus.RESOLVED;
    }

    private List<String> services() {
        var names = values.texts(SourceField.SERVICES).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        names.stream()
                .filter(name -> name.length() > SERVICE_NAME)
                .forEach(name -> flag(SourceField.SERVICES, "TOO_LONG", name));
        names.stream().skip(SERVICES).forEach(name -> flag(SourceField.SERVICES, "TOO_MANY", name));
        return names.stream()
                .limit(SERVICES)
                .map(name -> RecordValues.fingerprinted(name, SERVICE_NAME))
                .toList();
    }

    /** A duration ends where the record says that the impact did; a repair ends with the mitigation alone. */
    private List<SourceRecord.Figure> figures() {
        var end = moments.readable().mitigated() != null ? Moment.MITIGATED : Moment.RESOLVED;
        return Stream.of(
                        figure(SourceField.PUBLISHED_DURATION, end),
                        figure(SourceField.PUBLISHED_TIME_TO_REPAIR, Moment.MITIGATED),
                        figure(SourceField.PUBLISHED_TIME_TO_RESOLVE, Moment.RESOLVED))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SourceRecord.Figure> figure(SourceField field, Moment to) {
        var text = values.text(field);
        if (text == null) {
            return Optional.empty();
        }
        var minutes = PublishedDuration.minutes(text, mapping.durationUnit());
        if (minutes.isEmpty()) {
            flag(field, "UNREADABLE", text);
        }
        var known = moments.readable();
        var from = known.impactStarted() != null || known.detected() == null ? Moment.IMPACT_STARTED : Moment.DETECTED;
        return Optional.of(new SourceRecord.Figure(
                values.place(field),
                RecordValues.shortened(text, ID),
                minutes.isPresent() ? minutes.getAsDouble() : null,
                from.word(),
                to.word(),
                known.minutesBetween(from, to)));
    }

    private String cut(SourceField field, int length) {
        var text = values.text(field);
        if (text == null || text.length() <= length) {
            return text;
        }
        flag(field, "TOO_LONG", text);
        return RecordValues.shortened(text, length);
    }

    private void flag(SourceField field, String flag, String text) {
        flags.add(new SourceRecord.Flag(field.word(), flag, text == null ? null : RecordValues.shortened(text, ID)));
    }

    /** The same for the same text. */
    public static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(String text) {
        try {
            return SourceFile.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
