package dev.afterword.actions.actionitem;

import dev.afterword.actions.deadline.Deadlines;
import dev.afterword.actions.incidentlink.IncidentFacts;
import dev.afterword.actions.person.PersonRef;
import dev.afterword.actions.vocabulary.ActionKind;
import dev.afterword.actions.vocabulary.ActionStrength;
import dev.afterword.actions.vocabulary.ActionTarget;
import dev.afterword.actions.vocabulary.Outcome;
import dev.afterword.actions.vocabulary.Priority;
import dev.afterword.actions.vocabulary.Severity;
import dev.afterword.actions.vocabulary.Visibility;
import dev.afterword.restkit.identity.Reader;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** One action and the rules of its life; fields change through its methods alone. */
@Entity
class ActionItem {

    @Id
    UUID id;

    @Version
    long version;

    long keyNumber;

    /** Number of the last event; gaps mean that a consumer has missed something. */
    long sequence;

    String title;
    String why;
    String expectedEffect;
    String doneWhen;

    @Enumerated(EnumType.STRING)
    ActionKind kind;

    @Enumerated(EnumType.STRING)
    ActionTarget target;

    @Enumerated(EnumType.STRING)
    ActionStrength strength;

    @Enumerated(EnumType.STRING)
    Priority priority;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    ActionItemStatus status;

    PersonRef proposedBy;
    PersonRef owner;
    PersonRef approver;
    UUID incidentId;
    String incidentKey;
    UUID retrospectiveId;
    UUID[] factorIds;
    Instant dueAt;
    Instant originalDueAt;

    /** The date follows from severity as long as nobody chose one. */
    boolean dueByPolicy;

    int deferrals;
    String blockedBy;
    UUID supersededBy;
    TrackerLink link;
    Instant remoteAt;
    Verification verification;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    /** Principals whom the incident is visible to. */
    String[] granted;

    /** The granted and the owner: whoever is asked to do something may read it. */
    String[] audience;

    Instant createdAt;
    Instant updatedAt;

    static ActionItem propose(Proposal proposal, PersonRef owner, long keyNumber, Deadlines deadlines, Instant now) {
        var item = new ActionItem();
        item.id = proposal.id();
        item.keyNumber = keyNumber;
        item.status = ActionItemStatus.PROPOSED;
        item.proposedBy = proposal.by();
        item.retrospectiveId = proposal.origin().retrospectiveId();
        item.factorIds = proposal.origin().factorIds().toArray(UUID[]::new);
        item.severity = proposal.origin().severity();
        item.createdAt = now;
        item.dueByPolicy = true;
        item.dueAt = deadlines.dueAt();
        item.inherit(proposal.origin());
        item.edit(ActionItemDetails.of(proposal), owner, deadlines, now);
        return item;
    }

    String key() {
        return "ACT-" + keyNumber;
    }

    boolean isOverdue(Instant now) {
        return ActionItemStatus.UNDERWAY.contains(status) && dueAt.isBefore(now);
    }

    boolean isVisibleTo(Reader reader) {
        return visibility == Visibility.ORGANISATION
                || List.of(audience).stream().anyMatch(reader.principals()::contains);
    }

    /** Takes over words, owner and, before commitment, the due date. */
    void edit(ActionItemDetails details, PersonRef newOwner, Deadlines deadlines, Instant now) {
        if (!ActionItemStatus.EDITABLE.contains(status)) {
            throw ActionItemProblems.notEditable(status);
        }
        if (status != ActionItemStatus.PROPOSED) {
            ActionItemProblems.require(newOwner != null, "/ownerId", "a committed action has one owner");
            ActionItemProblems.requireText(details.doneWhen(), "/doneWhen", "a committed action has a bound");
        }
        chooseDueAt(details.dueAt(), deadlines, now);
        title = details.title();
        why = details.why();
        expectedEffect = details.expectedEffect();
        doneWhen = details.doneWhen();
        kind = details.kind();
        target = details.target();
        strength = details.strength();
        priority = details.priority();
        assign(newOwner);
        updatedAt = now;
    }

    /** Takes the action to another state, or says why that cannot be. */
    void move(Move move, Deadlines deadlines, Instant now) {
        if (!status.mayBecome(move.to())) {
            throw ActionItemProblems.illegalTransition(status, move.to());
        }
        switch (move.to()) {
            case OPEN -> open(move, deadlines, now);
            case BLOCKED ->
                ActionItemProblems.requireText(move.blockedBy(), "/blockedBy", "name what the work waits for");
            case DEFERRED -> defer(move, now);
            case DONE -> verification = Verification.due(deadlines.verificationDueAt());
            case DECLINED, CANCELED -> ActionItemProblems.requireText(move.reason(), "/reason", "say why");
            case SUPERSEDED -> supersede(move.supersededBy());
            case VERIFIED -> throw ActionItemProblems.verificationNeeded();
            case NOT_EFFECTIVE -> regret(move, now);
            default -> {}
        }
        blockedBy = move.to() == ActionItemStatus.BLOCKED ? move.blockedBy() : null;
        status = move.to();
        updatedAt = now;
    }

    /** Records what a second person found. */
    void judge(Verdict verdict, Instant now) {
        var lateDiscovery = status == ActionItemStatus.VERIFIED && verdict.outcome() == Outcome.NOT_EFFECTIVE;
        if (status != ActionItemStatus.DONE && !lateDiscovery) {
            throw ActionItemProblems.illegalTransition(status, verdict.status());
        }
        if (verdict.by().id().equals(owner.id())) {
            throw ActionItemProblems.verifierIsOwner();
        }
        if (verdict.outcome() == Outcome.VERIFIED) {
            ActionItemProblems.require(verdict.hasEvidence(), "/evidence", "give a note or a link: what did you see?");
        }
        if (verdict.outcome() == Outcome.NOT_EFFECTIVE) {
            ActionItemProblems.require(verdict.saysWhatWasLearned(), "/learned", "say what was learned");
        }
        verification = verification.judged(verdict, now);
        status = verdict.status();
        updatedAt = now;
    }

    /** The tracker feature knows something new of the mirror. */
    void link(TrackerLink newLink, Instant now) {
        link = newLink;
        updatedAt = now;
    }

    /** News of the issue is heard unless newer news came first. */
    boolean hears(Instant at) {
        if (remoteAt != null && at != null && at.isBefore(remoteAt)) {
            return false;
        }
        remoteAt = at == null ? remoteAt : at;
        return true;
    }

    /** Follows the key, severity and visibility of the incident; tells whether anything is different. */
    boolean follow(IncidentFacts incident, Deadlines fromProposal, Instant now) {
        var same = visibility == incident.visibility()
                && severity == incident.severity()
                && Objects.equals(incidentKey, incident.key())
                && List.of(granted).equals(incident.audience());
        if (same) {
            return false;
        }
        if (status == ActionItemStatus.PROPOSED && severity != incident.severity() && dueByPolicy) {
            dueAt = fromProposal.dueAt();
        }
        severity = incident.severity();
        inherit(new Origin(incident, retrospectiveId, List.of(factorIds)));
        updatedAt = now;
        return true;
    }

    private void inherit(Origin origin) {
        incidentId = origin.incident() == null ? null : origin.incident().id();
        incidentKey = origin.incident() == null ? null : origin.incident().key();
        visibility = origin.visibility();
        granted = origin.audience().toArray(String[]::new);
        assign(owner);
    }

    private void assign(PersonRef newOwner) {
        owner = newOwner;
        Set<String> principals = new TreeSet<>(List.of(granted));
        if (newOwner != null) {
            principals.add(newOwner.principal());
        }
        audience = principals.toArray(String[]::new);
    }

    private void chooseDueAt(Instant chosen, Deadlines deadlines, Instant now) {
        if (Objects.equals(chosen, dueAt)) {
            return;
        }
        if (status != ActionItemStatus.PROPOSED) {
            throw ActionItemProblems.dueDateIsPromised();
        }
        dueByPolicy = chosen == null;
        dueAt = chosen == null ? deadlines.dueAt() : ActionItemProblems.reasonableDate(chosen, now);
    }

    private void open(Move move, Deadlines deadlines, Instant now) {
        if (status == ActionItemStatus.PROPOSED) {
            commit(move, deadlines, now);
        } else if (status == ActionItemStatus.NOT_EFFECTIVE) {
            dueAt = move.dueAt() == null ? deadlines.dueAt() : ActionItemProblems.reasonableDate(move.dueAt(), now);
        }
    }

    private void commit(Move move, Deadlines deadlines, Instant now) {
        var newOwner = move.owner() == null ? owner : move.owner();
        var bound = move.doneWhen() == null ? doneWhen : move.doneWhen();
        ActionItemProblems.requireCommitment(newOwner != null, bound);
        if (move.dueAt() != null) {
            dueByPolicy = false;
            dueAt = move.dueAt();
        } else if (dueByPolicy) {
            dueAt = deadlines.dueAt();
        }
        ActionItemProblems.reasonableDate(dueAt, now);
        originalDueAt = dueAt;
        doneWhen = bound;
        approver = move.by();
        assign(newOwner);
    }

    private void defer(Move move, Instant now) {
        ActionItemProblems.requireDeferral(move.reason(), move.dueAt() != null);
        ActionItemProblems.require(move.dueAt().isAfter(dueAt), "/dueAt", "must be later than the date it replaces");
        dueAt = ActionItemProblems.reasonableDate(move.dueAt(), now);
        deferrals++;
    }

    private void supersede(UUID other) {
        ActionItemProblems.require(other != null, "/supersededBy", "name the action that takes its place");
        ActionItemProblems.require(!id.equals(other), "/supersededBy", "an action cannot take its own place");
        supersededBy = other;
    }

    private void regret(Move move, Instant now) {
        if (status == ActionItemStatus.DONE) {
            throw ActionItemProblems.verificationNeeded();
        }
        judge(new Verdict(Outcome.NOT_EFFECTIVE, null, null, move.reason(), move.by()), now);
    }
}
