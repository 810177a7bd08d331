package dev.afterword.retros.rca;

import static dev.afterword.retros.draft.Markdown.plain;

import dev.afterword.retros.draft.Markdown;
import dev.afterword.retros.draft.Times;
import dev.afterword.retros.factor.DispositionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes the formal analysis as Markdown. Names no person, and what people wrote has no effect as markup. */
final class RcaMarkdown {

    private RcaMarkdown() {}

    static String of(RcaView rca) {
        var text = new Markdown().paragraph("# Formal analysis: " + plain(rca.title()));
        text.paragraph(rca.retrospectiveKey() + ", about " + rca.incidentKey());
        text.paragraph("## Problem").paragraph(plain(rca.problem().statement())).bullets(facts(rca.problem()));
        text.paragraph("## Method").paragraph(rca.method());
        text.paragraph("## Contributing factors");
        if (rca.factors().isEmpty()) {
            text.paragraph("None is recorded.");
        }
        for (var i = 0; i < rca.factors().size(); i++) {
            var factor = rca.factors().get(i);
            text.heading(i + 1 + ". " + plain(factor.statement())).bullets(details(factor));
        }
        statements(rca, text);
        chains(rca, text);
        list(text, "## What helped", statementsOf(rca.helped()));
        list(text, "## Observed, not contributing", statementsOf(rca.observed()));
        list(
                text,
                "## Further actions",
                rca.openActions().stream().map(action -> plain(action.title())).toList());
        return text + "\n";
    }

    private static List<String> facts(RcaView.Problem problem) {
        return List.of(
                "Services: "
                        + (problem.services().isEmpty()
                                ? "not recorded"
                                : plain(String.join(", ", problem.services()))),
                "From " + Times.minute(problem.impactStarted()) + " to " + Times.minute(problem.impactEnded())
                        + (problem.duration() == null ? "" : ", " + problem.duration()),
                "Customers affected: "
                        + (problem.customersAffected() == null ? "not recorded" : problem.customersAffected()),
                "Data lost: " + answer(problem.dataLoss()),
                "Data exposed: " + answer(problem.dataExposure()));
    }

    private static String answer(String certainty) {
        return switch (certainty) {
            case "YES" -> "yes";
            case "NO" -> "no";
            default -> "not known yet";
        };
    }

    private static List<String> details(RcaView.RcaFactor factor) {
        var details = new ArrayList<String>();
        details.add(factor.domain().words() + (factor.category() == null ? "" : ": " + plain(factor.category())) + ", "
                + factor.role().words() + (factor.symptom() ? ", a symptom" : ""));
        details.add("Confidence: " + word(factor.confidence()) + "; "
                + switch (factor.necessity()) {
                    case NECESSARY -> "it would not have happened without";
                    case NOT_NECESSARY -> "it would have happened without, too";
                    case UNJUDGED -> "whether it was needed is not said";
                });
        if (factor.edge() != null) {
            details.add("Between " + plain(factor.edge().from()) + " and "
                    + plain(factor.edge().to()));
        }
        factor.entries()
                .forEach(entry ->
                        details.add("Evidence: " + Times.minute(entry.occurredAt()) + " " + plain(entry.text())));
        factor.links()
                .forEach(link -> details.add("Evidence: <" + link.url().replace(">", "%3E") + ">"
                        + (link.label() == null ? "" : " " + plain(link.label()))));
        factor.actions()
                .forEach(action -> details.add("Corrective action: " + (action.key() == null ? "" : action.key() + " ")
                        + plain(action.title()) + " (" + word(action.status()) + ")"));
        if (factor.disposition() != null && factor.disposition().kind() != DispositionKind.ACTION) {
            details.add("Without an action: " + word(factor.disposition().kind()) + ", "
                    + plain(factor.disposition().reason()));
        }
        return details;
    }

    private static void statements(RcaView rca, Markdown text) {
        list(
                text,
                "## What led to what",
                Stream.concat(
                                rca.statements().stream()
                                        .map(said -> plain(said.text()) + (said.feedback() ? " (feedback)" : "")),
                                rca.feedbackLoops().stream()
                                        .map(loop -> "A feedback loop: " + plain(String.join(" ↔ ", loop))))
                        .toList());
    }

    private static void chains(RcaView rca, Markdown text) {
        if (!rca.chains().isEmpty()) {
            text.paragraph("## Chains of whys");
            text.paragraph(String.join(
                    "\n",
                    rca.chains().stream()
                            .map(line -> "  ".repeat(line.depth()) + "- " + plain(line.text()))
                            .toList()));
        }
    }

    private static List<String> statementsOf(List<RcaView.RcaFactor> factors) {
        return factors.stream().map(factor -> plain(factor.statement())).toList();
    }

    private static void list(Markdown text, String heading, List<String> items) {
        if (!items.isEmpty()) {
            text.paragraph(heading).bullets(items);
        }
    }

    private static String word(Object said) {
        return said.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
