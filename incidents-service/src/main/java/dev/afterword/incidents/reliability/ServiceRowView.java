package dev.afterword.incidents.reliability;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service of the view in one line.
 *
 * @param key key of the service
 * @param name its name
 * @param system system that it is part of, or null
 * @param team team that owns it, or null
 * @param contact where its owners are reached, or null
 * @param tier 1 (most critical) to 4, or null
 * @param lifecycle EXPERIMENTAL, PRODUCTION or DEPRECATED
 * @param incidents incidents of the last 28 days
 * @param openFollowUps follow-ups of its incidents that are not done
 * @param overdueFollowUps how many of these are past their date
 * @param slos how many SLOs it has
 * @param leastRemaining what is left of the budget of that SLO which has least, or null without SLOs
 */
@Schema(name = "ServiceReliability")
record ServiceRowView(
        String key,
        String name,
        String system,
        String team,
        String contact,
        Integer tier,
        String lifecycle,
        int incidents,
        int openFollowUps,
        int overdueFollowUps,
        int slos,
        Double leastRemaining) {

    ServiceRowView with(Collection<BudgetStateView> all) {
        var own = all.stream().filter(slo -> key.equals(slo.service())).toList();
        return new ServiceRowView(
                key,
                name,
                system,
                team,
                contact,
                tier,
                lifecycle,
                incidents,
                openFollowUps,
                overdueFollowUps,
                own.size(),
                SystemRowView.least(own));
    }
}
