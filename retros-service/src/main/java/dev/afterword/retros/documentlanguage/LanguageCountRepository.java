package dev.afterword.retros.documentlanguage;

import static java.util.stream.Collectors.groupingBy;

import dev.afterword.retros.documentlanguage.LanguageRevisionView.CategoryCount;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps how much of what was found in each revision. */
@ApplicationScoped
class LanguageCountRepository {

    private static final String KEEP =
            """
            insert into language_count (retrospective_id, version, counted_at, category, findings, dismissed)
            values (?1, ?2, ?3, ?4, ?5, ?6)""";

    private static final String OF =
            """
            select version, counted_at, category, findings, dismissed from language_count
             where retrospective_id = ?1 order by version desc, category""";

    /** The marker of a revision in which nothing was found. */
    private static final String NOTHING = "";

    Uni<Void> keep(UUID retrospectiveId, long version, Instant at, List<CategoryCount> counts) {
        var rows = counts.isEmpty() ? List.of(new CategoryCount(NOTHING, 0, 0)) : counts;
        return rows.stream()
                .map(count -> insert(retrospectiveId, version, at, count))
                .reduce(Uni.createFrom().voidItem(), (done, next) -> done.chain(() -> next));
    }

    private static Uni<Void> insert(UUID retrospectiveId, long version, Instant at, CategoryCount count) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter(1, retrospectiveId)
                        .setParameter(2, version)
                        .setParameter(3, at)
                        .setParameter(4, count.category())
                        .setParameter(5, count.findings())
                        .setParameter(6, count.dismissed())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<LanguageRevisionView>> of(UUID retrospectiveId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF, Tuple.class)
                        .setParameter(1, retrospectiveId)
                        .getResultList())
                .map(LanguageCountRepository::revisions);
    }

    private static List<LanguageRevisionView> revisions(List<Tuple> rows) {
        return rows.stream()
                .collect(groupingBy(row -> number(row, "version"), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(revision -> new LanguageRevisionView(
                        revision.getKey(),
                        revision.getValue()
                                .get(0)
                                .get("counted_at", OffsetDateTime.class)
                                .toInstant(),
                        revision.getValue().stream()
                                .map(LanguageCountRepository::count)
                                .filter(count -> !count.category().equals(NOTHING))
                                .toList()))
                .toList();
    }

    private static CategoryCount count(Tuple row) {
        return new CategoryCount(row.get("category", String.class), number(row, "findings"), number(row, "dismissed"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
