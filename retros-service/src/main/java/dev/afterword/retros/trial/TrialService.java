package dev.afterword.retros.trial;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.policy.PolicyService;
import dev.afterword.retros.policy.PublishPolicyRequest;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Reads all facts by one statement and judges them in memory, off the event loop. */
@ApplicationScoped
class TrialService {
    private final PolicyService policies;
    private final IncidentService incidents;
    private final CurrentUser user;
    private final Vertx vertx;
    private final Clock clock;

    TrialService(PolicyService policies, IncidentService incidents, CurrentUser user, Vertx vertx, Clock clock) {
        this.policies = policies;
        this.incidents = incidents;
        this.user = user;
        this.vertx = vertx;
        this.clock = clock;
    }

    @WithTransaction
    Uni<TrialView> trial(PublishPolicyRequest draft, int sample) {
        var principals = user.principals();
        return policies.bench(draft).chain(bench -> incidents
                .past()
                .chain(past -> vertx.executeBlocking(Uni.createFrom()
                        .item(() -> Trial.of(bench, past.visibleTo(principals), clock.instant(), sample)))));
    }
}
