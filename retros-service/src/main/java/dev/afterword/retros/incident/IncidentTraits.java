package dev.afterword.retros.incident;

import dev.afterword.retros.policy.condition.DetectedBy;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What else is told of an incident; null is not known.
 *
 * @param labels labels
 * @param environment custom field {@code environment}, else the label {@code environment:...}
 * @param serviceTier custom field {@code tier}, else the label {@code tier:...}; 1 to 4
 * @param leadership whether leadership needs the outcome: an executive stands behind it, it is labelled
 *     {@code leadership}, or the custom field of that name says true
 * @param detectedBy custom field {@code detection}, else the label {@code detection:...}: customer, hand or machine
 * @param classifiedMajor when it was classified as major
 */
@RegisterForReflection
public record IncidentTraits(
        List<String> labels,
        String environment,
        Integer serviceTier,
        Boolean leadership,
        DetectedBy detectedBy,
        Instant classifiedMajor) {
    /** Nothing is known. */
    public static final IncidentTraits UNKNOWN = new IncidentTraits(null, null, null, null, null, null);

    private static final String LEADERSHIP = "leadership";

    /** As the labels, the custom fields and the sponsor tell. */
    public static IncidentTraits of(List<String> labels, Map<String, String> fields, boolean sponsored) {
        var carried = labels == null ? List.<String>of() : labels;
        var said = fields == null ? Map.<String, String>of() : fields;
        return new IncidentTraits(
                carried,
                said("environment", carried, said),
                tier(said("tier", carried, said)),
                sponsored || carried.contains(LEADERSHIP) || "true".equals(said.get(LEADERSHIP)),
                detection(said("detection", carried, said)),
                null);
    }

    /** The same, classified at an instant. */
    public IncidentTraits classifiedMajor(Instant at) {
        return new IncidentTraits(labels, environment, serviceTier, leadership, detectedBy, at);
    }

    private static String said(String name, List<String> labels, Map<String, String> fields) {
        var field = fields.get(name);
        return field != null && !field.isBlank()
                ? field
                : labels.stream()
                        .filter(label -> label.startsWith(name + ":"))
                        .map(label -> label.substring(name.length() + 1).strip())
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    private static DetectedBy detection(String said) {
        return Stream.of(DetectedBy.values())
                .filter(known -> known.name().equalsIgnoreCase(said))
                .findFirst()
                .orElse(null);
    }

    private static Integer tier(String said) {
        return said != null && said.matches("[1-4]") ? Integer.valueOf(said) : null;
    }
}
