package dev.afterword.retros.retrospective;

import dev.afterword.retros.policy.terms.RuleTerms;
import java.util.UUID;

/** A retrospective that other features may work on for the rest of the transaction. */
public record RetrospectiveHandle(UUID id, UUID incidentId, RuleTerms terms) {
    static RetrospectiveHandle of(Retrospective retrospective) {
        return new RetrospectiveHandle(
                retrospective.id(),
                retrospective.incidentId(),
                retrospective.word().terms());
    }
}
