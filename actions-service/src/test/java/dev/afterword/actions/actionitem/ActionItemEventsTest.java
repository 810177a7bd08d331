package dev.afterword.actions.actionitem;

import static dev.afterword.actions.actionitem.ActionItemFixture.DATES;
import static dev.afterword.actions.actionitem.ActionItemFixture.NOW;
import static dev.afterword.actions.actionitem.ActionItemFixture.OTHER;
import static dev.afterword.actions.actionitem.ActionItemFixture.commitment;
import static dev.afterword.actions.actionitem.ActionItemFixture.done;
import static dev.afterword.actions.actionitem.ActionItemFixture.open;
import static dev.afterword.actions.actionitem.ActionItemFixture.proposed;
import static dev.afterword.actions.actionitem.ActionItemFixture.restrictedTo;
import static dev.afterword.actions.actionitem.ActionItemFixture.to;
import static dev.afterword.actions.actionitem.ActionItemFixture.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.LinkState;
import dev.afterword.actions.vocabulary.Outcome;
import dev.afterword.contracts.actionitem.ActionItemCommitted;
import dev.afterword.contracts.actionitem.ActionItemCompleted;
import dev.afterword.contracts.actionitem.ActionItemDetailsChanged;
import dev.afterword.contracts.actionitem.ActionItemEvent;
import dev.afterword.contracts.actionitem.ActionItemLinked;
import dev.afterword.contracts.actionitem.ActionItemProposed;
import dev.afterword.contracts.actionitem.ActionItemReassigned;
import dev.afterword.contracts.actionitem.ActionItemReopened;
import dev.afterword.contracts.actionitem.ActionItemVerified;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ActionItemEventsTest {

    @Test
    void aNewActionIsAProposal() {
        var item = proposed(restrictedTo("team:payments"));
        var changes = ActionItemState.NONE.changesTo(ActionItemState.of(item));

        var event = only(ActionItemProposed.class, ActionItemEvents.events(ActionItemState.NONE, item, changes, null));

        assertEquals("ACT-7", event.action().key());
        assertEquals("RESTRICTED", event.action().access().visibility());
        assertEquals(List.of("team:payments"), event.action().access().audience());
        assertNull(event.action().owner());
    }

    @Test
    void aCommitmentIsOneEventWithOwnerAndDates() {
        var event = only(ActionItemCommitted.class, change(proposed(), item -> item.move(commitment(), DATES, NOW)));

        assertEquals("Rin Tanaka", event.action().owner().name());
        assertEquals(DATES.dueAt(), event.action().originalDueAt());
    }

    @Test
    void beingDoneTellsWhenVerificationIsDue() {
        var event = only(
                ActionItemCompleted.class, change(open(), item -> item.move(to(ActionItemStatus.DONE), DATES, NOW)));

        assertEquals("OPEN", event.from());
        assertEquals(DATES.verificationDueAt(), event.action().verification().dueAt());
    }

    @Test
    void aVerificationTellsWhoAndWhatTheySaw() {
        var event = only(
                ActionItemVerified.class, change(done(), item -> item.judge(verdict(Outcome.VERIFIED, OTHER), NOW)));

        assertEquals("Maya Lindqvist", event.action().verification().by().name());
        assertEquals(
                "Drill paged after 90 seconds", event.action().verification().note());
    }

    @Test
    void reworkIsAReopening() {
        var item = done();
        item.judge(verdict(Outcome.NOT_EFFECTIVE, OTHER), NOW);

        var event = only(ActionItemReopened.class, change(item, i -> i.move(to(ActionItemStatus.OPEN), DATES, NOW)));

        assertEquals("NOT_EFFECTIVE", event.from());
    }

    @Test
    void aNewOwnerIsAReassignmentAndNothingElse() {
        var event = only(
                ActionItemReassigned.class,
                change(
                        open(),
                        item -> item.edit(
                                ActionItemDetails.of(item), new PersonRef("third", "Farah Haddad"), DATES, NOW)));

        assertEquals("Rin Tanaka", event.from().name());
        assertEquals("Farah Haddad", event.action().owner().name());
    }

    @Test
    void aRestrictedIncidentIsToldAsAChangeOfAccess() {
        var event = only(
                ActionItemDetailsChanged.class,
                change(open(), item -> item.follow(restrictedTo("team:payments"), DATES, NOW)));

        assertEquals(List.of("severity", "incident", "access"), event.changed());
        assertEquals(
                List.of("person:owner", "team:payments"),
                event.action().access().audience());
    }

    @Test
    void aMirrorInATrackerIsTold() {
        var link =
                new TrackerLink(UUID.randomUUID(), LinkState.LINKED, "10", "OPS-1", "https://t/OPS-1", "To Do", null);

        var event = only(ActionItemLinked.class, change(open(), item -> item.link(link, NOW)));

        assertEquals("OPS-1", event.action().issue().key());
        assertEquals("LINKED", event.action().issue().state());
    }

    @Test
    void whatChangesNothingTellsNothing() {
        assertEquals(List.of(), change(open(), item -> item.edit(ActionItemDetails.of(item), item.owner, DATES, NOW)));
    }

    private static List<ActionItemEvent> change(ActionItem item, Consumer<ActionItem> change) {
        var before = ActionItemState.of(item);
        change.accept(item);
        return ActionItemEvents.events(before, item, before.changesTo(ActionItemState.of(item)), null);
    }

    private static <E> E only(Class<E> type, List<ActionItemEvent> events) {
        assertEquals(1, events.size(), events.toString());
        return assertInstanceOf(type, events.get(0));
    }
}
