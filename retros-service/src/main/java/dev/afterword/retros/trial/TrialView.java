package dev.afterword.retros.trial;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a draft of the policy would change.
 *
 * @param incidents incidents that the caller may see and that were not called off
 * @param decided of them, those on which the policy was asked: compared with what was decided
 * @param neverAsked of them, those on which it never was, such as imported ones: compared with the policy in force
 * @param factsChanged of those that were decided, those of which something else is known today; both policies are asked
 *     about what is known today
 * @param policyVersion version of the policy in force
 * @param before what the policies that were in force come to
 * @param after what the draft comes to
 * @param changes how many would be decided otherwise
 * @param moves from which requirement to which
 * @param rules the same for each rule of the draft, in its order
 */
@Schema(name = "PolicyTrial")
record TrialView(
        int incidents,
        int decided,
        int neverAsked,
        int factsChanged,
        int policyVersion,
        TrialOutcomes before,
        TrialOutcomes after,
        TrialCounts changes,
        List<RequirementMove> moves,
        List<RuleTrialView> rules) {}
