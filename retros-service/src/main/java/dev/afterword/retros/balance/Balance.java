package dev.afterword.retros.balance;

import dev.afterword.retros.factor.FactorDomain;
import dev.afterword.retros.factor.FactorRole;
import dev.afterword.retros.factor.FactorView;
import dev.afterword.retros.followup.FollowUpView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts factors and actions by domain. */
final class Balance {
    private static final Set<String> GIVEN_UP = Set.of("DECLINED", "CANCELED", "SUPERSEDED");

    private final List<FactorView> standing;
    private final List<FollowUpView> actions;

    Balance(List<FactorView> factors, List<FollowUpView> actions) {
        this.standing = factors.stream().filter(FactorView::stands).toList();
        this.actions = actions.stream()
                .filter(action -> !GIVEN_UP.contains(action.status()))
                .toList();
    }

    BalanceView view() {
        var all =
                standing.stream().filter(factor -> factor.role().contributed()).count();
        var domains = Arrays.stream(FactorDomain.values())
                .map(domain -> share(domain, all))
                .toList();
        return new BalanceView(
                domains,
                all,
                standing.stream()
                        .filter(factor -> factor.role() == FactorRole.NOT_CONTRIBUTING)
                        .count(),
                all == 0 ? List.of() : questions(domains));
    }

    private DomainShare share(FactorDomain domain, long all) {
        var mine = standing.stream().filter(factor -> factor.domain() == domain).toList();
        var contributed =
                mine.stream().filter(factor -> factor.role().contributed()).count();
        var ids = mine.stream().map(FactorView::id).collect(Collectors.<UUID>toSet());
        return new DomainShare(
                domain,
                contributed,
                all == 0 ? null : (double) contributed / all,
                mine.stream().filter(factor -> factor.role().helped()).count(),
                actions.stream()
                        .filter(action -> action.factorIds().stream().anyMatch(ids::contains))
                        .count());
    }

    private static List<String> questions(List<DomainShare> domains) {
        return Stream.concat(
                        domains.stream()
                                .filter(domain -> domain.factors() == 0)
                                .map(domain -> ofEmpty(domain.domain())),
                        ofActions(domains))
                .toList();
    }

    private static String ofEmpty(FactorDomain domain) {
        return switch (domain) {
            case PEOPLE ->
                "Nothing of people is recorded. What about training, staffing, workload, stress, or what people expected?";
            case PROCESS ->
                "Nothing of process is recorded. What about changes, reviews, runbooks, on-call, or an earlier action?";
            case TECHNOLOGY ->
                "Nothing of technology is recorded. What did the systems and their tools make easy, hard or invisible?";
        };
    }

    /** Technology is the lever that is pulled most; the question comes for any domain that gets all the actions. */
    private static Stream<String> ofActions(List<DomainShare> domains) {
        var acted = domains.stream().filter(domain -> domain.actions() > 0).toList();
        var open = domains.stream()
                .filter(domain -> domain.actions() == 0 && domain.factors() > 0)
                .map(domain -> domain.domain().words().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and "));
        return acted.size() != 1 || open.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        "Every action goes to " + acted.get(0).domain().words().toLowerCase(Locale.ROOT)
                                + ". What would change the conditions of " + open + "?");
    }
}
