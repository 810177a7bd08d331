package dev.afterword.incidents.change.parse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.afterword.incidents.change.ChangeKind;
import dev.afterword.incidents.change.ChangeState;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a body of any form has its fields, as JSON pointers into it. A pointer that is not given is looked for under the
 * usual names.
 *
 * @param items an array of which every element is a change; without it the body is one change
 * @param externalId what the sender calls the change, the same each time it speaks of it
 * @param kind what kind of change; words such as deploy, canary, flag, config and rollback are understood
 * @param status how far it is; without one it is finished
 * @param environment where
 * @param summary one line
 * @param version what runs after it
 * @param actor who or what made it
 * @param url where to read more
 * @param at when that was so
 * @param committedAt when what it brings was committed
 * @param share part of the users who have it, from 0 to 1 or in per cent with the sign
 * @param users who they are
 * @param features keys of the features that it is about: a list, or one text with commas
 * @param iteration name of the set of features
 * @param rollsBack for a rollback: what the sender calls the change that it takes back
 * @param usualKind what kind of change it is where the body does not say; DEPLOY unless told
 * @param started values of the status, beside the usual ones, that mean STARTED
 * @param finished values of the status, beside the usual ones, that mean FINISHED
 * @param failed values of the status, beside the usual ones, that mean FAILED
 * @param canceled values of the status, beside the usual ones, that mean CANCELED
 * @param rolledBack values of the status, beside the usual ones, that mean ROLLED_BACK
 */
@RegisterForReflection
@Schema(name = "ChangeFieldMapping")
public record ChangeFieldMapping(
        @Schema(examples = "/changes") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String items,
        @Schema(examples = "/id") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String externalId,
        @Schema(examples = "/type") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String kind,
        @Schema(examples = "/state") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String status,
        @Schema(examples = "/target/env") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String environment,
        @Schema(examples = "/title") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String summary,
        @Schema(examples = "/tag") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String version,
        @Schema(examples = "/by/name") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String actor,
        @Schema(examples = "/link") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String url,
        @Schema(examples = "/changedAt") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER) String at,
        @Schema(examples = "/commit/date") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String committedAt,
        @Schema(examples = "/rollout/percentage") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String share,
        @Schema(examples = "/rollout/segment") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String users,
        @Schema(examples = "/flag/key") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String features,
        @Schema(examples = "/release") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String iteration,
        @Schema(examples = "/reverts/id") @Size(max = 300) @Pattern(regexp = POINTER, message = NO_POINTER)
                String rollsBack,
        @Schema(examples = "FLAG") ChangeKind usualKind,
        @Schema(examples = "[\"ROLLING\"]") @Size(max = 20) List<@NotBlank @Size(max = 60) String> started,
        @Schema(examples = "[\"LIVE\"]") @Size(max = 20) List<@NotBlank @Size(max = 60) String> finished,
        @Schema(examples = "[\"BROKEN\"]") @Size(max = 20) List<@NotBlank @Size(max = 60) String> failed,
        @Schema(examples = "[\"STOPPED\"]") @Size(max = 20) List<@NotBlank @Size(max = 60) String> canceled,
        @Schema(examples = "[\"REVERTED\"]") @Size(max = 20) List<@NotBlank @Size(max = 60) String> rolledBack) {

    /** RFC 6901. */
    public static final String POINTER = "(/([^~/\\u0000]|~0|~1)*)+";

    public static final String NO_POINTER = "must be a JSON pointer such as /data/id";

    private static final List<String> PLANNED =
            List.of("planned", "pending", "queued", "scheduled", "waiting", "created");
    private static final List<String> STARTED =
            List.of("started", "running", "progressing", "rolling", "inprogress", "deploying", "begun");
    private static final List<String> FINISHED = List.of(
            "finished", "success", "successful", "succeeded", "completed", "complete", "done", "deployed", "ok", "on");
    private static final List<String> CANCELED = List.of("canceled", "cancelled", "aborted", "skipped");
    private static final List<String> FAILED = List.of("failed", "failure", "error", "errored", "degraded");
    private static final List<String> ROLLED_BACK = List.of("rolledback", "reverted");

    /** The usual names and words only. */
    public static final ChangeFieldMapping USUAL = new ChangeFieldMapping(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null);

    public ChangeFieldMapping {
        started = started == null ? List.of() : List.copyOf(started);
        finished = finished == null ? List.of() : List.copyOf(finished);
        failed = failed == null ? List.of() : List.copyOf(failed);
        canceled = canceled == null ? List.of() : List.copyOf(canceled);
        rolledBack = rolledBack == null ? List.of() : List.copyOf(rolledBack);
    }

    /** What a word of the sender comes to; null for a word that means nothing here. */
    @JsonIgnore
    ChangeState state(String word) {
        if (means(word, started)) {
            return ChangeState.STARTED;
        }
        if (means(word, finished)) {
            return ChangeState.FINISHED;
        }
        if (means(word, failed)) {
            return ChangeState.FAILED;
        }
        if (means(word, canceled)) {
            return ChangeState.CANCELED;
        }
        return means(word, rolledBack) ? ChangeState.ROLLED_BACK : usual(word);
    }

    private static boolean means(String word, List<String> words) {
        return words.stream().anyMatch(word::equalsIgnoreCase);
    }

    private static ChangeState usual(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (ROLLED_BACK.contains(plain)) {
            return ChangeState.ROLLED_BACK;
        }
        if (FINISHED.contains(plain)) {
            return ChangeState.FINISHED;
        }
        if (FAILED.contains(plain)) {
            return ChangeState.FAILED;
        }
        if (CANCELED.contains(plain)) {
            return ChangeState.CANCELED;
        }
        if (STARTED.contains(plain)) {
            return ChangeState.STARTED;
        }
        return PLANNED.contains(plain) ? ChangeState.PLANNED : null;
    }
}
