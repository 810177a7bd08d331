package dev.afterword.incidents.breakglass;

import dev.afterword.incidents.audit.AuditEntryView;
import dev.afterword.incidents.audit.AuditKind;
import dev.afterword.incidents.audit.AuditService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.restkit.problem.ProblemException;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Opens restricted incidents to administrators, and tells who opened one. */
@ApplicationScoped
class BreakGlassService {

    private final OpeningService openings;
    private final BreakGlassRepository repository;
    private final IncidentAccessService incidents;
    private final AuditService audit;
    private final CurrentUser user;
    private final Clock clock;

    BreakGlassService(
            OpeningService openings,
            BreakGlassRepository repository,
            IncidentAccessService incidents,
            AuditService audit,
            CurrentUser user,
            Clock clock) {
        this.openings = openings;
        this.repository = repository;
        this.incidents = incidents;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Opens it; the one place where an administrator learns whether there is an incident that they do not see. To ask for
     * one that is not there is written down as well, so that nobody tries ids in silence.
     */
    Uni<BreakGlassView> open(ResourceId id, BreakGlassRequest request, IdempotencyKey key) {
        return openings.open(id, request, key)
                .onFailure(BreakGlassService::isNotFound)
                .call(() -> audit.write(refused(id, request)));
    }

    private static boolean isNotFound(Throwable failure) {
        return failure instanceof ProblemException problem && problem.type().equals(CommonProblems.NOT_FOUND);
    }

    private AuditEntryView refused(ResourceId id, BreakGlassRequest request) {
        return new AuditEntryView(
                Ids.next(),
                clock.instant(),
                AuditKind.BREAK_GLASS_REFUSED,
                PeopleService.refOf(user),
                null,
                null,
                id.toString(),
                request.reason().strip(),
                null);
    }

    @WithSession
    Uni<List<BreakGlassView>> of(ResourceId id) {
        return incidents.visible(id).chain(repository::of).map(found -> found.stream()
                .map(opening -> opening.view(clock.instant()))
                .toList());
    }
}
