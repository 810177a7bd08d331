package dev.afterword.retros.balance;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.retros.factor.FactorService;
import dev.afterword.retros.followup.FollowUpService;
import dev.afterword.retros.retrospective.RetrospectiveService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows how factors spread. */
@ApplicationScoped
class BalanceService {
    private final RetrospectiveService retrospectives;
    private final FactorService factors;
    private final FollowUpService followUps;

    BalanceService(RetrospectiveService retrospectives, FactorService factors, FollowUpService followUps) {
        this.retrospectives = retrospectives;
        this.factors = factors;
        this.followUps = followUps;
    }

    @WithSession
    Uni<BalanceView> read(ResourceId id) {
        return retrospectives.visible(id).chain(handle -> factors.of(handle.id())
                .chain(known -> followUps.of(handle.id()).map(actions -> new Balance(known, actions).view())));
    }
}
