package dev.afterword.eventkit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One effect for each idempotency key. The key is written in the transaction of the effect, so a twin waits for the
 * first one's commit and then reads its answer; a crash in between leaves neither.
 */
@ApplicationScoped
public class IdempotentRequests {

    private static final String CLAIM =
            """
            insert into idempotent_request (caller, operation, key, fingerprint, created_at)
            values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""";

    private static final String ANSWER =
            """
            update idempotent_request set answer = ?4 where caller = ?1 and operation = ?2 and key = ?3""";

    private static final String RECALL =
            """
            select fingerprint, answer from idempotent_request where caller = ?1 and operation = ?2 and key = ?3""";

    private final ObjectMapper json;
    private final Clock clock;

    IdempotentRequests(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the effect unless this key was used before; then gives the answer of that time. Call it inside a transaction.
     *
     * @param key key of the request, or null when the caller gave none
     * @param answer type of the answer
     * @throws dev.afterword.restkit.problem.ProblemException 422 when the key was used with another body
     */
    public <T> Uni<T> once(IdempotencyKey key, Class<T> answer, Supplier<Uni<T>> effect) {
        if (key == null) {
            return effect.get();
        }
        return Panache.getSession().chain(session -> claim(session, key)
                .chain(first -> first
                        ? effect.get().call(given -> remember(session, key, given))
                        : recall(session, key, answer)));
    }

    private Uni<Boolean> claim(Mutiny.Session session, IdempotencyKey key) {
        return bind(session, CLAIM, key)
                .setParameter(4, key.fingerprint())
                .setParameter(5, clock.instant())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private Uni<Integer> remember(Mutiny.Session session, IdempotencyKey key, Object answer) {
        return bind(session, ANSWER, key).setParameter(4, write(answer)).executeUpdate();
    }

    private <T> Uni<T> recall(Mutiny.Session session, IdempotencyKey key, Class<T> answer) {
        return session.createNativeQuery(RECALL, Object[].class)
                .setParameter(1, key.caller())
                .setParameter(2, key.operation())
                .setParameter(3, key.value())
                .getSingleResult()
                .map(row -> {
                    if (!key.fingerprint().equals(row[0])) {
                        throw CommonProblems.keyReused();
                    }
                    return read((String) row[1], answer);
                });
    }

    private static Mutiny.MutationQuery bind(Mutiny.Session session, String sql, IdempotencyKey key) {
        return session.createNativeQuery(sql)
                .setParameter(1, key.caller())
                .setParameter(2, key.operation())
                .setParameter(3, key.value());
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
