package dev.afterword.actions.actionitem;

import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.Outcome;

/**
 * The judgement of one person on an action that is done.
 *
 * @param outcome what was found
 * @param note evidence in words, or null
 * @param url link to evidence, or null
 * @param learned what was learned, compulsory where the action was not effective
 * @param by who judges
 */
public record Verdict(Outcome outcome, String note, String url, String learned, PersonRef by) {

    ActionItemStatus status() {
        return switch (outcome) {
            case VERIFIED -> ActionItemStatus.VERIFIED;
            case NOT_EFFECTIVE -> ActionItemStatus.NOT_EFFECTIVE;
            case NOT_DONE -> ActionItemStatus.IN_PROGRESS;
        };
    }

    boolean hasEvidence() {
        return isPresent(note) || isPresent(url);
    }

    boolean saysWhatWasLearned() {
        return isPresent(learned);
    }

    private static boolean isPresent(String text) {
        return text != null && !text.isBlank();
    }
}
