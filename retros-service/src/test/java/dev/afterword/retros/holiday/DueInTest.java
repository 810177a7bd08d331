package dev.afterword.retros.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
        assertEquals(due, new DueIn(n, unit, null).from(from, Holidays.NONE));
    }

    @ParameterizedTest(name = "in {0} three business days from Wednesday end on {1}")
    @CsvSource({
        "de-by, 2026-12-29T09:00:00Z",
        "se, 2026-12-28T09:00:00Z",
        "nowhere, 2026-12-28T09:00:00Z",
        ", 2026-12-29T09:00:00Z",
    })
    void holidaysOfTheRegionAreNoBusinessDays(String region, Instant due) {
        var holidays = new Holidays(
                List.of(
                        new HolidayRegion("de-by", "Bavaria", Set.of(LocalDate.parse("2026-12-25"))),
                        new HolidayRegion("se", "Sweden", Set.of(LocalDate.parse("2026-12-26")))),
                "de-by");

        var limit = new DueIn(3, DueUnit.BUSINESS_DAYS, region);

        assertEquals(due, limit.from(Instant.parse("2026-12-23T09:00:00Z"), holidays));
    }
}
