package dev.afterword.retros.draft;

import java.util.ArrayList;
import java.util.List;

/** What the record leaves open, as questions for people. */
final class OpenQuestions {
    private final List<String> questions = new ArrayList<>();

    private OpenQuestions() {}

    static List<String> of(Source source) {
        var open = new OpenQuestions();
        open.askAboutTime(source);
        open.askAboutImpact(source);
        open.askAboutResponse(source);
        return List.copyOf(open.questions);
    }

    private void askAboutTime(Source source) {
        var moments = source.moments();
        ask(moments.impactStarted() == null, "When did the impact start? No time is recorded.");
        ask(moments.detected() == null, "When and how was it first noticed? No detection time is recorded.");
        ask(moments.mitigated() == null, "When was the impact under control? No mitigation time is recorded.");
    }

    private void askAboutImpact(Source source) {
        var impact = source.facts().impact();
        ask(impact.description() == null, "Who could not do what? The impact is not described.");
        ask(impact.customersAffected() == null, "How many customers were affected? No number is recorded.");
        ask("UNKNOWN".equals(impact.dataLoss()), "Was any data lost? Not known yet.");
        ask("UNKNOWN".equals(impact.dataExposure()), "Was any data exposed? Not known yet.");
        ask(
                "UNKNOWN".equals(source.facts().severity()),
                "How severe was it, seen from the end? The severity was never set.");
    }

    private void askAboutResponse(Source source) {
        ask(source.facts().commander() == null && source.roles().isEmpty(), "Who took part? No role is recorded.");
        ask(
                source.entriesOf("DETECTION_SIGNAL", "CUSTOMER_REPORT").isEmpty(),
                "Which signal or report came first? The timeline has none.");
        var proposed = source.entriesOf("HYPOTHESIS_PROPOSED").size();
        var ruledOut = source.entriesOf("HYPOTHESIS_RULED_OUT").size();
        ask(
                proposed > ruledOut,
                "Which hypotheses still stand? " + proposed + " proposed, " + ruledOut + " ruled out.");
    }

    private void ask(boolean open, String question) {
        if (open) {
            questions.add(question);
        }
    }
}
