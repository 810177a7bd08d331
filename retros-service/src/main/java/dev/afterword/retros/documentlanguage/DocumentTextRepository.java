package dev.afterword.retros.documentlanguage;

import dev.afterword.retros.draft.SectionKey;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** Reads every text of a retrospective, in the caller's session. */
@ApplicationScoped
class DocumentTextRepository {

    private static final String TEXTS =
            """
            select * from (
                select 1 as part, position as place, 'section' as kind, section_key as id, body as text,
                       edited_by_leader as of_leader
                  from retrospective_section where retrospective_id = ?1 and body <> ''
                union all
                select 2, row_number() over (order by id), 'factor', id::text, statement, false
                  from factor where retrospective_id = ?1 and withdrawn_at is null
                union all
                select 3, row_number() over (order by id), 'causalLink', id::text, because, false
                  from causal_link where retrospective_id = ?1 and because is not null
                union all
                select 4, row_number() over (order by id), 'why', id::text, concat_ws(chr(10), question, answer), false
                  from why where retrospective_id = ?1 and coalesce(question, answer) is not null
                union all
                select 5, row_number() over (order by id), 'perspective', id::text,
                       concat_ws(chr(10), saw, knew, expected), by_leader
                  from perspective where retrospective_id = ?1
                union all
                select 6, row_number() over (order by created_at, id), 'action', id::text, title, false
                  from follow_up where retrospective_id = ?1) texts
             order by part, place""";

    Uni<List<DocumentText>> of(UUID retrospectiveId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TEXTS, Tuple.class)
                        .setParameter(1, retrospectiveId)
                        .getResultList())
                .map(rows -> rows.stream().map(DocumentTextRepository::text).toList());
    }

    private static DocumentText text(Tuple row) {
        var id = row.get("id", String.class);
        var text = row.get("text", String.class);
        return switch (row.get("kind", String.class)) {
            case "section" ->
                DocumentText.ofSection(SectionKey.of(id).orElseThrow(), text, row.get("of_leader", Boolean.class));
            case "factor" -> DocumentText.ofFactor(id, text);
            case "causalLink" -> DocumentText.ofAnalysis("/causalGraph/links/" + id, text);
            case "why" -> DocumentText.ofAnalysis("/whyChains/" + id, text);
            case "perspective" -> DocumentText.ofPerspective(id, text, row.get("of_leader", Boolean.class));
            default -> DocumentText.ofAction(id, text);
        };
    }
}
