package dev.afterword.actions.actionitem;

import static dev.afterword.actions.actionitem.ActionItemFixture.DATES;
import static dev.afterword.actions.actionitem.ActionItemFixture.OTHER;
import static dev.afterword.actions.actionitem.ActionItemFixture.OWNER;

import dev.afterword.actions.deadline.Deadlines;
import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.Outcome;
import dev.afterword.restkit.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random lives of an action against a model that is nothing but the table of the domain. */
class ActionItemLifePropertyTest {

    /** The table as it is written down for people; what stands behind a colon is what the step asks for. */
    private static final Map<String, String> TABLE = Map.of(
            "PROPOSED", "OPEN:owner+bound DECLINED:reason SUPERSEDED:other",
            "OPEN", "IN_PROGRESS DONE DEFERRED:reason+date CANCELED:reason SUPERSEDED:other",
            "IN_PROGRESS", "BLOCKED:waits DONE OPEN DEFERRED:reason+date CANCELED:reason SUPERSEDED:other",
            "BLOCKED", "IN_PROGRESS DEFERRED:reason+date CANCELED:reason",
            "DEFERRED", "OPEN",
            "DONE", "IN_PROGRESS",
            "VERIFIED", "NOT_EFFECTIVE:reason",
            "NOT_EFFECTIVE", "OPEN SUPERSEDED:other");

    record Step(
            ActionItemStatus to,
            Outcome outcome,
            boolean reason,
            boolean owner,
            boolean date,
            boolean bound,
            boolean waits,
            boolean other,
            boolean byOwner) {}

    @Property(tries = 2000)
    void theEntityAndTheTableAgreeOnEveryLife(@ForAll("lives") List<Step> life) {
        var item = ActionItemFixture.proposed();
        var status = "PROPOSED";
        var now = ActionItemFixture.NOW;
        Instant promised = null;
        var deferrals = 0;
        for (var step : life) {
            now = now.plus(Duration.ofHours(7));
            var expected = next(status, step);
            var accepted = step.outcome() == null ? move(item, step, now) : judge(item, step, now);
            check(accepted == (expected != null), step + " from " + status + ": accepted is " + accepted);
            if (accepted) {
                promised = status.equals("PROPOSED") && expected.equals("OPEN") ? item.dueAt : promised;
                deferrals += expected.equals("DEFERRED") ? 1 : 0;
                status = expected;
            }
            check(item.status.name().equals(status), "status is " + item.status + " and not " + status);
            check(Objects.equals(promised, item.originalDueAt), "the promised date changed");
            check(item.deferrals == deferrals, "deferrals");
            check(!status.equals("VERIFIED") || !item.verification.by().equals(item.owner), "verified by its owner");
            check(status.equals("BLOCKED") == (item.blockedBy != null), "blocked by " + item.blockedBy);
        }
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        // What a step asks for is mostly there, so that lives get far; every now and then it is missing.
        var given = Arbitraries.frequency(Tuple.of(7, true), Tuple.of(1, false));
        var rarely = Arbitraries.frequency(Tuple.of(1, true), Tuple.of(7, false));
        var target = Arbitraries.of(ActionItemStatus.class);
        var outcome = Arbitraries.of(Outcome.class).injectNull(0.7);
        var steps = Combinators.combine(target, outcome, given, given, given, given, given, given)
                .as((to, what, reason, owner, date, bound, waits, other) ->
                        new Step(to, what, reason, owner, date, bound, waits, other, false));
        return Combinators.combine(steps, rarely)
                .as((s, byOwner) -> new Step(
                        s.to(), s.outcome(), s.reason(), s.owner(), s.date(), s.bound(), s.waits(), s.other(), byOwner))
                .list()
                .ofMaxSize(40);
    }

    /** State after the step by the table alone, null where it is refused. */
    private static String next(String status, Step step) {
        if (step.outcome() != null) {
            return judged(status, step);
        }
        for (var rule : TABLE.getOrDefault(status, "").split(" ")) {
            var parts = rule.split(":");
            if (parts[0].equals(step.to().name())) {
                return parts.length == 1 || asked(parts[1], status, step) ? parts[0] : null;
            }
        }
        return null;
    }

    private static boolean asked(String needs, String status, Step step) {
        var byOwner = status.equals("VERIFIED") && step.byOwner();
        return (!needs.contains("owner") || step.owner())
                && (!needs.contains("bound") || step.bound())
                && (!needs.contains("reason") || step.reason())
                && (!needs.contains("date") || step.date())
                && (!needs.contains("waits") || step.waits())
                && (!needs.contains("other") || step.other())
                && !byOwner;
    }

    private static String judged(String status, Step step) {
        var late = status.equals("VERIFIED") && step.outcome() == Outcome.NOT_EFFECTIVE;
        if (step.byOwner() || !(status.equals("DONE") || late)) {
            return null;
        }
        return switch (step.outcome()) {
            case VERIFIED -> step.bound() ? "VERIFIED" : null;
            case NOT_EFFECTIVE -> step.reason() ? "NOT_EFFECTIVE" : null;
            case NOT_DONE -> "IN_PROGRESS";
        };
    }

    private static boolean move(ActionItem item, Step step, Instant now) {
        var later = item.dueAt.isAfter(now) ? item.dueAt.plusSeconds(60) : now.plus(Duration.ofDays(9));
        var date = step.date() && step.to() == ActionItemStatus.DEFERRED ? later : null;
        var move = new Move(
                step.to(),
                step.reason() ? "Because" : null,
                step.owner() ? OWNER : null,
                date,
                step.bound() ? "A drill pages" : null,
                step.waits() ? "The vendor" : null,
                step.other() ? UUID.randomUUID() : null,
                by(step));
        return accepted(() -> item.move(move, dates(now), now));
    }

    private static boolean judge(ActionItem item, Step step, Instant now) {
        var note = step.bound() ? "Seen" : null;
        var learned = step.reason() ? "Not enough" : null;
        return accepted(() -> item.judge(new Verdict(step.outcome(), note, null, learned, by(step)), now));
    }

    private static PersonRef by(Step step) {
        return step.byOwner() ? OWNER : OTHER;
    }

    private static Deadlines dates(Instant now) {
        var past = Duration.between(ActionItemFixture.NOW, now);
        return new Deadlines(DATES.dueAt().plus(past), DATES.verificationDueAt().plus(past));
    }

    private static boolean accepted(Runnable change) {
        try {
            change.run();
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
