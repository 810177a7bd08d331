package dev.afterword.retros.documentlanguage;

import dev.afterword.retros.changelog.MarkedRanges;
import dev.afterword.retros.draft.SectionKey;
import dev.afterword.retros.language.LanguageCheckRequest;
import dev.afterword.retros.language.LanguageFinding;
import dev.afterword.retros.language.TextSection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * One text of a retrospective.
 *
 * @param place where it stands, as a JSON pointer into the retrospective
 * @param text the words
 * @param section what may be said there
 * @param ofLeaders which parts of it are of people who lead others
 */
record DocumentText(String place, String text, TextSection section, MarkedRanges ofLeaders) {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<![.!?])[.!?]++(?=\\s|\\z)|\\n{2,}+|\\n(?=[-*+#>|\\d])");

    static DocumentText ofSection(SectionKey key, String body, String ofLeaders) {
        return new DocumentText("/sections/" + key.key(), body, section(key), MarkedRanges.parse(ofLeaders));
    }

    /** A short text that one person wrote. */
    static DocumentText of(String place, String text, TextSection section, boolean ofLeader) {
        return new DocumentText(place, text, section, ofLeader ? MarkedRanges.whole(text) : MarkedRanges.NONE);
    }

    /** Words of a leader weigh more. */
    LanguageFinding weighed(LanguageFinding finding) {
        return ofLeaders.touch(finding.start(), finding.end()) ? finding.ofLeader() : finding;
    }

    /**
     * A name for the sentence around a finding, however it is wrapped and capitalised: another sentence has another one.
     */
    String sentenceOf(LanguageFinding finding) {
        var start = 0;
        var end = text.length();
        var ends = SENTENCE_END.matcher(text);
        while (ends.find()) {
            if (ends.end() <= finding.start()) {
                start = ends.end();
            } else if (ends.start() >= finding.end() - 1) {
                end = ends.start();
                break;
            }
        }
        return sha256(LanguageDismissal.normal(text.substring(start, end)));
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
