package dev.afterword.retros.incident;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;

/** When what happened in an incident; each may be unknown (null). */
@RegisterForReflection
public record IncidentMoments(
        Instant impactStarted,
        Instant detected,
        Instant declared,
        Instant acknowledged,
        Instant identified,
        Instant mitigated,
        Instant resolved,
        Instant closed) {

    /** Nothing is known. */
    public static final IncidentMoments NONE = new IncidentMoments(null, null, null, null, null, null, null, null);

    /** The earliest anchor that is known: impact started, else detected, else declared. */
    public Instant onset() {
        if (impactStarted != null) {
            return impactStarted;
        }
        return detected != null ? detected : declared;
    }

    /** The end of the impact: mitigated, else resolved. */
    public Instant end() {
        return mitigated != null ? mitigated : resolved;
    }
}
