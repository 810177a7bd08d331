package dev.afterword.retros.comment;

import dev.afterword.contracts.retrospective.RetrospectiveDetailsChanged;
import dev.afterword.retros.retrospective.RetrospectiveEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells that people talk, never what they say. */
@ApplicationScoped
class CommentEvents {
    private final RetrospectiveEvents events;

    CommentEvents(RetrospectiveEvents events) {
        this.events = events;
    }

    Uni<Void> changed(Comment comment) {
        return events.tell(
                comment.retrospectiveId(), snapshot -> new RetrospectiveDetailsChanged(snapshot, List.of("comments")));
    }
}
