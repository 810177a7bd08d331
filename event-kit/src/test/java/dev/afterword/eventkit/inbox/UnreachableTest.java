package dev.afterword.eventkit.inbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreachableTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53300", "53100", "57P01", "57P03", "25006"})
    void aDatabaseThatIsAwayFullOrStartingIsWaitedFor(String state) {
        assertTrue(Unreachable.is(new CompletionException(refusal(state))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "40001"})
    void aStatementThatTheDatabaseRefusesIsNot(String state) {
        assertFalse(Unreachable.is(refusal(state)));
    }

    @Test
    void aBrokenConnectionIsWaitedForAndAMistakeOfOursIsNot() {
        assertTrue(Unreachable.is(new IllegalStateException(new IOException("reset"))));
        assertFalse(Unreachable.is(new NullPointerException()));
    }

    private static PgException refusal(String state) {
        return new PgException("refused", "FATAL", state, null);
    }
}
