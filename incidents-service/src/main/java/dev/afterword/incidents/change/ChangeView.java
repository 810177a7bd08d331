package dev.afterword.incidents.change;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change in production.
 *
 * @param id id
 * @param kind what kind of change
 * @param service key of the service that was changed
 * @param environment where
 * @param at when it happened
 * @param summary one line
 * @param actor who or what made it, as the source says, or null
 * @param url where to read more, or null
 * @param version what runs after it, or null
 * @param source system that told of it
 * @param externalId its id there, or null
 * @param rollout which users and features
 * @param rollbackExtent for a rollback: how much was taken back; else null
 * @param rollsBack for a rollback: the change that it takes back, or null
 * @param committedAt when what it brings was committed, or null
 * @param recordedAt when it was recorded here
 */
@Schema(name = "Change")
record ChangeView(
        UUID id,
        ChangeKind kind,
        @Schema(examples = "checkout") String service,
        @Schema(examples = "production") String environment,
        Instant at,
        String summary,
        String actor,
        String url,
        String version,
        String source,
        String externalId,
        Rollout rollout,
        RollbackExtent rollbackExtent,
        UUID rollsBack,
        Instant committedAt,
        Instant recordedAt) {

    /** What the timeline of an incident says of it. */
    String sentence() {
        var text = new StringBuilder(kind.words());
        if (rollbackExtent == RollbackExtent.FEATURE) {
            text.append(" of ").append(String.join(", ", rollout.features()));
        }
        text.append(" of ")
                .append(service)
                .append(" in ")
                .append(environment)
                .append(": ")
                .append(summary);
        if (rollout.share() != null) {
            text.append(" (share ")
                    .append(rollout.share().stripTrailingZeros().toPlainString())
                    .append(')');
        }
        return text.toString();
    }
}
