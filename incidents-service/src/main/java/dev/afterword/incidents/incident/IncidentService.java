package dev.afterword.incidents.incident;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.incident.field.FieldService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.people.PersonRef;
import dev.afterword.incidents.timeline.TimelineEntryView;
import dev.afterword.incidents.timeline.TimelineService;
import dev.afterword.incidents.timeline.ToldChange;
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
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What people do with incidents: declare, find, read and edit them. */
@ApplicationScoped
class IncidentService {

    private final IncidentRepository incidents;
    private final IncidentAccessService access;
    private final IncidentEvents events;
    private final IncidentListener listener;
    private final ImpactFollower impact;
    private final TimelineService timeline;
    private final PeopleService people;
    private final CatalogueService catalogue;
    private final FieldService fields;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final AuditService audit;
    private final CurrentUser user;
    private final Clock clock;

    IncidentService(
            IncidentRepository incidents,
            IncidentAccessService access,
            IncidentEvents events,
            IncidentListener listener,
            ImpactFollower impact,
            TimelineService timeline,
            PeopleService people,
            CatalogueService catalogue,
            FieldService fields,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            AuditService audit,
            CurrentUser user,
            Clock clock) {
        this.incidents = incidents;
        this.access = access;
        this.events = events;
        this.listener = listener;
        this.impact = impact;
        this.timeline = timeline;
        this.people = people;
        this.catalogue = catalogue;
        this.fields = fields;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    Uni<IncidentView> read(ResourceId id) {
        return incidents
                .read(id, user.reader())
                .map(found -> found.orElseThrow(() -> IncidentProblems.notFound(id)))
                .map(found -> IncidentView.of(found.incident(), found.context(), clock.instant()));
    }

    Uni<Page<IncidentSummary>> list(IncidentQuery query, PageQuery page) {
        return incidents.list(query, page, user.reader());
    }

    @WithTransaction
    Uni<IncidentView> declare(DeclareIncidentRequest request, IdempotencyKey key) {
        return idempotent.once(key, IncidentView.class, () -> catalogue
                .requireKnown(request.services(), "/services")
                .chain(() -> people.known(request.access().people(), "/access/people"))
                .call(() -> fields.requireValid(request.type(), Map.of(), request.fields()))
                .chain(named -> sponsor(request.executiveSponsor(), null)
                        .chain(sponsor -> declare(request, named, sponsor.orElse(null)))));
    }

    private Uni<IncidentView> declare(DeclareIncidentRequest request, List<PersonRef> named, PersonRef sponsor) {
        var now = clock.instant();
        return incidents
                .nextKey(request.visibility())
                .map(key -> Incident.declare(Ids.next(), key, request, sponsor, PeopleService.refOf(user), now))
                .call(incident -> write(incident, now))
                .call(incident -> listener.declared(new IncidentHandle(incident)))
                .call(incident -> incident.status == IncidentStatus.RESOLVED
                        ? impact.retold(new IncidentHandle(incident), PeopleService.refOf(user))
                        : Uni.createFrom().voidItem())
                .call(incidents::flush)
                .map(incident -> IncidentView.of(incident, IncidentContext.ofNew(named), now));
    }

    /** The events are numbered first: Hibernate would insert the incident as it was and then update it. */
    private Uni<Void> write(Incident incident, Instant now) {
        var entry = timeline.told(incident.id, now, beginning(incident), PeopleService.refOf(user));
        return events.declared(incident, entry.view())
                .chain(() -> incidents.persist(incident))
                .chain(() -> timeline.keep(entry));
    }

    private static ToldChange beginning(Incident incident) {
        var how =
                switch (incident.status) {
                    case TRIAGE -> "Reported";
                    case RESOLVED -> "Recorded after the fact";
                    default -> "Declared";
                };
        var why = incident.severityOverride == null ? null : incident.severityOverride.reason();
        return StatusChange.begun(incident.status, how + " as " + incident.severity + (why == null ? "." : ": " + why));
    }

    @WithTransaction
    Uni<IncidentView> edit(ResourceId id, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return access.lockEntity(id)
                .invoke(incident -> ETags.check(ifMatch, incident.version))
                .call(incident -> edit(incident, patch))
                .chain(this::view);
    }

    private Uni<Void> edit(Incident incident, JsonNode patch) {
        var before = incident.details();
        var after = SeverityWord.told(before, mergePatch.apply(before, patch, EditIncidentRequest.class), patch);
        var changed = after.changedFrom(before);
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return catalogue
                .requireKnown(added(before.services(), after.services()), "/services")
                .chain(() -> requireWell(incident, added(after.services(), before.services())))
                .chain(() -> people.known(after.access().people(), "/access/people"))
                .chain(() -> fields.requireValid(after.type(), before.fields(), after.fields()))
                .chain(() -> sponsor(after.executiveSponsor(), incident.executiveSponsor))
                .map(sponsor -> incident.edit(after, sponsor.orElse(null), PeopleService.refOf(user), clock.instant()))
                .map(severity -> new Edit(changed, severity))
                .chain(edit -> tell(incident, edit)
                        .chain(entries -> events.edited(incident, edit, entries))
                        .chain(() -> tellTeam(incident, before, after))
                        .chain(() -> changed.contains("services") || changed.contains("type")
                                ? impact.retold(new IncidentHandle(incident), PeopleService.refOf(user))
                                : Uni.createFrom().voidItem())
                        .chain(() -> auditAccess(incident, changed)));
    }

    /** A service with an impact window was not well; it is taken out by correcting the window. */
    private Uni<Void> requireWell(Incident incident, List<String> removed) {
        return removed.isEmpty()
                ? Uni.createFrom().voidItem()
                : incidents
                        .windowed(incident.id, removed)
                        .invoke(IncidentProblems::requireNone)
                        .replaceWithVoid();
    }

    private Uni<Void> auditAccess(Incident incident, List<String> changed) {
        return changed.contains("visibility") || changed.contains("access")
                ? audit.deed(
                        AuditKind.VISIBILITY_CHANGED,
                        incident.id,
                        incident.key,
                        incident.visibility + ", named: " + incident.accessPeople.length + " people, "
                                + incident.accessTeams.length + " teams")
                : Uni.createFrom().voidItem();
    }

    /** Who the id is: whom the incident names already, or somebody known. */
    private Uni<Optional<PersonRef>> sponsor(String id, PersonRef present) {
        if (id == null || (present != null && present.id().equals(id))) {
            return Uni.createFrom().item(Optional.ofNullable(id == null ? null : present));
        }
        return people.known(List.of(id), "/executiveSponsor").map(found -> Optional.of(found.get(0)));
    }

    private Uni<Void> tellTeam(Incident incident, EditIncidentRequest before, EditIncidentRequest after) {
        return Objects.equals(before.responsibleTeam(), after.responsibleTeam())
                ? Uni.createFrom().voidItem()
                : listener.passedToTeam(
                        new IncidentHandle(incident), before.responsibleTeam(), after.responsibleTeam());
    }

    private Uni<List<TimelineEntryView>> tell(Incident incident, Edit edit) {
        return timeline.record(incident.id, incident.updatedAt, edit.told(), PeopleService.refOf(user));
    }

    private static List<String> added(List<String> before, List<String> after) {
        return after.stream().filter(key -> !before.contains(key)).toList();
    }

    private Uni<IncidentView> view(Incident incident) {
        return incidents
                .flush()
                .chain(() -> incidents.contextOf(incident, user.reader()))
                .map(context -> IncidentView.of(incident, context, clock.instant()));
    }
}
