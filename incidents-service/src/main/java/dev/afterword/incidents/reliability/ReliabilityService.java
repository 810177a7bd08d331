package dev.afterword.incidents.reliability;

import dev.afterword.incidents.budget.BudgetUseService;
import dev.afterword.incidents.slo.SloService;
import dev.afterword.incidents.slo.SloView;
import dev.afterword.restkit.http.ResourceId;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.problem.CommonProblems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Puts budgets, incidents and follow-ups together for a service, a system and everything. */
@ApplicationScoped
class ReliabilityService {

    /** Longer than every window of an SLO. */
    private static final Duration LONGEST_WINDOW = Duration.ofDays(93);

    private static final int MONTH_DAYS = 28;
    private static final int QUARTER_DAYS = 90;

    private final ReliabilityRepository facts;
    private final BudgetUseService uses;
    private final SloService slos;
    private final CurrentUser user;
    private final Clock clock;

    ReliabilityService(
            ReliabilityRepository facts, BudgetUseService uses, SloService slos, CurrentUser user, Clock clock) {
        this.facts = facts;
        this.uses = uses;
        this.slos = slos;
        this.user = user;
        this.clock = clock;
    }

    Uni<ReliabilityView> ofService(String key) {
        return facts.serviceName(key)
                .map(name -> name.orElseThrow(() -> CommonProblems.notFound("service", key)))
                .map(name -> scope(Level.SERVICE, key, name, List.of(key), List.of()))
                .chain(this::of);
    }

    Uni<ReliabilityView> ofSystem(String key) {
        return facts.systemName(key)
                .map(name -> name.orElseThrow(() -> CommonProblems.notFound("system", key)))
                .chain(name ->
                        facts.servicesOf(key).map(services -> scope(Level.SYSTEM, key, name, services, List.of(key))))
                .chain(this::of);
    }

    Uni<ReliabilityView> ofEverything() {
        return of(scope(Level.ENTERPRISE, null, "All systems", null, null));
    }

    private Scope scope(Level level, String key, String name, List<String> services, List<String> systems) {
        return new Scope(level, key, name, services, systems, user.reader().asArray(), clock.instant());
    }

    private Uni<ReliabilityView> of(Scope scope) {
        var wanted = scope.services() == null ? slos.active() : slos.activeOf(scope.services(), scope.systems());
        return wanted.chain(found -> budgets(found, scope.principals(), scope.now()))
                .chain(budgets -> facts.services(scope)
                        .map(services ->
                                services.stream().map(row -> row.with(budgets)).toList())
                        .chain(services -> view(scope, budgets, services)));
    }

    private Uni<ReliabilityView> view(Scope scope, List<BudgetStateView> budgets, List<ServiceRowView> services) {
        return facts.period(scope, MONTH_DAYS)
                .chain(month -> facts.period(scope, QUARTER_DAYS).map(quarter -> List.of(month, quarter)))
                .chain(periods -> facts.followUps(scope).chain(followUps -> facts.shared(scope)
                        .chain(shared -> facts.recent(scope).chain(recent -> facts.systems(scope)
                                .map(systems -> new ReliabilityView(
                                        scope.level(),
                                        scope.key(),
                                        scope.name(),
                                        scope.now(),
                                        budgets,
                                        periods,
                                        followUps,
                                        shared,
                                        recent,
                                        services,
                                        withBudgets(systems, budgets, services),
                                        GapsView.of(services, budgets)))))));
    }

    private static List<SystemRowView> withBudgets(
            List<SystemRowView> systems, List<BudgetStateView> budgets, List<ServiceRowView> services) {
        return systems.stream()
                .map(system -> system.with(
                        budgets,
                        services.stream()
                                .filter(service -> Objects.equals(service.system(), system.key()))
                                .map(ServiceRowView::key)
                                .toList()))
                .toList();
    }

    private Uni<List<BudgetStateView>> budgets(List<SloView> wanted, String[] principals, Instant now) {
        return uses.since(now.minus(LONGEST_WINDOW), wanted, principals, now).map(found -> wanted.stream()
                .map(slo -> BudgetStateView.of(slo, ConsumptionView.of(slo, found, now), now))
                .toList());
    }

    Uni<SloBudgetView> ofSlo(ResourceId id) {
        var now = clock.instant();
        return slos.read(id).chain(slo -> uses.since(
                        now.minus(LONGEST_WINDOW), List.of(slo), user.reader().asArray(), now)
                .map(found -> ConsumptionView.of(slo, found, now))
                .map(consumed -> new SloBudgetView(BudgetStateView.of(slo, consumed, now), consumed)));
    }
}
