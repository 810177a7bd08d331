package dev.afterword.incidents.message.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.afterword.incidents.incident.Certainty;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactStatementTest {

    private static final Instant FROM = Instant.parse("2026-03-02T09:41:00Z");
    private static final Instant TO = Instant.parse("2026-03-02T10:31:00Z");

    @Test
    void itSaysForHowLongOnceItIsOver() {
        assertThat(ImpactStatement.of(words(null, List.of()), new ImpactSpan(FROM, TO, null)))
                .containsExactly("Customers could not pay for 50 minutes, from 2 March 2026 09:41 UTC to 2 March 2026 "
                        + "10:31 UTC.");
    }

    @Test
    void itDoesNotPretendToKnowTheBeginning() {
        assertThat(ImpactStatement.of(words(null, List.of()), new ImpactSpan(null, null, null)))
                .containsExactly("Customers cannot pay. When this began is not known yet.");
    }

    @Test
    void eachConcernHasItsAnswerAndSilenceHasNone() {
        var concerns =
                List.of(new Concern("Cards charged twice", Certainty.NO), new Concern("Late mail", Certainty.YES));
        assertThat(ImpactStatement.of(words(Certainty.UNKNOWN, concerns), new ImpactSpan(FROM, null, null)))
                .containsExactly(
                        "Customers cannot pay since 2 March 2026 09:41 UTC.",
                        "Whether data was lost is not known yet.",
                        "Cards charged twice: no.",
                        "Late mail: yes.");
    }

    @Test
    void pausesBetweenWindowsAreNoPartOfTheLength() {
        assertThat(ImpactStatement.of(words(null, List.of()), new ImpactSpan(FROM, TO, 20 * 60L)))
                .containsExactly(
                        "Customers could not pay for 20 minutes altogether, between 2 March 2026 09:41 UTC and "
                                + "2 March 2026 10:31 UTC.");
    }

    @Test
    void lengthsOfTimeAreSaidInTwoUnits() {
        assertThat(ImpactStatement.words(Duration.ofSeconds(20))).isEqualTo("less than a minute");
        assertThat(ImpactStatement.words(Duration.ofMinutes(1))).isEqualTo("1 minute");
        assertThat(ImpactStatement.words(Duration.ofMinutes(120))).isEqualTo("2 hours");
        assertThat(ImpactStatement.words(Duration.ofMinutes(125))).isEqualTo("2 hours 5 minutes");
        assertThat(ImpactStatement.words(Duration.ofHours(49))).isEqualTo("2 days 1 hour");
    }

    private static MessageContent words(Certainty dataLoss, List<Concern> concerns) {
        return new MessageContent("Trouble", "Customers", "pay", dataLoss, null, concerns, null, null, null);
    }
}
