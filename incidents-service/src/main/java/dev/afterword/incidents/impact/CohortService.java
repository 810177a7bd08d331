package dev.afterword.incidents.impact;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.incident.IncidentAccessService;
import dev.afterword.incidents.incident.IncidentHandle;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.slo.SloService;
import dev.afterword.incidents.slo.SloView;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Keeps what incidents did to cohorts. */
@ApplicationScoped
class CohortService {

    private final ImpactRepository impact;
    private final ImpactRecordService records;
    private final IncidentAccessService incidents;
    private final CatalogueService catalogue;
    private final SloService slos;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    CohortService(
            ImpactRepository impact,
            ImpactRecordService records,
            IncidentAccessService incidents,
            CatalogueService catalogue,
            SloService slos,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.impact = impact;
        this.records = records;
        this.incidents = incidents;
        this.catalogue = catalogue;
        this.slos = slos;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    @WithSession
    Uni<List<CohortView>> list(ResourceId id) {
        return incidents.visible(id).chain(impact::cohortsOf).map(found -> found.stream()
                .map(CohortImpact::view)
                .toList());
    }

    @WithSession
    Uni<List<ImpactChangeView>> history(ResourceId id) {
        return incidents
                .visible(id)
                .chain(incidentId -> impact.changesOf(incidentId, ImpactChange.Subject.COHORT))
                .map(found -> found.stream().map(ImpactChange::view).toList());
    }

    @WithTransaction
    Uni<CohortView> add(ResourceId id, EditCohortRequest request, IdempotencyKey key) {
        return incidents
                .lock(id)
                .chain(incident -> idempotent.once(key, CohortView.class, () -> requireKnown(request.service(), null)
                        .chain(() -> requireSlo(request, null))
                        .chain(() -> add(incident, request))));
    }

    private Uni<CohortView> add(IncidentHandle incident, EditCohortRequest request) {
        var cohort = new CohortImpact(Ids.next(), incident.id(), request, PeopleService.refOf(user), clock.instant());
        return records.changed(incident, List.of(cohort), "Impact on " + cohort.name() + " recorded.")
                .chain(() -> incidents.warnings(incident))
                .map(cohort::viewWith);
    }

    @WithTransaction
    Uni<CohortView> correct(ResourceId id, UUID cohortId, String ifMatch, JsonNode patch) {
        ETags.required(ifMatch);
        return incidents.lock(id).chain(incident -> impact.cohortsOf(incident.id())
                .map(cohorts -> cohorts.stream()
                        .filter(cohort -> cohort.id().equals(cohortId))
                        .findFirst()
                        .orElseThrow(() -> CommonProblems.notFound("impact", cohortId.toString())))
                .invoke(cohort -> ETags.check(ifMatch, cohort.version()))
                .call(cohort -> correct(incident, cohort, patch))
                .chain(cohort -> incidents.warnings(incident).map(cohort::viewWith)));
    }

    private Uni<Void> correct(IncidentHandle incident, CohortImpact cohort, JsonNode patch) {
        var before = cohort.details();
        var after = mergePatch.apply(before, patch, EditCohortRequest.class);
        return requireKnown(after.service(), before.service())
                .chain(() -> requireSlo(after, before))
                .invoke(() -> cohort.correct(after))
                .map(nothing -> records.replaced(
                        incident.id(),
                        ImpactChange.Subject.COHORT,
                        cohort.id(),
                        before.values(),
                        after.values(),
                        after.reason()))
                .chain(replaced -> replaced.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : records.changed(incident, replaced, sentence(cohort)));
    }

    /** The objective is there, and it is one of the service that the cohort needs or of that service's system. */
    private Uni<Void> requireSlo(EditCohortRequest after, EditCohortRequest before) {
        var untouched = before != null
                && Objects.equals(after.sloId(), before.sloId())
                && Objects.equals(after.service(), before.service());
        if (after.sloId() == null || untouched) {
            return Uni.createFrom().voidItem();
        }
        return slos.find(after.sloId())
                .map(slo -> slo.orElseThrow(() -> CommonProblems.badRequest("/sloId", "no such SLO")))
                .chain(slo -> after.service() == null
                        ? Uni.createFrom().voidItem()
                        : impact.systemOf(after.service())
                                .invoke(system -> requireOf(slo, after.service(), system.orElse(null)))
                                .replaceWithVoid());
    }

    private static void requireOf(SloView slo, String service, String system) {
        var ofService = slo.service() == null
                ? slo.system().equals(system)
                : slo.service().equals(service);
        if (!ofService) {
            throw CommonProblems.badRequest("/sloId", slo.key() + " is no SLO of " + service + " or of its system");
        }
    }

    private static String sentence(CohortImpact cohort) {
        return "Impact on " + cohort.name() + (cohort.counts() ? " corrected." : " withdrawn.");
    }

    private Uni<Void> requireKnown(String service, String before) {
        return service == null || service.equals(before)
                ? Uni.createFrom().voidItem()
                : catalogue.requireKnown(List.of(service), "/service");
    }
}
