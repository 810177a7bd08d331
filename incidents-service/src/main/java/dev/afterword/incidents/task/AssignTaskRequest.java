package dev.afterword.incidents.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to be done now, by one person. On a restricted incident they can see it from then on.
 *
 * @param text what is to be done, up to 1000 characters
 * @param personId the one person who does it
 * @param dueAt when it is wanted, a hint that nothing enforces; optional
 */
record AssignTaskRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "Raise the pool limit on the replicas") String text,
        @NotBlank @Size(max = 100) String personId,
        Instant dueAt) {}
