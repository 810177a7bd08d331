package dev.afterword.actions.actionitem;

import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.Outcome;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How the effect of an action was, or is to be, verified.
 *
 * @param dueAt when verification is due
 * @param outcome what was found, null while it is due
 * @param by who judged
 * @param at when
 * @param note evidence in words
 * @param url link to evidence
 * @param learned what was learned where the action was not effective
 */
@Embeddable
record Verification(
        Instant dueAt,
        @Enumerated(EnumType.STRING) Outcome outcome,
        PersonRef by,
        Instant at,
        String note,
        String url,
        String learned) {

    static Verification due(Instant dueAt) {
        return new Verification(dueAt, null, null, null, null, null, null);
    }

    Verification judged(Verdict verdict, Instant now) {
        return new Verification(
                dueAt, verdict.outcome(), verdict.by(), now, verdict.note(), verdict.url(), verdict.learned());
    }
}
