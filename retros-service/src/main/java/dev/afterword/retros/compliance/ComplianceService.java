package dev.afterword.retros.compliance;

import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.problem.CommonProblems;
import dev.afterword.retros.incident.IncidentFacts;
import dev.afterword.retros.incident.IncidentService;
import dev.afterword.retros.person.PersonService;
import dev.afterword.retros.policy.PolicyService;
import dev.afterword.retros.policy.terms.ClockStart;
import dev.afterword.retros.policy.terms.RuleTerms;
import dev.afterword.retros.retrospective.RetrospectiveHandle;
import dev.afterword.retros.retrospective.RetrospectiveService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the clocks of a retrospective and notes what was done. */
@ApplicationScoped
class ComplianceService {
    private final ComplianceRepository completions;
    private final RetrospectiveService retrospectives;
    private final IncidentService incidents;
    private final PolicyService policy;
    private final PersonService people;
    private final Clock clock;

    ComplianceService(
            ComplianceRepository completions,
            RetrospectiveService retrospectives,
            IncidentService incidents,
            PolicyService policy,
            PersonService people,
            Clock clock) {
        this.completions = completions;
        this.retrospectives = retrospectives;
        this.incidents = incidents;
        this.policy = policy;
        this.people = people;
        this.clock = clock;
    }

    @WithSession
    Uni<Page<ComplianceStepView>> steps(ResourceId id) {
        return retrospectives.visible(id).chain(this::stepsOf).map(steps -> new Page<>(steps, null));
    }

    @WithTransaction
    Uni<ComplianceStepView> complete(ResourceId id, String key, CompleteStepRequest request) {
        var now = clock.instant();
        if (request.at() != null && request.at().isAfter(now)) {
            throw CommonProblems.badRequest("/at", "must not be in the future");
        }
        var done = new StepCompletion(key, request.at() == null ? now : request.at(), people.caller(), request.note());
        return retrospectives.lock(id).chain(handle -> stepsOf(handle)
                .invoke(steps -> require(steps, key))
                .chain(() -> completions.complete(handle.id(), done))
                .chain(() -> stepsOf(handle))
                .map(steps -> require(steps, key)));
    }

    private Uni<List<ComplianceStepView>> stepsOf(RetrospectiveHandle handle) {
        return incidents.facts(handle.incidentId()).chain(incident -> terms(handle, incident)
                .chain(terms ->
                        completions.done(handle.id()).map(done -> views(ComplianceClocks.of(terms), incident, done))));
    }

    /** Laws do not wait until the policy is asked: before, what it would say now holds as well. */
    private Uni<RuleTerms> terms(RetrospectiveHandle handle, IncidentFacts incident) {
        return handle.policyAsked()
                ? Uni.createFrom().item(handle.terms())
                : incidents.policyFacts(incident).chain(policy::judge).map(verdict -> handle.terms()
                        .with(verdict.terms()));
    }

    private List<ComplianceStepView> views(
            List<ComplianceClock> clocks, IncidentFacts incident, List<StepCompletion> done) {
        var completed = done.stream().collect(Collectors.toMap(StepCompletion::key, Function.identity()));
        var views = new ArrayList<ComplianceStepView>();
        for (var step : clocks) {
            var start = start(step, incident, views);
            views.add(ComplianceStepView.of(
                    step,
                    start,
                    step.due(start, incident.moments().detected()),
                    completed.get(step.key()),
                    clock.instant()));
        }
        return views;
    }

    /** The moment itself, or the end of the step before: when that was done, or else is due. */
    private static Instant start(ComplianceClock step, IncidentFacts incident, List<ComplianceStepView> before) {
        if (step.after() == null) {
            return MOMENTS.get(step.from()).apply(incident);
        }
        var earlier = require(before, step.after());
        return earlier.doneAt() == null ? earlier.dueAt() : earlier.doneAt();
    }

    private static final Map<ClockStart, Function<IncidentFacts, Instant>> MOMENTS = Map.of(
            ClockStart.DETECTED, incident -> incident.moments().detected(),
            ClockStart.CLASSIFIED_MAJOR, incident -> incident.traits().classifiedMajor(),
            ClockStart.MITIGATED, incident -> incident.moments().mitigated());

    private static ComplianceStepView require(List<ComplianceStepView> steps, String key) {
        return steps.stream()
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElseThrow(() -> CommonProblems.notFound("compliance step", key));
    }
}
