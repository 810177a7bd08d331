package dev.afterword.actions.actionitem;

import dev.afterword.actions.vocabulary.ActionKind;
import dev.afterword.actions.vocabulary.ActionStrength;
import dev.afterword.actions.vocabulary.ActionTarget;
import dev.afterword.actions.vocabulary.Priority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What people may edit of an action: the merge patch applies to this.
 *
 * @param title what to do
 * @param why reason it was chosen
 * @param expectedEffect effect expected
 * @param doneWhen how one can tell that it is finished
 * @param kind sort of work
 * @param target what it changes
 * @param strength how much it relies on people remembering it
 * @param priority order of work
 * @param ownerId the one person who sees to it
 * @param dueAt date, editable before commitment; null for the date by policy
 */
@Schema(name = "ActionPatch", description = "What people may edit of an action; send the fields that change")
record ActionItemDetails(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 4000) String why,
        @Size(max = 4000) String expectedEffect,
        @Size(max = 4000) String doneWhen,
        @NotNull ActionKind kind,
        @NotNull ActionTarget target,
        ActionStrength strength,
        @NotNull Priority priority,
        @Size(max = 100) String ownerId,
        Instant dueAt) {

    static ActionItemDetails of(Proposal proposal) {
        return new ActionItemDetails(
                proposal.title(),
                proposal.why(),
                proposal.expectedEffect(),
                proposal.doneWhen(),
                proposal.kind(),
                proposal.target(),
                proposal.strength(),
                proposal.priority(),
                null,
                proposal.dueAt());
    }

    static ActionItemDetails of(ActionItem item) {
        return new ActionItemDetails(
                item.title,
                item.why,
                item.expectedEffect,
                item.doneWhen,
                item.kind,
                item.target,
                item.strength,
                item.priority,
                item.owner == null ? null : item.owner.id(),
                item.dueAt);
    }
}
