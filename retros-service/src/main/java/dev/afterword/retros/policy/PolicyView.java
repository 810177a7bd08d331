package dev.afterword.retros.policy;

import dev.afterword.retros.person.PersonView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the policy as the API shows it. */
public record PolicyView(
        int version,
        boolean active,
        PolicyMode mode,
        String note,
        List<PolicyRule> rules,
        @Schema(description = "Days without a decision after which a retrospective is undecided too long")
                int undecidedAfterDays,
        PersonView publishedBy,
        Instant publishedAt) {

    static PolicyView of(RetrospectivePolicy policy, boolean active) {
        return new PolicyView(
                policy.version(),
                active,
                policy.mode(),
                policy.note(),
                policy.rules(),
                policy.undecidedAfterDays(),
                PersonView.of(policy.publishedById(), policy.publishedByName()),
                policy.publishedAt());
    }
}
