package dev.afterword.incidents.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final Cadence DAILY = Cadence.of(1, "09:00", "Europe/Berlin");

    @Test
    void itStaysAtTheSameHourWhenTheClocksChange() {
        var saturday = DAILY.on(LocalDate.parse("2026-03-28"));
        assertThat(saturday).isEqualTo("2026-03-28T08:00:00Z");
        assertThat(DAILY.next(saturday, saturday)).isEqualTo("2026-03-29T07:00:00Z");
    }

    @Test
    void whoeverIsALittleEarlyHasDoneItForThatDate() {
        var weekly = Cadence.of(7, "09:00", "UTC");
        var due = Instant.parse("2026-03-06T09:00:00Z");
        assertThat(weekly.next(due, Instant.parse("2026-03-05T12:00:00Z"))).isEqualTo("2026-03-13T09:00:00Z");
        assertThat(weekly.next(due, Instant.parse("2026-03-02T08:00:00Z"))).isEqualTo(due);
    }

    @Test
    void twoLooksOnOneDayAreForOneDate() {
        var due = Instant.parse("2026-03-02T08:00:00Z");
        var after = DAILY.next(due, Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(after).isEqualTo("2026-03-03T08:00:00Z");
        assertThat(DAILY.next(after, Instant.parse("2026-03-02T10:00:00Z"))).isEqualTo(after);
    }

    @Test
    void datesThatNobodyKeptAreNotMadeUpFor() {
        var due = Instant.parse("2026-03-02T08:00:00Z");
        assertThat(DAILY.next(due, Instant.parse("2026-03-20T09:00:00Z"))).isEqualTo("2026-03-21T08:00:00Z");
    }

    @Property
    void theNextDateIsNeverMoreThanAnIntervalAndAHalfAway(
            @ForAll @IntRange(min = 1, max = 366) int days,
            @ForAll @IntRange(min = -2_000_000, max = 60_000_000) int seconds) {
        var cadence = Cadence.of(days, "02:30", "America/New_York");
        var due = cadence.on(LocalDate.parse("2026-01-05"));
        var checked = due.plusSeconds(seconds);
        var next = cadence.next(due, checked);
        assertThat(next).isAfterOrEqualTo(due);
        if (seconds >= 0) {
            assertThat(next)
                    .isAfter(checked)
                    .isBefore(checked.plus(Duration.ofDays(days).multipliedBy(3).dividedBy(2))
                            .plus(Duration.ofHours(2)));
        }
    }
}
