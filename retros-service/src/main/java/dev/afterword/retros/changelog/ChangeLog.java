package dev.afterword.retros.changelog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.retros.draft.SectionKey;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Keeps the changes of sections; always part of the caller's session, under the lock of the document's row. */
@ApplicationScoped
public class ChangeLog {

    /** Whose changes came from no page: drafts, and texts that were written as a whole. */
    public static final String SERVICE = "service";

    private static final String APPEND =
            """
            insert into section_change (retrospective_id, position, number, client_id, change, changed_at)
            values (?1, ?2, ?3, ?4, ?5, now())""";

    private static final String AFTER =
            """
            select number, client_id, change from section_change
             where retrospective_id = ?1 and position = ?2 and number > ?3
             order by number limit ?4""";

    private static final String FORGET =
            """
            delete from section_change
             where changed_at < now() - ?1 * interval '1 second'""";

    private final ObjectMapper json;

    ChangeLog(ObjectMapper json) {
        this.json = json;
    }

    public Uni<Void> append(UUID retrospectiveId, SectionKey section, LoggedChange logged) {
        return Panache.getSession().chain(session -> session.createNativeQuery(APPEND)
                .setParameter(1, retrospectiveId)
                .setParameter(2, section.ordinal())
                .setParameter(3, logged.number())
                .setParameter(4, logged.clientId())
                .setParameter(5, TextChangeJson.write(logged.change()).toString())
                .executeUpdate()
                .replaceWithVoid());
    }

    /** The changes after the one with this number, oldest first. */
    public Uni<List<LoggedChange>> after(UUID retrospectiveId, SectionKey section, long number, int limit) {
        return Panache.getSession().chain(session -> session.createNativeQuery(AFTER, Tuple.class)
                .setParameter(1, retrospectiveId)
                .setParameter(2, section.ordinal())
                .setParameter(3, number)
                .setParameter(4, limit)
                .getResultList()
                .map(rows -> rows.stream().map(this::logged).toList()));
    }

    /** Forgets changes that no open page can still be without; the text has them all. */
    public Uni<Integer> forget(Duration age) {
        return Panache.getSession().chain(session -> session.createNativeQuery(FORGET)
                .setParameter(1, age.toSeconds())
                .executeUpdate());
    }

    private LoggedChange logged(Tuple row) {
        try {
            var change = TextChangeJson.read(json.readTree(row.get(2, String.class)));
            return new LoggedChange(row.get(0, Long.class), row.get(1, String.class), change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change in the log is not JSON", e);
        }
    }
}
