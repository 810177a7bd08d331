package dev.afterword.retros.policy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The facts of an incident that a policy looks at, as they were when it looked. */
@RegisterForReflection
public record PolicyFacts(
        @Schema(examples = "SEV1") String severity,
        @Schema(examples = "AVAILABILITY") String type,
        List<String> services,
        @Schema(
                        description =
                                "Whole minutes from impact started (else detected, else declared) to mitigated (else resolved)")
                Long durationMinutes,
        Long customersAffected,
        @Schema(examples = "NO") String dataLoss,
        int responders) {}
