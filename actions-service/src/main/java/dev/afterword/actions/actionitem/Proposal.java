package dev.afterword.actions.actionitem;

import dev.afterword.actions.incidentlink.IncidentFacts;
import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.ActionKind;
import dev.afterword.actions.vocabulary.ActionStrength;
import dev.afterword.actions.vocabulary.ActionTarget;
import dev.afterword.actions.vocabulary.Priority;
import java.time.Instant;
import java.util.UUID;

/**
 * An action as somebody proposes it.
 *
 * @param id id that it will have
 * @param title what to do
 * @param why reason it was chosen
 * @param expectedEffect effect expected
 * @param doneWhen how one can tell that it is finished
 * @param kind sort of work
 * @param target what it changes
 * @param strength how much it relies on people remembering it
 * @param priority order of work
 * @param dueAt date wished for, null for the date by policy
 * @param origin what it comes from
 * @param by who proposes it
 */
public record Proposal(
        UUID id,
        String title,
        String why,
        String expectedEffect,
        String doneWhen,
        ActionKind kind,
        ActionTarget target,
        ActionStrength strength,
        Priority priority,
        Instant dueAt,
        Origin origin,
        PersonRef by) {

    /** The same proposal with what is known here of its incident, which is newer than what the proposal was told. */
    Proposal truerTo(IncidentFacts incident) {
        return new Proposal(
                id,
                title,
                why,
                expectedEffect,
                doneWhen,
                kind,
                target,
                strength,
                priority,
                dueAt,
                origin.with(incident),
                by);
    }
}
