package dev.afterword.incidents.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingFailureTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "25006", "55P03", "57014"})
    void whatADatabaseGetsOverPasses(String state) {
        assertThat(PassingFailure.is(new CompletionException(refusal(state)))).isTrue();
        assertThat(PassingFailure.is(new IllegalStateException(new SQLException("refused", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22001", "22021", "42P01"})
    void aValueThatTheDatabaseRefusesDoesNot(String state) {
        assertThat(PassingFailure.is(new CompletionException(refusal(state)))).isFalse();
        assertThat(PassingFailure.is(new IllegalStateException(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void aBrokenConnectionPassesAndSoDoesWhatAPersonChangedMeanwhile() {
        assertThat(PassingFailure.is(new IllegalStateException(new IOException("reset"))))
                .isTrue();
        assertThat(PassingFailure.is(new OptimisticLockException())).isTrue();
    }

    @Test
    void whatCannotBeReadAndAMistakeOfOursDoNot() {
        assertThat(PassingFailure.is(new UncheckedIOException(new JsonParseException(null, "no JSON"))))
                .isFalse();
        assertThat(PassingFailure.is(new NullPointerException())).isFalse();
    }

    private static PgException refusal(String state) {
        return new PgException("refused", "ERROR", state, null);
    }
}
