package dev.afterword.retros.documentlanguage;

import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.language.TextSection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads every text of a retrospective, in the caller's session. */
@ApplicationScoped
class DocumentTextRepository {

    private static final String TEXTS =
            """
            select * from (
                select 0 as part, 0 as place, 'title' as kind, '' as id, title as text, '' as of_leaders, false as by_leader
                  from retrospective where id = ?1
                union all
                select 1, position, 'section', section_key, body, of_leaders, false
                  from retrospective_section where retrospective_id = ?1 and body <> ''
                union all
                select 2, row_number() over (order by id), 'factor', id::text, statement, '', recorded_by_leader
                  from factor where retrospective_id = ?1 and withdrawn_at is null
                union all
                select 3, row_number() over (order by id), 'disposition', id::text, disposition_reason, '', recorded_by_leader
                  from factor where retrospective_id = ?1 and withdrawn_at is null and disposition_reason <> ''
                union all
                select 4, row_number() over (order by id), 'causalLink', id::text, because, '', false
                  from causal_link where retrospective_id = ?1 and because is not null
                union all
                select 5, row_number() over (order by id), 'why', id::text, concat_ws(chr(10), question, answer), '', false
                  from why where retrospective_id = ?1 and coalesce(question, answer) is not null
                union all
                select 6, row_number() over (order by id), 'perspective', id::text,
                       concat_ws(chr(10), saw, knew, expected), '', by_leader
                  from perspective where retrospective_id = ?1
                union all
                select 7, row_number() over (order by created_at, id), 'action', id::text, title, '', proposed_by_leader
                  from follow_up where retrospective_id = ?1
                union all
                select 8, 0, 'noActions', '', no_actions_reason, '', false
                  from retrospective where id = ?1 and no_actions_reason <> '') texts
             order by part, place""";

    /** What was said in this transaction is part of it. */
    Uni<List<DocumentText>> of(UUID retrospectiveId) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(TEXTS, Tuple.class)
                        .setParameter(1, retrospectiveId)
                        .getResultList())
                .map(rows -> rows.stream().map(DocumentTextRepository::text).toList());
    }

    private static DocumentText text(Tuple row) {
        var id = row.get("id", String.class);
        var text = row.get("text", String.class);
        boolean leader = row.get("by_leader", Boolean.class);
        return switch (row.get("kind", String.class)) {
            case "title" -> DocumentText.of("/title", text, TextSection.WHAT_HAPPENED, leader);
            case "section" ->
                DocumentText.ofSection(SectionKey.of(id).orElseThrow(), text, row.get("of_leaders", String.class));
            case "factor" -> DocumentText.of("/factors/" + id, text, TextSection.FACTOR, leader);
            case "disposition" -> DocumentText.of("/factors/" + id + "/disposition", text, TextSection.FACTOR, leader);
            case "causalLink" -> DocumentText.of("/causalGraph/links/" + id, text, TextSection.FACTOR, leader);
            case "why" -> DocumentText.of("/whyChains/" + id, text, TextSection.FACTOR, leader);
            case "perspective" -> DocumentText.of("/perspectives/" + id, text, TextSection.WHAT_HAPPENED, leader);
            case "noActions" -> DocumentText.of("/noActionsReason", text, TextSection.WHAT_HAPPENED, leader);
            default -> DocumentText.of("/actions/" + id, text, TextSection.ACTION, leader);
        };
    }
}
