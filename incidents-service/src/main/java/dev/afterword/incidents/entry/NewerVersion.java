package dev.afterword.incidents.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What another system says by now of a fact whose words here were released to people outside, and stay until somebody takes
 * these over. They are not released themselves.
 *
 * @param text what it says there
 * @param seenAt when that was noticed
 * @param reason how it came to be so
 */
@Embeddable
@Schema(name = "NewerVersion")
public record NewerVersion(
        @Column(name = "newer_text", columnDefinition = "text")
                @Schema(examples = "Payments by card fail, says the bank")
                String text,
        @Column(name = "newer_seen_at") Instant seenAt,
        @Column(name = "newer_reason") @Schema(examples = "Edited where it was written.") String reason) {}
