package dev.afterword.incidents.chat.slackimport;

import dev.afterword.incidents.chat.slackimport.SlackImportMessageView.Outcome;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The messages of imports inside transactions; plain SQL, since a message has no behaviour. */
@ApplicationScoped
class SlackMessageRepository {

    private static final String WAITING =
            """
            select line, external_id, occurred_at, author, text, thread_id, edited_ts from slack_import_message
             where import_id = ?1 and line = any(?2) and not settled order by line""";

    private static final String SETTLE =
            "update slack_import_message set outcome = ?3, settled = true where import_id = ?1 and line = any(?2)";

    private static final String LAST_EDITS =
            """
            select m.external_id, max(m.edited_ts)
              from slack_import_message m join slack_import i on i.id = m.import_id
             where i.incident_id = ?1 and m.external_id = any(?2) and m.edited_ts is not null and m.settled
               and m.outcome in ('NEW', 'CORRECTED', 'UNCHANGED')
             group by m.external_id""";

    private static final String DONE =
            """
            select outcome, count(*) from slack_import_message
             where import_id = ?1 and settled and outcome in ('NEW', 'CORRECTED') group by outcome""";

    /** What is known of the import's work stays; what people wrote is in the timeline or nowhere. */
    private static final String FORGET =
            """
            with parts as (delete from slack_import_part where import_id = ?1)
            update slack_import_message set text = null, author = null
             where import_id = ?1 and outcome <> 'UNREADABLE'""";

    Uni<List<ImportedMessage>> waiting(UUID importId, Collection<Integer> lines) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WAITING, Object[].class)
                        .setParameter(1, importId)
                        .setParameter(2, lines.toArray(Integer[]::new))
                        .getResultList())
                .map(rows -> rows.stream().map(SlackMessageRepository::message).toList());
    }

    Uni<Void> settle(UUID importId, Collection<Integer> lines, Outcome as) {
        return lines.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(SETTLE)
                                .setParameter(1, importId)
                                .setParameter(2, lines.toArray(Integer[]::new))
                                .setParameter(3, as.name())
                                .executeUpdate())
                        .replaceWithVoid();
    }

    /** The last edit of each message that an import has brought to the incident. */
    Uni<Map<String, String>> lastEdits(UUID incidentId, Collection<String> externalIds) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LAST_EDITS, Object[].class)
                        .setParameter(1, incidentId)
                        .setParameter(2, externalIds.toArray(String[]::new))
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }

    /** How many messages have been written to the timeline, by what was done. */
    Uni<Map<Outcome, Long>> done(UUID importId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DONE, Object[].class)
                        .setParameter(1, importId)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> Outcome.valueOf((String) row[0]), row -> ((Number) row[1]).longValue())));
    }

    /** Gives up the file, and what the messages said. */
    Uni<Void> forget(UUID importId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter(1, importId)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static ImportedMessage message(Object[] row) {
        return new ImportedMessage(
                (Integer) row[0],
                (String) row[1],
                row[2] instanceof Instant at ? at : ((OffsetDateTime) row[2]).toInstant(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }
}
