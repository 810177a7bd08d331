package dev.afterword.retros.policy.terms;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** These and what others ask for beside them; what a law or a contract once asked for is not taken back. */
    public RuleTerms with(RuleTerms others) {
        return new RuleTerms(
                others.attendance == null ? attendance : others.attendance,
                union(approvals, others.approvals),
                others.mandatoryAction == null ? mandatoryAction : others.mandatoryAction,
                union(regulations, others.regulations),
                Stream.concat(steps.stream(), others.steps.stream().filter(step -> !has(step)))
                        .toList(),
                others.skip);
    }

    /** Whether others ask for an approval, a clock or an action that these do not. */
    public boolean lacks(RuleTerms others) {
        return !approvals.containsAll(others.approvals)
                || !regulations.containsAll(others.regulations)
                || !others.steps.stream().allMatch(this::has)
                || mandatoryAction == null && others.mandatoryAction != null;
    }

    private boolean has(ComplianceStep step) {
        return steps.stream().anyMatch(own -> own.key().equals(step.key()));
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }
}
