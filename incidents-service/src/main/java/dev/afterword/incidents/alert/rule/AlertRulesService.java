package dev.afterword.incidents.alert.rule;

import dev.afterword.incidents.people.PeopleService;
import dev.afterword.restkit.http.ETags;
import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Cursor;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import dev.afterword.restkit.problem.CommonProblems;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;

/** Looks after the rules. */
@ApplicationScoped
public class AlertRulesService {

    private final AlertRulesRepository rules;
    private final CurrentUser user;
    private final Clock clock;

    AlertRulesService(AlertRulesRepository rules, CurrentUser user, Clock clock) {
        this.rules = rules;
        this.user = user;
        this.clock = clock;
    }

    /** The rules in force, in the caller's session. */
    public Uni<RuleSet> inForce() {
        return rules.current();
    }

    /** The version of the rules in force. */
    public Uni<Long> version() {
        return current().map(AlertRulesView::version);
    }

    Uni<AlertRulesView> current() {
        return rules.below(Long.MAX_VALUE, 1).map(versions -> versions.get(0));
    }

    Uni<Page<AlertRulesView>> versions(PageQuery page) {
        long below = page.cursor() == null
                ? Long.MAX_VALUE
                : Cursor.part(Cursor.decode(page.cursor(), 1).get(0), Long::parseLong);
        return rules.below(below, page.limit() + 1)
                .map(found -> Page.of(found, page.limit(), last -> Cursor.encode(last.version())));
    }

    @WithTransaction
    Uni<AlertRulesView> save(SaveAlertRulesRequest request, String ifMatch) {
        ETags.required(ifMatch);
        requireSense(request);
        return rules.current()
                .invoke(current -> ETags.check(ifMatch, current.version()))
                .chain(current -> save(request, current.version()));
    }

    private Uni<AlertRulesView> save(SaveAlertRulesRequest request, long current) {
        var next = new AlertRulesView(
                current + 1, request.rules(), request.comment(), PeopleService.refOf(user), clock.instant());
        return rules.save(next).map(saved -> {
            if (!saved) {
                throw CommonProblems.preconditionFailed(current + 1);
            }
            return next;
        });
    }

    private static void requireSense(SaveAlertRulesRequest request) {
        var ids = new HashSet<String>();
        for (int i = 0; i < request.rules().size(); i++) {
            var rule = request.rules().get(i);
            if (!ids.add(rule.id())) {
                throw CommonProblems.badRequest("/rules/" + i + "/id", "is used by a rule above");
            }
            if (rule.otherwise() == AlertOutcome.ATTACH) {
                throw CommonProblems.badRequest("/rules/" + i + "/otherwise", "must be OPEN, SUGGEST or IGNORE");
            }
        }
    }
}
