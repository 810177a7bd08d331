package dev.afterword.incidents.message;

import dev.afterword.incidents.people.PersonRef;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a message with the words it had then; never changed. */
@Entity
@Table(name = "message_version")
class MessageVersion {

    /** What was done to the message. */
    @Schema(name = "MessageStep")
    enum Step {
        DRAFTED,
        EDITED,
        APPROVAL_TAKEN_BACK,
        APPROVED,
        SENT,
        WITHDRAWN
    }

    @Id
    private UUID id;

    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    @Column(columnDefinition = "text")
    private String content;

    private String reason;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "changed_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "changed_by_name"))
    private PersonRef changedBy;

    private Instant changedAt;

    protected MessageVersion() {}

    MessageVersion(UUID id, Message message, Step step, String content, String reason, PersonRef by, Instant now) {
        this.id = id;
        this.messageId = message.id;
        this.step = step;
        this.status = message.status;
        this.content = content;
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = now;
    }
}
