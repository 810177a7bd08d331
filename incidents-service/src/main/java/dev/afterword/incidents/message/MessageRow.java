package dev.afterword.incidents.message;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.message.wording.ImpactSpan;
import dev.afterword.incidents.message.wording.PublicState;
import dev.afterword.incidents.people.PersonRef;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Reads rows of the message table outside Hibernate. */
final class MessageRow {

    private MessageRow() {}

    static MessageView view(Row row) {
        var status = row.getString("incident_status");
        return MessageView.of(
                message(row),
                span(row),
                PublicState.of(status),
                row.getBoolean("last_word") && !status.equals("MERGED"),
                row.getBoolean("update_overdue"));
    }

    static ImpactSpan span(Row row) {
        return new ImpactSpan(at(row, "span_from"), at(row, "span_to"), row.getLong("span_seconds"));
    }

    /** The same from a session. */
    static ImpactSpan span(Tuple row) {
        var from = row.get("span_from", OffsetDateTime.class);
        var to = row.get("span_to", OffsetDateTime.class);
        return new ImpactSpan(
                from == null ? null : from.toInstant(),
                to == null ? null : to.toInstant(),
                row.get("span_seconds", Long.class));
    }

    /** The message as a value; no session knows of it. */
    static Message message(Row row) {
        var message = new Message();
        message.id = row.getUUID("id");
        message.incidentId = row.getUUID("incident_id");
        message.audience = MessageAudience.valueOf(row.getString("audience"));
        message.status = MessageStatus.valueOf(row.getString("status"));
        message.headline = row.getString("headline");
        message.affected = row.getString("affected");
        message.capability = row.getString("capability");
        message.dataLoss = certainty(row, "data_loss");
        message.dataExposure = certainty(row, "data_exposure");
        message.concerns = row.getArrayOfStrings("concerns");
        message.concernAnswers = row.getArrayOfStrings("concern_answers");
        message.unaffected = row.getString("unaffected");
        message.nextUpdateAt = at(row, "next_update_at");
        message.body = row.getString("body");
        message.impactFrom = at(row, "impact_from");
        message.impactTo = at(row, "impact_to");
        message.impactSeconds = row.getLong("impact_seconds");
        var publicState = row.getString("public_state");
        message.publicState = publicState == null ? null : PublicState.valueOf(publicState);
        message.createdBy = person(row, "created_by");
        message.editedBy = person(row, "edited_by");
        message.approvedBy = person(row, "approved_by");
        message.approvedAt = at(row, "approved_at");
        message.sentBy = person(row, "sent_by");
        message.sentAt = at(row, "sent_at");
        message.withdrawnBy = person(row, "withdrawn_by");
        message.withdrawnAt = at(row, "withdrawn_at");
        message.withdrawnReason = row.getString("withdrawn_reason");
        message.version = row.getLong("version");
        message.createdAt = at(row, "created_at");
        message.updatedAt = at(row, "updated_at");
        return message;
    }

    private static Certainty certainty(Row row, String column) {
        var answer = row.getString(column);
        return answer == null ? null : Certainty.valueOf(answer);
    }

    static PersonRef person(Row row, String column) {
        var id = row.getString(column + "_id");
        return id == null ? null : new PersonRef(id, row.getString(column + "_name"));
    }

    static Instant at(Row row, String column) {
        var value = row.getOffsetDateTime(column);
        return value == null ? null : value.toInstant();
    }
}
