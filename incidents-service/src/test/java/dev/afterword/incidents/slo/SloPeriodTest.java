package dev.afterword.incidents.slo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SloPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "ROLLING_28_DAYS, 2026-03-10T12:00:00Z, 2026-02-10T12:00:00Z, 2026-03-10T12:00:00Z, 28",
        "ROLLING_30_DAYS, 2026-03-10T12:00:00Z, 2026-02-08T12:00:00Z, 2026-03-10T12:00:00Z, 30",
        "CALENDAR_MONTH, 2028-02-29T23:59:59Z, 2028-02-01T00:00:00Z, 2028-03-01T00:00:00Z, 29",
        "CALENDAR_QUARTER, 2026-12-31T00:00:00Z, 2026-10-01T00:00:00Z, 2027-01-01T00:00:00Z, 92"
    })
    void aWindowRollsOrFollowsTheCalendar(SloPeriod period, Instant now, Instant from, Instant to, int days) {
        assertThat(period.at(now)).isEqualTo(new SloWindow(from, to));
        assertThat(period.at(now).days()).isEqualTo(days);
        assertThat(period.at(now).holds(now)).isTrue();
        assertThat(period.at(now).holds(from.minusMillis(1))).isFalse();
    }

    @Test
    void aRollingWindowHasAlwaysPassedAndACalendarWindowBitByBit() {
        var half = Instant.parse("2026-04-16T00:00:00Z");

        assertThat(SloPeriod.ROLLING_28_DAYS.at(half).elapsed(half)).isEqualTo(1);
        assertThat(SloPeriod.CALENDAR_MONTH.at(half).elapsed(half)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01, OVERDUE", "2026-05-02, DUE_SOON", "2026-05-16, DUE_SOON", "2026-05-17, SCHEDULED", ", NONE"
    })
    void aReviewIsPlannedNearOrPast(LocalDate reviewOn, ReviewState state) {
        assertThat(ReviewState.of(reviewOn, LocalDate.parse("2026-05-02"))).isEqualTo(state);
    }
}
