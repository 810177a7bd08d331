package dev.afterword.retros.draft;

import java.util.List;
import java.util.Locale;

/** Writes the impact statement: who could not do what, for how long, and what did not go wrong. Names nobody. */
final class StakeholderMessages {
    private StakeholderMessages() {}

    static DraftedSection write(Source source) {
        var impact = source.facts().impact();
        var body = new Markdown()
                .heading("Impact")
                .paragraph(statement(source))
                .bullets(List.of(
                        "Affected services: " + source.services(),
                        "Customers affected: " + customers(impact.customersAffected())))
                .heading("Data")
                .table(
                        List.of("Concern", "Answer"),
                        List.of(
                                List.of("Data lost", answer(impact.dataLoss())),
                                List.of("Data exposed", answer(impact.dataExposure()))));
        var sent = source.lines("COMMUNICATION_EXTERNAL");
        if (!sent.isEmpty()) {
            body.heading("Messages already sent").bullets(sent);
        }
        var missing = missing(source);
        return DraftedSection.of(SectionKey.STAKEHOLDER_MESSAGES, body, missing.isEmpty(), missing);
    }

    /** Who could not do what, for how long. */
    static String statement(Source source) {
        var what = source.facts().impact().description() != null
                ? source.facts().impact().description()
                : "A failure occurred: " + source.facts().title();
        var howLong = Span.impact(source.moments())
                .map(span -> "It lasted **%s** (%s).".formatted(span.length(), span.anchors()))
                .orElse("How long it lasted is not known: " + "an anchor is missing.");
        return sentence(Markdown.plain(what)) + " " + howLong;
    }

    static String answer(String certainty) {
        if ("YES".equals(certainty)) {
            return "Yes";
        }
        return "NO".equals(certainty) ? "No" : "Not known yet";
    }

    private static String missing(Source source) {
        var impact = source.facts().impact();
        if (impact.description() == null) {
            return "The record does not say who could not do what.";
        }
        if ("UNKNOWN".equals(impact.dataLoss()) || "UNKNOWN".equals(impact.dataExposure())) {
            return "Data loss and exposure need a yes or no.";
        }
        return Span.impact(source.moments()).isEmpty() ? "The length of the impact is not known." : "";
    }

    private static String customers(Long number) {
        return number == null ? "not recorded" : String.format(Locale.ROOT, "%,d", number);
    }

    private static String sentence(String words) {
        return words.matches(".*[.!?]$") ? words : words + ".";
    }
}
