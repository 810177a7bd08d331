package dev.afterword.incidents.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.afterword.incidents.estimate.Survival.Watched;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogRankTest {

    /** Weeks in remission of 42 children with leukaemia (Freireich and others, 1963); a plus still went on. */
    private static final List<Watched> TREATED =
            watched("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");

    private static final List<Watched> UNTREATED = watched("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

    @Test
    void itFindsWhatTextbooksFind() {
        var found = LogRank.compare(TREATED, UNTREATED);

        // Chi-squared 16.79 with one degree of freedom.
        assertThat(found.pValue()).isEqualTo(4.17e-5, within(1e-7));
        assertThat(found.isLonger()).isTrue();
        assertThat(LogRank.compare(UNTREATED, TREATED).isLonger()).isFalse();
        assertThat(LogRank.compare(UNTREATED, TREATED).pValue()).isEqualTo(found.pValue(), within(1e-12));
    }

    @Test
    void byHandOfFour() {
        // At 1: 1 of 2 against 0 of 2, expected 1/2, variance 1/4. At 2: 0 of 1 against 1 of 2, expected 1/3, variance
        // 2/9.
        var found = LogRank.compare(watched("1 3+"), watched("2 3+"));

        // (1 - 1/2 - 1/3)^2 / (1/4 + 2/9) = 1/17, of which the two-sided p is 0.808.
        assertThat(found.pValue()).isEqualTo(0.8084, within(1e-3));
    }

    @Test
    void theSameTwiceIsNoDifferenceAndNothingThatEndedTellsNone() {
        assertThat(LogRank.compare(TREATED, TREATED).pValue()).isEqualTo(1, within(1e-12));
        assertThat(LogRank.compare(watched("5+ 6+"), watched("7+ 8+")).pValue()).isEqualTo(1);
    }

    private static List<Watched> watched(String times) {
        return Arrays.stream(times.split(" "))
                .map(time -> new Watched(Double.parseDouble(time.replace("+", "")), !time.endsWith("+")))
                .toList();
    }
}
