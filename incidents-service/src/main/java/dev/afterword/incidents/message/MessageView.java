package dev.afterword.incidents.message;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.message.wording.Concern;
import dev.afterword.incidents.message.wording.ImpactSpan;
import dev.afterword.incidents.message.wording.ImpactStatement;
import dev.afterword.incidents.message.wording.PublicState;
import dev.afterword.incidents.people.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message to one audience.
 *
 * @param id id
 * @param incidentId incident it is about
 * @param audience whom it is for
 * @param status where it stands
 * @param headline one line
 * @param affected who is affected, or null while nobody has told
 * @param capability what they could not do, or null while nobody has told
 * @param dataLoss whether data was lost; null while nobody has told
 * @param dataExposure whether data was exposed; null while nobody has told
 * @param otherConcerns what else readers may fear, each with its answer
 * @param unaffected what did not go wrong, or null
 * @param nextUpdateAt when readers hear of it again, or null
 * @param body free text in Markdown, or null
 * @param impactFrom since when there was an impact, as the incident's impact windows say, or else its moments; kept
 *     when sent; or null
 * @param impactTo until when, by the same; null while it goes on
 * @param impactSeconds how many seconds it lasted altogether, without pauses between windows; null while it goes on, or
 *     where its beginning is not known
 * @param publicState what the status feed says of the incident with this message, kept when sent; until then what it would
 *     say if it were sent now; null where it is not for customers
 * @param publicStateOutdated whether it is the last word to customers and the incident has moved on since
 * @param statement sentences of the impact statement
 * @param missing pointers of what has to be stated before it can be approved
 * @param updateOverdue whether it is the last word to its audience and the next update it promised has not come
 * @param createdBy who drafted it
 * @param editedBy whose words it has now
 * @param approvedBy who approved it, or null
 * @param approvedAt when it was approved, or null
 * @param sentBy who sent it, or null
 * @param sentAt when it was sent, or null
 * @param withdrawnBy who withdrew it, or null
 * @param withdrawnAt when it was withdrawn, or null
 * @param withdrawnReason why it was withdrawn, or null
 * @param allowedTransitions where it may go now
 * @param version what ETag and If-Match carry
 * @param createdAt when it was drafted
 * @param updatedAt when it last changed
 */
@Schema(name = "Message")
record MessageView(
        UUID id,
        UUID incidentId,
        MessageAudience audience,
        MessageStatus status,
        String headline,
        String affected,
        String capability,
        Certainty dataLoss,
        Certainty dataExposure,
        List<Concern> otherConcerns,
        String unaffected,
        Instant nextUpdateAt,
        String body,
        Instant impactFrom,
        Instant impactTo,
        Long impactSeconds,
        PublicState publicState,
        boolean publicStateOutdated,
        List<String> statement,
        List<String> missing,
        boolean updateOverdue,
        PersonRef createdBy,
        PersonRef editedBy,
        PersonRef approvedBy,
        Instant approvedAt,
        PersonRef sentBy,
        Instant sentAt,
        PersonRef withdrawnBy,
        Instant withdrawnAt,
        String withdrawnReason,
        List<MessageStatus> allowedTransitions,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static MessageView of(
            Message message, ImpactSpan ofIncident, PublicState now, boolean isLastWord, boolean updateOverdue) {
        var content = message.content();
        var span = message.span(ofIncident);
        var publicState = message.publicState(now);
        return new MessageView(
                message.id,
                message.incidentId,
                message.audience,
                message.status,
                content.headline(),
                content.affected(),
                content.capability(),
                content.dataLoss(),
                content.dataExposure(),
                content.otherConcerns(),
                content.unaffected(),
                content.nextUpdateAt(),
                content.body(),
                span.from(),
                span.to(),
                span.secondsOver(),
                publicState,
                isLastWord && publicState != null && publicState != now,
                ImpactStatement.of(content, span),
                message.missing(),
                updateOverdue,
                message.createdBy,
                message.editedBy,
                message.approvedBy,
                message.approvedAt,
                message.sentBy,
                message.sentAt,
                message.withdrawnBy,
                message.withdrawnAt,
                message.withdrawnReason,
                message.status.next(),
                message.version,
                message.createdAt,
                message.updatedAt);
    }
}
