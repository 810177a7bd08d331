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
 * @param against what the impact said then; UNKNOWN where it said nothing, or nobody kept it
 */
@Embeddable
public record SeverityOverride(
        @Column(name = "severity_set") @Enumerated(EnumType.STRING) Severity severity,
        @Column(name = "severity_reason") String reason,
        @Column(name = "severity_set_by_id") String byId,
        @Column(name = "severity_set_by_name") String byName,
        @Column(name = "severity_set_at") Instant at,
        @Column(name = "severity_origin") @Enumerated(EnumType.STRING) SeverityOrigin origin,
        @Column(name = "severity_set_against") @Enumerated(EnumType.STRING) Severity against) {

    public SeverityOverride {
        origin = origin == null ? SeverityOrigin.PERSON : origin;
        against = against == null ? Severity.UNKNOWN : against;
    }

    /** As a person sets it. None where nobody sets a severity: UNKNOWN takes back what was set. */
    public static SeverityOverride of(Severity severity, String reason, PersonRef by, Instant at) {
        return severity == null || severity == Severity.UNKNOWN
                ? null
                : new SeverityOverride(
                        severity, reason, by.id(), by.name(), at, SeverityOrigin.PERSON, Severity.UNKNOWN);
    }

    /** As something other than a person sets it; none where nothing is set. */
    public static SeverityOverride from(SeverityOrigin origin, SeverityOverride set) {
        return set == null
                ? null
                : new SeverityOverride(set.severity, set.reason, set.byId, set.byName, set.at, origin, set.against);
    }

    /** The same, beside what the impact says as it is set; none where nothing is set. */
    public static SeverityOverride against(Severity computed, SeverityOverride set) {
        return set == null
                ? null
                : new SeverityOverride(set.severity, set.reason, set.byId, set.byName, set.at, set.origin, computed);
    }

    /**
     * Whether people should be asked why it is another than the impact says. They are asked of what a person set without a
     * reason; what a machine sets explains itself by its origin.
     * <ul>
     * <li>More than one step apart, either way, is always worth a sentence: one of the two is wrong, or somebody knows more.
     * <li>One step milder is, where whoever set it set it against the impact as it was known then. Where the impact was
     *     recorded or grew later, nobody chose to contradict it, and that the severity is below is warned of anyway.
     * <li>One step worse is not: to treat an incident as worse than it may be is what responders are asked to do.
     * </ul>
     */
    public boolean wantsReason(Severity computed) {
        if (origin != SeverityOrigin.PERSON || computed == Severity.UNKNOWN || (reason != null && !reason.isBlank())) {
            return false;
        }
        var steps = severity.ordinal() - computed.ordinal();
        return Math.abs(steps) > 1 || steps == 1 && against != Severity.UNKNOWN && severity.compareTo(against) > 0;
    }

    PersonRef by() {
        return byId == null ? null : new PersonRef(byId, byName);
    }
}
