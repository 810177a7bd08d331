package dev.afterword.retros.retrospective;

import dev.afterword.retros.person.PersonView;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps states of a document as they are at a moment; always part of the caller's transaction, under its lock. */
@ApplicationScoped
class RevisionLog {

    /** Whoever writes for an afternoon finds a state of every quarter of an hour. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private static final String KEEP =
            """
            insert into retrospective_revision
                   (retrospective_id, revision, title, sections, kept_at, occasion, publication, label,
                    kept_by_id, kept_by_name)
            select r.id, coalesce((select max(v.revision) from retrospective_revision v where v.retrospective_id = r.id), 0) + 1,
                   r.title, jsonb_agg(to_jsonb(s) order by s.position), ?2, ?3, ?4, ?5, ?6, ?7
              from retrospective r join retrospective_section s on s.retrospective_id = r.id
             where r.id = ?1
               and not exists (select from retrospective_revision v where v.retrospective_id = r.id and v.kept_at > ?8)
             group by r.id, r.title
            returning revision""";

    /** Later than anything was kept: keeps in any case. */
    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    /** Keeps what is about to be written over, unless a state was kept a short while ago. */
    Uni<Void> keepBeforeWriting(UUID id, Instant at) {
        return keep(id, Occasion.WRITING, null, null, null, at, at.minus(PAUSE)).replaceWithVoid();
    }

    /** Keeps what is published, under its number among the publications. */
    Uni<Void> keepPublished(Retrospective published, PersonView by) {
        var publication = published.publication();
        return keep(
                        published.id(),
                        Occasion.PUBLISHED,
                        publication.revision(),
                        null,
                        by,
                        publication.publishedAt(),
                        ALWAYS)
                .replaceWithVoid();
    }

    /** Keeps the state of now; gives its number. */
    Uni<Integer> keep(UUID id, Occasion occasion, String label, PersonView by, Instant at) {
        return keep(id, occasion, null, label, by, at, ALWAYS);
    }

    private static Uni<Integer> keep(
            UUID id, Occasion occasion, Integer publication, String label, PersonView by, Instant at, Instant unless) {
        return Panache.getSession().call(Mutiny.Session::flush).chain(session -> session.createNativeQuery(
                        KEEP, Integer.class)
                .setParameter(1, id)
                .setParameter(2, at)
                .setParameter(3, occasion.name())
                .setParameter(4, publication)
                .setParameter(5, label)
                .setParameter(6, by == null ? null : by.id())
                .setParameter(7, by == null ? null : by.name())
                .setParameter(8, unless)
                .getSingleResultOrNull());
    }
}
