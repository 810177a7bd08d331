package dev.afterword.incidents.timeline;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.moment.Moments;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the story of an incident: entries of the platform inside its own changes, and entries of people. */
@ApplicationScoped
public class TimelineService {

    private final TimelineRepository entries;
    private final TimelineSubject subject;
    private final CatalogueService catalogue;
    private final IdempotentRequests idempotent;
    private final CurrentUser user;
    private final Clock clock;

    TimelineService(
            TimelineRepository entries,
            TimelineSubject subject,
            CatalogueService catalogue,
            IdempotentRequests idempotent,
            CurrentUser user,
            Clock clock) {
        this.entries = entries;
        this.subject = subject;
        this.catalogue = catalogue;
        this.idempotent = idempotent;
        this.user = user;
        this.clock = clock;
    }

    /** Records a change of the incident in the transaction of the change; telling others is left to the caller. */
    public Uni<TimelineEntryView> record(
            UUID incidentId, TimelineEntryKind kind, Instant at, String text, PersonRef actor) {
        return record(incidentId, at, Map.of(kind, text), actor).map(told -> told.get(0));
    }

    /** Records several changes that happened at once, one of a kind. */
    public Uni<List<TimelineEntryView>> record(
            UUID incidentId, Instant at, Map<TimelineEntryKind, String> sentences, PersonRef actor) {
        var now = clock.instant();
        var told = sentences.entrySet().stream()
                .map(change -> new TimelineEntryView(
                        Ids.next(),
                        change.getKey(),
                        at,
                        now,
                        change.getValue(),
                        EntryAudience.ORGANISATION,
                        null,
                        actor,
                        true))
                .toList();
        return entries.keep(told.stream()
                        .map(entry -> new TimelineEntry(incidentId, entry))
                        .toList())
                .replaceWith(told);
    }

    @WithTransaction
    Uni<TimelineEntryView> add(ResourceId id, AddTimelineEntryRequest request, IdempotencyKey key) {
        if (request.kind().isAutomatic()) {
            throw CommonProblems.badRequest(
                    "/kind", request.kind() + " is written by the platform when the change itself happens");
        }
        Moments.requireNotInFuture(request.occurredAt(), "/occurredAt", clock.instant());
        var services = request.service() == null ? List.<String>of() : List.of(request.service());
        return idempotent.once(key, TimelineEntryView.class, () -> subject.lockForEntry(id)
                .call(() -> catalogue.requireKnown(services, "/service"))
                .chain(incidentId -> add(incidentId, entry(request))));
    }

    private Uni<TimelineEntryView> add(UUID incidentId, TimelineEntryView entry) {
        return entries.persist(new TimelineEntry(incidentId, entry))
                .chain(() -> subject.recorded(incidentId, entry))
                .replaceWith(entry);
    }

    private TimelineEntryView entry(AddTimelineEntryRequest request) {
        var now = clock.instant();
        return new TimelineEntryView(
                Ids.next(),
                request.kind(),
                request.occurredAt() == null ? now : request.occurredAt(),
                now,
                request.text().strip(),
                request.audience(),
                request.service(),
                PeopleService.refOf(user),
                false);
    }

    Uni<Page<TimelineEntryView>> page(ResourceId id, TimelineQuery query, PageQuery page) {
        return subject.visible(id).chain(incidentId -> entries.page(incidentId, query, page, user.id()));
    }
}
