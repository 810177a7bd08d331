package dev.afterword.retros.policy;

import dev.afterword.eventkit.idempotency.IdempotentRequests;
import dev.afterword.restkit.http.IdempotencyKey;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.holiday.HolidayService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Publishes policy versions and asks the one in force. */
@ApplicationScoped
public class PolicyService {
    private static final int DRAFT = 0;
    private static final int ALL_VERSIONS = 1000;

    private final PolicyRepository policies;
    private final HolidayService holidays;
    private final IdempotentRequests requests;
    private final CurrentUser user;
    private final Clock clock;

    PolicyService(
            PolicyRepository policies,
            HolidayService holidays,
            IdempotentRequests requests,
            CurrentUser user,
            Clock clock) {
        this.policies = policies;
        this.holidays = holidays;
        this.requests = requests;
        this.user = user;
        this.clock = clock;
    }

    /** What the policy in force says of these facts; part of the caller's transaction. */
    public Uni<PolicyVerdict> judge(PolicyFacts facts) {
        return policies.findActive()
                .chain(policy -> holidays.holidays().map(known -> policy.judge(facts, clock.instant(), known)));
    }

    /** How rules turn into an outcome at present; part of the caller's session. */
    public Uni<PolicyMode> mode() {
        return policies.findActive().map(RetrospectivePolicy::mode);
    }

    /** How a version came, or would come, to its word on these facts; part of the caller's session. */
    public Uni<PolicyExplanation> explain(int version, PolicyFacts facts, Instant at) {
        return policies.findById(version)
                .chain(policy -> holidays.holidays().map(known -> policy.explain(facts, at, known)));
    }

    /** What the version in force would say of these facts now; part of the caller's session. */
    public Uni<PolicyExplanation> explain(PolicyFacts facts) {
        return policies.findActive().chain(policy -> explain(policy.version(), facts, clock.instant()));
    }

    /** A draft to be tried, beside every published version; part of the caller's session. */
    public Uni<PolicyBench> bench(PublishPolicyRequest draft) {
        return holidays.holidays()
                .invoke(known -> PolicyProblems.check(draft.rules(), known))
                .chain(known -> policies.findBefore(Integer.MAX_VALUE, ALL_VERSIONS)
                        .map(published -> new PolicyBench(
                                new RetrospectivePolicy(
                                        DRAFT, draft.mode(), draft.note(), draft.document(), clock.instant()),
                                published,
                                known)));
    }

    @WithSession
    Uni<Page<PolicyView>> versions(PageQuery query) {
        var before = query.cursor() == null ? Integer.MAX_VALUE : version(query.cursor());
        return policies.findBefore(before, query.limit() + 1)
                .map(found -> views(found, query.cursor() == null))
                .map(views -> Page.of(views, query.limit(), last -> Cursor.encode(last.version())));
    }

    /** The version in force. */
    @WithSession
    public Uni<PolicyView> inForce() {
        return policies.findActive().map(policy -> PolicyView.of(policy, true));
    }

    /** Publishes the next version, unless the one in force is another than the caller has read. */
    @WithTransaction
    public Uni<PolicyView> replace(PublishPolicyRequest request, long read) {
        return policies.lockForPublishing()
                .chain(policies::findActive)
                .invoke(active -> {
                    if (active.version() != read) {
                        throw CommonProblems.preconditionFailed(active.version());
                    }
                })
                .chain(() -> publishNext(request));
    }

    @WithTransaction
    Uni<PolicyView> publish(PublishPolicyRequest request, IdempotencyKey key) {
        return requests.once(key, PolicyView.class, () -> publishNext(request));
    }

    private Uni<PolicyView> publishNext(PublishPolicyRequest request) {
        return holidays.holidays()
                .invoke(known -> PolicyProblems.check(request.rules(), known))
                .chain(policies::lockForPublishing)
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
