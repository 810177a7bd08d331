package dev.afterword.retros.retrospective;

import static dev.afterword.retros.retrospective.RetrospectiveFixture.FARAH;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.MAYA;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.NOW;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.sections;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.afterword.restkit.problem.ProblemException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Any row of steps leads the entity where a plain table of the domain's rules leads. */
class RetrospectiveLifePropertyTest {

    enum Step {
        HOLD,
        SKIP,
        SKIP_WITHOUT_REASON,
        OWN,
        DISOWN,
        SUBMIT,
        SUBMIT_EMPTY,
        SEND_BACK,
        REVIEW_AS_OWNER,
        REVIEW,
        PUBLISH,
        PUBLISH_UNREADY,
        CLOSE,
        REVISE
    }

    /** The rules in their plainest form: a status, whether there is an owner, and how often it was published. */
    private static final class Model {
        private String status;
        private boolean owned;
        private int revisions;

        private Model(String status) {
            this.status = status;
        }

        private boolean take(Step step) {
            return switch (step) {
                case HOLD -> go("DRAFTING", "UNDECIDED", "REQUESTED", "SKIPPED");
                case SKIP -> go("SKIPPED", "UNDECIDED", "REQUESTED");
                case OWN -> !keepsItsOwner() ? owned = true : owned;
                case DISOWN -> !keepsItsOwner() && !(owned = false);
                case SUBMIT -> owned && go("IN_REVIEW", "DRAFTING");
                case SEND_BACK -> go("DRAFTING", "IN_REVIEW", "REVIEWED");
                case REVIEW -> go("REVIEWED", "IN_REVIEW");
                case PUBLISH -> go("PUBLISHED", "REVIEWED") && ++revisions > 0;
                case CLOSE -> go("CLOSED", "PUBLISHED");
                case REVISE -> go("DRAFTING", "PUBLISHED", "CLOSED");
                case SKIP_WITHOUT_REASON, SUBMIT_EMPTY, PUBLISH_UNREADY, REVIEW_AS_OWNER -> false;
            };
        }

        private boolean keepsItsOwner() {
            return List.of("IN_REVIEW", "REVIEWED", "PUBLISHED", "CLOSED").contains(status);
        }

        private boolean go(String to, String... from) {
            if (!List.of(from).contains(status)) {
                return false;
            }
            status = to;
            return true;
        }
    }

    @Property(tries = 2000)
    void theEntityGoesWhereTheRulesSay(@ForAll boolean requested, @ForAll @Size(max = 30) List<Step> steps) {
        var start = requested ? RetrospectiveStatus.REQUESTED : RetrospectiveStatus.UNDECIDED;
        var retrospective = RetrospectiveFixture.aRetrospective(start);
        var model = new Model(start.name());

        for (var step : steps) {
            var version = retrospective.version();
            var expected = model.take(step);

            assertEquals(expected, isDone(retrospective, step), () -> step + " in " + steps);
            assertEquals(model.status, retrospective.status().name(), () -> step + " in " + steps);
            assertEquals(model.revisions, retrospective.publication().revision());
            assertEquals(expected, retrospective.version() > version, "a refused step changes nothing");
        }
    }

    private static boolean isDone(Retrospective retrospective, Step step) {
        try {
            apply(retrospective, step);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }

    private static void apply(Retrospective retrospective, Step step) {
        switch (step) {
            case HOLD -> hold(retrospective);
            case SKIP -> retrospective.skip("Covered by RET-3", NOW);
            case SKIP_WITHOUT_REASON -> retrospective.skip(" ", NOW);
            case OWN -> retrospective.edit("Title", FARAH, null, NOW);
            case DISOWN -> retrospective.edit("Title", null, null, NOW);
            case SUBMIT -> retrospective.submit(sections("text"), NOW);
            case SUBMIT_EMPTY -> retrospective.submit(sections(""), NOW);
            case SEND_BACK -> retrospective.sendBack(NOW);
            case REVIEW_AS_OWNER -> retrospective.review(FARAH, NOW);
            case REVIEW -> retrospective.review(MAYA, NOW);
            case PUBLISH -> retrospective.publish(new PublicationReadiness(0, 0, 1, Set.of()), null, NOW);
            case PUBLISH_UNREADY -> retrospective.publish(new PublicationReadiness(2, 0, 1, Set.of()), null, NOW);
            case CLOSE -> retrospective.close(NOW);
            case REVISE -> retrospective.revise("A new finding", NOW);
        }
    }

    private static void hold(Retrospective retrospective) {
        retrospective.hold(NOW);
    }
}
