package dev.afterword.retros.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueInTest {

    @ParameterizedTest(name = "{1} {2} from {0} is {3}")
    @CsvSource({
        // Friday, Saturday and Sunday evening; a Monday.
        "2026-03-06T18:00:00Z, 1, BUSINESS_DAYS, 2026-03-09T18:00:00Z",
        "2026-03-07T18:00:00Z, 1, BUSINESS_DAYS, 2026-03-09T18:00:00Z",
        "2026-03-08T18:00:00Z, 1, BUSINESS_DAYS, 2026-03-09T18:00:00Z",
        "2026-03-02T09:00:00Z, 5, BUSINESS_DAYS, 2026-03-09T09:00:00Z",
        "2026-03-06T09:00:00Z, 5, BUSINESS_DAYS, 2026-03-13T09:00:00Z",
        "2026-03-06T18:00:00Z, 10, BUSINESS_DAYS, 2026-03-20T18:00:00Z",
        "2026-03-06T18:00:00Z, 3, CALENDAR_DAYS, 2026-03-09T18:00:00Z",
        "2026-02-27T00:00:00Z, 3, CALENDAR_DAYS, 2026-03-02T00:00:00Z",
    })
    void daysAreCountedFromTheDecision(Instant from, int n, DueUnit unit, Instant due) {
        assertEquals(due, new DueIn(n, unit).from(from));
    }
}
