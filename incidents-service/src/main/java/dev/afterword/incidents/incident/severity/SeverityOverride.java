package dev.afterword.incidents.incident.severity;

import dev.afterword.incidents.incident.Severity;
import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * The severity that was set, by a person or on behalf of one; it counts whatever the impact says.
 *
 * @param severity what was set
 * @param reason why, or null
 * @param byId id of whoever set it
 * @param byName their name
 * @param at when
 * @param origin what set it, a person unless told
 */
@Embeddable
public record SeverityOverride(
        @Column(name = "severity_set") @Enumerated(EnumType.STRING) Severity severity,
        @Column(name = "severity_reason") String reason,
        @Column(name = "severity_set_by_id") String byId,
        @Column(name = "severity_set_by_name") String byName,
        @Column(name = "severity_set_at") Instant at,
        @Column(name = "severity_origin") @Enumerated(EnumType.STRING) SeverityOrigin origin) {

    public SeverityOverride {
        origin = origin == null ? SeverityOrigin.PERSON : origin;
    }

    /** As a person sets it. None where nobody sets a severity: UNKNOWN takes back what was set. */
    public static SeverityOverride of(Severity severity, String reason, PersonRef by, Instant at) {
        return severity == null || severity == Severity.UNKNOWN
                ? null
                : new SeverityOverride(severity, reason, by.id(), by.name(), at, SeverityOrigin.PERSON);
    }

    /** As something other than a person sets it; none where nothing is set. */
    public static SeverityOverride from(SeverityOrigin origin, SeverityOverride set) {
        return set == null
                ? null
                : new SeverityOverride(set.severity, set.reason, set.byId, set.byName, set.at, origin);
    }

    /** Whether a person set it and told no reason; what a machine sets explains itself by its origin. */
    public boolean isUnexplained() {
        return origin == SeverityOrigin.PERSON && (reason == null || reason.isBlank());
    }

    PersonRef by() {
        return byId == null ? null : new PersonRef(byId, byName);
    }
}
