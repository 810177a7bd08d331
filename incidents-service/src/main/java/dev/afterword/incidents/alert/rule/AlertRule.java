package dev.afterword.incidents.alert.rule;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to become of some alerts. The first rule that is for an alert decides, and no other is asked.
 *
 * @param id short name that stays when the rule is renamed
 * @param name what people call it
 * @param enabled whether it counts, true unless told
 * @param when which alerts it is for, all of them unless told
 * @param outcome what becomes of them
 * @param otherwise what becomes of alerts to be attached where no incident is open, SUGGEST unless told; not ATTACH
 * @param incident what an incident that is opened is like
 * @param groupBy facts that alerts have in common which belong together, such as service or label.cluster, across
 *     sources; what the sender groups by unless told
 * @param windowMinutes for how long after an incident has ended people are asked about its alerts that fire again, and for how
 *     long after the last one another alert still belongs to a suggestion that was dismissed, in minutes, 60 unless told;
 *     after that the rule decides as for new alerts
 * @param suggestResolution whether people are asked to resolve the incident once all its alerts have recovered
 */
@RegisterForReflection
@Schema(name = "AlertRule")
record AlertRule(
        @Schema(examples = "payments-critical")
                @NotNull
                @Pattern(
                        regexp = "[a-z0-9][a-z0-9-]{0,59}",
                        message = "must be lower case letters, digits, dashes, at most 60")
                String id,
        @Schema(examples = "Critical alerts of payments") @NotBlank @Size(max = 100) String name,
        @Schema(defaultValue = "true") Boolean enabled,
        @Valid AlertCondition when,
        @NotNull AlertOutcome outcome,
        @Schema(defaultValue = "SUGGEST") AlertOutcome otherwise,
        @Valid IncidentTemplate incident,
        @Schema(examples = "[\"service\"]") @Size(max = 5)
                List<
                                @NotNull
                                @Pattern(
                                        regexp = "title|service|environment|severity|source|provider|label\\..{1,100}",
                                        message = "must be title, service, environment, severity, source, provider"
                                                + " or label.NAME")
                                String>
                        groupBy,
        @Schema(defaultValue = "60") @Min(0) @Max(10_080) Integer windowMinutes,
        boolean suggestResolution) {

    AlertRule {
        enabled = enabled == null || enabled;
        when = when == null ? AlertCondition.ALL : when;
        otherwise = otherwise == null ? AlertOutcome.SUGGEST : otherwise;
        incident = incident == null ? IncidentTemplate.PLAIN : incident;
        groupBy = groupBy == null ? List.of() : groupBy;
        windowMinutes = windowMinutes == null ? RuleDecision.USUAL_WINDOW : windowMinutes;
    }
}
