package dev.afterword.retros.policy;

import dev.afterword.retros.policy.condition.DetectedBy;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts of an incident that a policy looks at, as they were when it looked; null is not known.
 *
 * @param severity severity, UNKNOWN while nobody has said
 * @param type type
 * @param services keys of the affected services
 * @param serviceTier tier of the most critical of them, 1 to 4
 * @param team responsible team
 * @param durationMinutes whole minutes from impact started (else detected, else declared) to mitigated (else resolved)
 * @param customersAffected customers
 * @param dataLoss YES, NO or UNKNOWN
 * @param dataExposure YES, NO or UNKNOWN
 * @param detectedBy who or what noticed it
 * @param responders people who hold or held a role
 * @param responderHours hours that people held a role until it was over, each person's counted once, added up
 * @param budgetPercent largest share that it took of an objective's error budget of four weeks, in percent
 * @param sharedFactor whether one of its factors has the category and a service of an earlier incident's factor
 * @param leadership whether leadership needs the outcome
 * @param environment environment
 * @param labels labels
 */
@RegisterForReflection
public record PolicyFacts(
        @Schema(examples = "SEV1") String severity,
        @Schema(examples = "AVAILABILITY") String type,
        List<String> services,
        Integer serviceTier,
        String team,
        Long durationMinutes,
        Long customersAffected,
        @Schema(examples = "NO") String dataLoss,
        @Schema(examples = "NO") String dataExposure,
        DetectedBy detectedBy,
        int responders,
        @Schema(examples = "12.5") Double responderHours,
        @Schema(examples = "23.4") Double budgetPercent,
        Boolean sharedFactor,
        Boolean leadership,
        @Schema(examples = "production") String environment,
        List<String> labels) {}
