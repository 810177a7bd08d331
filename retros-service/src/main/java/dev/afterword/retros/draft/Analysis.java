package dev.afterword.retros.draft;

import java.util.List;

/** Writes the sections that people have to finish: what the record offers, and the questions that remain. */
final class Analysis {
    private Analysis() {}

    static DraftedSection contributingFactors(Source source) {
        var body = new Markdown()
                .paragraph(
                        "From the record, to be judged by people: nothing here is a factor until somebody records it as one.");
        add(body, "Changes near the onset", source.changesNearOnset(), "No change is recorded near the onset.");
        add(body, "Hypotheses proposed", source.lines("HYPOTHESIS_PROPOSED"), null);
        add(body, "Hypotheses ruled out", source.lines("HYPOTHESIS_RULED_OUT"), null);
        add(body, "Breakthroughs", source.lines("BREAKTHROUGH"), null);
        add(body, "Background", source.lines("BACKGROUND"), null);
        return DraftedSection.of(SectionKey.CONTRIBUTING_FACTORS, body, false, "No factor is recorded yet.");
    }

    static DraftedSection technicalAnalysis(Source source) {
        var body = new Markdown()
                .bullets(List.of(
                        "Type: " + Source.words(source.facts().type()),
                        "Services: " + source.services(),
                        "Severity: " + source.facts().severity()));
        add(body, "Observed", source.lines("OBSERVATION"), null);
        add(body, "Tried", source.lines("MITIGATION_ATTEMPTED", "ACTION_TAKEN", "CHANGE_ROLLBACK"), null);
        add(body, "What came of it", source.lines("ACTION_OUTCOME", "RECOVERY_SIGNAL"), null);
        body.heading("How it should work, and usually does").paragraph("_To be written._");
        body.heading("What it did").paragraph("_To be written._");
        return DraftedSection.of(
                SectionKey.TECHNICAL_ANALYSIS, body, false, "How it should work and what it did is not in the record.");
    }

    static DraftedSection followUpActions(Source source) {
        var body = new Markdown()
                .paragraph("Actions proposed from this retrospective appear beside this text with their live state.");
        add(
                body,
                "Done during the incident, to be made lasting or undone",
                source.lines("MITIGATION_ATTEMPTED", "CHANGE_ROLLBACK", "CHANGE_FLAG"),
                null);
        add(body, "Decisions to revisit", source.lines("DECISION"), null);
        return DraftedSection.of(SectionKey.FOLLOW_UP_ACTIONS, body, false, "No action is proposed yet.");
    }

    private static void add(Markdown body, String heading, List<String> lines, String whenNone) {
        if (!lines.isEmpty()) {
            body.heading(heading).bullets(lines);
        } else if (whenNone != null) {
            body.heading(heading).paragraph(whenNone);
        }
    }
}
