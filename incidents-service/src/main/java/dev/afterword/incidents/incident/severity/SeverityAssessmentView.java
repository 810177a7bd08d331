package dev.afterword.incidents.incident.severity;

import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the severity comes from.
 *
 * @param set what a person, a rule, a check or an SLO burn set, or null; it counts before what is computed
 * @param reason why it was set, or null
 * @param setBy who set it, or null
 * @param setAt when, or null
 * @param origin what set it: a person, a rule about alerts, a correctness check or an import, or null
 * @param computed what the impact says, UNKNOWN while it says nothing
 * @param because why it says so, or null
 * @param rule name and version of the rule, or null
 * @param escalatesAs how to escalate: the severity, and SEV1 while it is UNKNOWN
 */
@Schema(name = "SeverityAssessment")
public record SeverityAssessmentView(
        Severity set,
        String reason,
        PersonRef setBy,
        Instant setAt,
        SeverityOrigin origin,
        Severity computed,
        @Schema(examples = "EU card payers: full outage, necessity 5, importance 5.") String because,
        @Schema(examples = "impact-2") String rule,
        Severity escalatesAs) {

    public static SeverityAssessmentView of(SeverityOverride override, ComputedSeverity computed, Severity severity) {
        return new SeverityAssessmentView(
                override == null ? null : override.severity(),
                override == null ? null : override.reason(),
                override == null ? null : override.by(),
                override == null ? null : override.at(),
                override == null ? null : override.origin(),
                computed.severity(),
                computed.because(),
                computed.rule(),
                severity.escalatesAs());
    }
}
