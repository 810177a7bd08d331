package dev.afterword.retros.retrospective;

import dev.afterword.retros.policy.Outcome;
import dev.afterword.retros.policy.PolicyVerdict;
import java.util.List;
import java.util.function.Predicate;

/**
 * The last word of the policy, and what somebody said beside it.
 *
 * @param ofPolicy last decision of the policy, or null
 * @param beside last of all other decisions: of a person, or of a skip that was over; or null
 */
record LastDecisions(RetrospectiveDecision ofPolicy, RetrospectiveDecision beside) {

    /** Of all decisions, the newest first. */
    static LastDecisions of(List<RetrospectiveDecision> all) {
        return new LastDecisions(
                first(all, RetrospectiveDecision::isOfPolicy), first(all, decision -> !decision.isOfPolicy()));
    }

    private static RetrospectiveDecision first(
            List<RetrospectiveDecision> all, Predicate<RetrospectiveDecision> wanted) {
        return all.stream().filter(wanted).findFirst().orElse(null);
    }

    /** That a person holds or skips it, else what was said last; null while nothing is decided. */
    RetrospectiveDecision inForce() {
        if (ofPolicy == null || beside == null) {
            return ofPolicy == null ? beside : ofPolicy;
        }
        return beside.outcome() != Outcome.UNDECIDED || beside.number() > ofPolicy.number() ? beside : ofPolicy;
    }

    /**
     * Whether new facts change nothing: that a person holds it or skips it stands. Whoever asks for it, or refuses to skip it,
     * leaves it to be decided; and a draft may come to need more.
     */
    boolean stands(RetrospectiveStatus status) {
        return ofPolicy == null || status.awaitsDecision() && beside != null && beside.outcome() != Outcome.UNDECIDED;
    }

    /** Whether the policy may say that: what a person wants held is not skipped by it. */
    boolean allows(PolicyVerdict verdict) {
        return verdict.outcome() != Outcome.SKIP || beside == null || beside.by() == null;
    }
}
