package dev.afterword.retros.policy.condition;

import dev.afterword.retros.policy.PolicyFacts;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rule asks of an incident: each part that is given must hold; with no part given every incident matches. A part
 * whose fact is not known neither holds nor fails, and its rule does not win.
 *
 * @param severities any of these
 * @param types any of these
 * @param services any of these is affected, by key
 * @param tiers the most critical affected service has one of these tiers, 1 to 4
 * @param teams any of these is responsible
 * @param environments any of these
 * @param labels it carries any of these
 * @param minDurationMinutes impact in minutes, at least
 * @param minCustomersAffected customers, at least
 * @param dataLoss any of these
 * @param dataExposure any of these
 * @param detectedBy noticed by any of these
 * @param minResponders people who held a role, at least
 * @param minResponderHours hours that people held a role, together, at least
 * @param minBudgetPercent percent of four weeks' error budget of one objective, more than; 20 is the rule of practice
 * @param sharedFactor whether one of its contributing factors has the category and a service of an earlier incident's
 * @param leadership whether leadership needs the outcome: an executive stands behind it, or it is labelled leadership
 */
@RegisterForReflection
public record RuleCondition(
        @Size(max = 20) Set<@NotNull IncidentSeverity> severities,
        @Size(max = 20) Set<@NotNull IncidentType> types,
        @Size(max = 200) Set<@NotBlank @Size(max = 100) String> services,
        @Size(max = 4) Set<@NotNull @Min(1) @Max(4) Integer> tiers,
        @Size(max = 200) Set<@NotBlank @Size(max = 100) String> teams,
        @Size(max = 50) Set<@NotBlank @Size(max = 100) String> environments,
        @Size(max = 200) Set<@NotBlank @Size(max = 100) String> labels,
        @Min(1) Long minDurationMinutes,
        @Min(1) Long minCustomersAffected,
        @Size(max = 3) Set<@NotNull Certainty> dataLoss,
        @Size(max = 3) Set<@NotNull Certainty> dataExposure,
        @Size(max = 3) Set<@NotNull DetectedBy> detectedBy,
        @Min(1) Integer minResponders,
        @DecimalMin("0.1") @Max(100_000) @Schema(examples = "12.5") Double minResponderHours,
        @DecimalMin("0") @Max(10_000) @Schema(examples = "20") Double minBudgetPercent,
        Boolean sharedFactor,
        Boolean leadership) {

    /** Takes every incident. */
    public static final RuleCondition EVERYTHING = new RuleCondition(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    public RuleCondition {
        severities = orNone(severities);
        types = orNone(types);
        services = orNone(services);
        tiers = orNone(tiers);
        teams = orNone(teams);
        environments = orNone(environments);
        labels = orNone(labels);
        dataLoss = orNone(dataLoss);
        dataExposure = orNone(dataExposure);
        detectedBy = orNone(detectedBy);
    }

    /** Whether no part is given. */
    public boolean takesEverything() {
        return equals(EVERYTHING);
    }

    /** Each part that is given, in the order of the components, beside what is known. */
    public List<ConditionPart> judge(PolicyFacts facts) {
        return new ConditionJudge(facts).judge(this);
    }

    /** YES when all parts hold, NO when one does not, else UNKNOWN. */
    public static Certainty together(List<ConditionPart> parts) {
        if (parts.stream().anyMatch(part -> part.holds() == Certainty.NO)) {
            return Certainty.NO;
        }
        return parts.stream().anyMatch(part -> part.holds() == Certainty.UNKNOWN) ? Certainty.UNKNOWN : Certainty.YES;
    }

    /** An absent or null element stays, so that validation can name it. */
    private static <T> Set<T> orNone(Set<T> given) {
        return given == null ? Set.of() : given;
    }
}
