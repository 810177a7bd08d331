package dev.afterword.retros.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the story as prose: impact first, then how it went, then what the record leaves open. */
final class Narrative {
    private Narrative() {}

    static DraftedSection write(Source source) {
        var facts = source.facts();
        var body = new Markdown().paragraph(StakeholderMessages.statement(source));
        if (facts.summary() != null && !facts.summary().isBlank()) {
            body.paragraph(Markdown.plain(facts.summary()));
        }
        body.heading("Normally").paragraph("_What did things look like before?_");
        body.heading("What happened").bullets(course(source));
        var decisions = source.lines("DECISION");
        if (!decisions.isEmpty()) {
            body.heading("Decisions").bullets(decisions);
        }
        var turns = source.lines("BREAKTHROUGH", "RECOVERY_SIGNAL");
        if (!turns.isEmpty()) {
            body.heading("What worked").bullets(turns);
        }
        body.heading("What was learned").paragraph("_To be written by the people who were there._");
        var questions = OpenQuestions.of(source);
        if (!questions.isEmpty()) {
            body.heading("Open questions").bullets(questions);
        }
        return DraftedSection.of(SectionKey.NARRATIVE, body, false, missing(questions));
    }

    private static List<String> course(Source source) {
        var moments = source.moments();
        var course = new ArrayList<String>();
        if (moments.impactStarted() != null) {
            course.add(Times.minute(moments.impactStarted()) + ": the impact started");
        }
        if (moments.detected() != null) {
            course.add(Times.minute(moments.detected()) + ": it was noticed");
        }
        if (moments.declared() != null) {
            course.add(Times.minute(moments.declared()) + ": " + declaration(source));
        }
        if (moments.identified() != null) {
            course.add(Times.minute(moments.identified()) + ": the failing part was identified");
        }
        if (moments.mitigated() != null) {
            course.add(Times.minute(moments.mitigated()) + ": the impact was under control");
        }
        if (moments.resolved() != null) {
            course.add(Times.minute(moments.resolved()) + ": the incident was over");
        }
        return course;
    }

    private static String declaration(Source source) {
        var facts = source.facts();
        return "declared as %s; now %s, %s, with %d in a role"
                .formatted(
                        Markdown.plain(facts.key()),
                        facts.severity(),
                        Source.words(facts.type()).toLowerCase(Locale.ROOT),
                        facts.responders());
    }

    private static String missing(List<String> questions) {
        return questions.isEmpty() ? "" : "The record leaves " + questions.size() + " questions open.";
    }
}
