package dev.afterword.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.benchmarks.RecallQuery.Remembered;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecallQueryTest {

    private static final Remembered INCIDENT = new Remembered(
            "i1",
            "Checkout slow after database rollback",
            "The queue of mail saw errors on node-77; cache and disk were looked at, error E4711 pointed to the pool.",
            "We see cache and disk trouble at host-815, trace 0badcafe.",
            "Later it was drained");

    @Test
    void anIncidentIsRememberedInFiveWays() {
        assertEquals(
                List.of("rollback", "checkout e4711", "chec slow roll", "chekcout slow e4711", "815 drained chec"),
                RecallQuery.of(INCIDENT).stream().map(RecallQuery::typed).toList());
        assertEquals(
                List.of("checkout", "slow", "e4711"),
                RecallQuery.of(INCIDENT).get(3).words());
    }

    @Test
    void aMistypedWordIsAnotherOneAlsoWhenItsMiddleIsTwice() {
        assertEquals("mial", RecallQuery.mistyped("mail"));
        assertEquals("bliling", RecallQuery.mistyped("billing"));
    }
}
