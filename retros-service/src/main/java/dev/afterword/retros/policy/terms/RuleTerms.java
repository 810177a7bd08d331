package dev.afterword.retros.policy.terms;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rule that won asks for beside the retrospective itself.
 *
 * @param attendance who is welcome at the meeting, or null where the policy leaves it open
 * @param approvals whose word is asked for before publication
 * @param mandatoryAction priority, P0 to P3, of an action that must be committed before publication, or null
 * @param regulations rules of law whose clocks run
 * @param steps further steps with time limits
 * @param skip what skipping needs
 */
@RegisterForReflection
public record RuleTerms(
        Attendance attendance,
        Set<Approval> approvals,
        @Schema(examples = "P0") String mandatoryAction,
        Set<Regulation> regulations,
        List<ComplianceStep> steps,
        SkipTerms skip) {

    /** Nothing beside the retrospective. */
    public static final RuleTerms NONE = new RuleTerms(null, null, null, null, null, null);

    public RuleTerms {
        approvals = approvals == null ? Set.of() : approvals;
        regulations = regulations == null ? Set.of() : regulations;
        steps = steps == null ? List.of() : steps;
        skip = skip == null ? SkipTerms.FREE : skip;
    }
}
