package dev.afterword.incidents.alert.parse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a body of any form has its fields, as JSON pointers into it. A pointer that is not given is looked for under the
 * usual names. For CloudEvents the pointers go into the envelope in its structured form, whatever form it comes in.
 *
 * @param items an array of which every element is an alert; without it the body is one alert
 * @param externalId what the sender calls the alert
 * @param group what the sender groups it under
 * @param title one line
 * @param severity how loud
 * @param status whether it fires
 * @param service what it is about
 * @param environment where
 * @param startedAt when it began
 * @param observedAt when that was so
 * @param link where to read more
 * @param labels an object of labels
 * @param firing values of the status, beside the usual ones, that mean FIRING
 * @param acknowledged values of the status, beside the usual ones, that mean ACKNOWLEDGED
 * @param resolved values of the status, beside the usual ones, that mean RESOLVED
 * @param severities what words for how loud it is mean: the sender's word, in any case, to CRITICAL, HIGH, WARNING, INFO or
 *     UNKNOWN; these words go before the usual ones, of which there are critical, high, warning, info, p0 to p5, sev0 to sev5
 *     and 0 to 5 among others
 */
@RegisterForReflection
@Schema(name = "AlertFieldMapping")
public record FieldMapping(
        @Schema(examples = "/alerts") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String items,
        @Schema(examples = "/id") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String externalId,
        @Schema(examples = "/policy") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String group,
        @Schema(examples = "/title") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String title,
        @Schema(examples = "/priority") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String severity,
        @Schema(examples = "/state") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String status,
        @Schema(examples = "/impactedEntities/0") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String service,
        @Schema(examples = "/labels/env") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String environment,
        @Schema(examples = "/createdAt") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String startedAt,
        @Schema(examples = "/updatedAt") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String observedAt,
        @Schema(examples = "/issueUrl") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String link,
        @Schema(examples = "/labels") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String labels,
        @Schema(examples = "[\"ACTIVATED\"]") @Size(max = 20) List<@NotBlank @Size(max = 60) String> firing,
        @Size(max = 20) List<@NotBlank @Size(max = 60) String> acknowledged,
        @Schema(examples = "[\"CLOSED\"]") @Size(max = 20) List<@NotBlank @Size(max = 60) String> resolved,
        @Schema(examples = "{\"Showstopper\":\"CRITICAL\"}") @Size(max = 50)
                Map<@NotBlank @Size(max = 60) String, AlertSeverity> severities) {

    static final String POINTER = "(/([^~/\\u0000]|~0|~1)*)+";
    static final String NO_POINTER = "must be a JSON pointer such as /data/title";

    private static final List<String> FIRING =
            List.of("firing", "alerting", "triggered", "open", "opened", "active", "activated", "created", "problem");
    private static final List<String> ACKNOWLEDGED = List.of("acknowledged", "ack", "acked");
    private static final List<String> RESOLVED =
            List.of("resolved", "ok", "closed", "recovered", "cleared", "normal", "inactive", "deactivated");

    /** The usual names and words only. */
    public static final FieldMapping USUAL = new FieldMapping(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public FieldMapping {
        firing = firing == null ? List.of() : List.copyOf(firing);
        acknowledged = acknowledged == null ? List.of() : List.copyOf(acknowledged);
        resolved = resolved == null ? List.of() : List.copyOf(resolved);
        severities = severities == null ? Map.of() : said(severities);
    }

    /** A word that a patch has taken back is there with nothing. */
    private static Map<String, AlertSeverity> said(Map<String, AlertSeverity> words) {
        var said = new TreeMap<>(words);
        said.values().removeIf(Objects::isNull);
        return said;
    }

    /** What a word of the sender comes to; null for a word that means nothing here. */
    @JsonIgnore
    AlertPhase phase(String word) {
        if (word == null) {
            return null;
        }
        if (means(word, firing)) {
            return AlertPhase.FIRING;
        }
        if (means(word, acknowledged)) {
            return AlertPhase.ACKNOWLEDGED;
        }
        if (means(word, resolved)) {
            return AlertPhase.RESOLVED;
        }
        return usual(word.toLowerCase(Locale.ROOT));
    }

    /** How loud a word of the sender is. */
    @JsonIgnore
    AlertSeverity loudness(String word) {
        return severities.entrySet().stream()
                .filter(own -> word != null && own.getKey().strip().equalsIgnoreCase(word.strip()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> AlertSeverity.of(word));
    }

    private static boolean means(String word, List<String> words) {
        return words.stream().anyMatch(word::equalsIgnoreCase);
    }

    private static AlertPhase usual(String word) {
        if (RESOLVED.contains(word)) {
            return AlertPhase.RESOLVED;
        }
        if (ACKNOWLEDGED.contains(word)) {
            return AlertPhase.ACKNOWLEDGED;
        }
        return FIRING.contains(word) ? AlertPhase.FIRING : null;
    }
}
