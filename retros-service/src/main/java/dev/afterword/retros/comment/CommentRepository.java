package dev.afterword.retros.comment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds comments. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    Uni<List<Comment>> findOf(UUID retrospectiveId) {
        return list("retrospectiveId = ?1 order by createdAt, id", retrospectiveId);
    }

    Uni<Comment> findIn(UUID retrospectiveId, UUID id) {
        return find("retrospectiveId = ?1 and id = ?2", retrospectiveId, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> CommentProblems.notFound(id));
    }
}
