package dev.afterword.incidents.alert.rule;

import dev.afterword.incidents.alert.parse.AlertSeverity;
import dev.afterword.incidents.incident.Severity;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the incident of an alert is like.
 *
 * @param title one line; {title}, {service}, {environment}, {severity}, {source}, {provider} and {label.NAME} stand for
 *     what the alert says; {title} unless told
 * @param severity how bad, where severities does not say; UNKNOWN unless told
 * @param severities how bad an incident is for how loud an alert is
 * @param services services beside the one that the alert names; keys that the catalogue does not have are left out
 * @param reported whether it is reported for triage first, and not declared at once
 */
@RegisterForReflection
@Schema(name = "AlertIncidentTemplate")
public record IncidentTemplate(
        @Schema(defaultValue = "{title}", examples = "{service}: {title}") @Size(min = 1, max = 200) String title,
        @Schema(defaultValue = "UNKNOWN") Severity severity,
        @Schema(examples = "{\"CRITICAL\":\"SEV1\"}") @Size(max = 5)
                Map<@NotNull AlertSeverity, @NotNull Severity> severities,
        @Size(max = 20) List<@NotBlank @Size(max = 60) String> services,
        boolean reported) {

    /** Declares what the alert says and leaves the severity to people. */
    public static final IncidentTemplate PLAIN = new IncidentTemplate(null, null, null, null, false);

    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z0-9_.:/-]{1,110})}");
    private static final int LONGEST_TITLE = 200;

    public IncidentTemplate {
        title = title == null ? "{title}" : title;
        severity = severity == null ? Severity.UNKNOWN : severity;
        severities = severities == null ? Map.of() : severities;
        services = services == null ? List.of() : services;
    }

    /** The title with the facts in it; what is not known leaves nothing. */
    public String titleOf(RuleFacts facts) {
        var filled = FACT.matcher(title)
                .replaceAll(found -> Matcher.quoteReplacement(orNothing(facts.named(found.group(1)))))
                .strip();
        var text = filled.isEmpty() ? facts.title() : filled;
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }

    private static String orNothing(String fact) {
        return fact == null ? "" : fact;
    }

    public Severity severityOf(RuleFacts facts) {
        return severities.getOrDefault(facts.severity(), severity);
    }

    /** Keys that may or may not be in the catalogue, that of the alert first. */
    public List<String> servicesOf(RuleFacts facts) {
        var keys = new LinkedHashSet<String>();
        if (facts.service() != null) {
            keys.add(facts.service());
        }
        keys.addAll(services);
        return List.copyOf(keys);
    }
}
