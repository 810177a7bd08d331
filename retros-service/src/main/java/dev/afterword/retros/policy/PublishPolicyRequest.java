package dev.afterword.retros.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new version of the policy.
 *
 * @param mode how rules turn into an outcome
 * @param note why it changes
 * @param rules rules in their order; the first that matches wins, the last takes every incident
 * @param undecidedAfterDays after how many days without a decision a retrospective shows as undecided too long; 7 unless
 *     said
 */
@Schema(
        examples =
                """
                {"mode": "TAILORED", "note": "Payments always get one", "rules": [
                  {"name": "Payments", "when": {"services": ["payments"]}, "requirement": "REQUIRED", "depth": "STANDARD",
                   "dueIn": {"n": 5, "unit": "BUSINESS_DAYS"}},
                  {"name": "Everything else", "requirement": "OPTIONAL", "depth": "LIGHT"}]}""")
public record PublishPolicyRequest(
        @NotNull PolicyMode mode,
        @Size(max = 1000) String note,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid PolicyRule> rules,
        @Min(1) @Max(365) Integer undecidedAfterDays) {

    PolicyRules document() {
        return new PolicyRules(List.copyOf(rules), undecidedAfterDays);
    }
}
