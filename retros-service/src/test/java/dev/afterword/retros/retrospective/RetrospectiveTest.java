package dev.afterword.retros.retrospective;

import static dev.afterword.retros.retrospective.RetrospectiveFixture.FARAH;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.MAYA;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.NOW;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.aRetrospective;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.in;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.incident;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.sections;
import static dev.afterword.retros.retrospective.RetrospectiveFixture.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.restkit.problem.ProblemException;
import dev.afterword.retros.policy.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RetrospectiveTest {

    @Test
    void thePolicyHoldsSkipsOrLeavesItToAPerson() {
        assertEquals(RetrospectiveStatus.DRAFTING, after(Outcome.HOLD, RetrospectiveStatus.UNDECIDED));
        assertEquals(RetrospectiveStatus.SKIPPED, after(Outcome.SKIP, RetrospectiveStatus.UNDECIDED));
        assertEquals(RetrospectiveStatus.UNDECIDED, after(Outcome.UNDECIDED, RetrospectiveStatus.UNDECIDED));
    }

    @Test
    void aRequestOutlivesAPolicyThatWouldSkip() {
        assertEquals(RetrospectiveStatus.REQUESTED, after(Outcome.SKIP, RetrospectiveStatus.REQUESTED));
        assertEquals(RetrospectiveStatus.DRAFTING, after(Outcome.HOLD, RetrospectiveStatus.REQUESTED));
    }

    @Test
    void reviewNeedsAnOwnerAndATimelineAndAnImpact() {
        var retrospective = in(RetrospectiveStatus.DRAFTING);
        refused("/ownerId", () -> retrospective.submit(sections("text"), NOW));

        retrospective.edit("Title", FARAH, null, NOW);
        refused("/sections/stakeholder-messages", () -> retrospective.submit(sections(" "), NOW));
        assertEquals(RetrospectiveStatus.DRAFTING, retrospective.status());

        retrospective.submit(sections("text"), NOW);
        assertEquals(RetrospectiveStatus.IN_REVIEW, retrospective.status());
    }

    @Test
    void nobodyReviewsTheirOwn() {
        var retrospective = in(RetrospectiveStatus.IN_REVIEW);

        assertThrows(ProblemException.class, () -> retrospective.review(FARAH, NOW));
        retrospective.review(MAYA, NOW);

        assertEquals(RetrospectiveStatus.REVIEWED, retrospective.status());
    }

    @Test
    void theOwnerIsKeptFromReviewOn() {
        for (var status : List.of(
                RetrospectiveStatus.IN_REVIEW,
                RetrospectiveStatus.REVIEWED,
                RetrospectiveStatus.PUBLISHED,
                RetrospectiveStatus.CLOSED)) {
            refused("/ownerId", () -> in(status).edit("Title", MAYA, null, NOW));
            refused("/ownerId", () -> in(status).edit("Title", null, null, NOW));
            in(status).edit(in(status).title(), FARAH, NOW, NOW);
        }
    }

    @Test
    void theTitleIsKeptOnceItIsPublished() {
        in(RetrospectiveStatus.REVIEWED).edit("Another title", FARAH, NOW, NOW);
        refused("/title", () -> in(RetrospectiveStatus.PUBLISHED).edit("Another title", FARAH, NOW, NOW));
        refused("/title", () -> in(RetrospectiveStatus.CLOSED).edit("Another title", FARAH, NOW, NOW));
    }

    @Test
    void aDueDateThatAPersonSetOutlivesThePolicy() {
        var retrospective = aRetrospective(RetrospectiveStatus.REQUESTED);
        retrospective.edit("Title", null, NOW.plusSeconds(60), NOW);

        retrospective.follow(verdict(Outcome.HOLD), NOW);

        assertEquals(NOW.plusSeconds(60), retrospective.dueAt());
    }

    @Test
    void publicationNeedsDispositionsAndAnActionOrAReasonForNone() {
        var retrospective = in(RetrospectiveStatus.REVIEWED);
        refused("/factors", () -> retrospective.publish(new PublicationReadiness(1, 0, 1, Set.of()), null, NOW));
        refused("/noActionsReason", () -> retrospective.publish(new PublicationReadiness(0, 0, 0, Set.of()), " ", NOW));

        retrospective.publish(new PublicationReadiness(0, 0, 0, Set.of()), "Covered by INC-7", NOW);

        assertEquals(RetrospectiveStatus.PUBLISHED, retrospective.status());
        assertEquals(NOW, retrospective.publication().publishedAt());
        assertEquals(1, retrospective.publication().revision());
    }

    @Test
    void skippingAndRevisingNeedAReason() {
        refused("/reason", () -> in(RetrospectiveStatus.UNDECIDED).skip(null, NOW));
        refused("/reason", () -> in(RetrospectiveStatus.PUBLISHED).revise("", NOW));
        refused("/reason", () -> in(RetrospectiveStatus.CLOSED).revise(null, NOW));
    }

    @Test
    void anIllegalStepNamesTheLegalOnes() {
        var problem = assertThrows(
                ProblemException.class, () -> in(RetrospectiveStatus.DRAFTING).close(NOW));

        assertEquals("illegal-transition", problem.type().slug());
        assertEquals(List.of("IN_REVIEW"), problem.extensions().get("allowedTransitions"));
    }

    @Test
    void itIsAsVisibleAsItsIncident() {
        var retrospective = aRetrospective(RetrospectiveStatus.UNDECIDED);
        assertTrue(retrospective.access().includes(Set.of()));

        assertTrue(retrospective.follow(incident("RESTRICTED", List.of("team:payments")), NOW));

        assertFalse(retrospective.access().includes(Set.of("person:1")));
        assertTrue(retrospective.access().includes(Set.of("person:1", "team:payments")));
        assertFalse(retrospective.follow(incident("RESTRICTED", List.of("team:payments")), NOW));
    }

    @Test
    void itIsOverdueWhileItIsAwaited() {
        var late = NOW.plus(Duration.ofDays(4));
        var retrospective = aRetrospective(RetrospectiveStatus.UNDECIDED);
        retrospective.follow(verdict(Outcome.HOLD), NOW);

        var dueAt = retrospective.dueAt();
        assertFalse(retrospective.status().isLate(dueAt, NOW));
        assertTrue(retrospective.status().isLate(dueAt, late));
        assertFalse(RetrospectiveStatus.PUBLISHED.isLate(dueAt, late));
    }

    @Test
    void workIsPossibleInItsStatusesOnly() {
        in(RetrospectiveStatus.PUBLISHED).require(Work.PROPOSE_ACTIONS);
        assertThrows(
                ProblemException.class, () -> in(RetrospectiveStatus.PUBLISHED).require(Work.RECORD_FACTORS));
        assertThrows(
                ProblemException.class, () -> in(RetrospectiveStatus.REVIEWED).require(Work.WRITE_SECTIONS));
        assertThrows(
                ProblemException.class, () -> in(RetrospectiveStatus.SKIPPED).require(Work.PROPOSE_ACTIONS));
    }

    private static RetrospectiveStatus after(Outcome outcome, RetrospectiveStatus before) {
        var retrospective = aRetrospective(before);
        retrospective.follow(verdict(outcome), NOW);
        return retrospective.status();
    }

    private static void refused(String pointer, Runnable step) {
        var problem = assertThrows(ProblemException.class, step::run);
        assertEquals(pointer, problem.errors().get(0).pointer());
    }
}
