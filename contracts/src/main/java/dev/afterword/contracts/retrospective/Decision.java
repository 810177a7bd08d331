package dev.afterword.contracts.retrospective;

import dev.afterword.contracts.PersonRef;
import java.time.Instant;

/**
 * Whether a retrospective is held, and why.
 *
 * @param policyVersion version of the policy that was asked, 0 when a person decided
 * @param rule name of the rule that matched, or null
 * @param requirement REQUIRED, RECOMMENDED, OPTIONAL or NONE
 * @param outcome HOLD, SKIP or UNDECIDED
 * @param reason one sentence that says why
 * @param at when it was decided
 * @param by who decided, or null for the policy
 */
public record Decision(
        int policyVersion, String rule, String requirement, String outcome, String reason, Instant at, PersonRef by) {}
