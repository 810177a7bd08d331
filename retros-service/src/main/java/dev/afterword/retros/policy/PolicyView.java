package dev.afterword.retros.policy;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;

/** One version of the policy as the API shows it. */
record PolicyView(
        int version,
        boolean active,
        PolicyMode mode,
        String note,
        List<PolicyRule> rules,
        PersonView publishedBy,
        Instant publishedAt) {

    static PolicyView of(RetrospectivePolicy policy, boolean active) {
        return new PolicyView(
                policy.version(),
                active,
                policy.mode(),
                policy.note(),
                policy.rules(),
                PersonView.of(policy.publishedById(), policy.publishedByName()),
                policy.publishedAt());
    }
}
