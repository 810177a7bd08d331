package dev.afterword.incidents.slo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.incidents.catalogue.CatalogueService;
import dev.afterword.incidents.people.PeopleService;
import dev.afterword.incidents.system.SystemService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.http.Ids;
import dev.afterword.restkit.http.MergePatch;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks after objectives and their reviews. */
@ApplicationScoped
public class SloService {

    private final SloRepository slos;
    private final IndicatorJson indicators;
    private final CatalogueService catalogue;
    private final SystemService systems;
    private final IdempotentRequests idempotent;
    private final MergePatch mergePatch;
    private final CurrentUser user;
    private final Clock clock;

    SloService(
            SloRepository slos,
            IndicatorJson indicators,
            CatalogueService catalogue,
            SystemService systems,
            IdempotentRequests idempotent,
            MergePatch mergePatch,
            CurrentUser user,
            Clock clock) {
        this.slos = slos;
        this.indicators = indicators;
        this.catalogue = catalogue;
        this.systems = systems;
        this.idempotent = idempotent;
        this.mergePatch = mergePatch;
        this.user = user;
        this.clock = clock;
    }

    /** The objective; 404 where there is none. Runs in the caller's session. */
    public Uni<SloView> known(ResourceId id) {
        return find(id).map(this::view);
    }

    /** The objective, if there is one. Runs in the caller's session. */
    public Uni<Optional<SloView>> find(UUID id) {
        return slos.findById(id).map(slo -> Optional.ofNullable(slo).map(this::view));
    }

    /**
     * The objective, held until the end of the caller's transaction, so that what is told of it comes one after another; 409
     * where it is retired.
     */
    public Uni<SloView> held(ResourceId id) {
        return find(id).call(slos::hold).invoke(Slo::requireActive).map(this::view);
    }

    /** Those still aimed at, of any of the services and systems. */
    @WithSession
    public Uni<List<SloView>> activeOf(Collection<String> services, Collection<String> systemKeys) {
        return services.isEmpty() && systemKeys.isEmpty()
                ? Uni.createFrom().item(List.of())
                : slos.activeOf(services, systemKeys).map(this::views);
    }

    /** All that are still aimed at. */
    @WithSession
    public Uni<List<SloView>> active() {
        return slos.active().map(this::views);
    }

    @WithTransaction
    Uni<SloView> add(AddSloRequest request, IdempotencyKey key) {
        if ((request.service() == null) == (request.system() == null)) {
            throw SloProblems.oneSubject();
        }
        var services = request.service() == null ? List.<String>of() : List.of(request.service());
        return idempotent.once(key, SloView.class, () -> catalogue
                .requireKnown(services, "/service")
                .chain(() -> systems.requireKnown(request.system(), "/system"))
                .chain(slos::nextNumber)
                .map(number -> new Slo(Ids.next(), "SLO-" + number, request, indicators, clock.instant()))
                .chain(slos::persistAndFlush)
                .map(this::view));
    }

    @WithTransaction
    Uni<SloView> edit(ResourceId id, String ifMatch, JsonNode patch) {
        return versioned(id, ifMatch)
                .invoke(slo -> edit(slo, patch))
                .call(slos::flush)
                .map(this::view);
    }

    private void edit(Slo slo, JsonNode patch) {
        var before = slo.details(indicators);
        var after = mergePatch.apply(before, patch, EditSloRequest.class);
        if (!after.equals(before)) {
            slo.edit(after, indicators, clock.instant());
        }
    }

    @WithTransaction
    Uni<SloView> review(ResourceId id, String ifMatch, SloReviewRequest review) {
        return versioned(id, ifMatch)
                .invoke(slo -> slo.reviewed(review, PeopleService.refOf(user), clock.instant()))
                .call(slos::flush)
                .map(this::view);
    }

    @WithTransaction
    Uni<SloView> move(ResourceId id, String ifMatch, SloTransitionRequest request) {
        return find(id).invoke(slo -> {
                    if (ifMatch != null) {
                        ETags.check(ifMatch, slo.version());
                    }
                })
                .invoke(slo -> slo.move(request, clock.instant()))
                .call(slos::flush)
                .map(this::view);
    }

    private Uni<Slo> versioned(ResourceId id, String ifMatch) {
        ETags.required(ifMatch);
        return find(id).invoke(slo -> ETags.check(ifMatch, slo.version()));
    }

    /** The objective; 404 where there is none. */
    @WithSession
    public Uni<SloView> read(ResourceId id) {
        return known(id);
    }

    @WithSession
    Uni<Page<SloView>> list(SloQuery query, PageQuery page) {
        var after = page.cursor() == null
                ? null
                : Cursor.part(Cursor.decode(page.cursor(), 1).get(0), UUID::fromString);
        return slos.page(query, after, SloRules.today(clock.instant()), page.limit() + 1)
                .map(this::views)
                .map(found -> Page.of(found, page.limit(), slo -> Cursor.encode(slo.id())));
    }

    private Uni<Slo> find(ResourceId id) {
        return slos.find(id).onItem().ifNull().failWith(() -> SloProblems.notFound(id));
    }

    private SloView view(Slo slo) {
        return slo.view(indicators, SloRules.today(clock.instant()));
    }

    private List<SloView> views(List<Slo> found) {
        return found.stream().map(this::view).toList();
    }
}
