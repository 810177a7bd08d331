package dev.afterword.retros.policy.terms;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * What skipping needs under a rule.
 *
 * @param approval whether a second person, a manager or an administrator, has to agree
 * @param expiresInDays after how many days a skip comes back to be decided anew, or null for never
 */
@RegisterForReflection
public record SkipTerms(boolean approval, @Min(1) @Max(365) Integer expiresInDays) {
    /** Nothing but a reason. */
    public static final SkipTerms FREE = new SkipTerms(false, null);
}
