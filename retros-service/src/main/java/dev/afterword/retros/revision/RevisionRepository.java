package dev.afterword.retros.revision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.person.PersonView;
import dev.afterword.retros.retrospective.Occasion;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the kept states of documents; always part of the caller's session. */
@ApplicationScoped
class RevisionRepository {

    private static final String LIST =
            """
            select revision, occasion, publication, label, kept_at, kept_by_id, kept_by_name
              from retrospective_revision where retrospective_id = ?1 and revision < ?2
             order by revision desc limit ?3""";

    private static final String ONE =
            """
            select revision, occasion, publication, label, kept_at, kept_by_id, kept_by_name,
                   (select cast(jsonb_object_agg(s ->> 'section_key', s ->> 'body') as text)
                      from jsonb_array_elements(sections) s) as texts
              from retrospective_revision where retrospective_id = ?1 and revision = ?2""";

    private static final String NOW =
            """
            select cast(jsonb_object_agg(section_key, body) as text)
              from retrospective_section where retrospective_id = ?1""";

    private final ObjectMapper json;

    RevisionRepository(ObjectMapper json) {
        this.json = json;
    }

    /** Those before a number, newest first. */
    Uni<List<RevisionView>> before(UUID retrospectiveId, int number, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, Tuple.class)
                        .setParameter(1, retrospectiveId)
                        .setParameter(2, number)
                        .setParameter(3, limit)
                        .getResultList())
                .map(rows -> rows.stream().map(RevisionRepository::summary).toList());
    }

    /** One of them, or nothing. */
    Uni<Revision> find(UUID retrospectiveId, int number) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ONE, Tuple.class)
                        .setParameter(1, retrospectiveId)
                        .setParameter(2, number)
                        .getSingleResultOrNull())
                .map(row -> row == null ? null : new Revision(summary(row), texts(row.get("texts", String.class))));
    }

    /** The texts as they are now. */
    Uni<Map<SectionKey, String>> now(UUID retrospectiveId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOW, String.class)
                        .setParameter(1, retrospectiveId)
                        .getSingleResult())
                .map(this::texts);
    }

    private Map<SectionKey, String> texts(String object) {
        try {
            var texts = new EnumMap<SectionKey, String>(SectionKey.class);
            json.readTree(object).fields().forEachRemaining(text -> SectionKey.of(text.getKey())
                    .ifPresent(key -> texts.put(key, text.getValue().textValue())));
            return texts;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The sections of a revision are not JSON", e);
        }
    }

    private static RevisionView summary(Tuple row) {
        return new RevisionView(
                row.get("revision", Integer.class),
                Occasion.valueOf(row.get("occasion", String.class)),
                row.get("publication", Integer.class),
                row.get("label", String.class),
                row.get("kept_at", OffsetDateTime.class).toInstant(),
                PersonView.of(row.get("kept_by_id", String.class), row.get("kept_by_name", String.class)));
    }
}
