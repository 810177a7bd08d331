package dev.afterword.incidents.incident;

import dev.afterword.incidents.moment.Moment;
import dev.afterword.incidents.moment.Moments;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an incident stands, and where it may go from there. */
public enum IncidentStatus {
    TRIAGE,
    INVESTIGATING,
    IDENTIFIED,
    MITIGATED,
    RESOLVED,
    CLOSED,
    DECLINED,
    MERGED,
    CANCELED;

    /** Expressions over the incident {@code i}: these ends as far as its status has come to them, see {@link #reached}. */
    public static final String MITIGATED_AT =
            "case when i.status not in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED') then i.mitigated_at end";

    public static final String RESOLVED_AT =
            "case when i.status not in ('TRIAGE', 'INVESTIGATING', 'IDENTIFIED', 'MITIGATED') then i.resolved_at end";

    /** MERGED is absent: it goes back to wherever it came from, which the incident knows. */
    private static final Map<IncidentStatus, Set<IncidentStatus>> NEXT = new EnumMap<>(Map.of(
            TRIAGE, EnumSet.of(INVESTIGATING, DECLINED, MERGED, CANCELED),
            INVESTIGATING, EnumSet.of(IDENTIFIED, MITIGATED, RESOLVED, MERGED, CANCELED),
            IDENTIFIED, EnumSet.of(INVESTIGATING, MITIGATED, RESOLVED, MERGED, CANCELED),
            MITIGATED, EnumSet.of(INVESTIGATING, IDENTIFIED, RESOLVED),
            RESOLVED, EnumSet.of(INVESTIGATING, CLOSED),
            CLOSED, EnumSet.of(RESOLVED),
            DECLINED, EnumSet.of(TRIAGE),
            CANCELED, EnumSet.of(TRIAGE)));

    Set<IncidentStatus> next() {
        return NEXT.getOrDefault(this, Set.of());
    }

    /** Whether the impact goes on, so that somebody has to be in command. */
    boolean isBeforeMitigation() {
        return this == TRIAGE || this == INVESTIGATING || this == IDENTIFIED;
    }

    /** Whether people are at work on it: the impact goes on, or it is watched whether it is over. */
    boolean isInResponse() {
        return isBeforeMitigation() || this == MITIGATED;
    }

    /** The next step back to where people are at work on it; null where they are, and for what is merged. */
    IncidentStatus towardsResponse() {
        return switch (this) {
            case CLOSED -> RESOLVED;
            case RESOLVED -> INVESTIGATING;
            case DECLINED, CANCELED -> TRIAGE;
            case TRIAGE, INVESTIGATING, IDENTIFIED, MITIGATED, MERGED -> null;
        };
    }

    /** The moments without an end that it has not come to: what goes on has none, whatever somebody told of it. */
    Moments reached(Moments told) {
        var resolved = isInResponse() ? told.with(Moment.RESOLVED, null) : told;
        return isBeforeMitigation() ? resolved.with(Moment.MITIGATED, null) : resolved;
    }

    /** Whether it is set aside without ever having been mitigated, and may be taken up again. */
    boolean isSetAside() {
        return this == MERGED || this == CANCELED || this == DECLINED;
    }

    /** Whether going there undoes what was thought to be over, or ends it early: both want a reason. */
    boolean needsReasonToBecome(IncidentStatus to) {
        return to == DECLINED || to == CANCELED || isReopenedBy(to) || to == TRIAGE;
    }

    /** Whether this status says that the moment has come, so that it cannot be unknown. */
    boolean rests(Moment moment) {
        return (this == MITIGATED && moment == Moment.MITIGATED)
                || ((this == RESOLVED || this == CLOSED) && moment == Moment.RESOLVED)
                || (this == CLOSED && moment == Moment.CLOSED);
    }

    /** Whether going there ends the impact. */
    boolean endsImpactAs(IncidentStatus to) {
        return this != CLOSED && this != MERGED && (to == MITIGATED || to == RESOLVED);
    }

    /** Whether going there takes back a mitigation, a resolution or a closure. */
    boolean isReopenedBy(IncidentStatus to) {
        return (this == MITIGATED && to.isBeforeMitigation())
                || (this == RESOLVED && to == INVESTIGATING)
                || (this == CLOSED && to == RESOLVED);
    }
}
