package dev.afterword.retros.retrospective;

import java.util.List;

/**
 * The last word of the policy, and whether a person has spoken too.
 *
 * @param ofPolicy last decision of the policy, or null
 * @param byPerson whether a person has decided
 */
record LastDecisions(RetrospectiveDecision ofPolicy, boolean byPerson) {

    /** Of all decisions, the newest first. */
    static LastDecisions of(List<RetrospectiveDecision> all) {
        return new LastDecisions(
                all.stream()
                        .filter(RetrospectiveDecision::isOfPolicy)
                        .findFirst()
                        .orElse(null),
                all.stream().anyMatch(decision -> decision.by() != null));
    }

    /** Whether new facts change nothing: what a person decided stands, but a draft may come to need more. */
    boolean stands(RetrospectiveStatus status) {
        return ofPolicy == null || byPerson && status != RetrospectiveStatus.DRAFTING;
    }
}
