package dev.afterword.retros.trial;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident for which the draft says something else.
 *
 * @param incidentKey key of the incident
 * @param title title of the incident
 * @param decided whether the policy was asked; else before is what the policy in force would say
 * @param before what the version that was asked says of what is known today
 * @param after what the draft says of it
 */
record TrialChange(
        @Schema(examples = "INC-42") String incidentKey,
        String title,
        boolean decided,
        TrialWord before,
        TrialWord after) {

    boolean changes() {
        return movesRequirement() || movesOutcome() || movesDepth() || movesDue() || movesTerms();
    }

    boolean movesRequirement() {
        return before.requirement() != after.requirement();
    }

    boolean movesOutcome() {
        return before.outcome() != after.outcome();
    }

    boolean movesDepth() {
        return before.depth() != after.depth();
    }

    boolean movesDue() {
        return !Objects.equals(before.dueAt(), after.dueAt());
    }

    boolean movesTerms() {
        return !before.template().equals(after.template()) || !before.terms().equals(after.terms());
    }
}
