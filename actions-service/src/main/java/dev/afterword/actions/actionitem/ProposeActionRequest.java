package dev.afterword.actions.actionitem;

import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.ActionKind;
import dev.afterword.actions.vocabulary.ActionStrength;
import dev.afterword.actions.vocabulary.ActionTarget;
import dev.afterword.actions.vocabulary.Priority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action proposed by hand.
 *
 * @param title what to do
 * @param why reason it was chosen
 * @param expectedEffect effect expected
 * @param doneWhen how one can tell that it is finished
 * @param kind sort of work, REPAIR unless told
 * @param target what it changes, SYSTEM unless told
 * @param strength how much it relies on people remembering it
 * @param priority order of work, P2 unless told
 * @param ownerId the one person who sees to it
 * @param dueAt date; by severity of the incident unless told
 * @param incidentId incident it comes from; the action is visible to those who see the incident
 */
@Schema(name = "ActionProposal", description = "An action proposed by hand")
record ProposeActionRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Alert on replication lag before customers notice") String title,
        @Size(max = 4000) @Schema(examples = "Lag grew for 40 minutes unseen") String why,
        @Size(max = 4000) @Schema(examples = "Detection within two minutes") String expectedEffect,
        @Size(max = 4000) @Schema(examples = "A drill pages the rota within two minutes") String doneWhen,
        ActionKind kind,
        ActionTarget target,
        ActionStrength strength,
        Priority priority,
        @Size(max = 100) @Schema(examples = "00000000-0000-4000-8000-000000000003") String ownerId,
        Instant dueAt,
        UUID incidentId) {

    Proposal toProposal(UUID id, Origin origin, PersonRef by) {
        return new Proposal(
                id,
                title,
                why,
                expectedEffect,
                doneWhen,
                kind == null ? ActionKind.REPAIR : kind,
                target == null ? ActionTarget.SYSTEM : target,
                strength,
                priority == null ? Priority.P2 : priority,
                dueAt,
                origin,
                by);
    }
}
