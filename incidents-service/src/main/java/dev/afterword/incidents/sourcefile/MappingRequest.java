package dev.afterword.incidents.sourcefile;

import dev.afterword.incidents.incident.IncidentStatus;
import dev.afterword.incidents.incident.IncidentType;
import dev.afterword.incidents.incident.Severity;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How records of a file are understood; what is left out has its documented default.
 *
 * @param fields where a field is looked for: names of columns or, with a leading slash, JSON pointers; the first value
 *     wins. Fields are sourceId, title, summary, severity, type, status, services, responsibleTeam, url, impactStarted,
 *     detected, declared, acknowledged, identified, mitigated, resolved, closed, updates, publishedDuration,
 *     publishedTimeToRepair, publishedTimeToResolve
 * @param dateFormats patterns of times, as of Java's DateTimeFormatter in English, tried before RFC 3339, RFC 1123 and
 *     seconds or milliseconds since 1970
 * @param zone zone of times that name none, UTC unless told; it goes first where a short name such as IST is used in
 *     several places
 * @param severities words of the source and the severity they mean, beside critical = SEV1, major = SEV2, minor = SEV3,
 *     none and maintenance = SEV4, and SEV0 to SEV4, S0 to S4, P0 to P4
 * @param statuses words of the source and the status they mean, beside those of Statuspage
 * @param types words of the source and the type they mean
 * @param durationUnit unit of published durations that name none, MINUTES unless told
 * @param delimiter what parts the columns of a table; seen in its header unless told
 */
@RegisterForReflection
@Schema(name = "ImportMapping")
public record MappingRequest(
        @Size(max = 30) @Schema(examples = "{\"sourceId\": [\"Ref\"], \"impactStarted\": [\"Started\"]}")
                Map<String, @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 200) String>> fields,
        @Size(max = 10) @Schema(examples = "[\"dd/MM/yyyy HH:mm\"]") List<@NotBlank @Size(max = 60) String> dateFormats,
        @Size(max = 60) @Schema(examples = "Europe/London", defaultValue = "UTC") String zone,
        @Size(max = 50) Map<String, @NotNull Severity> severities,
        @Size(max = 50) Map<String, @NotNull IncidentStatus> statuses,
        @Size(max = 50) Map<String, @NotNull IncidentType> types,
        @Schema(defaultValue = "MINUTES") DurationUnit durationUnit,
        @Pattern(regexp = "[,;|\\t]", message = "must be a comma, semicolon, bar or tab") String delimiter) {

    public static final MappingRequest DEFAULT = new MappingRequest(null, null, null, null, null, null, null, null);

    private static final String POINTER = "/mapping/";

    /** What a published duration is counted in. */
    public enum DurationUnit {
        SECONDS(1),
        MINUTES(60),
        HOURS(3_600);

        private final int seconds;

        DurationUnit(int seconds) {
            this.seconds = seconds;
        }

        int seconds() {
            return seconds;
        }
    }

    public MappingRequest {
        fields = fields == null ? Map.of() : fields;
        dateFormats = dateFormats == null ? List.of() : dateFormats;
        zone = zone == null || zone.isBlank() ? "UTC" : zone;
        severities = severities == null ? Map.of() : severities;
        statuses = statuses == null ? Map.of() : statuses;
        types = types == null ? Map.of() : types;
        durationUnit = durationUnit == null ? DurationUnit.MINUTES : durationUnit;
    }

    /** Fails with the problem of the first part that means nothing. */
    public void requireMeaning() {
        for (var word : fields.keySet()) {
            SourceField.named(word)
                    .orElseThrow(() -> CommonProblems.badRequest(
                            POINTER + "fields/" + word, "must be one of " + String.join(", ", SourceField.words())));
        }
        for (var i = 0; i < dateFormats.size(); i++) {
            requirePattern(i);
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw CommonProblems.badRequest(POINTER + "zone", "must be a time zone, for example Europe/London");
        }
        if (statuses.containsValue(IncidentStatus.MERGED)) {
            throw CommonProblems.badRequest(POINTER + "statuses", "no record is MERGED by an import");
        }
    }

    private void requirePattern(int index) {
        try {
            DateTimeFormatter.ofPattern(dateFormats.get(index), Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            throw CommonProblems.badRequest(
                    POINTER + "dateFormats/" + index, "must be a pattern such as dd/MM/yyyy HH:mm");
        }
    }

    List<String> places(SourceField field) {
        return fields.getOrDefault(field.word(), field.places());
    }
}
