package dev.afterword.retros.language;

import dev.afterword.retros.prose.KnownPeople;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a text by the rules. Knows nothing of who wrote it. */
final class LanguageCheck {

    private static final Comparator<LanguageFinding> WEIGHTIEST = Comparator.comparing(
                    (LanguageFinding finding) -> finding.severity() != FindingSeverity.PRIVATE)
            .thenComparing(LanguageFinding::severity)
            .thenComparing(finding -> finding.start() - finding.end());
    private static final Comparator<LanguageFinding> IN_PLACE =
            Comparator.comparing(LanguageFinding::start).thenComparing(LanguageFinding::rule);

    private final List<LanguageRule> rules;

    LanguageCheck(List<LanguageRule> rules) {
        this.rules = rules;
    }

    /**
     * What could be said in another way, in the order of the text.
     *
     * @param text as it was written
     * @param section where it stands
     * @param people whom it may speak of
     */
    List<LanguageFinding> of(String text, TextSection section, KnownPeople people) {
        return of(new ReadableText(text, section), people);
    }

    List<LanguageFinding> of(ReadableText text, KnownPeople people) {
        var prose = text.people().asHandles(people);
        var sentences = new Sentences(prose);
        var findings = new ArrayList<LanguageFinding>();
        for (var rule : rules) {
            if (rule.holdsIn(text.section())) {
                sentences.of(rule).forEach(sentence -> findAll(rule, text, prose, sentence, findings));
            }
        }
        return withoutRepeats(findings);
    }

    private static void findAll(
            LanguageRule rule,
            ReadableText text,
            String prose,
            Sentences.Sentence within,
            List<LanguageFinding> findings) {
        var found = rule.pattern()
                .matcher(prose)
                .region(within.start(), within.end())
                .useTransparentBounds(true);
        while (found.find()) {
            if (found.end() > found.start()) {
                findings.add(finding(rule, text, found.start(), found.end()));
            }
        }
    }

    private static LanguageFinding finding(LanguageRule rule, ReadableText text, int from, int to) {
        var start = text.prose().start(from);
        var end = text.prose().end(to);
        return new LanguageFinding(
                rule.id(),
                rule.category(),
                rule.severity(),
                start,
                end,
                text.written().substring(start, end),
                rule.suggestion(),
                rule.question());
    }

    /** The same words are told once for each category, the weightiest way; and to their author alone if they blame that. */
    private static List<LanguageFinding> withoutRepeats(List<LanguageFinding> findings) {
        var kept = new ArrayList<LanguageFinding>();
        findings.stream().sorted(WEIGHTIEST).forEach(finding -> {
            if (kept.stream().noneMatch(other -> other.overlaps(finding) && other.standsFor(finding))) {
                kept.add(finding);
            }
        });
        kept.sort(IN_PLACE);
        return List.copyOf(kept);
    }
}
