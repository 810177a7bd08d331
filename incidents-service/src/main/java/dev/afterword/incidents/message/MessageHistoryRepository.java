package dev.afterword.incidents.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.incidents.message.wording.MessageContent;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.http.Ids;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Keeps every step of messages. */
@ApplicationScoped
class MessageHistoryRepository implements PanacheRepositoryBase<MessageVersion, UUID> {

    private static final String OF_MESSAGE =
            """
            select id, step, status, content, reason, changed_by_id, changed_by_name, changed_at
              from message_version where message_id = $1 order by id""";

    private final Pool pool;
    private final ObjectMapper json;

    MessageHistoryRepository(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** The message as it is after the step that was just taken, by whoever changed it last. */
    Uni<Void> keep(Message message, MessageVersion.Step step, String reason, PersonRef by) {
        return persist(new MessageVersion(
                        Ids.next(), message, step, written(message.content()), reason, by, message.updatedAt))
                .replaceWithVoid();
    }

    Uni<List<MessageVersionView>> of(UUID messageId) {
        return pool.preparedQuery(OF_MESSAGE).execute(Tuple.of(messageId)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(this::view)
                .toList());
    }

    private MessageVersionView view(Row row) {
        return new MessageVersionView(
                row.getUUID("id"),
                MessageVersion.Step.valueOf(row.getString("step")),
                MessageStatus.valueOf(row.getString("status")),
                read(row.getString("content")),
                row.getString("reason"),
                MessageRow.person(row, "changed_by"),
                MessageRow.at(row, "changed_at"));
    }

    private String written(MessageContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MessageContent read(String content) {
        try {
            return json.readValue(content, MessageContent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
