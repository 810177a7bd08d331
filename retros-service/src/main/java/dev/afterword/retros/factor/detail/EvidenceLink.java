package dev.afterword.retros.factor.detail;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page that shows it: a graph, a log, a change.
 *
 * @param url an http or https address
 * @param label what is seen there, or null
 */
@RegisterForReflection
@Schema(name = "FactorEvidenceLink")
public record EvidenceLink(
        @NotBlank
                @Size(max = 2000)
                @Pattern(regexp = "(?i)https?://[^\\s/?#]+\\S*", message = "must be an http or https address")
                @Schema(examples = "https://grafana.example.org/d/checkout?from=1700000000000")
                String url,
        @Size(max = 200) @Schema(examples = "Connections of the pool") String label) {}
