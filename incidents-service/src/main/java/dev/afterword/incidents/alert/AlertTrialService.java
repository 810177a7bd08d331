package dev.afterword.incidents.alert;

import dev.afterword.incidents.alert.parse.ObservedAlert;
import dev.afterword.incidents.alert.rule.AlertRulesService;
import dev.afterword.incidents.alert.rule.RuleFacts;
import dev.afterword.restkit.identity.CurrentUser;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Says what would become of alerts, and changes nothing. */
@ApplicationScoped
public class AlertTrialService {

    private final AlertRulesService rules;
    private final AlertGroupRepository groups;
    private final CurrentUser user;
    private final Clock clock;

    AlertTrialService(AlertRulesService rules, AlertGroupRepository groups, CurrentUser user, Clock clock) {
        this.rules = rules;
        this.groups = groups;
        this.user = user;
        this.clock = clock;
    }

    /** Each alert by itself, as if it came now. */
    @WithSession
    public Uni<List<AlertTrial>> of(AlertOrigin origin, List<ObservedAlert> alerts) {
        return rules.inForce().chain(inForce -> Multi.createFrom()
                .iterable(alerts)
                .onItem()
                .transformToUniAndConcatenate(alert -> {
                    var facts = RuleFacts.of(origin.sourceId(), origin.name(), origin.provider(), alert);
                    var decided = GroupRules.believed(inForce.decide(facts), origin, alert, clock.instant());
                    return groups.isThere(decided.correlationKey(), user.reader())
                            .map(there -> AlertTrial.of(alert, decided, there));
                })
                .collect()
                .asList());
    }
}
