package dev.afterword.retros.diagram;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.cause.CauseService;
import dev.afterword.retros.factor.FactorService;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.picture.DiagramView;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import dev.afterword.retros.why.WhyService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Draws what people recorded. */
@ApplicationScoped
class DiagramService {
    private final RetrospectiveService retrospectives;
    private final FactorService factors;
    private final CauseService causes;
    private final WhyService whys;
    private final IncidentService incidents;
    private final Vertx vertx;

    DiagramService(
            RetrospectiveService retrospectives,
            FactorService factors,
            CauseService causes,
            WhyService whys,
            IncidentService incidents,
            Vertx vertx) {
        this.retrospectives = retrospectives;
        this.factors = factors;
        this.causes = causes;
        this.whys = whys;
        this.incidents = incidents;
        this.vertx = vertx;
    }

    @WithSession
    Uni<DiagramView> draw(ResourceId id, String kind) {
        var wanted = DiagramKind.of(kind).orElseThrow(() -> CommonProblems.notFound("diagram", kind));
        return retrospectives.visible(id).chain(handle -> switch (wanted) {
            case CAUSAL_GRAPH ->
                causes.graph(handle).chain(graph -> inWorker(() -> CausalPicture.of(handle.key(), graph)));
            case ISHIKAWA -> fishbone(handle);
            case WHY_CHAINS ->
                whys.chains(handle.id()).chain(chains -> inWorker(() -> WhyPicture.of(handle.key(), chains)));
        });
    }

    private Uni<DiagramView> fishbone(RetrospectiveHandle handle) {
        return factors.of(handle.id()).chain(known -> incidents
                .facts(handle.incidentId())
                .chain(incident -> inWorker(() -> FishbonePicture.of(handle.key(), incident.title(), known))));
    }

    /** A large picture takes too long for an event loop. */
    private Uni<DiagramView> inWorker(Supplier<DiagramView> picture) {
        return vertx.executeBlocking(Uni.createFrom().item(picture));
    }
}
