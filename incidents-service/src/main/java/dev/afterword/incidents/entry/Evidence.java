package dev.afterword.incidents.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a fact can be seen: a graph, a log, a message.
 *
 * @param url an http or https address
 * @param label what is seen there, or null
 * @param capturedAt when it looked like that, or null
 */
@Schema(name = "Evidence")
public record Evidence(
        @NotBlank
                @Size(max = 2000)
                @Pattern(regexp = "(?i)https?://[^\\s/?#]+\\S*", message = "must be an http or https address")
                @Schema(examples = "https://grafana.example.org/d/checkout?from=1700000000000")
                String url,
        @Size(max = 200) @Schema(examples = "Error rate of checkout") String label,
        Instant capturedAt) {}
