package dev.afterword.retros.retrospective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** What a person may change about a retrospective as a whole. */
record EditRetrospectiveRequest(
        @NotBlank @Size(max = 300) String title, @Size(min = 1, max = 100) String ownerId, Instant dueAt) {

    static EditRetrospectiveRequest of(Retrospective retrospective) {
        var owner = retrospective.owner();
        return new EditRetrospectiveRequest(
                retrospective.title(), owner == null ? null : owner.id(), retrospective.dueAt());
    }
}
