package dev.afterword.actions.actionitem;

import static dev.afterword.actions.actionitem.ActionItemFixture.DATES;
import static dev.afterword.actions.actionitem.ActionItemFixture.NOW;
import static dev.afterword.actions.actionitem.ActionItemFixture.OTHER;
import static dev.afterword.actions.actionitem.ActionItemFixture.OWNER;
import static dev.afterword.actions.actionitem.ActionItemFixture.commitment;
import static dev.afterword.actions.actionitem.ActionItemFixture.deferral;
import static dev.afterword.actions.actionitem.ActionItemFixture.done;
import static dev.afterword.actions.actionitem.ActionItemFixture.open;
import static dev.afterword.actions.actionitem.ActionItemFixture.proposed;
import static dev.afterword.actions.actionitem.ActionItemFixture.restrictedTo;
import static dev.afterword.actions.actionitem.ActionItemFixture.to;
import static dev.afterword.actions.actionitem.ActionItemFixture.verdict;
import static dev.afterword.actions.actionitem.ActionItemFixture.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.afterword.actions.deadline.Deadlines;
import dev.afterword.actions.vocabulary.Outcome;
import dev.afterword.restkit.identity.Reader;
import dev.afterword.restkit.problem.Problem;
import dev.afterword.restkit.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ActionItemTest {

    @Test
    void aCommitmentNeedsOwnerAndBound() {
        var item = proposed();

        assertRefused(() -> item.move(to(ActionItemStatus.OPEN), DATES, NOW), 400, "/ownerId", "/doneWhen");
        assertEquals(ActionItemStatus.PROPOSED, item.status);
    }

    @Test
    void aCommitmentWithoutADateGetsTheOneByPolicy() {
        var item = open();

        assertEquals(DATES.dueAt(), item.dueAt);
        assertEquals(DATES.dueAt(), item.originalDueAt);
        assertEquals(OTHER, item.approver);
    }

    @Test
    void timeUntilCommitmentDoesNotCount() {
        var item = proposed();
        var later = NOW.plus(Duration.ofDays(50));
        var dates = new Deadlines(later.plus(Duration.ofDays(30)), later);

        item.move(commitment(), dates, later);

        assertEquals(dates.dueAt(), item.originalDueAt);
    }

    @Test
    void aDatePromisedCannotBeInThePast() {
        var yesterday = new Move(ActionItemStatus.OPEN, null, OWNER, NOW.minusSeconds(1), "A drill", null, null, OTHER);

        assertRefused(() -> proposed().move(yesterday, DATES, NOW), 400, "/dueAt");
    }

    @Test
    void declining_canceling_andDeferringSayWhy() {
        assertRefused(() -> proposed().move(to(ActionItemStatus.DECLINED, " "), DATES, NOW), 400, "/reason");
        assertRefused(() -> open().move(to(ActionItemStatus.CANCELED), DATES, NOW), 400, "/reason");
        assertRefused(() -> open().move(to(ActionItemStatus.DEFERRED), DATES, NOW), 400, "/reason", "/dueAt");
    }

    @Test
    void aDeferralMovesTheDateAndKeepsTheOriginal() {
        var item = open();
        var march = NOW.plus(Duration.ofDays(100));

        item.move(deferral(march), DATES, NOW);

        assertEquals(march, item.dueAt);
        assertEquals(DATES.dueAt(), item.originalDueAt);
        assertEquals(1, item.deferrals);
    }

    @Test
    void aDeferralGoesForwardOnly() {
        assertRefused(() -> open().move(deferral(NOW.plus(Duration.ofDays(3))), DATES, NOW), 400, "/dueAt");
    }

    @Test
    void blockedWorkNamesWhatItWaitsForAndForgetsItAfterwards() {
        var item = open();
        item.move(to(ActionItemStatus.IN_PROGRESS), DATES, NOW);
        assertRefused(() -> item.move(to(ActionItemStatus.BLOCKED), DATES, NOW), 400, "/blockedBy");

        item.move(new Move(ActionItemStatus.BLOCKED, null, null, null, null, "Vendor fix", null, OTHER), DATES, NOW);
        assertEquals("Vendor fix", item.blockedBy);

        item.move(to(ActionItemStatus.IN_PROGRESS), DATES, NOW);
        assertNull(item.blockedBy);
    }

    @Test
    void anActionIsSupersededByAnotherOne() {
        var item = open();
        assertRefused(() -> item.move(to(ActionItemStatus.SUPERSEDED), DATES, NOW), 400, "/supersededBy");
        assertRefused(() -> item.move(supersededBy(item.id), DATES, NOW), 400, "/supersededBy");

        var other = UUID.randomUUID();
        item.move(supersededBy(other), DATES, NOW);
        assertEquals(other, item.supersededBy);
    }

    @Test
    void beingDoneMakesVerificationDue() {
        assertEquals(DATES.verificationDueAt(), done().verification.dueAt());
    }

    @Test
    void anOwnerCannotVerifyTheirOwnAction() {
        assertRefused(() -> done().judge(verdict(Outcome.VERIFIED, OWNER), NOW), 403);
    }

    @Test
    void verifyingNeedsEvidence() {
        var nothing = new Verdict(Outcome.VERIFIED, " ", null, null, OTHER);

        assertRefused(() -> done().judge(nothing, NOW), 400, "/evidence");
    }

    @Test
    void onlyWhatIsDoneIsVerified() {
        assertRefused(() -> open().judge(verdict(Outcome.VERIFIED, OTHER), NOW), 409);
        assertRefused(() -> done().move(to(ActionItemStatus.VERIFIED), DATES, NOW), 400, "/to");
        assertRefused(() -> done().move(to(ActionItemStatus.NOT_EFFECTIVE, "No"), DATES, NOW), 400, "/to");
    }

    @Test
    void workThatIsNotDoneGoesBack() {
        var item = done();

        item.judge(verdict(Outcome.NOT_DONE, OTHER), NOW);

        assertEquals(ActionItemStatus.IN_PROGRESS, item.status);
        assertEquals(Outcome.NOT_DONE, item.verification.outcome());
    }

    @Test
    void anActionWithoutEffectTeachesSomething() {
        var silent = new Verdict(Outcome.NOT_EFFECTIVE, "It happened again", null, null, OTHER);

        assertRefused(() -> done().judge(silent, NOW), 400, "/learned");
    }

    @Test
    void aLaterIncidentCanShowThatAVerifiedActionHasNoEffect() {
        var item = verified();

        item.move(to(ActionItemStatus.NOT_EFFECTIVE, "It happened again in another region"), DATES, NOW);

        assertEquals(ActionItemStatus.NOT_EFFECTIVE, item.status);
        assertEquals("It happened again in another region", item.verification.learned());
    }

    @Test
    void aReworkGetsANewDateAndKeepsTheOriginal() {
        var item = done();
        item.judge(verdict(Outcome.NOT_EFFECTIVE, OTHER), NOW);
        var later = NOW.plus(Duration.ofDays(90));
        var dates = new Deadlines(later.plus(Duration.ofDays(30)), later);

        item.move(to(ActionItemStatus.OPEN), dates, later);

        assertEquals(dates.dueAt(), item.dueAt);
        assertEquals(DATES.dueAt(), item.originalDueAt);
    }

    @Test
    void thePromisedDateIsNotEdited() {
        var item = open();

        assertRefused(() -> edit(item, NOW.plus(Duration.ofDays(200))), 409, "/dueAt");
    }

    @Test
    void whatIsDoneIsKeptAsItWasJudged() {
        var item = done();

        assertRefused(() -> edit(item, item.dueAt), 409);
    }

    @Test
    void anActionIsLateOnlyWhileSomebodyIsExpectedToWorkOnIt() {
        var afterwards = DATES.dueAt().plusSeconds(1);

        assertTrue(open().isOverdue(afterwards));
        assertFalse(open().isOverdue(NOW));
        assertFalse(proposed().isOverdue(afterwards));
        assertFalse(done().isOverdue(afterwards));
    }

    @Test
    void whoeverOwnsARestrictedActionMaySeeIt() {
        var item = proposed(restrictedTo("person:other", "team:payments"));
        assertFalse(item.isVisibleTo(new Reader(Set.of("person:owner"))));
        assertTrue(item.isVisibleTo(new Reader(Set.of("person:x", "team:payments"))));

        item.move(commitment(), DATES, NOW);

        assertTrue(item.isVisibleTo(new Reader(Set.of("person:owner"))));
    }

    private static Move supersededBy(UUID other) {
        return new Move(ActionItemStatus.SUPERSEDED, null, null, null, null, null, other, OTHER);
    }

    private static void edit(ActionItem item, Instant dueAt) {
        var d = ActionItemDetails.of(item);
        var changed = new ActionItemDetails(
                d.title(),
                d.why(),
                d.expectedEffect(),
                d.doneWhen(),
                d.kind(),
                d.target(),
                d.strength(),
                d.priority(),
                d.ownerId(),
                dueAt);
        item.edit(changed, item.owner, DATES, NOW);
    }

    private static void assertRefused(Executable change, int status, String... pointers) {
        var problem = assertThrows(ProblemException.class, change);
        assertEquals(status, problem.type().status());
        assertEquals(
                List.of(pointers),
                problem.errors().stream().map(Problem.FieldError::pointer).toList());
    }
}
