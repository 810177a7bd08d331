package dev.afterword.retros.retrospective;

import dev.afterword.retros.changelog.ChangeLog;
import dev.afterword.retros.draft.SectionKey;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Finds the sections of retrospectives, and logs how their texts change. */
@ApplicationScoped
class SectionRepository implements PanacheRepositoryBase<RetrospectiveSection, SectionId> {

    /** Whoever pauses is done for now; whoever does not is told of from time to time. */
    private static final String UNTOLD =
            """
            select retrospective_id from retrospective_section
             where untold_since is not null and (updated_at < ?1 or untold_since < ?2)
             order by untold_since limit 1""";

    private final ChangeLog log;

    SectionRepository(ChangeLog log) {
        this.log = log;
    }

    Uni<List<RetrospectiveSection>> findOf(UUID retrospectiveId) {
        return list("retrospectiveId = ?1 order by position", retrospectiveId);
    }

    Uni<RetrospectiveSection> find(UUID retrospectiveId, SectionKey key) {
        return findById(new SectionId(retrospectiveId, key.ordinal()));
    }

    /** A retrospective in which people typed and paused, or have typed for long; or nothing. */
    Uni<UUID> findUntold(Instant pausedBefore, Instant typedBefore) {
        return getSession().chain(session -> session.createNativeQuery(UNTOLD, UUID.class)
                .setParameter(1, pausedBefore)
                .setParameter(2, typedBefore)
                .getSingleResultOrNull());
    }

    /** Logs what changed in this transaction. */
    Uni<Void> log(RetrospectiveSection section) {
        var changes = section.unlogged();
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : log.append(section.retrospectiveId(), section.key(), changes);
    }
}
