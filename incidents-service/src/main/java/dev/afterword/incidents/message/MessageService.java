package dev.afterword.incidents.message;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.message.MessageVersion.Step;
import dev.afterword.incidents.message.wording.ImpactSpan;
import dev.afterword.incidents.message.wording.MessageContent;
import dev.afterword.incidents.message.wording.MessageRendering;
import dev.afterword.incidents.message.wording.PublicState;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes and reads messages; the steps they take are taken in {@link MessageStepService}. */
@ApplicationScoped
class MessageService {

    private final MessageRepository messages;
    private final MessageHistoryRepository history;
    private final IncidentAccessService incidents;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    MessageService(
            MessageRepository messages,
            MessageHistoryRepository history,
            IncidentAccessService incidents,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.messages = messages;
        this.history = history;
        this.incidents = incidents;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    Uni<Page<MessageView>> list(ResourceId id, MessageQuery query, PageQuery page) {
        return incidents
                .visible(id)
                .chain(incidentId -> messages.page(incidentId, query, page, MessageReader.of(user), clock.instant()));
    }

    Uni<MessageView> read(ResourceId id, UUID messageId) {
        return row(id, messageId).map(MessageRow::view);
    }

    Uni<MessageRendering> preview(ResourceId id, UUID messageId) {
        return row(id, messageId).map(MessageService::rendered);
    }

    private static MessageRendering rendered(Row row) {
        var message = MessageRow.message(row);
        return MessageRendering.of(message.content(), message.span(MessageRow.span(row)));
    }

    Uni<MessageRendering> preview(ResourceId id, MessageContent content) {
        return incidents.visible(id).chain(messages::span).map(span -> MessageRendering.of(content, span));
    }

    Uni<List<MessageVersionView>> history(ResourceId id, UUID messageId) {
        return row(id, messageId).chain(() -> history.of(messageId));
    }

    private Uni<Row> row(ResourceId id, UUID messageId) {
        return incidents
                .visible(id)
                .chain(incidentId -> messages.read(incidentId, messageId, MessageReader.of(user), clock.instant()))
                .map(found -> found.orElseThrow(() -> MessageProblems.notFound(messageId)));
    }

    @WithTransaction
    Uni<MessageView> draft(ResourceId id, DraftMessageRequest request, IdempotencyKey key) {
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, MessageView.class, () -> draft(incident, request)));
    }

    private Uni<MessageView> draft(IncidentHandle incident, DraftMessageRequest request) {
        requireOwnLife(incident);
        var author = PeopleService.refOf(user);
        var message = Message.draft(
                Ids.next(), incident.id(), request.audience(), request.content(), author, clock.instant());
        return messages.persist(message)
                .chain(() -> history.keep(message, Step.DRAFTED, null, author))
                .chain(messages::flush)
                .chain(done -> view(message, incident));
    }

    @WithTransaction
    Uni<MessageView> edit(ResourceId id, UUID messageId, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return incidents.lock(id).invoke(MessageService::requireOwnLife).chain(incident -> messages.findReadable(
                        incident.id(), messageId, MessageReader.of(user))
                .onItem()
                .ifNull()
                .failWith(() -> MessageProblems.notFound(messageId))
                .invoke(message -> ETags.check(ifMatch, message.version))
                .call(message -> edit(message, patch))
                .chain(message -> view(message, incident)));
    }

    private Uni<Void> edit(Message message, JsonNode patch) {
        var before = message.content();
        var after = mergePatch.apply(before, patch, MessageContent.class);
        if (after.equals(before)) {
            return Uni.createFrom().voidItem();
        }
        var editor = PeopleService.refOf(user);
        var step = message.status == MessageStatus.APPROVED ? Step.APPROVAL_TAKEN_BACK : Step.EDITED;
        message.edit(after, editor, clock.instant());
        return history.keep(message, step, null, editor).chain(messages::flush);
    }

    private Uni<MessageView> view(Message message, IncidentHandle incident) {
        return messages.spanOf(incident.id()).map(span -> view(message, incident, span));
    }

    static MessageView view(Message message, IncidentHandle incident, ImpactSpan span) {
        return MessageView.of(message, span, PublicState.of(incident.status()), false, false);
    }

    static void requireOwnLife(IncidentHandle incident) {
        if (incident.isMerged()) {
            throw MessageProblems.merged(incident.key());
        }
    }
}
