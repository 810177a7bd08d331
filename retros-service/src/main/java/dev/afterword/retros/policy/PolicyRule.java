package dev.afterword.retros.policy;

import dev.afterword.retros.holiday.DueIn;
import dev.afterword.retros.policy.condition.RuleCondition;
import dev.afterword.retros.policy.terms.Approval;
import dev.afterword.retros.policy.terms.Attendance;
import dev.afterword.retros.policy.terms.ComplianceStep;
import dev.afterword.retros.policy.terms.Regulation;
import dev.afterword.retros.policy.terms.RuleTerms;
import dev.afterword.retros.policy.terms.SkipTerms;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One rule of a policy: which incidents it takes and what it asks for.
 *
 * @param name name, unique within the policy
 * @param when what it asks of an incident; empty takes every incident
 * @param requirement how strongly it asks for a retrospective
 * @param depth how deep it goes; STANDARD unless said
 * @param template name of the template; seven-elements unless said
 * @param dueIn when it is to be published, counted from the decision
 * @param attendance who is welcome at the meeting
 * @param approvals whose word is asked for before publication
 * @param mandatoryAction priority of an action that must be committed before publication
 * @param regulations rules of law whose clocks run
 * @param steps further steps with time limits
 * @param skip what skipping needs beside a reason
 */
@RegisterForReflection
public record PolicyRule(
        @NotBlank @Size(max = 200) String name,
        @Valid RuleCondition when,
        @NotNull Requirement requirement,
        Depth depth,
        @Size(max = 60) String template,
        @Valid DueIn dueIn,
        Attendance attendance,
        @Size(max = 10) Set<@NotNull Approval> approvals,
        @Pattern(regexp = "P[0-3]", message = "must be P0, P1, P2 or P3") @Schema(examples = "P0")
                String mandatoryAction,
        @Size(max = 10) Set<@NotNull Regulation> regulations,
        @Size(max = 20) List<@NotNull @Valid ComplianceStep> steps,
        @Valid SkipTerms skip) {

    static final String STANDARD_TEMPLATE = "seven-elements";

    public PolicyRule {
        when = when == null ? RuleCondition.EVERYTHING : when;
        depth = depth == null ? Depth.STANDARD : depth;
        template = template == null ? STANDARD_TEMPLATE : template;
        approvals = approvals == null ? Set.of() : approvals;
        regulations = regulations == null ? Set.of() : regulations;
        steps = steps == null ? List.of() : steps;
    }

    RuleTerms terms() {
        return new RuleTerms(attendance, approvals, mandatoryAction, regulations, steps, skip);
    }
}
