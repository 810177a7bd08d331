package dev.afterword.retros.retrospective;

import dev.afterword.restkit.http.Ids;
import dev.afterword.retros.draft.Draft;
import dev.afterword.retros.draft.DraftedSection;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.policy.PolicyService;
import dev.afterword.retros.policy.PolicyVerdict;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens a retrospective when the impact of an incident is over, asks the policy once, and keeps the draft up with the
 * record until people take over. Always part of the caller's transaction.
 */
@ApplicationScoped
public class DraftService {
    private final RetrospectiveRepository retrospectives;
    private final SectionRepository sections;
    private final DecisionRepository decisions;
    private final RetrospectiveEvents events;
    private final IncidentService incidents;
    private final PolicyService policy;
    private final SkipGate skipGate;
    private final Clock clock;

    DraftService(
            RetrospectiveRepository retrospectives,
            SectionRepository sections,
            DecisionRepository decisions,
            RetrospectiveEvents events,
            IncidentService incidents,
            PolicyService policy,
            SkipGate skipGate,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.sections = sections;
        this.decisions = decisions;
        this.events = events;
        this.incidents = incidents;
        this.policy = policy;
        this.skipGate = skipGate;
        this.clock = clock;
    }

    /** Takes news of an incident, whose row is locked: opens its retrospective or brings the draft up to date. */
    public Uni<Void> follow(IncidentFacts incident) {
        return retrospectives.lockAbout(incident.id()).chain(there -> {
            if (there != null) {
                return refresh(there, incident);
            }
            if (incident.isReadyForDecision()) {
                return openAndDecide(incident);
            }
            return incident.needsItsClocks()
                    ? open(RetrospectiveStatus.UNDECIDED, incident).replaceWithVoid()
                    : Uni.createFrom().voidItem();
        });
    }

    /** Asks the policy again after something was recorded that it looks at; the retrospective is locked. */
    Uni<Void> reconsider(Retrospective retrospective) {
        return incidents.facts(retrospective.incidentId()).chain(incident -> decideAnew(retrospective, incident));
    }

    /** A new retrospective with a draft in it. */
    Uni<Retrospective> open(RetrospectiveStatus status, IncidentFacts incident) {
        return retrospectives
                .nextNumber(incident.isRestricted())
                .map(number -> new Retrospective(Ids.next(), number, status, incident, clock.instant()))
                .chain(retrospectives::persist)
                .call(opened -> incidents
                        .story(incident)
                        .map(Draft::of)
                        .chain(draft -> sections.persist(draft.stream()
                                .map(section -> new RetrospectiveSection(opened.id(), section, clock.instant())))));
    }

    /** Writes a newer draft into the sections that nobody has edited; gives the names of those that changed. */
    Uni<List<String>> redraft(Retrospective retrospective, IncidentFacts incident) {
        return incidents.story(incident).map(Draft::of).chain(draft -> sections.findOf(retrospective.id())
                .chain(parts -> merge(parts, draft, clock.instant())));
    }

    private Uni<Void> openAndDecide(IncidentFacts incident) {
        return open(RetrospectiveStatus.UNDECIDED, incident).chain(opened -> decide(opened, incident));
    }

    private Uni<Void> refresh(Retrospective retrospective, IncidentFacts incident) {
        var changed = new ArrayList<String>();
        if (retrospective.follow(incident, clock.instant())) {
            changed.add("visibility");
        }
        return decideAnew(retrospective, incident)
                .chain(() -> retrospective.status().followsTheIncident()
                        ? redraft(retrospective, incident)
                        : Uni.createFrom().item(List.<String>of()))
                .invoke(changed::addAll)
                .chain(() -> events.changed(retrospective, changed));
    }

    /**
     * A retrospective that somebody asked for before the impact was over still gets the policy's word; and what the policy
     * said stands until facts change that it has looked at, as long as no person has decided.
     */
    private Uni<Void> decideAnew(Retrospective retrospective, IncidentFacts incident) {
        if (!incident.isReadyForDecision()) {
            return Uni.createFrom().voidItem();
        }
        return retrospective.word().isAsked() ? reconsider(retrospective, incident) : decide(retrospective, incident);
    }

    private Uni<Void> decide(Retrospective retrospective, IncidentFacts incident) {
        return incidents
                .policyFacts(incident)
                .chain(policy::judge)
                .chain(verdict -> recordNext(retrospective, verdict));
    }

    private Uni<Void> reconsider(Retrospective retrospective, IncidentFacts incident) {
        return decisions
                .findLast(retrospective.id())
                .chain(last -> last.stands(retrospective.status())
                        ? Uni.createFrom().voidItem()
                        : incidents
                                .policyFacts(incident)
                                .chain(facts -> facts.equals(last.ofPolicy().facts())
                                        ? Uni.createFrom().voidItem()
                                        : policy.judge(facts)
                                                .chain(verdict -> reconsider(retrospective, last, verdict))));
    }

    private Uni<Void> reconsider(Retrospective retrospective, LastDecisions last, PolicyVerdict verdict) {
        return last.ofPolicy().says(verdict) || !last.allows(verdict) || !retrospective.isMovedBy(verdict)
                ? Uni.createFrom().voidItem()
                : recordNext(retrospective, verdict);
    }

    private Uni<Void> recordNext(Retrospective retrospective, PolicyVerdict verdict) {
        return decisions.nextNumber(retrospective.id()).chain(number -> record(retrospective, number, verdict));
    }

    private Uni<Void> record(Retrospective retrospective, int number, PolicyVerdict verdict) {
        var before = retrospective.status();
        retrospective.follow(verdict, clock.instant());
        var decision = RetrospectiveDecision.ofPolicy(retrospective.id(), number, verdict, clock.instant());
        return decisions
                .persist(decision)
                .chain(() -> events.decided(retrospective, decision))
                .chain(() -> before == retrospective.status()
                        ? Uni.createFrom().voidItem()
                        : skipGate.forget(retrospective.id())
                                .chain(() -> tellOutcome(retrospective, verdict.reason())));
    }

    private Uni<Void> tellOutcome(Retrospective retrospective, String reason) {
        return switch (retrospective.status()) {
            case SKIPPED -> events.skipped(retrospective, reason);
            case DRAFTING -> events.opened(retrospective);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<List<String>> merge(List<RetrospectiveSection> parts, List<DraftedSection> draft, Instant at) {
        var refreshed = draft.stream()
                .filter(section -> parts.get(section.key().ordinal()).refresh(section, at))
                .map(section -> parts.get(section.key().ordinal()))
                .toList();
        Uni<Void> logged = Uni.createFrom().voidItem();
        for (var section : refreshed) {
            logged = logged.chain(() -> sections.log(section));
        }
        return logged.replaceWith(refreshed.stream()
                .map(section -> "sections." + section.key().key())
                .toList());
    }
}
