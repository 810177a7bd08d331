package dev.afterword.retros.documentlanguage;

import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.language.LanguageCheckRequest;
import dev.afterword.retros.language.TextSection;

/**
 * One text of a retrospective.
 *
 * @param place where it stands, as a JSON pointer into the retrospective
 * @param text the words
 * @param section what may be said there
 * @param ofLeader whether who wrote it last leads others
 */
record DocumentText(String place, String text, TextSection section, boolean ofLeader) {

    static DocumentText ofSection(SectionKey key, String body, boolean ofLeader) {
        return new DocumentText("/sections/" + key.key(), body, section(key), ofLeader);
    }

    static DocumentText ofFactor(String id, String statement) {
        return new DocumentText("/factors/" + id, statement, TextSection.FACTOR, false);
    }

    static DocumentText ofAnalysis(String place, String words) {
        return new DocumentText(place, words, TextSection.FACTOR, false);
    }

    static DocumentText ofPerspective(String id, String words, boolean ofLeader) {
        return new DocumentText("/perspectives/" + id, words, TextSection.WHAT_HAPPENED, ofLeader);
    }

    static DocumentText ofAction(String id, String title) {
        return new DocumentText("/actions/" + id, title, TextSection.ACTION, false);
    }

    /** Wishes are hindsight in what happened, and what is wanted among the actions. */
    private static TextSection section(SectionKey key) {
        return switch (key) {
            case STAKEHOLDER_MESSAGES -> TextSection.MESSAGE;
            case COMMUNICATION_TIMELINE -> TextSection.TIMELINE;
            case CONTRIBUTING_FACTORS -> TextSection.FACTOR;
            case FOLLOW_UP_ACTIONS -> TextSection.ACTION;
            case MONITORING_CONTEXT, TECHNICAL_ANALYSIS, NARRATIVE -> TextSection.WHAT_HAPPENED;
        };
    }

    LanguageCheckRequest toRead() {
        return new LanguageCheckRequest(text, section, null);
    }
}
