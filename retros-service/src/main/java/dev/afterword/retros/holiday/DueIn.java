package dev.afterword.retros.holiday;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time limit counted in days from the decision, in UTC and at the same time of day.
 *
 * @param n how many days
 * @param unit which days count
 * @param region key of the region whose holidays do not count as business days; else those of the default region
 */
@RegisterForReflection
public record DueIn(
        @Min(1) @Max(365) int n, @NotNull DueUnit unit, @Size(max = 60) @Schema(examples = "de-by") String region) {

    /** The end of the limit. */
    public Instant from(Instant decidedAt, Holidays holidays) {
        var day = decidedAt.atZone(ZoneOffset.UTC);
        var left = n;
        while (left > 0) {
            day = day.plusDays(1);
            if (unit == DueUnit.CALENDAR_DAYS || holidays.isBusinessDay(day.toLocalDate(), region)) {
                left--;
            }
        }
        return day.toInstant();
    }
}
