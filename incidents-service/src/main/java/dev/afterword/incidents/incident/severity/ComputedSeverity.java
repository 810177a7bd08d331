package dev.afterword.incidents.incident.severity;

import dev.afterword.incidents.incident.Severity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The severity that the impact says.
 *
 * @param severity UNKNOWN while nothing is known of the impact
 * @param because one sentence, or null while it is UNKNOWN
 * @param rule name and version of the rule, or null while it is UNKNOWN
 */
@Embeddable
public record ComputedSeverity(
        @Column(name = "severity_computed") @Enumerated(EnumType.STRING) Severity severity,
        @Column(name = "severity_because") String because,
        @Column(name = "severity_rule") String rule) {

    public static final ComputedSeverity UNKNOWN = new ComputedSeverity(Severity.UNKNOWN, null, null);
}
