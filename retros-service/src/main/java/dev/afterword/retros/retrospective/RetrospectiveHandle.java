package dev.afterword.retros.retrospective;

import dev.afterword.retros.policy.terms.RuleTerms;
import java.util.List;
import java.util.UUID;

/**
 * A retrospective that other features may work on for the rest of the transaction.
 *
 * @param visibility ORGANISATION or RESTRICTED
 * @param audience principals that may see it while it is restricted
 * @param terms what the rule that decided asks for
 */
public record RetrospectiveHandle(
        UUID id,
        String key,
        UUID incidentId,
        RetrospectiveStatus status,
        String visibility,
        List<String> audience,
        boolean policyAsked,
        RuleTerms terms) {
    static RetrospectiveHandle of(Retrospective retrospective) {
        return new RetrospectiveHandle(
                retrospective.id(),
                retrospective.key(),
                retrospective.incidentId(),
                retrospective.status(),
                retrospective.access().visibility(),
                retrospective.access().audience(),
                retrospective.word().isAsked(),
                retrospective.word().terms());
    }
}
