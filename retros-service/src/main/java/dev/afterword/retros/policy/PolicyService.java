package dev.afterword.retros.policy;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Publishes policy versions and asks the one in force. */
@ApplicationScoped
public class PolicyService {
    private final PolicyRepository policies;
    private final IdempotentRequests requests;
    private final CurrentUser user;
    private final Clock clock;

    PolicyService(PolicyRepository policies, IdempotentRequests requests, CurrentUser user, Clock clock) {
        this.policies = policies;
        this.requests = requests;
        this.user = user;
        this.clock = clock;
    }

    /** What the policy in force says of these facts; part of the caller's transaction. */
    public Uni<PolicyVerdict> judge(PolicyFacts facts) {
        return policies.findActive().map(policy -> policy.judge(facts, clock.instant()));
    }

    @WithSession
    Uni<PolicyView> active() {
        return policies.findActive().map(policy -> PolicyView.of(policy, true));
    }

    @WithSession
    Uni<Page<PolicyView>> versions(PageQuery query) {
        var before = query.cursor() == null ? Integer.MAX_VALUE : version(query.cursor());
        return policies.findBefore(before, query.limit() + 1)
                .map(found -> views(found, query.cursor() == null))
                .map(views -> Page.of(views, query.limit(), last -> Cursor.encode(last.version())));
    }

    @WithTransaction
    Uni<PolicyView> publish(PublishPolicyRequest request, IdempotencyKey key) {
        PolicyProblems.check(request.rules());
        return requests.once(key, PolicyView.class, () -> publishNext(request));
    }

    private Uni<PolicyView> publishNext(PublishPolicyRequest request) {
        return policies.lockForPublishing()
                .chain(policies::findActive)
                .map(active -> active.next(request, user.id(), user.name(), clock.instant()))
                .chain(policies::persist)
                .map(policy -> PolicyView.of(policy, true));
    }

    private static int version(String cursor) {
        return Cursor.part(Cursor.decode(cursor, 1).get(0), Integer::valueOf);
    }

    private static List<PolicyView> views(List<RetrospectivePolicy> found, boolean first) {
        return found.stream()
                .map(policy -> PolicyView.of(policy, first && policy == found.get(0)))
                .toList();
    }
}
