package dev.afterword.retros.retrospective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person may change about a retrospective as a whole. */
@Schema(examples = "{\"ownerId\": \"00000000-0000-4000-8000-000000000004\"}")
record EditRetrospectiveRequest(
        @NotBlank @Size(max = 300) String title, @Size(min = 1, max = 100) String ownerId, Instant dueAt) {

    static EditRetrospectiveRequest of(Retrospective retrospective) {
        var owner = retrospective.owner();
        return new EditRetrospectiveRequest(
                retrospective.title(), owner == null ? null : owner.id(), retrospective.dueAt());
    }
}
