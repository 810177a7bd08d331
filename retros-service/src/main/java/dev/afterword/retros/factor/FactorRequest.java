package dev.afterword.retros.factor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a factor, to record it and to change it. */
@Schema(
        name = "Factor",
        examples =
                """
                {"statement": "The retry limit was higher than the pool behind it could carry", "domain": "TECHNOLOGY",
                 "role": "ENABLER", "category": "resilience", "confidence": "OBSERVED", "services": ["checkout"]}""")
record FactorRequest(
        @NotBlank @Size(max = 1000) String statement,
        @NotNull FactorDomain domain,
        @NotNull FactorRole role,
        @Size(min = 1, max = 80) String category,
        @NotNull Confidence confidence,
        @Size(max = 50) List<@NotBlank @Size(max = 100) String> services,
        @Size(max = 100) List<@NotNull UUID> timelineEntryIds,
        @Valid Disposition disposition) {

    FactorRequest {
        services = services == null ? List.of() : services;
        timelineEntryIds = timelineEntryIds == null ? List.of() : timelineEntryIds;
    }

    static FactorRequest of(Factor factor) {
        return new FactorRequest(
                factor.statement(),
                factor.domain(),
                factor.role(),
                factor.category(),
                factor.confidence(),
                factor.services(),
                factor.timelineEntryIds(),
                factor.disposition());
    }
}
