package dev.afterword.incidents.burn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BurnSpeedTest {

    @ParameterizedTest
    @CsvSource({
        // The rates that the SRE workbook names for 30 days.
        "14.4, 60, 30, FAST",
        "14.3, 60, 30, SLOW",
        "6, 360, 30, SLOW",
        "5.9, 360, 30, CREEPING",
        "1, 4320, 30, CREEPING",
        "0.9, 4320, 30, WITHIN_BUDGET",
        // A blip of a minute tells nothing of an hour.
        "1000, 4, 30, WITHIN_BUDGET",
        "1000, 5, 30, FAST",
        // A shorter window has a smaller budget.
        "13.44, 60, 28, FAST",
        "0, 43200, 92, WITHIN_BUDGET"
    })
    void theShareThatIsLostInAnHourOrInSixOrInThreeDaysDecides(
            double rate, int minutes, int windowDays, BurnSpeed speed) {
        assertThat(BurnSpeed.of(rate, minutes, windowDays)).isEqualTo(speed);
    }
}
