package dev.afterword.incidents.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ErrorBudgetTest {

    private final ErrorBudget budget = new ErrorBudget(new BigDecimal("99.9"), 28);

    @Test
    void threeNinesOfAMillionRequestsAllowAThousand() {
        assertThat(budget.allowedEvents(1_000_000)).isEqualTo(1_000);
        assertThat(budget.byEvents(431, 1_000_000)).isEqualTo(0.431, within(1e-12));
    }

    @Test
    void threeNinesOfFourWeeksAllowFortyMinutes() {
        assertThat(budget.allowedMinutes()).isEqualTo(40.32, within(1e-9));
        assertThat(budget.byTime(50, 0.3)).isEqualTo(15 / 40.32, within(1e-12));
    }

    @Test
    void aShareOfALongerWindowIsMoreOfFourWeeks() {
        assertThat(new ErrorBudget(new BigDecimal("99.9"), 84).ofFourWeeks(0.1)).isEqualTo(0.3, within(1e-12));
        assertThat(budget.ofFourWeeks(0.1)).isEqualTo(0.1, within(1e-12));
    }
}
