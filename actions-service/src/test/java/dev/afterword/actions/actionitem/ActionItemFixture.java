package dev.afterword.actions.actionitem;

import dev.afterword.actions.deadline.Deadlines;
import dev.afterword.actions.incidentlink.IncidentFacts;
import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.ActionKind;
import dev.afterword.actions.vocabulary.ActionTarget;
import dev.afterword.actions.vocabulary.Outcome;
import dev.afterword.actions.vocabulary.Priority;
import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Actions in any state, for tests of their rules. */
final class ActionItemFixture {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Deadlines DATES = new Deadlines(NOW.plus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(14)));
    static final PersonRef OWNER = new PersonRef("owner", "Rin Tanaka");
    static final PersonRef OTHER = new PersonRef("other", "Maya Lindqvist");

    private ActionItemFixture() {}

    static ActionItem proposed() {
        return proposed(null);
    }

    static ActionItem proposed(IncidentFacts incident) {
        var proposal = new Proposal(
                UUID.randomUUID(),
                "Alert on replication lag",
                "Lag grew unseen",
                null,
                null,
                ActionKind.DETECT,
                ActionTarget.MONITORING,
                null,
                Priority.P1,
                null,
                new Origin(incident, null, List.of()),
                OTHER);
        return ActionItem.propose(proposal, null, 7, DATES, NOW);
    }

    static IncidentFacts restrictedTo(String... audience) {
        return new IncidentFacts(UUID.randomUUID(), "INC-1", Severity.SEV1, Visibility.RESTRICTED, List.of(audience));
    }

    static ActionItem open() {
        var item = proposed();
        item.move(commitment(), DATES, NOW);
        return item;
    }

    static ActionItem done() {
        var item = open();
        item.move(to(ActionItemStatus.DONE), DATES, NOW);
        return item;
    }

    static ActionItem verified() {
        var item = done();
        item.judge(verdict(Outcome.VERIFIED, OTHER), NOW);
        return item;
    }

    static Move commitment() {
        return new Move(
                ActionItemStatus.OPEN, null, OWNER, null, "A drill pages within two minutes", null, null, OTHER);
    }

    static Move to(ActionItemStatus status) {
        return new Move(status, null, null, null, null, null, null, OTHER);
    }

    static Move to(ActionItemStatus status, String reason) {
        return new Move(status, reason, null, null, null, null, null, OTHER);
    }

    static Move deferral(Instant until) {
        return new Move(ActionItemStatus.DEFERRED, "Vendor ships in March", null, until, null, null, null, OTHER);
    }

    static Verdict verdict(Outcome outcome, PersonRef by) {
        return new Verdict(outcome, "Drill paged after 90 seconds", null, "Alone it is not enough", by);
    }
}
