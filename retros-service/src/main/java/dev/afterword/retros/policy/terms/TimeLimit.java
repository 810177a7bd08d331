package dev.afterword.retros.policy.terms;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A time limit of calendar time.
 *
 * @param n how many
 * @param unit of what
 */
@RegisterForReflection
public record TimeLimit(@Min(1) @Max(1000) int n, @NotNull ClockUnit unit) {

    /** When it ends; a month ends on the same day of the month, or on its last one. */
    public Instant from(Instant start) {
        var at = start.atOffset(ZoneOffset.UTC);
        var end =
                switch (unit) {
                    case HOURS -> at.plusHours(n);
                    case DAYS -> at.plusDays(n);
                    case MONTHS -> at.plusMonths(n);
                };
        return end.toInstant();
    }
}
