package dev.afterword.incidents.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change in production.
 *
 * @param id id
 * @param kind what kind of change
 * @param state how far it is; what is recorded by API is FINISHED until a rollback takes it back
 * @param service key of the service that was changed; one that came by webhook may be unknown to the catalogue, and
 *     belongs to the service of this key from the day on which there is one
 * @param environment where
 * @param at when it happened: the beginning where it is known, else the end
 * @param startedAt when it began, or null where nobody said
 * @param finishedAt when it ended, or null where it has not, or nobody said
 * @param summary one line
 * @param actor who or what made it, as the source says, or null
 * @param url where to read more, or null
 * @param version what runs after it, or null
 * @param source system that told of it
 * @param sourceId the connection that it came through, or null where it was recorded by API
 * @param externalId its id there, or null
 * @param rollout which users and features
 * @param rollbackExtent for a rollback: how much was taken back; else null
 * @param rollsBack for a rollback: the change that it takes back, or null; that one is ROLLED_BACK since where all of it
 *     was taken back, else it names the features that are gone
 * @param featuresTakenBack features that rollbacks took back while the rest of the change stays, those of a flag until none
 *     is left
 * @param committedAt when what it brings was committed, or null
 * @param recordedAt when it was recorded here
 * @param updatedAt when something new was last said of it
 */
@Schema(name = "Change")
record ChangeView(
        UUID id,
        ChangeKind kind,
        ChangeState state,
        @Schema(examples = "checkout") String service,
        @Schema(examples = "production") String environment,
        Instant at,
        Instant startedAt,
        Instant finishedAt,
        String summary,
        String actor,
        String url,
        String version,
        String source,
        UUID sourceId,
        String externalId,
        Rollout rollout,
        RollbackExtent rollbackExtent,
        UUID rollsBack,
        @Schema(examples = "[\"one-click\"]") List<String> featuresTakenBack,
        Instant committedAt,
        Instant recordedAt,
        Instant updatedAt) {

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
        if (state != ChangeState.FINISHED) {
            text.append(", ").append(state.words());
        }
        if (state != ChangeState.ROLLED_BACK && !featuresTakenBack.isEmpty()) {
            text.append("; taken back of it: ")
                    .append(String.join(", ", featuresTakenBack))
                    .append(", the rest stays");
        }
        return text.toString();
    }
}
