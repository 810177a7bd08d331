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
            select ?1, ?2, logged.number, logged.client_id, logged.change, now()
              from json_to_recordset(cast(cast(?3 as text) as json)) as logged(number bigint, client_id text, change text)""";

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

    /** Appends changes of a section, all in one statement. */
    public Uni<Void> append(UUID retrospectiveId, SectionKey section, List<LoggedChange> logged) {
        return Panache.getSession().chain(session -> session.createNativeQuery(APPEND)
                .setParameter(1, retrospectiveId)
                .setParameter(2, section.ordinal())
                .setParameter(3, rows(logged))
                .executeUpdate()
                .replaceWithVoid());
    }

    private String rows(List<LoggedChange> logged) {
        var rows = json.createArrayNode();
        logged.forEach(one -> rows.addObject()
                .put("number", one.number())
                .put("client_id", one.clientId())
                .put("change", TextChangeJson.write(one.change()).toString()));
        return rows.toString();
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
