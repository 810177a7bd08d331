package dev.afterword.incidents.message;

import dev.afterword.incidents.incident.Certainty;
import dev.afterword.incidents.message.wording.Concern;
import dev.afterword.incidents.message.wording.ImpactSpan;
import dev.afterword.incidents.message.wording.MessageContent;
import dev.afterword.incidents.message.wording.PublicState;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.problem.CommonProblems;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A message to one audience on its way from draft to sent. It keeps its own rules but for who may take a step. */
@Entity
@Table(name = "message")
class Message {

    @Id
    UUID id;

    UUID incidentId;

    @Enumerated(EnumType.STRING)
    MessageAudience audience;

    @Enumerated(EnumType.STRING)
    MessageStatus status;

    String headline;
    String affected;
    String capability;

    @Enumerated(EnumType.STRING)
    Certainty dataLoss;

    @Enumerated(EnumType.STRING)
    Certainty dataExposure;

    String[] concerns;
    String[] concernAnswers;
    String unaffected;
    Instant nextUpdateAt;
    String body;
    Instant impactFrom;
    Instant impactTo;
    Long impactSeconds;

    /** What the status feed says with it and of which services; kept when it is sent to customers. */
    @Enumerated(EnumType.STRING)
    PublicState publicState;

    String[] publicServices = {};

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "created_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "created_by_name"))
    PersonRef createdBy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "edited_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "edited_by_name"))
    PersonRef editedBy;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "approved_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "approved_by_name"))
    PersonRef approvedBy;

    Instant approvedAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "sent_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "sent_by_name"))
    PersonRef sentBy;

    Instant sentAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "withdrawn_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "withdrawn_by_name"))
    PersonRef withdrawnBy;

    Instant withdrawnAt;
    String withdrawnReason;
    Instant nudgedAt;

    @Version
    long version;

    Instant createdAt;
    Instant updatedAt;

    protected Message() {}

    static Message draft(
            UUID id, UUID incidentId, MessageAudience audience, MessageContent content, PersonRef by, Instant now) {
        var message = new Message();
        message.id = id;
        message.incidentId = incidentId;
        message.audience = audience;
        message.status = MessageStatus.DRAFT;
        message.createdBy = by;
        message.createdAt = now;
        message.write(content, by, now);
        return message;
    }

    MessageContent content() {
        var answers = IntStream.range(0, concerns.length)
                .mapToObj(i -> new Concern(concerns[i], Certainty.valueOf(concernAnswers[i])))
                .toList();
        return new MessageContent(
                headline, affected, capability, dataLoss, dataExposure, answers, unaffected, nextUpdateAt, body);
    }

    private void write(MessageContent content, PersonRef by, Instant now) {
        headline = content.headline();
        affected = content.affected();
        capability = content.capability();
        dataLoss = content.dataLoss();
        dataExposure = content.dataExposure();
        concerns = content.otherConcerns().stream().map(Concern::concern).toArray(String[]::new);
        concernAnswers =
                content.otherConcerns().stream().map(one -> one.answer().name()).toArray(String[]::new);
        unaffected = content.unaffected();
        nextUpdateAt = content.nextUpdateAt();
        body = content.body();
        editedBy = by;
        updatedAt = now;
    }

    /** New words are nobody's approved words. */
    void edit(MessageContent content, PersonRef by, Instant now) {
        if (status == MessageStatus.SENT || status == MessageStatus.WITHDRAWN) {
            throw MessageProblems.unchangeable(status);
        }
        write(content, by, now);
        status = MessageStatus.DRAFT;
        approvedBy = null;
        approvedAt = null;
    }

    /** What has to be stated before it can be approved, by pointer: customers hear what they could not do and what did not go wrong. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (audience == MessageAudience.CUSTOMER) {
            addIfNull(missing, "/affected", affected);
            addIfNull(missing, "/capability", capability);
            addIfNull(missing, "/dataLoss", dataLoss);
            addIfNull(missing, "/dataExposure", dataExposure);
        }
        return List.copyOf(missing);
    }

    void requireMove(MessageStatus to) {
        if (!status.next().contains(to)) {
            throw CommonProblems.illegalTransition(status.name(), to.name(), status.next());
        }
    }

    void approve(PersonRef by, Instant now) {
        if (!missing().isEmpty()) {
            throw MessageProblems.incomplete(missing());
        }
        requirePromiseAhead(now);
        status = MessageStatus.APPROVED;
        approvedBy = by;
        approvedAt = now;
        updatedAt = now;
    }

    void send(ImpactSpan span, PublicState state, List<String> services, PersonRef by, Instant now) {
        requirePromiseAhead(now);
        status = MessageStatus.SENT;
        impactFrom = span.from();
        impactTo = span.to();
        impactSeconds = span.seconds();
        if (audience == MessageAudience.CUSTOMER) {
            publicState = state;
            publicServices = services.toArray(String[]::new);
        }
        sentBy = by;
        sentAt = now;
        updatedAt = now;
    }

    void withdraw(String reason, PersonRef by, Instant now) {
        if (reason == null || reason.isBlank()) {
            throw CommonProblems.badRequest("/reason", "is needed to withdraw a message");
        }
        status = MessageStatus.WITHDRAWN;
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawnReason = reason.strip();
        updatedAt = now;
    }

    private void requirePromiseAhead(Instant now) {
        if (nextUpdateAt != null && !nextUpdateAt.isAfter(now)) {
            throw MessageProblems.promisePassed(nextUpdateAt);
        }
    }

    /** What was sent keeps the span it was sent with; until then it is the incident's. */
    ImpactSpan span(ImpactSpan ofIncident) {
        return sentAt == null ? ofIncident : new ImpactSpan(impactFrom, impactTo, impactSeconds);
    }

    /** What the status feed says with it, or would if it were sent now; null where it is not for customers. */
    PublicState publicState(PublicState ofIncident) {
        if (audience != MessageAudience.CUSTOMER) {
            return null;
        }
        return sentAt == null ? ofIncident : publicState;
    }

    boolean isWrittenBy(String personId) {
        return createdBy.id().equals(personId) || editedBy.id().equals(personId);
    }

    boolean wasSent() {
        return sentAt != null;
    }

    private static void addIfNull(List<String> missing, String pointer, Object value) {
        if (value == null) {
            missing.add(pointer);
        }
    }
}
