package dev.afterword.retros.retrospective;

import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.policy.Outcome;
import dev.afterword.retros.policy.PolicyFacts;
import dev.afterword.retros.policy.Requirement;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as the API shows it: who or what decided, on which facts, and why. */
record DecisionView(
        @Schema(description = "Version of the policy that was asked; 0 when a person decided or a skip expired")
                int policyVersion,
        @Schema(examples = "SEV1") String rule,
        Requirement requirement,
        Outcome outcome,
        @Schema(examples = "Rule 'SEV1' of policy version 1 matched: severity is SEV1.") String reason,
        PolicyFacts facts,
        @Schema(description = "Who decided; null for the policy, and where a skip expired") PersonView by,
        @Schema(description = "Second person who agreed to a skip, or null") PersonView approvedBy,
        Instant at) {

    static DecisionView of(RetrospectiveDecision decision) {
        return decision == null
                ? null
                : new DecisionView(
                        decision.policyVersion(),
                        decision.rule(),
                        decision.requirement(),
                        decision.outcome(),
                        decision.reason(),
                        decision.facts(),
                        decision.by(),
                        decision.approvedBy(),
                        decision.at());
    }
}
