package dev.afterword.incidents.change;

import dev.afterword.restkit.problem.CommonProblems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change in production to record.
 *
 * @param kind what kind of change
 * @param service key of the service that was changed
 * @param environment where, production unless told
 * @param at when it happened, now unless told
 * @param summary one line
 * @param actor who or what made it, as the source says; text and not a person of ours; optional
 * @param url where to read more, optional
 * @param version what runs after it, optional
 * @param source system that tells of it, api unless told
 * @param externalId its id there; the same source and id are recorded once; optional
 * @param rollout which users and features, for a canary stage or a flag; optional
 * @param rollbackExtent for a rollback: FULL (default) or FEATURE, which needs rollout.features
 * @param rollsBack for a rollback: id of the change that it takes back, one of the same service and environment; by a FULL
 *     one it is ROLLED_BACK from then on, by one of a FEATURE it names that as taken back and the rest stays; optional
 * @param committedAt when what it brings was committed, from where its lead time runs; optional
 */
@Schema(name = "RecordChange")
record RecordChangeRequest(
        @NotNull @Schema(examples = "CANARY_STAGE") ChangeKind kind,
        @NotBlank @Size(max = 60) @Schema(examples = "checkout") String service,
        @Size(max = 60) @Schema(defaultValue = "production", examples = "production") String environment,
        @Schema(examples = "2026-03-02T09:35:00Z") Instant at,
        @NotBlank @Size(max = 500) @Schema(examples = "checkout 4.12 to 5 % of customers") String summary,
        @Size(max = 200) @Schema(examples = "release pipeline") String actor,
        @Size(max = 1000)
                @Pattern(
                        regexp = "https?://[^\\s\"<>]+",
                        message = "must be an address that begins with http:// or https://")
                @Schema(examples = "https://ci.example.com/runs/812")
                String url,
        @Size(max = 200) @Schema(examples = "4.12.0") String version,
        @Size(max = 60) @Schema(defaultValue = "api", examples = "ci") String source,
        @Size(max = 200) @Schema(examples = "run-812-canary-1") String externalId,
        @Valid Rollout rollout,
        RollbackExtent rollbackExtent,
        UUID rollsBack,
        @Schema(examples = "2026-03-02T08:10:00Z") Instant committedAt) {

    RecordChangeRequest {
        environment = environment == null || environment.isBlank() ? "production" : environment.strip();
        source = source == null || source.isBlank() ? "api" : source.strip();
        externalId = externalId == null || externalId.isBlank() ? null : externalId.strip();
        rollout = rollout == null ? Rollout.NONE : rollout;
        rollbackExtent = rollbackExtent == null && kind == ChangeKind.ROLLBACK ? RollbackExtent.FULL : rollbackExtent;
    }

    /** What the fields must be to each other. */
    void check() {
        if (committedAt != null && at != null && committedAt.isAfter(at)) {
            throw CommonProblems.badRequest("/committedAt", "must not be after the change itself");
        }
        if (kind == ChangeKind.CANARY_STAGE && rollout.share() == null) {
            throw CommonProblems.badRequest("/rollout/share", "is needed for a canary stage");
        }
        if (kind != ChangeKind.ROLLBACK && rollbackExtent != null) {
            throw CommonProblems.badRequest("/rollbackExtent", "is for a rollback only");
        }
        if (kind != ChangeKind.ROLLBACK && rollsBack != null) {
            throw CommonProblems.badRequest("/rollsBack", "is for a rollback only");
        }
        if (rollbackExtent == RollbackExtent.FEATURE && rollout.features().isEmpty()) {
            throw CommonProblems.badRequest("/rollout/features", "must name what a feature rollback takes back");
        }
    }
}
