package dev.afterword.incidents.incident.severity;

import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * The severity that a person set; it counts whatever the impact says.
 *
 * @param severity what they set
 * @param reason why, or null
 * @param byId id of the person
 * @param byName name of the person
 * @param at when
 */
@Embeddable
public record SeverityOverride(
        @Column(name = "severity_set") @Enumerated(EnumType.STRING) Severity severity,
        @Column(name = "severity_reason") String reason,
        @Column(name = "severity_set_by_id") String byId,
        @Column(name = "severity_set_by_name") String byName,
        @Column(name = "severity_set_at") Instant at) {

    /** None where nobody sets a severity: UNKNOWN takes back what was set. */
    public static SeverityOverride of(Severity severity, String reason, PersonRef by, Instant at) {
        return severity == null || severity == Severity.UNKNOWN
                ? null
                : new SeverityOverride(severity, reason, by.id(), by.name(), at);
    }

    PersonRef by() {
        return byId == null ? null : new PersonRef(byId, byName);
    }
}
